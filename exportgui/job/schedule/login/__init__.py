"""Starting the server of schedules when its user logs in: one module for each system's way."""
