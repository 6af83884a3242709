"""Percent-encoding of command values. Pages: r-http-encoding.md, r-basic-syntax.md.

Readings where the pages are silent: a value is decoded after the request was split, so ``%2C`` in a
list of numbers is a comma; escapes are UTF-8 where that works, else Latin-1 as the page says; ``+``
is a plus sign except in text and in what a variable carries into text, where the template examples
use it for a space.
"""

from __future__ import annotations

import re

from exportgui.errors import RequestError
from exportgui.lazy_regex import pattern
from exportgui.messages import Message

_RUN = pattern(r"(?:%[0-9A-Fa-f]{2})+")
_BAD = pattern(r"%(?![0-9A-Fa-f]{2})")
_UNSAFE = pattern(r"[\x00-\x20\x7f\"#%&+<=>\[\\\]^`{|}~]|[^\x00-\x7f]")


def bad_escape(raw: str) -> int | None:
    """The offset of the first ``%`` without two hexadecimal digits after it, or None."""
    found = _BAD.search(raw)
    return found.start() if found else None


def decode(
    raw: str, *, plus: bool = False, column: int | None = None, command: str | None = None
) -> str:
    """Decode a percent-encoded value; with ``plus``, ``+`` is a space.

    ``column`` is the column of ``raw`` in the typed text. Raises RequestError for a bad escape.
    """
    bad = bad_escape(raw)
    if bad is not None:
        raise RequestError(
            Message("bad escape {text}", text=repr(raw[bad : bad + 3])),
            command=shown(command) if command else None,
            allowed=Message("% and two hexadecimal digits (a percent sign itself is %25)"),
            column=None if column is None else column + bad,
        )
    return _RUN.sub(_unescape, raw.replace("+", " ") if plus else raw)


def _unescape(found: re.Match[str]) -> str:
    data = bytes.fromhex(found[0].replace("%", ""))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def encode(value: str) -> str:
    """Percent-encode ``value`` where it would end or be misread.

    ``$`` is kept, as it may start a reference to a variable; commas, slashes and colons are kept
    for readability.
    """
    return _UNSAFE.sub(_escape, value)


def _escape(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8", "surrogatepass"))


def shown(text: str, length: int = 80) -> str:
    """``text`` for an error line: at most ``length`` characters, unprintable ones replaced."""
    short = text if len(text) <= length else text[: length - 1] + "…"
    return "".join(
        character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in short
    )
