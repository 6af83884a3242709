"""What goes into the next job, and where to."""
