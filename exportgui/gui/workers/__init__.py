"""Work off the window's thread: pools, the bridge back, and newest-task-only slots."""
