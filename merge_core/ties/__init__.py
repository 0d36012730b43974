"""TIES (arXiv:2306.01708) and linear merging, one base tensor at a time.

trim.py             step 1: keep the entries of largest magnitude
exact_threshold.py  the k-th largest magnitude, over entries that each pass recomputes
elect.py            step 2: how many adapters must agree on an entry's sign
tensor_merge.py     step 3: one tensor's members, thresholds and method, put together
interference.py     the preview: conflict, survival and what each adapter keeps
"""
