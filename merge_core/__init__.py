"""The merge engine: adapter folder → task vector → trim → elect → merged checkpoint.

torch and safetensors files only; knows neither Dagster nor MLflow nor transformers.
"""
