"""A recipe resolved. Assets read requests and never recipes, so an edit changes no old partition.

build.py       all problems at once; then the request and what the result is called
resolve.py     base, adapters and suites: each found from its source and digested
schema.py      what a request holds
parameters.py  its values as text, for MLflow and the report
unchanged.py   bases and fine-tunes stay where they lie, and are held against the request
"""
