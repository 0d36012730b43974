"""What a stranger wrote runs in child processes that can be killed at any time.

worker_process.py    the parent's end: asks in lines of JSON, waits for a bounded time
sql_sandbox.py       SELECTs over a suite's databases
sql_authorizer.py    what SQL may do, asked before each statement is compiled
sql_worker.py        the process that runs them
model_sandbox.py   configs, chat templates and tokenizers, opened first in a process of their own
model_worker.py    that process
check_sandbox.py     values against JSON Schemas, texts against patterns
check_worker.py      the process that checks them
"""
