"""The merged checkpoint. A merge is a copy of the base in which some tensors are computed anew.

merge.py          check, trim, write beside the place, rename when complete
preflight.py      everything that can be refused before a byte is written; --dry-run
time_estimate.py  how long it will take on this machine
shards.py         the shards: the base's bytes, with those of merged tensors computed anew
shard_journal.py  which shards are complete, so that an interrupted merge goes on
manifest.py       merge digest, manifest.json and model card
in_memory.py      the same merge in memory, for sweeps
"""
