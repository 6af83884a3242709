"""The window's languages: markers, translated messages, names of asset types."""
