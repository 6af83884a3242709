"""The log of a job as a file: JSON for programs, CSV for spreadsheets, HTML for people; each
complete in itself.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Mapping, Sequence
from html import escape
from pathlib import Path

from exportgui.errors import JobError
from exportgui.job.outcome import ItemRow, JobRow, State
from exportgui.job.reporting.job_log import JobLog, build_log, told
from exportgui.job.reporting.tables import write_csv

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
    "message",
    "warnings",
)
_STYLE = """
:root { color-scheme: light dark;
  --line: #d3d7dd; --quiet: #59626e; --bad: #b3261e; --heed: #875400; --good: #1c6e3a }
@media (prefers-color-scheme: dark) {
  :root { --line: #3b414b; --quiet: #a2abb7; --bad: #ff8f86; --heed: #f0b45a; --good: #77d198 } }
body { font: 14px/1.45 system-ui, sans-serif; margin: 32px auto; max-width: 1120px;
  padding: 0 16px }
h1 { font-size: 20px; margin: 0 0 4px }
p { margin: 4px 0; color: var(--quiet) }
.fatal { color: var(--bad) }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 16px 0 }
dt { color: var(--quiet) }
dd { margin: 0; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; margin-top: 16px }
th, td { text-align: left; vertical-align: top; padding: 5px 8px;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere }
th { color: var(--quiet); font-weight: 500 }
.n { text-align: right; white-space: nowrap; color: var(--quiet) }
.failed { color: var(--bad) }
.warning, .skipped, .left { color: var(--heed) }
.done { color: var(--good) }
"""
_HEAVIEST_FIRST = (
    State.FAILED,
    State.PUBLISHING,
    State.PENDING,
    State.SKIPPED,
    State.LEFT_OUT,
    State.DONE,
)


def save_report(job: JobRow, items: Sequence[ItemRow], path: Path) -> None:
    """Write a job's log; the suffix says how: .json, .csv or .html. JobError for another, or where
    none can be.
    """
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise JobError(
            f"{path.name}: is no kind of report; allowed: names that end in {', '.join(WRITERS)}"
        )
    try:
        writer(job, items, path)
    except OSError as error:
        raise JobError(f"{path}: cannot be written: {error.strerror or error}") from error


def _json(job: JobRow, items: Sequence[ItemRow], path: Path) -> None:
    text = json.dumps(build_log(job, items).to_dict(), indent=2, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8", errors="replace")


def _csv(job: JobRow, items: Sequence[ItemRow], path: Path) -> None:
    """A row for each item; in front of them one for the job where there is something to say of it
    as a whole.
    """
    with path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        write_csv(file, COLUMNS, (*_job_values(job), *(told(row, _values) for row in items)))


def _job_values(job: JobRow) -> list[tuple[str, ...]]:
    given = {
        "state": f"job {job.state}",
        "message": job.fatal or "; ".join(job.notes),
        "warnings": "; ".join((*job.warnings, *(job.notes if job.fatal else ()))),
    }
    said = job.fatal or job.warnings or job.notes
    return [tuple(given.get(name, "") for name in COLUMNS)] if said else []


def _values(row: ItemRow) -> tuple[str | int | float, ...]:
    page = "" if row.page is None else row.page + 1
    size_in = row.identity.size if row.identity is not None else ""
    done = row.state is State.DONE
    return (
        row.object_path,
        row.handle,
        page,
        row.rendition,
        str(row.state),
        row.output,
        size_in,
        row.size if done else "",
        round(row.seconds, 3),
        "yes" if row.replaced else "",
        row.sha256 if done else "",
        _stamp(row.finished),
        row.message,
        "; ".join(row.warnings),
    )


def _html(job: JobRow, items: Sequence[ItemRow], path: Path) -> None:
    log = build_log(job, items)
    rows = sorted(
        items, key=lambda row: (_HEAVIEST_FIRST.index(row.state), not row.warnings, row.index)
    )
    facts = {
        "Catalog": job.catalog,
        "Destination": job.destination,
        "Request": "&".join(
            filter(None, (job.job.get("is_modifier", ""), job.job.get("macro", "")))
        )
        or "originals",
        "Began": _stamp(job.created),
        "Ended": _stamp(job.ended) or "not yet",
        "State": str(job.state),
    }
    cells = [told(row, _html_row) for row in rows]
    shown = "".join(f"<dt>{name}</dt><dd>{escape(value)}</dd>" for name, value in facts.items())
    notes = "".join(
        f"<p>{escape(text)}</p>" for text in (*job.warnings, *job.notes, job.mail) if text
    )
    fatal = f'<p class="fatal">{escape(job.fatal)}</p>' if job.fatal else ""
    head = "".join(f"<th{' class=n' if name in _NUMBERS else ''}>{name}</th>" for name in _HEADS)
    title = escape(f"Export job {job.id}" + (f": {job.name}" if job.name else ""))
    page = (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        '<meta name="viewport" content="width=device-width, '
        f'initial-scale=1"><style>{_STYLE}</style></head>\n'
        f"<body><h1>{title}</h1><p>{escape(_counts(log))}</p>{fatal}{notes}<dl>{shown}</dl>\n"
        f"<table><thead><tr>{head}</tr></thead><tbody>\n{''.join(cells)}</tbody></table>"
        "</body></html>\n"
    )
    path.write_text(page, encoding="utf-8", errors="replace")


_HEADS = ("Result", "Asset", "File", "In", "Out", "Seconds", "Note")
_NUMBERS = ("In", "Out", "Seconds")


def _html_row(row: ItemRow) -> str:
    done = row.state is State.DONE
    kind = "warning" if done and row.warnings else str(row.state).partition(" ")[0]
    word = "warning" if done and row.warnings else "exported" if done else str(row.state)
    numbers = (
        f"{row.identity.size:,}" if row.identity is not None else "",
        f"{row.size:,}" if done else "",
        f"{row.seconds:.2f}" if row.seconds else "",
    )
    note = "; ".join(filter(None, (row.message, *row.warnings)))
    cells = "".join(f'<td class="n">{number}</td>' for number in numbers)
    return (
        f'<tr><td class="{kind}">{word}</td><td>{escape(row.label)}</td>'
        f"<td>{escape(row.output if done else '')}</td>"
        f"{cells}<td>{escape(note)}</td></tr>\n"
    )


def _counts(log: JobLog) -> str:
    parts = [f"{log.file_success_count:,} of {log.total_file_count:,} exported"]
    more = (
        (log.file_error_count, "failed"),
        (log.file_warning_count, "with warnings"),
        (log.file_duplicate_count, "skipped"),
        (log.file_update_count, "replaced"),
        (log.unfinished_count, "not reached"),
    )
    return ", ".join(parts + [f"{number:,} {word}" for number, word in more if number])


def _stamp(seconds: float | None) -> str:
    if seconds is None:
        return ""
    return (
        datetime.datetime.fromtimestamp(seconds).astimezone().isoformat(sep=" ", timespec="seconds")
    )


WRITERS: Mapping[str, Callable[[JobRow, Sequence[ItemRow], Path], None]] = {
    ".html": _html,
    ".csv": _csv,
    ".json": _json,
}
"""How a log is written, by the suffix of its file."""
