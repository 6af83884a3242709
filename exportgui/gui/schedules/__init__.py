"""Jobs that run later: a dialog to schedule them, and what runs them while the window is open."""
