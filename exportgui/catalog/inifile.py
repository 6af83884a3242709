"""Parse catalog attribute files (``.ini``): ``name = values``. Page: r-catalog-attribute-files.md.

They have no sections, lines that continue after a backslash, and several values with commas, none
of which ``configparser`` reads.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from exportgui.catalog.textfile import (
    Report,
    fault,
    not_allowed,
    numbered_lines,
    read_text,
    refuse,
    unquoted,
)
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import Message

_NAME = pattern(r"[A-Za-z0-9._-]+")
_VALUE = pattern(r"""\s*("(?:[^"]|"")*"|'(?:[^']|'')*'|[^,]*)\s*(?:,|$)""", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: the attribute's name as written, its raw value, and its first line."""

    name: str
    value: str
    line: int

    @property
    def text(self) -> str:
        """The value as one text string."""
        return unquoted(self.value)

    @property
    def values(self) -> tuple[str, ...]:
        """The comma-separated values; commas inside quotation marks do not separate."""
        text = self.value.strip()
        values: list[str] = []
        position = 0
        while position < len(text):
            match = _VALUE.match(text, position)
            if match is None:  # text after a closing quotation mark: a plain value without commas
                end = text.find(",", position)
                end = len(text) if end < 0 else end
                values.append(text[position:end].strip())
                position = end + 1
            else:
                values.append(unquoted(match[1]))
                position = match.end()
        return tuple(value for value in values if value)


@dataclass(frozen=True)
class IniFile:
    """The entries of an attribute file by lower-case name; of the same name the last prevails."""

    path: Path
    entries: Mapping[str, Entry] = field(default_factory=dict)

    def get(self, name: str) -> Entry | None:
        """The entry of an attribute, whatever its case."""
        return self.entries.get(name.lower())


def read_ini(path: Path, report: Report = refuse) -> IniFile:
    """Read an attribute file; ``report`` is told of lines that are not ``name = values``."""
    entries: dict[str, Entry] = {}
    for line, record in _records(read_text(path)):
        name, equals, value = record.partition("=")
        if not equals or not _NAME.fullmatch(name.strip()):
            shown = record.strip()[:60]
            wrong = Message("'{text}' is not an attribute", text=shown)
            report(fault(path, line, not_allowed(wrong, Message("name = value"))))
            continue
        entries[name.strip().lower()] = Entry(name.strip(), value.strip(), line)
    return IniFile(path, entries)


def _records(text: str) -> list[tuple[int, str]]:
    """Entries and their first lines, without comments; a backslash at the end continues a line."""
    records: list[tuple[int, str]] = []
    start = 0
    pending = ""
    for number, line in numbered_lines(text):
        start = start or number
        if line.endswith("\\"):
            pending += line[:-1] + "\n"
            continue
        records.append((start, pending + line))
        start = 0
        pending = ""
    if pending:
        records.append((start, pending))
    return [
        (number, record)
        for number, record in records
        if record.strip() and not record.startswith("#")
    ]
