"""Run a planned job: workers, attempts, timeouts, memory, resume."""
