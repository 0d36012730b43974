"""Dagster's own machinery, as this project uses it.

dagster_instance.py  the Dagster instance that command line and UI share
executor.py          how runs execute, with a heartbeat
pool_slots.py        pools: steps that fill a machine run one at a time
"""
