"""Whether a merged model may be offered.

compare.py       the paired comparison of two models on the same items
base_ability.py  base ability: perplexity on held-out text, merged model against base
gate.py          the gate: each skill's comparison with the margin, one verdict over all
"""
