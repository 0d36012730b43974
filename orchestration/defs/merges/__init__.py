"""Merges: thresholds, conflicts resolved, merged checkpoint; a partition for each request."""
