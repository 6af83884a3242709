"""What stands in the path of an address although only a query has it, and what is not served.

Image Serving takes the whole path for the object's name (r-basic-syntax.md).
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from urllib.parse import unquote

from exportgui.errors import MacroError, UnsupportedError
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import Message
from exportgui.request.address import read_address
from exportgui.request.commands import lookup
from exportgui.request.effective import Note
from exportgui.request.encoding import shown
from exportgui.request.model import not_defined
from exportgui.request.object_grammar import needs_server
from exportgui.request.wrapped_address import SERVED

_RENDERED = pattern(r"(?:^|/)ir/render(?=[/?]|$)", re.IGNORECASE)
_SEGMENT = pattern(r"[^/]+")
_CALL = pattern(r"\$([A-Za-z0-9_.!@-]++)\$")


@dataclass(frozen=True, slots=True)
class PathFault:
    """What is wrong with ``text[start:end]``; a note or an error."""

    start: int
    end: int
    message: Message
    is_error: bool = True


def path_faults(text: str, macros: Container[str]) -> Iterator[PathFault]:
    """The faults of the path of an address; none in any other text."""
    if "/" not in text:
        return
    found = read_address(text)
    if found.object_path is None:
        return
    head = text[: found.start].rstrip("?")
    begin = max((place.end() for place in SERVED.finditer(head)), default=-1)
    rendered = _RENDERED.search(head) if begin < 0 else None
    if rendered is not None:
        yield PathFault(rendered.start(), rendered.end(), needs_server("ir"))
    if begin < 0:
        return
    for place in _SEGMENT.finditer(head, begin):
        segment = unquote(place[0])
        call = _CALL.fullmatch(segment)
        name, equals, _ = segment.partition("=")
        if call is not None and call[1] not in macros:
            yield PathFault(place.start(), place.end(), not_defined(call[1]))
        elif call is not None or (equals and lookup(name) is not None):
            message = Message("{written} is not read in the path", written=shown(segment))
            yield PathFault(place.start(), place.end(), message, is_error=False)


def path_notes(texts: Iterable[str], macros: Container[str]) -> Iterator[Note]:
    """Notes on what the paths of addresses in ``texts`` hold in vain.

    Raises UnsupportedError for an address of Image Rendering, MacroError for an unknown macro.
    """
    for text in texts:
        for fault in path_faults(text, macros):
            if fault.message == needs_server("ir"):
                raise UnsupportedError(fault.message, column=fault.start)
            if fault.is_error:
                raise MacroError(fault.message, column=fault.start)
            yield Note(fault.message, column=fault.start)
