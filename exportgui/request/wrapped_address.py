"""Addresses and modifiers that were encoded as a whole, or that are part of another address.

URL libraries, search engines, proxies and image components encode what they pass on, sometimes more
than once; scripts keep addresses with JSON's escapes.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from exportgui.lazy_regex import pattern

BLANKS = " \t\r\n\v\f\xa0\ufeff"
SERVED = pattern(r"(?:^|/)is/(?:image|content)(?:/|$)", re.IGNORECASE)
"""What precedes the object in an address of Image Serving."""
_ENCODED = pattern(
    r"(?:[^?]*+\?(?:[^=&]*+=[^&]*+&)*?[^=&]*+=|(?:https?:)?//(?:[^?%/]*+/)+?(?=https?%))?"
    r"((?:https?(?:%(?:25)*+3A|:))?%(?:25)*+2F%(?:25)*+2F[^&\s\"']*+)",
    re.IGNORECASE,
)
_PLAIN = pattern(
    r"(?:https?:)?//[^?\s]*+\?(?:[^=&\s]*+=(?!https?://)[^&\s]*+&)*+[^=&\s]*+=(https?://\S++)",
    re.IGNORECASE,
)
_SERVED_ENCODED = pattern(r"%2Fis%2F(?:image|content)(?:%2F[^&]|%3F|\?)", re.IGNORECASE)
_ENCODED_ITEM = pattern(
    r"[&?\s]*+(?:[A-Za-z]\w*+%3D|%24[\w.!-]++%24%26)[^=&?\s]*+\s*+", re.IGNORECASE
)
_JSON_ESCAPE = pattern(r"\\(?:(/)|u00([0-7][0-9A-Fa-f]))")
_DEEPEST = 3


def without_wrapping(text: str) -> str | None:
    """The address or modifiers in a text that was encoded, or in another address, once or more.

    None for any other text. In linear time.
    """
    if not any(sign in text for sign in ("%", "//", "\\")):
        return None  # most requests: to compile the expressions takes longer than to read them
    text = text.strip(BLANKS)
    found = None
    for _ in range(_DEEPEST):
        inner = _inner(text)
        if inner is None:
            break
        text = found = inner
    return found


def _inner(text: str) -> str | None:
    if "\\/" in text or "\\u00" in text:
        return _without_json(text)
    plain = _PLAIN.match(text)
    if plain is not None and _is_inner(text[: plain.start(1)], plain[1].partition("?")[0]):
        return plain[1]
    encoded = _ENCODED.match(text)
    if encoded is not None and _is_inner(text[: encoded.start(1)], encoded[1]):
        return unquote(encoded[1])
    return unquote(text) if _ENCODED_ITEM.fullmatch(text) else None


def _is_inner(around: str, address: str) -> bool:
    """Whether an address is Image Serving's, and the one around it is not."""
    plain = address
    for _ in range(_DEEPEST):
        plain = unquote(plain)
    return not SERVED.search(around) and bool(_SERVED_ENCODED.search(plain.replace("/", "%2F")))


def _without_json(text: str) -> str | None:
    """An address without JSON's escapes; None for other text, where backslashes may be RTF's."""
    plain = _JSON_ESCAPE.sub(lambda found: found[1] or chr(int(found[2], 16)), text)
    if plain == text or not SERVED.search(plain):
        return None
    return plain if "//" in plain or plain.startswith("/is/") else None
