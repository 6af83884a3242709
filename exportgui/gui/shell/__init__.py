"""The main window, its commands, and what connects its panels."""
