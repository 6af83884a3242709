"""``exportgui schedule next``: when a schedule of a job would run."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from itertools import islice

from exportgui.cli.console import Console
from exportgui.errors import ScheduleError
from exportgui.job.schedule.cron import parse_cron
from exportgui.job.schedule.schedule import Schedule, time_zone
from exportgui.messages import Message


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


def _now() -> datetime:
    return datetime.now(UTC)
