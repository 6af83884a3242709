"""Export jobs: planning, running, publishing, the ledger, reports and recipes."""
