"""Before a job starts: what becomes of every asset, and the place to change it."""
