"""The two shadows of an asset's name: one to sort by, one to search in."""

from __future__ import annotations

import re
import unicodedata

from exportgui.lazy_regex import pattern

_DIGITS = pattern(r"\d+")


def fold(text: str) -> str:
    """Text as people compare it: composed, without case."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


def sort_key(name: str) -> str:
    """A key that sorts numbers by value: ``img2`` before ``IMG10``."""
    return _DIGITS.sub(_padded, fold(name))


def _padded(match: re.Match[str]) -> str:
    digits = match[0].lstrip("0")
    # The count of digits goes first, so that numbers of any length compare by value.
    return f"{len(digits):03d}{digits}"


def join(folder: str, name: str) -> str:
    """The relative posix path of a name in a folder ("" is the top)."""
    return f"{folder}/{name}" if folder else name
