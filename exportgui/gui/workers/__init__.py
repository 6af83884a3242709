"""Work off the window's thread: pools, the bridge back, newest task only."""
