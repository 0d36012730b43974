"""Whether a merged model may be offered.

compare.py       two results on the same items, and several models at once
base_ability.py  how much worse held-out text is foreseen than by the base
gate.py          non-inferior to its specialist on every skill
"""
