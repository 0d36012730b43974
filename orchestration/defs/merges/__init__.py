"""Merges: thresholds, conflicts resolved, merged checkpoint; a partition for each request.

assets.py          `trimmed_task_vectors`, `ties_resolution` and `merged_model`
remerge_sensor.py  `remerge_sensor`: recipes that include landed adapters merge
"""
