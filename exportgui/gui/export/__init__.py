"""The export panel: the request, the options, the tray, and the start button."""
