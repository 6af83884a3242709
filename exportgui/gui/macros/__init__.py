"""Macros: the list to check, the library that keeps them, and images of what each does."""
