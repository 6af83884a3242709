"""What every SQLite file of the program shares."""
