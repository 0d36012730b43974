"""Merge methods: pure functions from the adapters' row blocks to the merged row block."""
