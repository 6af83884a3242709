"""Write comma- or tab-separated tables for spreadsheets and other programs."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from typing import TextIO

Row = Sequence[str | int | float]

# Spreadsheets run a cell that begins so as a formula; file names come from anywhere (CWE-1236).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(file: TextIO, columns: Row, rows: Iterable[Row]) -> None:
    """Write comma-separated values; text that looks like a formula gets an apostrophe."""
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
