"""What a person sets once, in a dialog made from a table."""
