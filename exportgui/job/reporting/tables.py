"""Write comma- or tab-separated tables for spreadsheets and other programs."""

from __future__ import annotations

import csv
import datetime
from collections.abc import Iterable, Sequence
from typing import TextIO

Row = Sequence[str | int | float]

# Spreadsheets run a cell that begins so as a formula; file names come from anywhere (CWE-1236).
# Some skip blanks before it, and take the full-width forms of East Asian keyboards.
_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\u2212")
_CONTROL = ("\t", "\r", "\n")
_BLANKS = (
    " \t\r\n\v\f\x00\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u2028\u2029\u202f\u205f\u3000\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
)


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
    if not isinstance(cell, str):
        return cell
    begins = cell.lstrip(_BLANKS).startswith(_FORMULA) or cell.startswith(_CONTROL)
    return f"'{cell}" if begins else cell


def local_time(seconds: float | None) -> str:
    """Seconds since the epoch as date, time and zone of this machine; empty for None."""
    if seconds is None:
        return ""
    return (
        datetime.datetime.fromtimestamp(seconds).astimezone().isoformat(sep=" ", timespec="seconds")
    )
