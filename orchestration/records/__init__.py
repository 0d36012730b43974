"""What is kept of a merge.

merge_run.py   its MLflow run: every parameter, every score, and where it all came from
publish.py     the run, the registered version, and the report on both
run_summary.py  what runs and sweeps come to: the objects that `--json` ends with
"""
