"""The `tiesmith` command. Heavy imports wait inside the commands, so that --help answers at once.

app.py           the command and its groups; run, merge, evaluate, add, serve, ui
inspect.py       `tiesmith inspect`
sweep.py         `tiesmith sweep`
compare.py       `tiesmith compare`
report.py        `tiesmith report`
registry.py      models, promote, rollback, status, gc, metrics
suite.py         `tiesmith suite check` and `import`
bench.py         `tiesmith bench`
usage_errors.py  a command line that cannot be read, as an error like any other
tables/          what each command prints for a person
"""
