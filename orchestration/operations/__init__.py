"""What operators look at.

doctor.py      `tiesmith doctor`: checks this machine and the home
status.py      `tiesmith status`: what landed, merged, runs and waits
prometheus.py  `tiesmith metrics`: Prometheus' text format
ui_servers.py  `tiesmith ui`: Dagster's and MLflow's servers until Ctrl-C
"""
