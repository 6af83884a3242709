"""Widgets, models and styles that any panel may use."""
