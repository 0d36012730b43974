"""What a process says of itself while it works.

progress.py      progress of the running command or step
running.py       notes of running commands and steps, for `tiesmith status`
failures.py      explains failures: a full disk, a locked database
fast_imports.py  imports MLflow and Dagster with garbage collection off
"""
