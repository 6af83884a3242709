"""Save a plan as a list: CSV or tab-separated for programs, plain lines for people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TextIO

from exportgui.errors import JobError
from exportgui.job.planning.job_plan import PlannedItem, note_of, plan_line
from exportgui.job.reporting.tables import write_csv, write_tsv
from exportgui.messages import Lookup, Message, joined, render
from exportgui.refusals import kind_name
from exportgui.system_errors import cannot_be_written
from exportgui.translations import lookup

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
    "kind",
    "note",
)


def save_list(items: Sequence[PlannedItem], path: Path, language: str = "en") -> None:
    """Write items to a file by its suffix: .csv and .tsv for programs, .txt for people.

    Only .txt is in ``language``. Raises JobError for another suffix, or if nothing can be written.
    """
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise JobError(
            Message(
                "{name}: is no kind of list; allowed: names that end in {choices}",
                name=path.name,
                choices=tuple(WRITERS),
            )
        )
    try:
        with path.open(
            "w", encoding="utf-8-sig" if writer is _csv else "utf-8", newline=""
        ) as file:
            writer(items, file, lookup(language))
    except OSError as error:
        raise JobError(joined(": ", (path, cannot_be_written(error)))) from error


def _values(item: PlannedItem) -> tuple[str | int, ...]:
    page = "" if item.page is None else item.page + 1
    return (
        item.asset.object_path,
        item.asset.portable_handle,
        page,
        item.rendition,
        str(item.action),
        item.output,
        "yes" if item.replaces else "",
        item.width or "",
        item.height or "",
        item.size or "",
        kind_name(item.reason),
        note_of(item),
    )


def _csv(items: Sequence[PlannedItem], file: TextIO, _lookup: Lookup) -> None:
    write_csv(file, COLUMNS, map(_values, items))


def _tsv(items: Sequence[PlannedItem], file: TextIO, _lookup: Lookup) -> None:
    write_tsv(file, COLUMNS, map(_values, items))


def _txt(items: Sequence[PlannedItem], file: TextIO, translate: Lookup) -> None:
    for item in items:
        file.write(render(plan_line(item, note_of(item)), translate) + "\n")


WRITERS: Mapping[str, Callable[[Sequence[PlannedItem], TextIO, Lookup], None]] = {
    ".csv": _csv,
    ".tsv": _tsv,
    ".txt": _txt,
}
"""The function that writes a list, by the suffix of its file."""
