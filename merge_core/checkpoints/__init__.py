"""A Hugging Face checkpoint on disk.

open.py           config, shards, and where each tensor lies
shard_index.py    which file each tensor lies in, and where the index is at odds with the files
stored_tensor.py  one of its tensors, taken as a matrix
architectures.py  how each `model_type` stores what an adapter's names mean
linear_types.py   model types whose layers are all stored as [out, in]
tied_types.py     which weights transformers shares, by `model_type`
quantised.py      quantised copies of a base, by their names
other_files.py    what lies beside the shards: what belongs to the model, and what does not
folder_kinds.py   what lies in a folder instead of the adapter or model that was wanted
"""
