"""Macros: the list that is checked, the library they are kept in, and pictures of what each
does.
"""
