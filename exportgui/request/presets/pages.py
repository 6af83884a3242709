"""Presets in a page, a script or a list of addresses: each distinct query is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from exportgui.errors import RequestError
from exportgui.lazy_regex import pattern
from exportgui.request import address
from exportgui.request.address_path import path_faults
from exportgui.request.commands import lookup
from exportgui.request.foreign_parameters import is_of_others
from exportgui.request.model import Item, Kind, Request
from exportgui.request.parsing import NAME, parse
from exportgui.request.presets.preset import Preset

_SERVED = pattern(r"/is/image(?:/|\?|$)", re.IGNORECASE)
_SHARED = frozenset(
    {"text", "src", "id", "size", "map", "color", "mask", "template", "crop", "rotate", "flip"}
)
"""Commands whose names other servers know, too."""


class Found(NamedTuple):
    """An address in a page, and where it starts.

    Line and column count from 1; the column is 0 in a script's string, whose escapes are resolved.
    """

    written: str
    line: int
    column: int


def image_addresses(text: str) -> Iterator[Found]:
    """The Image Serving addresses of a page with a request, in order."""
    plain = text.replace("\\/", "/").replace("\\u0026", "&")
    line = 1
    start = 0
    position = 0
    for place, written in address.addresses(plain):
        line += plain.count("\n", position, place)
        start = plain.rfind("\n", position, place) + 1 or start
        position = place
        if _query(written) or any(path_faults(written, ())):
            yield Found(written, line, place - start + 1 if plain == text else 0)


def read_page(text: str) -> Iterator[Preset]:
    """The queries of a page's Image Serving addresses, each once, in order, without names.

    What is an address of another kind of server is passed over, and so are parameters that only
    caches, viewers and the like read.
    """
    seen: set[str] = set()
    for found in image_addresses(text):
        definition = _query(found.written)
        if definition and definition not in seen:
            seen.add(definition)
            yield Preset("", definition, found.line)


def _query(written: str) -> str:
    """The request of an Image Serving address; empty for any other and without a command."""
    try:
        items = parse(written).items
    except RequestError:
        return ""
    if not _SERVED.search(written) and not any(map(_is_ours, items)):
        return ""
    kept = tuple(item for item in items if is_request(item) and not is_of_others(item.name))
    return str(Request(kept))


def _is_ours(item: Item) -> bool:
    """Whether an item tells an Image Serving address from others."""
    if item.kind is Kind.COMMAND:
        return item.value is not None and item.key not in _SHARED and lookup(item.name) is not None
    return item.kind is Kind.MACRO


def is_request(item: Item) -> bool:
    """Whether an item belongs to a request rather than to a sentence; a comment is of neither."""
    if item.kind is not Kind.COMMAND:
        return item.kind is not Kind.COMMENT
    return item.value is not None and NAME.fullmatch(item.name) is not None
