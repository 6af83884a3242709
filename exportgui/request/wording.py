"""How names and values are shown in error lines: short, and on one line."""

from __future__ import annotations


def shown(text: str, length: int = 80) -> str:
    """``text`` cut to ``length`` characters, with a mark in place of whatever cannot be printed."""
    short = text if len(text) <= length else text[: length - 1] + "…"
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in short)
