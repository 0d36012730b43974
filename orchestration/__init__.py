"""Dagster, MLflow and the command line: the only code here that knows either."""
