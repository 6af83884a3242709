"""Read addresses: find the object and the modifiers in typed, pasted or sent text.

Pages: r-basic-syntax.md, r-http-encoding.md. Addresses come bare, without their scheme, in quotes,
in HTML (``<img src>``, ``srcset``), in style sheets (``url()``), in Markdown, JSON or a sentence.
They are found in one pass, and the modifiers stay where they stand, so that columns are those of
the text. Of several addresses the first one counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import quote, unquote

from exportgui.lazy_regex import pattern
from exportgui.request.wrapped_address import BLANKS, SERVED, without_wrapping

ESCAPED_AND = pattern(r"&(?:amp;|#0*+38;|#[xX]0*+26;)++")
"""The separator as in HTML, escaped once or more."""
ENTITY = pattern(r"&(?:quot|apos|lt|gt|nbsp|#0*+3[49]|#[xX]0*+2[27]);")
"""Other character references of HTML; they do not separate."""
_ROOT = "/is/image/"
_QUOTES = "\"'“”‘’`«»"
_HOST = pattern(r"(?:https?:)?//[^/?#\s]*", re.IGNORECASE)
_BARE_HOST = pattern(r"[\w-]+(?:\.[\w-]+)+(?::[0-9]+)?(?=/)")
_IN_PROSE = pattern(
    r"(?:[^=&$?]|=(?=>|\s*+[\"'`{\\]))*?(?:(?=https?://)|(?<=[\"'`(<])(?=//|/?is/image/))",
    re.IGNORECASE,
)
"""What precedes an address in a sentence or a program, where ``=`` starts no value of a command."""
_IN_LOG = pattern(r"\sHTTP/[0-9.]++(?:[\"\s]|$)")
_ATTRIBUTE = pattern(
    r"(?:^|[\s<\"'])((?:data-)?(?:src|srcset|href|content|poster))\s*+=\s*+\{?"
    r"(?:\"([^\"]*+)\"|'([^']*+)'|`([^`]*+)`|([^\s>\"'`]++))",
    re.IGNORECASE,
)
_PREFERRED = ("src", "data-src", "poster", "href", "content", "srcset", "data-srcset")
_QUOTED_ATTRIBUTE = pattern(r"(?:data-)?(?:src|srcset|href)\s*+=\s*+\{?[\"'“`]", re.IGNORECASE)
_NEXT = pattern(
    r"(?:(?<!\s)\s++[0-9]+(?:\.[0-9]+)?[wxh]\s*+,\s*+|,\s++|[\r\n]\s*+)"
    r"(?=(?:https?:)?//|/is/image/)|(?<!\s)\s++(?=https?://)",
    re.IGNORECASE,
)
_DESCRIPTOR = pattern(r"\s[0-9]+(?:\.[0-9]+)?[wxh],?$")
_MAY_BE = pattern(r"(?!data:)[^?/]*[?/]", re.IGNORECASE)
_LEADING = pattern(r"(?:[\s?]|&(?!amp;|#))*+")
_FILE_NAME = pattern(r"\.[A-Za-z0-9]{2,5}$")
_CLOSING = {"(": ")", "<": ">", "“": "”", "‘": "’", "«": "»", "[": "]", ">": "<"}
_LITERAL = frozenset({"text", "textps", "map", "mapa", "imageset"})
"""Commands whose values may hold a number sign."""


class Address(NamedTuple):
    """The modifiers are ``text[start:end]``; a fragment behind ``#`` is not among them.

    ``object_path`` is the decoded path of the object, empty where the address names none and None
    where the text is no address but modifiers alone.
    """

    start: int
    end: int
    object_path: str | None = None
    fragment: str = ""


def as_address(object_path: str, request: str) -> str:
    """The address ``/is/image/object?request``, percent-encoded."""
    query = quote(request, safe="%$&=,.:;!*'()/?@{}+~-_", errors="replace")
    path = quote(object_path, safe="/,.:;!*'()@~-_", errors="replace")
    return _ROOT + path + (f"?{query}" if query else "")


def read_address(text: str) -> Address:
    """Find the modifiers in ``text``; never raises, in linear time."""
    start, end, certain = _inside(text)
    lead = _LEADING.match(text, start, end)
    start = lead.end() if lead else start
    if certain or _is_address(text, start, end):
        following = _NEXT.search(text, start, end) or _IN_LOG.search(text, start, end)
        end = following.start() if following else end
        end = start + len(text[start:end].rstrip(".,;" + BLANKS))
        found = _taken_apart(text, start, end)
    else:
        found = Address(start, end)
    return _without_fragment(text, found)


def take_apart(text: str) -> tuple[str, str] | None:
    """The object and the modifiers of a whole address; None for anything else."""
    text = without_wrapping(text) or text
    found = read_address(text)
    if found.object_path is None:
        return None
    return found.object_path, unescaped(text[found.start : found.end]).strip()


def unescaped(text: str) -> str:
    """Modifiers without the character references of HTML."""
    if ";" not in text:
        return text  # most requests, without compiling the expressions
    return ENTITY.sub(_character, ESCAPED_AND.sub("&", text))


def _character(reference: re.Match[str]) -> str:
    import html  # its table of 2,231 names takes a millisecond, and few requests have any

    return html.unescape(reference[0])


def addresses(text: str) -> Iterator[tuple[int, str]]:
    """All addresses in a page of text, in order: the offset, and the address as written."""
    for found in _ANYWHERE.finditer(text):
        written = found[0].rstrip(".,;:!" + _QUOTES)
        for opening, closing in ("()", "{}"):
            excess = written.count(closing) - written.count(opening)
            trailing = len(written) - len(written.rstrip(closing))
            written = written[: len(written) - max(0, min(excess, trailing))]
        yield found.start(), written


_ANYWHERE = pattern(
    r"(?:(?:https?:)?//|(?:^|(?<=[\s\"'(=,>`]))(?:[\w-]++(?:\.[\w-]++)++)?/?is/image[/?])"
    r"[^\s\"'<>“”`\\]++",
    re.IGNORECASE | re.MULTILINE,
)


def _inside(text: str) -> tuple[int, int, bool]:
    """The part of the text that is the address or the modifiers.

    With it goes whether it is surely an address.
    """
    start = len(text) - len(text.lstrip(BLANKS))
    end = max(start, len(text.rstrip(BLANKS)))
    has_quote = any(mark in text for mark in "\"'“`")
    if text.startswith("<", start) or (has_quote and _QUOTED_ATTRIBUTE.match(text, start)):
        attribute = _attribute(text, start, end)
        if attribute is not None:
            return (*attribute, True)
    prose = _IN_PROSE.match(text, start, end) if "/" in text else None
    if prose is not None and prose.end() > start:
        part = _in_prose(text, prose.end(), end)
        if text.find("?", *part) >= 0 or SERVED.search(text, *part):
            return (*part, True)
    return (*_unquoted(text, start, end), False)


def _attribute(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The value of the attribute that most likely is the picture's address."""
    best: tuple[int, int, int] | None = None
    for found in _ATTRIBUTE.finditer(text, start, end):
        group = next((number for number in (2, 3, 4, 5) if found[number] is not None), 5)
        value = found[group]
        rank = _PREFERRED.index(found[1].lower())
        if _MAY_BE.match(value) and (best is None or rank < best[0]):
            stop = found.end(group)
            if "srcset" in found[1].lower():
                descriptor = _DESCRIPTOR.search(value)
                stop = found.start(group) + descriptor.start() if descriptor else stop
            best = (rank, found.start(group), stop)
    return best[1:] if best else None


def _in_prose(text: str, start: int, end: int) -> tuple[int, int]:
    """The address at ``start``, up to where a bracket before it closes, or to a blank."""
    opening = text[start - 1]
    if opening == "(":
        depth = 1
        for found in re.finditer(r"[()]", text[start:end]):
            depth += 1 if found[0] == "(" else -1
            if not depth:
                return start, start + found.start()
    elif opening in _QUOTES or opening in _CLOSING:
        stop = text.find(_CLOSING.get(opening, opening), start, end)
        stop = end if stop < 0 else stop
        return start, stop - (text[stop - 1] == "\\")
    blank = re.compile(r"\s").search(text, start, end)
    return _unquoted(text, start, blank.start() if blank else end)


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    """The text without quotation marks around it, or one that was copied along at the end."""
    if end - start > 1 and text[start] in _QUOTES:
        start += 1
    if end > start and text[end - 1] in _QUOTES:
        mark = text[end - 1]
        if text.find(mark, start, end - 1) < 0 or (start and text[start - 1] in _QUOTES):
            end -= 1
    return start, end


def _is_address(text: str, start: int, end: int) -> bool:
    """Whether the part starts with an address, or with an object and a question mark."""
    mark = text.find("?", start, end)
    head = text[start : end if mark < 0 else mark]
    if "//" in head and _HOST.match(head):
        return True
    host = _BARE_HOST.match(head)
    if SERVED.match(head, host.end() if host else 0):
        return True
    if any(character in head for character in "=&$\\") or not head.strip():
        return False
    if SERVED.search(head):
        return True
    if mark < 0 or head.startswith((".", "%24")):
        return False
    if "/" in head:
        return True
    is_command = head.strip().lower().startswith("op_")  # one that lacks its value
    return not is_command and (" " not in head or bool(_FILE_NAME.search(head)))


def _taken_apart(text: str, start: int, end: int) -> Address:
    mark = text.find("?", start, end)
    number = text.find("#", start, end if mark < 0 else mark)
    stop = min(place for place in (mark, number, end) if place >= 0)
    path = text[start:stop]
    host = _HOST.match(path) or (_BARE_HOST.match(path) if SERVED.search(path) else None)
    path = path[host.end() :] if host else path
    served = [found.end() for found in SERVED.finditer(path)]
    object_path = unquote(path[served[-1] :] if served else path.lstrip("/"))
    if number >= 0:
        return Address(number, number, object_path, text[number:end])
    return Address(end if mark < 0 else mark + 1, end, object_path)


def _without_fragment(text: str, found: Address) -> Address:
    """The text up to its fragment: a number sign, but not where a value starts, as in a colour."""
    item = found.start
    for character in re.finditer(r"[&?#]", text[found.start : found.end]):
        place = found.start + character.start()
        if character[0] != "#":
            item = place + 1
        elif text[place - 1 : place] not in ("&", "=", ",") and not _literal(text[item:place]):
            return found._replace(end=place, fragment=text[place : found.end])
    return found


def _literal(item: str) -> bool:
    name = item.partition("=")[0].strip().lower()
    return name in _LITERAL or name.startswith((".", "$"))
