"""Pixels: geometry, layers, operations, colour, encoding."""
