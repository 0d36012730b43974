"""One item's answer to its score.

sql_answers.py   SQL by execution: the same rows on every filling of the database
sql_rows.py      when two tables of rows are equal
sql_ties.py      ORDER BY with ties, which may come in any order
json_answers.py  JSON by steps: it parses, is valid, leaves agree, equal
text_rules.py    text by rules: what it must contain, must not contain, its length
classifier.py    text classified by a model in a local folder
llm_judge.py     text by an LLM judge, asked yes or no over HTTP
"""
