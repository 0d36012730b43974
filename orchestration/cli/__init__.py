"""The `tiesmith` command. Heavy imports wait inside the commands, so that --help answers at once.

They lie inside `progress_bar`, which shows that the command is under way while they load.

app.py           the entry point: the groups of commands, --version, errors as text or JSON
options.py       what several commands share
run.py           run, merge, add, remove
inspect.py       inspect
sweep.py         sweep
evaluate.py      evaluate
compare.py       compare
report.py        report
suite.py         suite check, suite import
registry.py      models, promote, rollback, gc
operate.py       serve, ui, status, metrics, doctor
bench.py         bench serve
usage_errors.py  a command line that cannot be read, as an error like any other
tables/          what each command prints for a person
"""
