"""Scores and verdicts, computed once by content.

skills.py          evaluates base, specialist and merged model on each suite; the verdicts
base_ability.py    perplexity of base and merged model on held-out text
repetition.py      warnings: answers that do not end, or repeat themselves
evaluate_model.py  `tiesmith evaluate`: one model, wherever it lies, on one suite
compare_models.py  `tiesmith compare`: one model against others
"""
