"""MLflow: the run of each merge, registered versions, the champion of each model.

assets.py         `merge_record`, `registered_model` and `champion`
champion_jobs.py  `promote` and `rollback`, from Dagster's UI
alias_sensor.py   `registry_sensor`: moves of champions that no Dagster run made are recorded
"""
