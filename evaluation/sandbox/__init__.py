"""What a stranger wrote runs in child processes that can be killed at any time.

worker_process.py  a child process that answers lines of JSON within a time limit
sql_sandbox.py     runs SELECTs over a suite's databases
sql_authorizer.py  what SQL may do: SQLite's authorizer
sql_worker.py      the process that runs the SQL
model_sandbox.py   opens configs, chat templates and tokenizers of strangers
model_worker.py    the process that opens them
check_sandbox.py   checks values against JSON Schemas and texts against patterns
check_worker.py    the process that runs these checks
"""
