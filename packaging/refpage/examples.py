"""Read the table of examples: object of the sample catalog, request and reply for each command."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).resolve().parent.parent / "reference_examples.tsv"


@dataclass(frozen=True, slots=True)
class Example:
    """``object?request`` shows what a command does.

    With ``reply`` added to the request, it has a text reply as well.
    """

    command: str
    object: str
    request: str
    reply: str = ""


def read_examples(table: Path = TABLE) -> Mapping[str, Example]:
    """The examples by name of their command."""
    with table.open(encoding="utf-8", newline="") as file:
        rows = [
            Example(**row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]
    return {row.command: row for row in rows}
