"""Tables of presets, with a header or as pairs of a name and a definition.

Macro files (c-macro-definition-reference) and lists from accounts have a header. Columns are
separated by tabs, commas or semicolons.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import NamedTuple

from exportgui.lazy_regex import pattern
from exportgui.messages import Message, marked, quoted
from exportgui.request.presets.lines import content_lines
from exportgui.request.presets.preset import (
    Preset,
    as_definition,
    is_definition,
    means_definition,
    name_among,
    preset,
)

_PAIR = pattern(r"\s*(\"?)(\$?[A-Za-z0-9_.!@-]+\$?)\1[^\S\t]*[,;\t]\s*(\S.*)")
_UNREAD_ROW = marked("the row cannot be read: {detail}")
_NEEDED = Message("a name and a definition are needed, separated by a tab")


class _Header(NamedTuple):
    separator: str
    name: int
    definition: int
    columns: int


def has_header(text: str) -> bool:
    """Whether a text starts with the header of a table of presets."""
    lines = content_lines(text)
    return bool(lines) and _header(lines[0][1]) is not None


def read_table(text: str) -> Iterator[Preset]:
    """The presets of a table with a header, which names the columns."""
    lines = content_lines(text)
    header = _header(lines[0][1]) if lines else None
    if header is None:
        return
    for number, line in lines[1:]:
        yield _row(line, number, header)


def _row(line: str, number: int, header: _Header) -> Preset:
    try:
        cells = _cells(line, header.separator)
    except csv.Error as error:
        return Preset("", line, number, Message(_UNREAD_ROW, detail=quoted(str(error))))
    if len(cells) <= max(header.name, header.definition):
        return Preset("", line, number, _NEEDED)
    definition = cells[header.definition]
    if len(cells) > header.columns == header.definition + 1:
        # Whoever writes lists by hand forgets the quotation marks around commas.
        definition = header.separator.join(cells[header.definition :])
    return preset(cells[header.name], as_definition(definition), number)


def _cells(line: str, separator: str) -> list[str]:
    return next(csv.reader([line], delimiter=separator), [])


def _header(line: str) -> _Header | None:
    for separator in ("\t", ";", ","):
        try:
            cells = _cells(line, separator)
        except csv.Error:
            continue
        name = name_among(cells)
        definitions = [place for place, cell in enumerate(cells) if means_definition(cell)]
        if name is not None and definitions:
            return _Header(separator, cells.index(name), definitions[0], len(cells))
    return None


def is_pair(line: str) -> bool:
    """Whether a line is a name, a comma, semicolon or tab, and a request."""
    found = _PAIR.fullmatch(line)
    return found is not None and is_definition(found[3].lstrip('"'))


def read_pairs(text: str) -> Iterator[Preset]:
    """The presets in lines of a name and a definition, which may hold commas of its own."""
    for number, line in content_lines(text):
        found = _PAIR.fullmatch(line)
        if found is None:
            yield Preset("", line, number, Message("a name and a definition are needed"))
            continue
        definition = found[3].strip()
        if definition.startswith('"'):
            definition = _cells(definition, ",")[0]
        yield preset(found[2], as_definition(definition), number)
