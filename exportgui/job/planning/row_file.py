"""Read the table of ``--rows``: a heading of variables, and a rendition in each row below it."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from exportgui.catalog.name_list import MAX_BYTES, MAX_LINES, decoded
from exportgui.errors import JobError
from exportgui.job.planning.naming import listed
from exportgui.job.variable_table import VariableTable
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, joined, quoted
from exportgui.system_errors import cannot_be_read

_NAME = pattern(r"[A-Za-z0-9_.!@-]+")
_SEPARATORS = "\t;,"


def read_rows(path: Path) -> VariableTable:
    """Read a file.

    Raises JobError if it cannot be read, its heading names no variables, or a row is too long.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise _error(path, Message("larger than {size} MiB", size=MAX_BYTES >> 20))
        text = decoded(path.read_bytes())
    except OSError as error:
        raise _error(path, cannot_be_read(error)) from error
    rows = _rows(path, text)
    if len(rows) < 2:
        raise _error(path, Message("a table needs a heading and at least one row"))
    if len(rows) > MAX_LINES:
        raise _error(path, Message("a table of more than {number} rows", number=f"{MAX_LINES:,}"))
    columns = _columns(path, _without_end(rows[0].cells), rows[0].line)
    for row in rows[1:]:
        _check_width(path, row, columns)
    cells = tuple(tuple(row.cells[: len(columns)]) for row in rows[1:])
    return VariableTable(columns, cells, path.name, tuple(row.line for row in rows[1:]))


class _Row(NamedTuple):
    """The cells of a row, trimmed, and the line in which it begins, from 1."""

    line: int
    cells: list[str]


def _rows(path: Path, text: str) -> list[_Row]:
    """The rows that are not blank, the heading included."""
    heading = text.lstrip("\r\n").partition("\n")[0]
    separator = max(_SEPARATORS, key=heading.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    rows: list[_Row] = []
    line = 1  # a quoted cell may have several lines
    try:
        for cells in reader:
            rows.append(_Row(line, [cell.strip() for cell in cells]))
            line = reader.line_num + 1
    except csv.Error as error:
        wrong = Message("not a table: {detail}", detail=quoted(str(error)))
        raise _error(path, joined(": ", (_line(line), wrong))) from error
    return [row for row in rows if any(row.cells)]


def _check_width(path: Path, row: _Row, columns: Sequence[str]) -> None:
    """Raise JobError for a row with more cells than the heading, unless those are empty."""
    if any(row.cells[len(columns) :]):
        wide = Message(
            "{number} cells, but the heading has {columns}: {names}; write a value that contains"
            " the separator in quotation marks",
            number=len(row.cells),
            columns=len(columns),
            names=listed(columns),
        )
        raise _error(path, joined(": ", (_line(row.line), wide)))


def _line(number: int) -> Message:
    return Message("line {number}", number=number)


def _columns(path: Path, heading: Sequence[str], line: int) -> tuple[str, ...]:
    columns = tuple(cell.strip("$").lower() for cell in heading)
    if wrong := [cell for cell in heading if not _NAME.fullmatch(cell.strip("$"))]:
        names = listed([cell or '""' for cell in wrong])
        reason = Message(
            "{names} cannot be the name of a variable; allowed: {choices}",
            names=names,
            choices="A-Z a-z 0-9 _ . ! @ -",
        )
        raise _error(path, joined(": ", (_line(line), reason)))
    if twice := [name for name in dict.fromkeys(columns) if columns.count(name) > 1]:
        reason = Message("two columns have the name {name}", name=twice[0])
        raise _error(path, joined(": ", (_line(line), reason)))
    return columns


def _without_end(cells: Sequence[str]) -> Sequence[str]:
    """The cells without empty ones at the end, such as spreadsheets write."""
    last = max((place for place, cell in enumerate(cells, 1) if cell), default=0)
    return cells[:last]


def _error(path: Path, reason: Message) -> JobError:
    return JobError(joined(": ", (path, reason)))
