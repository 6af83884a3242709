"""What to do: export jobs, planning, naming, publishing, the ledger and its log."""
