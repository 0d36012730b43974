"""Adapters, verified before anything is computed.

open.py               opens a PEFT folder: config and tensors, verified
peft_config.py        adapter_config.json: adapter kinds and fields, read or refused
peft_patterns.py      PEFT's regular expressions of module names, matched within a time bound
target_modules.py     which modules of a base a config names
target_parameters.py  which parameter a pair of factors adapts
peft_keys.py          classifies the tensors: A and B, DoRA magnitudes, biases, token rows, others
unknown_keys.py       errors for tensors that are not understood
diffusers_keys.py     recognises Diffusers and compiled adapters by their tensors' names
incomplete_saves.py   detects a broken-off save, or one rank of a sharded one
fine_tune.py          a full fine-tune: a whole checkpoint as a member of a merge
"""
