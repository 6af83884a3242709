"""A plan as a list for other programs and people: CSV, tab-separated, or plain lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TextIO

from exportgui.errors import JobError
from exportgui.job.planning.planned import PlannedItem
from exportgui.job.reporting.tables import write_csv, write_tsv

COLUMNS = (
    "asset",
    "handle",
    "page",
    "rendition",
    "fate",
    "output",
    "replaces",
    "width",
    "height",
    "bytes",
    "note",
)


def save_list(items: Sequence[PlannedItem], path: Path) -> None:
    """Write items to a file whose suffix says how: .csv, .tsv or .txt. JobError for another, or
    where none can be.
    """
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise JobError(
            f"{path.name}: is no kind of list; allowed: names that end in {', '.join(WRITERS)}"
        )
    try:
        with path.open(
            "w", encoding="utf-8-sig" if writer is _csv else "utf-8", newline=""
        ) as file:
            writer(items, file)
    except OSError as error:
        raise JobError(f"{path}: cannot be written: {error.strerror or error}") from error


def note_of(item: PlannedItem) -> str:
    """Why an item fares as it does, and what to heed."""
    return "; ".join(dict.fromkeys(filter(None, (item.reason, *item.warnings))))


def _values(item: PlannedItem) -> tuple[str | int, ...]:
    page = "" if item.page is None else item.page + 1
    return (
        item.asset.object_path,
        item.asset.handle,
        page,
        item.rendition,
        str(item.fate),
        item.output,
        "yes" if item.replaces else "",
        item.width or "",
        item.height or "",
        item.size or "",
        note_of(item),
    )


def _csv(items: Sequence[PlannedItem], file: TextIO) -> None:
    write_csv(file, COLUMNS, map(_values, items))


def _tsv(items: Sequence[PlannedItem], file: TextIO) -> None:
    write_tsv(file, COLUMNS, map(_values, items))


def _txt(items: Sequence[PlannedItem], file: TextIO) -> None:
    for item in items:
        arrow = f" -> {item.output}" if item.output else ""
        note = note_of(item)
        file.write(f"{item.fate}: {item.label}{arrow}{f' ({note})' if note else ''}\n")


WRITERS: Mapping[str, Callable[[Sequence[PlannedItem], TextIO], None]] = {
    ".csv": _csv,
    ".tsv": _tsv,
    ".txt": _txt,
}
"""How a list is written, by the suffix of its file."""
