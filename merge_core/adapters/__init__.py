"""Adapters, verified before anything is computed.

open.py               a PEFT folder: what it changes and how
peft_config.py        adapter_config.json: what is read, or refused by field
peft_patterns.py      PEFT's patterns of module names, tried only where they end quickly
target_modules.py     which modules of a base a config names
target_parameters.py  which parameter a pair of factors adapts
peft_keys.py          the tensors of the file, by what they are: A and B, DoRA, bias, rows, others
unknown_keys.py       what is said of a tensor that is not understood
diffusers_keys.py     adapters of image models, and of compiled ones, by their tensors' names
incomplete_saves.py   a save that broke off, or that one rank of several made
fine_tune.py          a full fine-tune: a whole checkpoint that takes part in a merge
"""
