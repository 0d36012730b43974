"""MLflow's model registry.

versions.py       registers, lists and finds versions
version.py        a version's fields
logged_model.py   a version's files: hard links into the store, and an MLmodel
pyfunc_loader.py  loads a version for mlflow.pyfunc; a copy goes with each version
champion.py       which version is champion: the alias, and what was accepted
promotion_log.py  the promotion log: an MLflow run for each move of `champion`
gc.py             `tiesmith gc`: garbage collection of old merges, store and MLflow together
"""
