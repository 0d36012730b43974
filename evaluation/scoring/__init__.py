"""One item's answer to its score.

sql_answers.py   SQL by execution: the same rows on every filling of the database
sql_rows.py      when two tables of rows are equal
sql_ties.py      rows that tie under ORDER BY, which may come in any order
json_answers.py  JSON on a ladder: it parses, it is valid, its leaves agree, it is the same
text_rules.py    prose by rules: what it must hold, must not hold, how long it may be
classifier.py    text classified by a model in a local folder
llm_judge.py     text judged by another model, asked yes or no over HTTP
"""
