"""MLflow: the run of each merge, registered versions, the champion of each model."""
