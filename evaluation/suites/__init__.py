"""Suites: what a model is asked, and what a right answer is.

schema.py              a suite folder: its head, its items, its databases
suite.py               a suite, loaded
check.py               checks items and runs gold answers, so that a score can be trusted
survey.py              `tiesmith suite check`: what a suite holds and all its problems
import_sources.py      suite import, reading: JSON lines, Spider's layout
import_items.py        suite import, writing: a suite folder of items from elsewhere
sqlite_dump.py         a SQLite file as scripts that fill its tables
sqlite_dump_worker.py  the child process that reads a stranger's file
"""
