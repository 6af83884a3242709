"""Browsing: the library panel, the asset view, and quick look."""
