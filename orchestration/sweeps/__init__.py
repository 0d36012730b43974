"""A recipe with `sweep:`, from its candidates to the one that is merged.

grid.py           every combination of its values, each as a recipe of its own
request.py        the sweep resolved, and the items that choose
candidates.py     each candidate answers the same validation items
patched_model.py  one base in memory, into which a candidate is written and taken out again
choose.py         candidates evaluated, one chosen
significance.py   the chosen one beside each other one, on the items that chose it
record.py         a run for each candidate, a table and a chart of all
"""
