"""From adapter to merged model.

artifacts.py      task vectors, thresholds, the preview, the model: found in the store or made
sanity_checks.py  warnings: adapters out of proportion, a result unlike the preview
standalone.py     `tiesmith merge`: the engine alone, without Dagster, MLflow or evaluation
inspect.py        `tiesmith inspect`: adapters as they lie, and what a recipe would do with them
"""
