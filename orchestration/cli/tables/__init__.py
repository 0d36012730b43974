"""What each command prints for a person: a table, then where to look next.

results.py  run, merge, evaluate, compare, models, promote, gc, doctor, add
inspect.py  `tiesmith inspect`
sweep.py    `tiesmith sweep`
status.py   `tiesmith status`
suite.py    `tiesmith suite`
bench.py    `tiesmith bench`
"""
