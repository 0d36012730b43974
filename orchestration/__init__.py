"""Dagster, MLflow and the command line: the only code here that knows either.

definitions.py  the code location: everything that Dagster shows and runs
defs/           its assets, checks, sensors and jobs, by stage
landing/        adapters arrive here, are watched for, and are refused with a reason
requests/       a recipe resolved: every input fetched and locked by its digest
merging/        from adapter to merged model: found in the store, or made
judging/        base, specialist and merged model on each suite
promotion/      who is champion: compared, promoted, rolled back
registry/       MLflow's model registry: versions, aliases, what is freed
tracking/       MLflow's runs
records/        what MLflow keeps of a merge, and what `--json` ends with
report/         the report of a merge for people, HTML or Markdown
sweeps/         candidates on validation items, and which of them is merged
serving/        one address that follows an alias
run_recipe.py   a recipe from its adapters to a registered version, in this process
cli/            the `tiesmith` command
operations/     doctor, status, metrics for Prometheus, the web servers
webserver.py    Dagster's webserver behind the guard: `python -m orchestration.webserver`
web_guard.py    which requests a page on loopback answers
runs/           Dagster's instance, its executors, the pools that steps wait in
activity/       how far work is, what is under way, what a failure says
home/           the home folder: store, checksums, databases, locks, leases
terminal/       what a person reads, and how far a command is
charts/         pictures for Dagster's and MLflow's pages
formatting.py   sizes and scores as people read them
"""
