"""Small charts.

png.py  charts for Dagster's and MLflow's pages
svg.py  drawings small enough for Dagster's page to show in place
"""
