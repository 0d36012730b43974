"""Evaluations: base, specialist and merged model on the skills' suites.

skills.py        `sql_evaluation`, `json_evaluation` and `text_evaluation`
base_ability.py  `base_evaluation`: what the merge costs the base, beside all skills
"""
