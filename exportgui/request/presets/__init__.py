"""Presets of accounts and people: one reader for every form in which they are stored."""
