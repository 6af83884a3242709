"""Checks of files before they are used: presets, catalogs, recipes, job documents, addresses."""
