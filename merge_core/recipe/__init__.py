"""A recipe: what to merge, how, and which skills must survive.

schema.py        the recipe's fields, read from YAML and checked whole
cross_checks.py  values that are right one by one and wrong together
yaml_lines.py    the line of a field, for messages; keys that stand twice
"""
