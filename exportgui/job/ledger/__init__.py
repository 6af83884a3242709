"""The ledger: the database of every job, its items and the queue."""
