"""Scores and verdicts, computed once by content.

skills.py          base, specialist and merged model on each suite, and the gate's answer
base_ability.py    how well base and merged model foresee held-out text
repetition.py      answers that do not end, or repeat themselves
evaluate_model.py  `tiesmith evaluate`: one model, wherever it lies, on one suite
compare_models.py  `tiesmith compare`: one model against others on the same items
"""
