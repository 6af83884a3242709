"""Recipes: all options of an export in a readable file."""
