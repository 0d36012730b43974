"""What operators look at.

doctor.py      whether this machine can do the work
status.py      shelf, recipes, last merges, champions, what runs, what waits and why
prometheus.py  metrics as Prometheus reads them
ui_servers.py  `tiesmith ui`: Dagster's and MLflow's servers until Ctrl-C
"""
