"""The assets, checks, sensors and jobs, by stage.

adapters/           the verified folder and its task vector
merges/             thresholds, conflicts resolved, merged checkpoint
evaluations/        base, specialist and merged model on the skills' suites
registry/           the run of each merge, registered versions, the champion of each model
sweeps/             candidates, and which of them is merged
jobs.py             an adapter's artifacts, a merge, a sweep
partitions.py       what the assets are partitioned by
resources.py        what assets are given, and how an error raised on purpose reads in Dagster
checks.py           asset checks: how they are declared, and how registration reads them
retries.py          run requests of sensors: again after a failure, never lost
failure_webhook.py  a run that failed is told to TIESMITH_WEBHOOK
webhook.py          an HTTP POST with a JSON body
"""
