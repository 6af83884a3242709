"""The program's version, in a module that every other may import without a circle."""

__version__ = "0.1.0"
