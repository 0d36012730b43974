"""Dagster, MLflow and the command line: the only code here that knows either.

Dagster loads what `definitions` imports into each of its processes, so those modules import torch,
transformers, MLflow and what needs them inside functions. tests/lazy_imports.py holds the rule.

definitions.py  the code location: everything that Dagster shows and runs
defs/           Dagster's assets, checks, sensors and jobs, by stage
landing/        the landing zone: adapters arrive, watched places, quarantine
requests/       a recipe resolved to a request: inputs fetched, locked by digest
merging/        artifacts from adapter to merged model: found in the store or made
judging/        evaluation: base, specialist and merged model on each suite
promotion/      the move of `champion`: compared, promoted, rolled back
registry/       MLflow's model registry: versions, aliases, garbage collection
tracking/       the connection to MLflow's tracking
records/        the MLflow run of a merge, and the summary that --json prints
report/         the HTML report of a merge
sweeps/         sweeps: candidates, and the choice among them
serving/        `tiesmith serve`: the relay, and the switch of engines
run_recipe.py   `tiesmith run`: a recipe end to end, in this process
cli/            the `tiesmith` command
operations/     doctor, status, Prometheus metrics, `tiesmith ui`
webserver.py    Dagster's webserver behind the guard: `python -m orchestration.webserver`
web_guard.py    checks Host and Origin of requests to pages on loopback
runs/           Dagster's instance, executor and pools
activity/       progress, notes of running commands, failures explained
home/           the home folder: store, checksums, databases, locks, leases
terminal/       output for people and programs, progress bars
charts/         charts for Dagster's and MLflow's pages
formatting.py   sizes, scores and intervals as text
"""
