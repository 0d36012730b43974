"""A recipe with `sweep:`, from its candidates to the one that is merged.

grid.py           the candidates: every combination of values, a recipe each
request.py        the sweep resolved, and the validation items
candidates.py     evaluates each candidate on the same validation items
patched_model.py  one base in memory: a candidate is patched in and out
choose.py         chooses the candidate that is merged
significance.py   compares the chosen candidate with each other one
record.py         MLflow runs of the candidates, a table and a chart
"""
