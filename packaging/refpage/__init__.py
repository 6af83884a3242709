"""The examples of the command reference and their pictures."""
