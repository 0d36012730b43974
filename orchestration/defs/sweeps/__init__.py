"""A recipe with `sweep:`: its candidates on validation items, and which of them is merged.

assets.py  `density_sweep`
"""
