"""Presets in a page, a script or a list of addresses: each distinct query is one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from exportgui.errors import RequestError
from exportgui.lazy_regex import pattern
from exportgui.request import address
from exportgui.request.commands import lookup
from exportgui.request.foreign import is_of_others
from exportgui.request.model import Item, Kind, Request
from exportgui.request.parsing import NAME, parse
from exportgui.request.presets.preset import Preset

_SERVED = pattern(r"/is/image(?:/|\?|$)", re.IGNORECASE)
_SHARED = frozenset(
    {"text", "src", "id", "size", "map", "color", "mask", "template", "crop", "rotate", "flip"}
)
"""Commands whose names other servers know, too."""


def read_page(text: str) -> Iterator[Preset]:
    """The queries of a page's Image Serving addresses, each once, in order, without names.

    What is an address of another kind of server is passed over, and so are parameters that only
    caches, viewers and the like read.
    """
    plain = text.replace("\\/", "/").replace("\\u0026", "&")
    seen: set[str] = set()
    line = 1
    position = 0
    for place, written in address.addresses(plain):
        line += plain.count("\n", position, place)
        position = place
        definition = _query(written)
        if definition and definition not in seen:
            seen.add(definition)
            yield Preset("", definition, line)


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
    """Whether an item belongs to a request rather than to a sentence."""
    return item.kind is not Kind.COMMAND or (
        item.value is not None and NAME.fullmatch(item.name) is not None
    )
