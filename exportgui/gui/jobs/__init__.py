"""The jobs panel: the queue, running jobs, and the log of finished ones."""
