"""The assets, checks, sensors and jobs, by stage.

adapters/           the verified folder and its task vector
merges/             thresholds, conflicts resolved, merged checkpoint
evaluations/        base, specialist and merged model on the skills' suites
registry/           the run of each merge, registered versions, the champion of each model
sweeps/             candidates, and the choice among them
jobs.py             the jobs: prepare an adapter, merge, sweep
partitions.py       the partitions: adapters, merges, sweeps, models
resources.py        the resources of assets; errors as Dagster's failures
checks.py           asset checks: how they are declared, and how registration reads them
retries.py          run requests of sensors, retried after a failure
failure_webhook.py  posts failed runs to TIESMITH_WEBHOOK
webhook.py          an HTTP POST with a JSON body
"""
