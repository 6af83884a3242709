"""Recipes in the window: choose, save, share and run them."""
