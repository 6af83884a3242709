"""Read the table of ``--rows``: a heading of variables, and a rendition in each row below it."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

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
    """Read a file. Raises JobError if it cannot be read or its heading names no variables."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise _error(path, Message("larger than {size} MiB", size=MAX_BYTES >> 20))
        text = decoded(path.read_bytes())
    except OSError as error:
        raise _error(path, cannot_be_read(error)) from error
    heading = text.lstrip("\r\n").partition("\n")[0]
    separator = max(_SEPARATORS, key=heading.count)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        rows = [[cell.strip() for cell in row] for row in reader if any(map(str.strip, row))]
    except csv.Error as error:
        wrong = Message("not a table: {detail}", detail=quoted(str(error)))
        raise _error(path, wrong) from error
    if len(rows) < 2:
        raise _error(path, Message("a table needs a heading and at least one row"))
    if len(rows) > MAX_LINES:
        raise _error(path, Message("a table of more than {number} rows", number=f"{MAX_LINES:,}"))
    columns = _columns(path, rows[0])
    return VariableTable(columns, tuple(tuple(row[: len(columns)]) for row in rows[1:]))


def _columns(path: Path, heading: Sequence[str]) -> tuple[str, ...]:
    columns = tuple(cell.strip("$").lower() for cell in heading)
    if wrong := [cell for cell in heading if not _NAME.fullmatch(cell.strip("$"))]:
        raise _error(
            path,
            Message(
                "{names} cannot be the name of a variable; allowed: {choices}",
                names=listed([cell or '""' for cell in wrong]),
                choices="A-Z a-z 0-9 _ . ! @ -",
            ),
        )
    if twice := [name for name in dict.fromkeys(columns) if columns.count(name) > 1]:
        raise _error(path, Message("two columns have the name {name}", name=twice[0]))
    return columns


def _error(path: Path, reason: Message) -> JobError:
    return JobError(joined(": ", (path, reason)))
