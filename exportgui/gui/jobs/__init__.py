"""What is running, and what was done."""
