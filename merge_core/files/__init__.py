"""Files that strangers wrote: every read is checked and bounded.

json_file.py         JSON objects, each name once
safetensors_file.py  a checked header, then rows by their position
adapter_files.py     which files belong to an adapter: fetched, checked, copied and digested
vocabulary.py        compares tokens, special tokens and chat templates with the base's
file_copy.py         copies bytes between files, in the operating system's kernel where it can
"""
