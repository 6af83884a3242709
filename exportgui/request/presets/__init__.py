"""Presets as accounts and people keep them: one reader for every form in which they come."""
