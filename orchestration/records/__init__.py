"""What is kept of a merge.

merge_run.py    the MLflow run: parameters, scores, lineage
publish.py      writes the run, the registered version and the report
run_summary.py  the summaries of runs and sweeps that --json prints
"""
