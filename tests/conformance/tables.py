"""Reads the tables of expectations: ``*.tsv`` beside this file, one case a line.

Columns, all but the first four optional: ``id``; ``page`` of the reference that says so; ``source``
(a file of ``pictures``, or an Id where the case has a catalog); ``request``; ``macros``
(``name:definition``), ``ini`` (catalog attributes, those of the default catalog with ``default::``)
and ``records`` (``field=value`` between ``|``), entries separated by ``;;``; ``size`` W×H; ``file``
format/mode; ``facts`` name=value; ``pixels``; ``like`` another request; ``words`` of a reply that
is text, those after ``!`` absent; ``error`` class: words; ``status``; ``told`` the heaviest of what
is told (drawn for nothing, note or warning) and words of it, with the column after ``@``; ``note``.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

HERE = Path(__file__).parent
NAMES = {
    "R": "255,0,0",
    "G": "0,255,0",
    "B": "0,0,255",
    "W": "255,255,255",
    "K": "0,0,0",
    "Y": "255,255,0",
    "C": "0,255,255",
    "M": "255,0,255",
}
_SPOT = re.compile(r"(mean:)?(\d+)(?:-(\d+))?,(\d+)(?:-(\d+))?=([^~]+)(?:~(\d+))?")


@dataclass(frozen=True)
class Case:
    """One line of a table."""

    table: str
    id: str
    page: str
    source: str
    request: str
    macros: str = ""
    ini: str = ""
    records: str = ""
    size: str = ""
    file: str = ""
    facts: str = ""
    pixels: str = ""
    like: str = ""
    words: str = ""
    error: str = ""
    status: str = ""
    told: str = ""
    note: str = ""

    def __str__(self) -> str:
        return f"{self.table}:{self.id}"

    @property
    def said(self) -> str:
        """Everything that may hold commands."""
        return f"?{self.request} ?{self.macros.replace(':', '?')} {self.records}"


@dataclass(frozen=True)
class Spot:
    """A region (inclusive corners) and what every pixel of it, or their mean, is; None is any
    value.
    """

    box: tuple[int, int, int, int]
    wanted: tuple[int | None, ...]
    named: bool
    tolerance: int
    mean: bool


def entries(text: str, separator: str = ";;") -> list[str]:
    """The parts of a cell."""
    return [part.strip() for part in text.split(separator) if part.strip()]


def spots(text: str) -> Iterator[Spot]:
    """The places of a ``pixels`` cell: ``x,y=colour~tolerance``, ``x0-x1,y0-y1=…``,
    ``mean:x0-x1,…``.
    """
    for word in text.split():
        match = _SPOT.fullmatch(word)
        assert match, f"not a place and a colour: {word}"
        mean, left, right, top, bottom, colour, tolerance = match.groups()
        box = (int(left), int(top), int(right or left), int(bottom or top))
        if colour == "T":
            yield Spot(box, (None, None, None, 0), False, 0, bool(mean))
            continue
        values = tuple(
            None if part == "*" else int(part) for part in NAMES.get(colour, colour).split(",")
        )
        yield Spot(box, values, colour in NAMES, int(tolerance or 0), bool(mean))


def cases() -> list[Case]:
    """Every line of every table."""
    return [case for path in sorted(HERE.glob("*.tsv")) for case in _read(path)]


def _read(path: Path) -> Iterator[Case]:
    known = {field.name for field in fields(Case)}
    with path.open(encoding="utf-8", newline="") as text:
        for row in csv.DictReader(text, delimiter="\t", quoting=csv.QUOTE_NONE, restval=""):
            assert set(row) <= known, f"{path.name}: unknown columns {set(row) - known}"
            yield Case(table=path.stem, **row)
