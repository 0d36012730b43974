"""Files that strangers wrote: every read is checked and bounded.

json_file.py         JSON objects, each name once
safetensors_file.py  a checked header, then rows by their position
adapter_files.py     the files of an adapter: what is fetched, checked, copied and digested
vocabulary.py        tokens, special tokens and chat templates: the adapter's against the base's
file_copy.py         bytes between files, copied by the kernel where it can
"""
