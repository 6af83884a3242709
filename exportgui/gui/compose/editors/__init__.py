"""Controls for the values of commands: one module per kind of value, one table that says which goes
with what.
"""
