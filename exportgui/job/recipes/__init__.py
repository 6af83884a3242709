"""Recipes: the whole export panel in a readable file."""
