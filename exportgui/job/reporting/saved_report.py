"""Save the log of a job as a file: JSON for programs, CSV for spreadsheets, HTML for people."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from exportgui.errors import JobError
from exportgui.job.outcome import ItemRow, JobRow, State
from exportgui.job.reporting.html_report import HtmlReport
from exportgui.job.reporting.log_builder import build_log, row_or_reason
from exportgui.job.reporting.tables import local_time, write_csv
from exportgui.messages import Message, joined
from exportgui.system_errors import cannot_be_written

COLUMNS = (
    "asset",
    "handle",
    "page",
    "rendition",
    "state",
    "output",
    "bytes_in",
    "bytes_out",
    "seconds",
    "replaced",
    "sha256",
    "finished",
    "kind",
    "message",
    "warnings",
)


def save_report(job: JobRow, items: Sequence[ItemRow], path: Path, language: str = "en") -> None:
    """Write a job's log by the suffix of the file: .json and .csv for programs, .html for people.

    Only .html is in ``language``. Raises JobError for another suffix, or if nothing can be written.
    """
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise JobError(
            Message(
                "{name}: is no kind of report; allowed: names that end in {choices}",
                name=path.name,
                choices=tuple(WRITERS),
            )
        )
    try:
        writer(job, items, path, language)
    except OSError as error:
        raise JobError(joined(": ", (path, cannot_be_written(error)))) from error


def _json(job: JobRow, items: Sequence[ItemRow], path: Path, _language: str) -> None:
    text = json.dumps(build_log(job, items).to_dict(), indent=2, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8", errors="replace")


def _csv(job: JobRow, items: Sequence[ItemRow], path: Path, _language: str) -> None:
    """A row for each item, after one for the job if it has warnings, notes or a fault."""
    with path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        write_csv(
            file, COLUMNS, (*_job_values(job), *(row_or_reason(row, _values) for row in items))
        )


def _job_values(job: JobRow) -> list[tuple[str, ...]]:
    given = {
        "state": f"job {job.state}",
        "message": job.fatal or "; ".join(job.notes),
        "warnings": "; ".join((*job.warnings, *(job.notes if job.fatal else ()))),
    }
    has_text = job.fatal or job.warnings or job.notes
    return [tuple(given.get(name, "") for name in COLUMNS)] if has_text else []


def _values(row: ItemRow) -> tuple[str | int | float, ...]:
    page = "" if row.page is None else row.page + 1
    size_in = row.identity.size if row.identity is not None else ""
    done = row.state is State.DONE
    return (
        row.object_path,
        row.portable_handle,
        page,
        row.rendition,
        str(row.state),
        row.output,
        size_in,
        row.size if done else "",
        round(row.seconds, 3),
        "yes" if row.replaced else "",
        row.sha256 if done else "",
        local_time(row.finished),
        row.kind,
        row.message,
        "; ".join(row.warnings),
    )


def _html(job: JobRow, items: Sequence[ItemRow], path: Path, language: str) -> None:
    page = HtmlReport(job, items, language).text()
    path.write_text(page, encoding="utf-8", errors="replace")


WRITERS: Mapping[str, Callable[[JobRow, Sequence[ItemRow], Path, str], None]] = {
    ".html": _html,
    ".csv": _csv,
    ".json": _json,
}
"""The function that writes a log, by the suffix of its file."""
