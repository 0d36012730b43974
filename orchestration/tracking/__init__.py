"""MLflow tracking.

mlflow_client.py  the MLflow client: its database, runs of merges and sweeps
notes.py          descriptions, links between pages, scores as columns
"""
