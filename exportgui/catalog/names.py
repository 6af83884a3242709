"""Fold names for searches, and make keys that sort them as people do."""

from __future__ import annotations

import os
import re
import unicodedata

from exportgui.lazy_regex import pattern

STATIC_PREFIX = "is/content/"
"""What may stand before the Id of static content, as in a server's addresses."""

_DIGITS = pattern(r"\d+")
_RAW = pattern("[\udc80-\udcff]")
_SIGNS = pattern(r"\\x(5c|[89a-f][0-9a-f])")
_RAW_BASE = 0xDC00


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


def listed_name(name: str) -> str:
    r"""The name of a file as catalogs list it: bytes that are no UTF-8 are written ``\xe9``.

    A name that has such signs itself is written so that `name_on_disk` gives it back. Python has
    such bytes as lone surrogates (PEP 383), which no database, JSON reader or terminal takes.
    """
    if "\\x" in name and os.name != "nt":
        name = _SIGNS.sub(r"\\x5cx\1", name)
    if name.isascii():
        return name
    return _RAW.sub(lambda match: f"\\x{ord(match[0]) - _RAW_BASE:02x}", name)


def name_on_disk(path: str) -> str:
    """The path of a file, as Python names it, for one that a catalog lists."""
    if "\\x" not in path or os.name == "nt":  # there the sign parts folders, and names are Unicode
        return path
    return _SIGNS.sub(_raw, path)


def _raw(match: re.Match[str]) -> str:
    byte = int(match[1], 16)
    return "\\" if byte == ord("\\") else chr(_RAW_BASE + byte)


def path_below(root: str, file: str) -> str:
    """The posix path of a file relative to a folder; the whole path of one that is elsewhere."""
    path = file.replace("\\", "/") if os.name == "nt" else file
    folder = root.replace("\\", "/") if os.name == "nt" else root
    return path.removeprefix(folder.rstrip("/") + "/")


def join(folder: str, name: str) -> str:
    """The relative posix path of a name in a folder ("" is the top)."""
    return f"{folder}/{name}" if folder else name
