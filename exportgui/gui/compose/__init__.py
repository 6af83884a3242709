"""The composer of requests: text field, command rows, layers, completion."""
