"""TIES (arXiv:2306.01708) and linear merging, one base tensor at a time.

trim.py             step 1: keep the entries of largest magnitude
exact_threshold.py  the k-th largest magnitude, exactly, without storing ΔW
elect.py            step 2, the election: how many adapters must agree on an entry's sign
tensor_merge.py     step 3: what is merged into one tensor: members, thresholds, method
interference.py     the preview: sign conflicts, survival, and what each adapter keeps
"""
