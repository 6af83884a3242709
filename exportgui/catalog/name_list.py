"""Read a list of names that somebody typed, pasted or exported from a spreadsheet.

UTF-8, UTF-16 or Windows-1252; one name on a line, or a table, of which one column has the names.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from exportgui.errors import JobError
from exportgui.lazy_regex import pattern
from exportgui.messages import Message

MAX_LINES = 100_000
MAX_BYTES = 64 << 20

_UTF_8 = b"\xef\xbb\xbf"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_SEPARATORS = "\t;,"
_QUOTES = {'"': '"', "'": "'", "“": "”", "‘": "’", "«": "»", "`": "`"}
_END_OF_LINE = pattern(r"\r\n|\r|\n")
_ALIKE = 0.9
"""The share of rows that have the same number of cells in a table."""


class Entry(NamedTuple):
    """A name as written, trimmed and without quotation marks, and its line, from 1."""

    line: int
    text: str


Column = tuple[Entry, ...]


def decoded(data: bytes) -> str:
    """The text of a list; never raises."""
    if data.startswith(_UTF_8):
        return data[len(_UTF_8) :].decode(errors="replace")
    if data.startswith(_UTF_16):
        return data.decode("utf-16", "replace")
    if encoding := _unmarked_utf_16(data):
        return data.decode(encoding, "replace")
    for encoding in ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _unmarked_utf_16(data: bytes) -> str:
    """The encoding of text with a NUL in most of its pairs of bytes; "" for any other."""
    start = data[:4096]
    half = len(start) // 2
    if half and start[1::2].count(0) > half / 2:
        return "utf-16-le"
    return "utf-16-be" if half and start[::2].count(0) > half / 2 else ""


def columns_of(text: str) -> tuple[Column, ...]:
    """The whole lines first, then the columns of the table, if the text is one.

    Blank lines, and those that begin with a number sign, are skipped. Raises JobError for more
    than `MAX_LINES` lines.
    """
    lines = tuple(
        Entry(number, _unquoted(line))
        for number, line in enumerate(_END_OF_LINE.split(text), 1)
        if line.strip() and not line.lstrip().startswith("#")
    )
    if len(lines) > MAX_LINES:
        raise JobError(
            Message("a list of more than {number} lines; divide it", number=f"{MAX_LINES:,}")
        )
    rows = _table(text)
    if len(rows) == 1:  # names in a row
        number, cells = rows[0]
        return lines, tuple(Entry(number, cell) for cell in map(_unquoted, cells) if cell)
    width = max((len(cells) for _, cells in rows), default=0)
    return lines, *(tuple(_column(rows, column)) for column in range(width))


def _column(rows: list[tuple[int, list[str]]], column: int) -> Iterator[Entry]:
    for number, cells in rows:
        text = _unquoted(cells[column]) if column < len(cells) else ""
        if text:
            yield Entry(number, text)


def _table(text: str) -> list[tuple[int, list[str]]]:
    """The rows with their lines; none where no separator parts most lines alike."""
    for separator in _SEPARATORS:
        if separator not in text:
            continue
        rows = _rows(text, separator)
        widths = Counter(len(cells) for _, cells in rows)
        width, number = widths.most_common(1)[0] if widths else (0, 0)
        if width > 1 and number >= _ALIKE * len(rows):
            return rows
    return []


def _rows(text: str, separator: str) -> list[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)
    numbered = []
    first = 1  # a quoted cell may have several lines; the row is where it begins
    try:
        for cells in reader:
            numbered.append((first, cells))
            first = reader.line_num + 1
    except csv.Error:  # a cell without an end: no table
        return []
    return [
        (number, cells)
        for number, cells in numbered
        if any(cell.strip() for cell in cells) and not cells[0].startswith("#")
    ]


def _unquoted(text: str) -> str:
    """The text trimmed, without one pair of quotation marks around it."""
    text = text.strip().strip("\ufeff").strip()
    if len(text) > 1 and _QUOTES.get(text[0]) == text[-1]:
        return text[1:-1].strip()
    return text
