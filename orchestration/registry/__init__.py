"""MLflow's model registry.

versions.py       versions, registered, listed and found
version.py        what one is
logged_model.py   its files: hard links of the store's, and an MLmodel
pyfunc_loader.py  loads it for mlflow.pyfunc; a copy of this file goes with each version
champion.py       where the alias points, and which version was accepted as champion
promotion_log.py  a run of MLflow for each move of `champion`
gc.py             `tiesmith gc`: old merges are freed, in the store and in MLflow together
"""
