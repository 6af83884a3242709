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
    r"[&?\s]*+(?:[A-Za-z]\w*+%3D|%24[\w.!@-]++%24%26)[^=&?\s]*+\s*+", re.IGNORECASE
)
_ENCODED_MARK = pattern(
    r"%(?:25)*+3F(?=(?:\$|%(?:25)*+24)?+[\w.!@-]++(?:[=$]|%(?:25)*+(?:3D|24|40)))", re.IGNORECASE
)
"""A question mark before a command or a macro."""
_SCHEME = pattern(r"https?(?::|%(?:25)*+3A)(?:/|%(?:25)*+2F){2}|(?<![:/])//", re.IGNORECASE)
_DELIMITER = pattern(r"[\s\"'(<>`=]")
_AROUND = pattern(r"(?:[^?&]*[\s\"'(<>`])?|(?:https?:)?//\S+[/=]|/\S+=", re.IGNORECASE)
"""What may precede an address: text, or another service's address."""
_TAIL = pattern(r"[^\s\"'<>`]*")
_JOINED = pattern(
    r"\s*(?:(?!id=|text|src|mask|map)[A-Za-z]\w*+=[-+.,0-9]++|f(?:mt|it)=[\w,.-]++)%26",
    re.IGNORECASE,
)
"""A command whose value cannot hold a separator, and an encoded one after it."""
_ITEM_START = pattern(r"[A-Za-z]\w*+(?:=|%3D)|(?:\$|%24)[\w.!@-]++(?:\$|%24|%3D|=)", re.IGNORECASE)
_JSON_QUERY = pattern(r"[?&]?(?!text)[A-Za-z$]\w*+[$=][^\\{]*+\\u0026", re.IGNORECASE)
_JSON_ESCAPE = pattern(r"\\(?:(/)|u00([0-7][0-9A-Fa-f]))")
_DEEPEST = 3


def without_wrapping(text: str) -> str | None:
    """The address or modifiers in a text that was encoded, or in another address, once or more.

    None for any other text. In linear time.
    """
    if not any(character in text for character in ("%", "//", "\\")):
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
    query = _with_its_query(text)
    if query is not None:
        return query
    plain = _PLAIN.match(text)
    if plain is not None and _is_inner(text[: plain.start(1)], plain[1].partition("?")[0]):
        return plain[1]
    encoded = _ENCODED.match(text)
    if encoded is not None and _is_inner(text[: encoded.start(1)], encoded[1]):
        return unquote(encoded[1])
    return unquote(text) if _ENCODED_ITEM.fullmatch(text) else _separated(text)


def _separated(text: str) -> str | None:
    """A query without encoded separators before commands and macros; None where it has none."""
    head, mark, query = text.rpartition("?")
    if "%26" not in query or (head and not SERVED.search(head)):
        return None
    items = "&".join(map(_split_item, query.split("&")))
    return f"{head}{mark}{items}" if items != query else None


def _split_item(item: str) -> str:
    """The item, or several if encoded separators join them."""
    first, *others = item.split("%26")
    if not _JOINED.match(item) or not all(map(_ITEM_START.match, others)):
        return item
    return "&".join((first, *(part if "=" in part else unquote(part) for part in others)))


def _with_its_query(text: str) -> str | None:
    """The first address of a text whose question mark is encoded, with a plain one; else None."""
    mark = _ENCODED_MARK.search(text)
    if mark is None:
        return None
    start = 0
    for found in _DELIMITER.finditer(text, 0, mark.start()):
        start = found.end()
    for found in _SCHEME.finditer(text, start, mark.start()):
        start = found.start()
    around = text[:start]
    head = text[start : mark.start()]
    if "?" in head or "&" in head or not SERVED.search(head):
        return None
    if SERVED.search(around) or not _AROUND.fullmatch(around):
        return None
    tail = _TAIL.match(text, mark.end())
    query = tail[0] if tail else ""
    if "?" in around:
        query = query.partition("&")[0]  # what follows belongs to the address around
    first, ampersand, others = query.partition("&")
    depth = mark[0].count("25") + 1
    if depth > 1 or "=" not in first or not ampersand:
        for _ in range(min(depth, _DEEPEST)):
            first = unquote(first)
    return f"{unquote(head)}?{first}{ampersand}{others}"


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
        return plain if _JSON_QUERY.match(text) and "\\" not in plain else None
    return plain if "//" in plain or plain.startswith("/is/") else None
