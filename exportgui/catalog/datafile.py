"""Parse catalog data files: tab-separated tables with a header record.

Page: r-catalog-data-files.md. A field in quotation marks may hold tabs and line ends; a mark inside
is doubled. Double marks must be closed. Single marks count as quotation marks (r-text-string.md)
only where the closing one ends a field on the same line, so that text may begin with an apostrophe.

The ``csv`` module allows one kind of quotation mark per file and does not say where an error is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from exportgui.catalog.textfile import Report, fault, not_allowed, read_text, refuse
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, marked

_COLUMN = pattern(r"[A-Za-z0-9._-]+")
_DOUBLE = pattern(r'"((?:[^"]|"")*)"(?=\t|\r|\n|\Z)')
_SINGLE = pattern(r"'((?:[^'\r\n]|'')*)'(?=\t|\r|\n|\Z)")
_PLAIN = pattern(r"[^\t\r\n]*")
_LINE = pattern(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
_NEWLINE = pattern(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Row:
    """One data record: its fields by lower-case column name, empty ones left out, and its line."""

    line: int
    fields: dict[str, str]


def read_table(
    path: Path, *, key: str, needs: Sequence[str] = (), report: Report = refuse
) -> Iterator[Row]:
    """The data records of a file, in order; blank lines are skipped.

    ``key`` and ``needs`` are required columns; ``key`` must not be empty in any record. Raises
    CatalogError with the file, the line and what is wrong; ``report`` gets the faults of records,
    which are left out unless it raises.
    """
    records = _records(path, read_text(path))
    line, header = next(records, (1, []))
    columns = _columns(path, line, header, (key, *needs))
    for line, values in records:
        if len(values) > len(columns) and any(values[len(columns) :]):
            template = marked("{number} fields, but the header has {columns} columns")
            wrong = Message(template, number=len(values), columns=len(columns))
            report(fault(path, line, wrong))
            continue
        fields = {
            column: value
            for column, value in zip(columns, values, strict=False)
            if value and column[0] != "."
        }
        if key.lower() not in fields:
            report(fault(path, line, Message("the record has no {column}", column=key)))
            continue
        yield Row(line, fields)


def _columns(path: Path, line: int, header: Sequence[str], needed: Sequence[str]) -> list[str]:
    columns = [name.lower() for name in header]
    for number, (name, column) in enumerate(zip(header, columns, strict=True), 1):
        if not _COLUMN.fullmatch(name):
            wrong = Message("column {number} is named '{name}'", number=number, name=name)
            allowed = Message("ASCII letters, digits, '-', '_' and '.'")
            raise fault(path, line, not_allowed(wrong, allowed))
        if column in columns[: number - 1]:
            raise fault(path, line, Message("the column {column} is there twice", column=name))
    for name in needed:
        if name.lower() not in columns:
            raise fault(path, line, Message("the header has no column {column}", column=name))
    return columns


def _records(path: Path, text: str) -> Iterator[tuple[int, list[str]]]:
    line = 1
    position = 0
    while position < len(text):
        match = _LINE.match(text, position)
        assert match is not None  # the pattern matches anywhere
        if '"' not in match[1] and "'" not in match[1]:  # most records: more than twice as fast
            values = match[1].split("\t")
            end = match.end()
        else:
            values, end = _quoted_record(path, text, position, line)
        if any(value.strip() for value in values):
            yield line, values
        line += len(_NEWLINE.findall(text, position, end))
        position = end


def _quoted_record(path: Path, text: str, position: int, line: int) -> tuple[list[str], int]:
    values: list[str] = []
    while True:
        value, position = _field(path, text, position, line)
        values.append(value)
        if position >= len(text):
            return values, position
        if text[position] == "\t":
            position += 1
            continue
        end = _NEWLINE.match(text, position)
        return values, end.end() if end else position


def _field(path: Path, text: str, position: int, line: int) -> tuple[str, int]:
    if text.startswith('"', position):
        match = _DOUBLE.match(text, position)
        if match is None:
            wrong = Message("a quotation mark is not closed at the end of its field")
            raise fault(path, line, wrong)
        return match[1].replace('""', '"'), match.end()
    match = _SINGLE.match(text, position)
    if match is not None:
        return match[1].replace("''", "'"), match.end()
    match = _PLAIN.match(text, position)
    assert match is not None  # the pattern matches anywhere
    return match[0], match.end()
