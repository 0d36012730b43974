"""A recipe resolved. Assets read requests and never recipes, so an edit changes no old partition.

build.py       resolves a recipe: all problems at once, then the request and its names
resolve.py     base, adapters and suites: fetched from their sources and digested
schema.py      the request: a recipe with every input locked
parameters.py  the request's values as text, for MLflow and the report
unchanged.py   checks that bases and fine-tunes are still those of the request
"""
