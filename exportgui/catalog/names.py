"""Fold names for searches, and make keys that sort them as people do."""

from __future__ import annotations

import re
import unicodedata

from exportgui.lazy_regex import pattern

STATIC_PREFIX = "is/content/"
"""What may stand before the Id of static content, as in a server's addresses."""

_DIGITS = pattern(r"\d+")


def fold(text: str) -> str:
    """Casefolded text in Unicode's composed form (NFC)."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


def sort_key(name: str) -> str:
    """A key that sorts numbers by value: ``img2`` before ``IMG10``."""
    return _DIGITS.sub(_padded, fold(name))


def path_sort_key(path: str) -> list[str]:
    """A key that sorts folders below their parents, each level by `sort_key`."""
    return [sort_key(part) for part in path.split("/") if part]


def _padded(match: re.Match[str]) -> str:
    digits = match[0].lstrip("0")
    # The number of digits goes first, so that numbers of any length compare by value.
    return f"{len(digits):03d}{digits}"


def join(folder: str, name: str) -> str:
    """The relative posix path of a name in a folder ("" is the top)."""
    return f"{folder}/{name}" if folder else name
