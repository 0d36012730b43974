"""MLflow tracking.

mlflow_client.py  the database, and the runs of merges and sweeps
notes.py          descriptions, links between pages, scores as columns
"""
