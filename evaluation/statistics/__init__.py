"""One-sided 95% bounds for items that were drawn in groups.

paired_bounds.py  on shares of items, and on their differences
mean_bounds.py    on means of values, however lopsided they are
"""
