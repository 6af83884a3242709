"""Tables for other programs: comma- or tab-separated, as spreadsheets read them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from typing import TextIO

Row = Sequence[str | int | float]

# A cell that begins so is a formula in a spreadsheet, and file names come from anywhere (CWE-1236).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(file: TextIO, columns: Row, rows: Iterable[Row]) -> None:
    """Write comma-separated values; an apostrophe disarms text that looks like a formula."""
    table = csv.writer(file)
    table.writerow(columns)
    table.writerows([_harmless(cell) for cell in row] for row in rows)


def write_tsv(file: TextIO, columns: Row, rows: Iterable[Row]) -> None:
    """Write tab-separated values as they are."""
    table = csv.writer(file, dialect="excel-tab", lineterminator="\n")
    table.writerow(columns)
    table.writerows(rows)


def _harmless(cell: str | float) -> str | float:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
