"""Recipes in the window: choose, keep, share and run them."""
