"""Interpret SQLite's errors: damage of the file, or a busy file, a full disk, missing rights."""

from __future__ import annotations

import sqlite3

from exportgui.messages import NOTHING, Message, marked, quoted

_DAMAGE = (
    "malformed",
    "not a database",
    "corrupt",
    "file is encrypted",
    "unsupported file format",
    "vtable constructor failed",
)
_REASONS = (
    marked("database is locked"),
    marked("database or disk is full"),
    marked("attempt to write a readonly database"),
    marked("unable to open database file"),
    marked("disk I/O error"),
    marked("database disk image is malformed"),
    marked("file is not a database"),
)
"""SQLite's own texts (sqlite.org/rescode.html), which exist in English only."""

_ADVICE = {
    "locked": Message("another program works on it: let it finish, or close it"),
    "full": Message("make room on the disk"),
    "readonly": Message("make the file and its folder writable"),
    "unable to open": Message("make the file and its folder readable and writable"),
}
CHECKED_AT_START = Message("it is checked and mended at the next start")


def is_damage(error: Exception) -> bool:
    """Whether an error means that the file is damaged, rather than busy or not accessible.

    UnicodeDecodeError does: SQLite's text about a damaged file may quote bytes from it.
    """
    if isinstance(error, UnicodeDecodeError):
        return True
    return isinstance(error, sqlite3.DatabaseError) and any(word in str(error) for word in _DAMAGE)


def sqlite_reason(error: Exception) -> Message:
    """SQLite's text for an error."""
    text = str(error)
    return Message(text) if text in _REASONS else quoted(text)


def advice(error: Exception) -> Message:
    """What the user can do about an error other than damage; empty where nothing is known."""
    return next((what for word, what in _ADVICE.items() if word in str(error)), NOTHING)
