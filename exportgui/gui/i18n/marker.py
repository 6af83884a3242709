"""Mark texts in tables for translation, typed (Qt's own marker returns an object)."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text itself; lupdate finds it by the name of this function."""
    return text
