"""The report of a merge for people: one HTML page, and the same as Markdown.

content.py   what the report says, read from the store and the suites
items.py     items that the merge won or lost: prompt, both answers, each verdict's reason
wording.py   outcomes and figures in words that need no manual
heatmaps.py  interference, module by layer
render.py    writes the HTML or Markdown file, escaped
"""
