"""Controls for the values of commands, one module per kind of value; `table` chooses them."""
