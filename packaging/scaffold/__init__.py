"""``dev.py new``: the rows, functions, tests and examples that a new command or format needs."""
