"""What merging and evaluating both stand on: the standard library and nothing else.

problem.py        one thing that is wrong: where, what was wanted, what came, what to do
untrusted.py      files of strangers: kind, size and shape are bounded before anything is parsed
atomic_folder.py  a folder that is whole or not there
progress.py       how long work reports how far it is
"""
