"""Suites: what a model is asked, and what a right answer is.

schema.py              a suite folder: its head, its items, its databases
suite.py               a suite, loaded
check.py               whether it can be trusted to score anything: items and gold answers
survey.py              what it holds and all that is wrong with it, for whoever writes one
import_sources.py      where imported items come from: JSON lines, the layout of Spider
import_items.py        items from elsewhere as a suite folder
sqlite_dump.py         a SQLite file as scripts that fill its tables
sqlite_dump_worker.py  the child process that reads a stranger's file
"""
