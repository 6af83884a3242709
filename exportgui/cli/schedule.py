"""``exportgui schedule next``, ``list`` and ``remove``: schedules of jobs and when they run."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from exportgui.cli.console import Console
from exportgui.cli.session import opened_ledger
from exportgui.errors import ScheduleError
from exportgui.job.ledger.schedule_table import ScheduleRow
from exportgui.job.schedule.cron import parse_cron
from exportgui.job.schedule.due_runs import missed_of
from exportgui.job.schedule.schedule import Schedule, time_zone
from exportgui.messages import Message, joined

_NEXT_RUNS = 5
_SHOWN_MISSED = 3


def run_next(arguments: argparse.Namespace, console: Console) -> int:
    """Print the next runs in local time, one a line; ScheduleError when there is none."""
    cron = parse_cron(arguments.expression)
    zone = None if arguments.zone is None else time_zone(arguments.zone)
    for note in cron.notes:
        console.note(note)
    runs = list(islice(Schedule(cron=cron, zone=zone).runs(_now()), arguments.count))
    if not runs:
        raise ScheduleError(
            Message("it never runs again; check the day, the month and the year"), value=cron.text
        )
    if arguments.json:
        times = [run.isoformat() for run in runs]
        document = {"expression": cron.text, "zone": arguments.zone, "runs": times}
        console.document(document | {"notes": [str(note) for note in cron.notes]})
    else:
        for run in runs:
            console.result(run.isoformat(sep=" "))
    return 0


def run_list(arguments: argparse.Namespace, console: Console) -> int:
    """Print the schedules with their next and missed runs; 1 when some cannot be read."""
    now = _now()
    with opened_ledger(console) as ledger:
        rows = ledger.schedules.rows()
        unreadable = ledger.schedules.unreadable()
    for message in unreadable:
        console.failure(message)
    if arguments.json:
        console.document([_document(row, now) for row in rows])
    else:
        for row in rows:
            console.result(_heading(row))
            for line in _lines(row, now):
                console.result(joined("", ("    ", line)))
    return 1 if unreadable else 0


def run_remove(arguments: argparse.Namespace, console: Console) -> int:
    """Remove a schedule."""
    with opened_ledger(console) as ledger:
        ledger.schedules.remove(arguments.schedule)
    console.result(Message("schedule {number} was removed", number=arguments.schedule))
    return 0


def local_time(run: datetime) -> str:
    """A run in local time, with its offset from UTC."""
    return run.astimezone().isoformat(sep=" ")


def _heading(row: ScheduleRow) -> Message:
    kept = row.kept
    folders = f"{kept.catalog} -> {kept.options.destination}"
    timing = " ".join(filter(None, (_text(row), kept.timing.zone)))
    return joined("  ", filter(None, (row.uid, kept.options.job_name, timing, folders)))


def _lines(row: ScheduleRow, now: datetime) -> Iterator[Message]:
    """The next runs, what was missed, and why."""
    runs = _next_runs(row, now)
    times = joined(", ", map(local_time, runs)) if runs else Message("never again")
    yield Message("next: {times}", times=times)
    missed = missed_of(row, now)
    if missed.runs:
        shown = missed.runs[-_SHOWN_MISSED:]
        number = f"{len(missed.runs)}+" if missed.more else len(missed.runs)
        times = joined(", ", map(local_time, shown))
        yield Message("missed: {number}, the last at {times}", number=number, times=times)
        yield Message("{command} carries it out once", command="`exportgui schedule run --missed`")
    if row.problem:
        yield Message("the last run did not begin: {detail}", detail=row.problem)


def _document(row: ScheduleRow, now: datetime) -> dict[str, Any]:
    kept = row.kept
    missed = missed_of(row, now)
    return {
        "schedule": row.uid,
        "jobName": kept.options.job_name,
        "catalog": str(kept.catalog),
        "destination": str(kept.options.destination),
        "execTime": kept.timing.exec_time,
        "execSchedule": kept.timing.exec_schedule,
        "zone": kept.timing.zone or None,
        "next": _iso(_next_runs(row, now)),
        "missed": _iso(missed.runs),
        "moreMissed": missed.more,
        "problem": str(row.problem),
        "lastJob": row.job_id,
        "select": kept.choice.to_fields(),
        "fields": kept.job.to_fields(),
    }


def _next_runs(row: ScheduleRow, now: datetime) -> list[datetime]:
    return list(islice(row.schedule.runs(now), _NEXT_RUNS))


def _iso(runs: Iterable[datetime]) -> list[str]:
    return [run.astimezone().isoformat() for run in runs]


def _text(row: ScheduleRow) -> str:
    return row.kept.timing.exec_schedule or row.kept.timing.exec_time


def _now() -> datetime:
    return datetime.now(UTC)
