"""Write the log of a job as one HTML page that needs no other file."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from exportgui.job.outcome import ItemRow, JobRow, State
from exportgui.job.reporting.job_log import counts, told_warnings
from exportgui.job.reporting.log_builder import build_log, row_or_reason
from exportgui.job.reporting.tables import local_time
from exportgui.messages import Lookup, Message, joined, render
from exportgui.translations import lookup

_STYLE = """
:root { color-scheme: light dark;
  --line: #d3d7dd; --muted: #59626e; --bad: #b3261e; --warning: #875400; --good: #1c6e3a }
@media (prefers-color-scheme: dark) {
  :root { --line: #3b414b; --muted: #a2abb7; --bad: #ff8f86; --warning: #f0b45a; --good: #77d198 } }
body { font: 14px/1.45 system-ui, sans-serif; margin: 32px auto; max-width: 1120px;
  padding: 0 16px }
h1 { font-size: 20px; margin: 0 0 4px }
p { margin: 4px 0; color: var(--muted) }
.fatal { color: var(--bad) }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 16px 0 }
dt { color: var(--muted) }
dd { margin: 0; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; margin-top: 16px }
th, td { text-align: left; vertical-align: top; padding: 5px 8px;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere }
th { color: var(--muted); font-weight: 500 }
.n { text-align: right; white-space: nowrap; color: var(--muted) }
.failed { color: var(--bad) }
.warning, .skipped, .left { color: var(--warning) }
.done { color: var(--good) }
"""
_ORDER = (
    State.FAILED,
    State.PUBLISHING,
    State.PENDING,
    State.SKIPPED,
    State.LEFT_OUT,
    State.DONE,
    State.UNCHANGED,
)


class HtmlReport:
    """The page in ``language``; the most important items come first."""

    def __init__(self, job: JobRow, items: Sequence[ItemRow], language: str) -> None:
        self._job = job
        self._items = items
        self._language = language
        self._lookup: Lookup = lookup(language)

    def text(self) -> str:
        """The whole page."""
        job = self._job
        title = Message("Export job {number}", number=job.id)
        name = self._html(joined(": ", filter(None, (title, job.name))))
        log = build_log(job, self._items)
        fatal = f'<p class="fatal">{self._html(job.fatal)}</p>' if job.fatal else ""
        notes = filter(None, (*told_warnings(job.warnings), *job.notes, job.mail))
        lines = "".join(f"<p>{self._html(text)}</p>" for text in notes)
        counted = self._html(counts(log, lambda number: f"{number:,}"))
        return (
            f'<!doctype html>\n<html lang="{self._language.replace("_", "-")}"><head>'
            f'<meta charset="utf-8"><title>{name}</title>'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<style>{_STYLE}</style></head>\n"
            f"<body><h1>{name}</h1><p>{counted}</p>{fatal}{lines}<dl>{self._facts()}</dl>\n"
            f"{self._table()}</body></html>\n"
        )

    def _html(self, text: str) -> str:
        return escape(render(text, self._lookup))

    def _facts(self) -> str:
        job = self._job
        request = filter(None, (job.job.get("is_modifier", ""), job.job.get("macro", "")))
        facts = {
            Message("Catalog"): job.catalog,
            Message("Destination"): job.destination,
            Message("Request"): "&".join(request) or Message("originals"),
            Message("Began"): local_time(job.created),
            Message("Ended"): local_time(job.ended) or Message("not yet"),
            Message("State"): job.state.word,
        }
        return "".join(
            f"<dt>{self._html(name)}</dt><dd>{self._html(value)}</dd>"
            for name, value in facts.items()
        )

    def _table(self) -> str:
        rows = sorted(
            self._items,
            key=lambda row: (_ORDER.index(row.state), not row.warnings, row.index),
        )
        head = "".join(
            f"<th{' class=n' if is_number else ''}>{self._html(name)}</th>"
            for name, is_number in _HEADS
        )
        cells = "".join(row_or_reason(row, self._row) for row in rows)
        return f"<table><thead><tr>{head}</tr></thead><tbody>\n{cells}</tbody></table>"

    def _row(self, row: ItemRow) -> str:
        done = row.state is State.DONE
        warned = done and bool(row.warnings)
        kind = "warning" if warned else str(row.state).partition(" ")[0]
        numbers = (
            f"{row.identity.size:,}" if row.identity is not None else "",
            f"{row.size:,}" if done else "",
            f"{row.seconds:.2f}" if row.seconds else "",
        )
        note = joined("; ", filter(None, (row.message, *row.warnings)))
        cells = "".join(f'<td class="n">{number}</td>' for number in numbers)
        return (
            f'<tr><td class="{kind}">{self._html(_result(row))}</td>'
            f"<td>{self._html(row.label)}</td><td>{escape(row.output if done else '')}</td>"
            f"{cells}<td>{self._html(note)}</td></tr>\n"
        )


_HEADS = (
    (Message("Result"), False),
    (Message("Asset"), False),
    (Message("File"), False),
    (Message("In"), True),
    (Message("Out"), True),
    (Message("Seconds"), True),
    (Message("Note"), False),
)
"""Names of the columns, and whether they have numbers."""


def _result(row: ItemRow) -> Message:
    if row.state is not State.DONE:
        return row.state.word
    return Message("warning") if row.warnings else Message("exported")
