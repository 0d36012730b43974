"""Dagster's own machinery, as this project uses it.

dagster_instance.py  the instance that the command line writes to and the UI shows
executor.py          how runs execute, marked as alive meanwhile
pool_slots.py        what fills a machine is computed one at a time
"""
