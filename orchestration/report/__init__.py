"""The report of a merge for people: one HTML page, and the same as Markdown.

content.py   what it says, from the store and the suites
items.py     the items that a merge changed: question, both answers, why each counts as it does
wording.py   outcomes and figures in words that need no manual
heatmaps.py  interference, module by layer
render.py    the file, in which what strangers wrote is escaped
"""
