"""A Hugging Face checkpoint on disk.

open.py           config, shards, and where each tensor lies
shard_index.py    model.safetensors.index.json, checked against the files
stored_tensor.py  one tensor of a shard, read as a matrix
architectures.py  how each `model_type` stores what an adapter's names mean
linear_types.py   model types whose linear layers are stored as [out, in]
tied_types.py     which weights transformers shares, by `model_type`
quantised.py      which base a quantised copy was made from, by its name
other_files.py    other files of the folder: which are carried into the merge
folder_kinds.py   recognises a folder that is not the adapter or model that was wanted
"""
