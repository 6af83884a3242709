"""The request language: values, commands, parsing, macros, resolution."""
