"""What SQL of strangers may do, as SQLite asks before it compiles each part of a statement.

A query reads and calls listed functions. A script fills a database: it makes and changes tables,
indices, views and triggers, and sets what dumps set. Neither names a file, a virtual table (FTS5
among them) or a schema that is written by hand. Standard library only: the workers import it.
"""

import sqlite3
from typing import Any

__all__ = ["authorize_query", "authorize_reading", "authorize_script"]

# Without a view of anything but their arguments and the worker's clock. What differs from one run
# to the next, as random() does, cannot be compared and is not among them.
FUNCTIONS = """
    abs char coalesce concat concat_ws format glob hex ifnull iif instr length like likelihood
    if likely lower ltrim max min nullif octet_length printf quote replace round rtrim sign soundex
    substr substring trim typeof unhex unicode unistr unistr_quote unlikely upper
    avg count group_concat median percentile percentile_cont percentile_disc string_agg sum total
    cume_dist dense_rank first_value lag last_value lead nth_value ntile percent_rank rank
    row_number
    current_date current_time current_timestamp
    date datetime julianday strftime time timediff unixepoch
    acos acosh asin asinh atan atan2 atanh ceil ceiling cos cosh degrees exp floor ln log log10
    log2 mod pi pow power radians sin sinh sqrt tan tanh trunc
    -> ->> json json_array json_array_insert json_array_length json_error_position json_extract
    json_group_array json_group_object json_insert json_object json_patch json_pretty json_quote
    json_remove json_replace json_set json_type json_valid
    jsonb jsonb_array jsonb_array_insert jsonb_extract jsonb_group_array jsonb_group_object
    jsonb_insert jsonb_object jsonb_patch jsonb_remove jsonb_replace jsonb_set
"""
# What a script says about its own rows, and what ALTER TABLE itself calls.
SCRIPT_FUNCTIONS = """
    changes last_insert_rowid total_changes zeroblob
    sqlite_drop_column sqlite_rename_column sqlite_rename_quotefix sqlite_rename_table
    sqlite_rename_test
"""
# What dumps and converters write at their head; nothing of it outlives the script's database.
SCRIPT_PRAGMAS = """
    application_id auto_vacuum defer_foreign_keys encoding foreign_keys journal_mode page_size
    recursive_triggers synchronous user_version
"""

_QUERY_FUNCTIONS = frozenset(FUNCTIONS.split())
_SCRIPT_FUNCTIONS = _QUERY_FUNCTIONS | {*SCRIPT_FUNCTIONS.split()}
_SCRIPT_PRAGMAS = frozenset(SCRIPT_PRAGMAS.split())
# Tables that SQLite makes by itself, of pages and statements.
_OWN_TABLES = frozenset(("dbstat", "sqlite_dbpage", "sqlite_stmt"))
_READING_PRAGMAS = frozenset(("table_info", "index_list", "index_info"))

# WITH RECURSIVE may run without end; the budget of steps stops it.
_QUERY_ACTIONS = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_RECURSIVE)
# ATTACH and virtual tables are missing: they open files and run code of extensions.
_SCRIPT_ACTIONS = frozenset(
    (
        sqlite3.SQLITE_ALTER_TABLE,
        sqlite3.SQLITE_ANALYZE,
        sqlite3.SQLITE_CREATE_INDEX,
        sqlite3.SQLITE_CREATE_TABLE,
        sqlite3.SQLITE_CREATE_TEMP_INDEX,
        sqlite3.SQLITE_CREATE_TEMP_TABLE,
        sqlite3.SQLITE_CREATE_TEMP_TRIGGER,
        sqlite3.SQLITE_CREATE_TEMP_VIEW,
        sqlite3.SQLITE_CREATE_TRIGGER,
        sqlite3.SQLITE_CREATE_VIEW,
        sqlite3.SQLITE_DELETE,
        sqlite3.SQLITE_DROP_INDEX,
        sqlite3.SQLITE_DROP_TABLE,
        sqlite3.SQLITE_DROP_TEMP_INDEX,
        sqlite3.SQLITE_DROP_TEMP_TABLE,
        sqlite3.SQLITE_DROP_TEMP_TRIGGER,
        sqlite3.SQLITE_DROP_TEMP_VIEW,
        sqlite3.SQLITE_DROP_TRIGGER,
        sqlite3.SQLITE_DROP_VIEW,
        sqlite3.SQLITE_INSERT,
        sqlite3.SQLITE_REINDEX,
        sqlite3.SQLITE_SAVEPOINT,
        sqlite3.SQLITE_TRANSACTION,
        sqlite3.SQLITE_UPDATE,
    )
)


def _answer(allowed: bool) -> int:
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY


def authorize_query(action: int, first: Any, second: Any, _database: Any, _trigger: Any) -> int:
    """For one SELECT over databases that are filled."""
    if action == sqlite3.SQLITE_FUNCTION:
        # SQLite compares names without case.
        return _answer(str(second).lower() in _QUERY_FUNCTIONS)
    if action == sqlite3.SQLITE_READ:
        return _answer(str(first).lower() not in _OWN_TABLES)
    return _answer(action in _QUERY_ACTIONS)


def authorize_reading(action: int, first: Any, second: Any, database: Any, trigger: Any) -> int:
    """For reading the tables of a database file: queries, and what lists a table's columns."""
    if action == sqlite3.SQLITE_PRAGMA:
        return _answer(str(first).lower() in _READING_PRAGMAS)
    return authorize_query(action, first, second, database, trigger)


def authorize_script(action: int, first: Any, second: Any, database: Any, trigger: Any) -> int:
    """For a script that fills a database of its own, in memory."""
    if action == sqlite3.SQLITE_FUNCTION:
        return _answer(str(second).lower() in _SCRIPT_FUNCTIONS)
    if action == sqlite3.SQLITE_PRAGMA:
        return _answer(str(first).lower() in _SCRIPT_PRAGMAS)
    if action in _SCRIPT_ACTIONS:
        return sqlite3.SQLITE_OK
    # A script reads, too: for INSERT ... SELECT, views and triggers.
    return authorize_query(action, first, second, database, trigger)
