"""What a process says of itself while it works.

progress.py      how far work is: what long work calls, and who watches it
running.py       a note in the home for each command and step that is under way
failures.py      a full disk, a locked database: one sentence, and the way on
fast_imports.py  MLflow and Dagster imported without a search for garbage
"""
