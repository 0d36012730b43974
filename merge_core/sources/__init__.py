"""Where adapters and bases come from.

fetch.py              a folder, a model hub or any fsspec URL, as a folder on this machine
remote_files.py       files behind an fsspec URL: listed and copied
download_progress.py  progress of a download, in bytes
listing.py            the adapters that a watched place offers
pickle_import.py      an adapter saved as a pickle, converted to safetensors by a child process
pickle_worker.py      the child process: it has limits and no network
"""
