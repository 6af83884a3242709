"""SQLite files that recover from damage; the base of the library and the job ledger."""
