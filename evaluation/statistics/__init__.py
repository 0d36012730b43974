"""One-sided 95% bounds for items that were drawn in groups.

paired_bounds.py  bounds of a share of right items, and of a paired difference
mean_bounds.py    bounds of a mean, also of skewed values
"""
