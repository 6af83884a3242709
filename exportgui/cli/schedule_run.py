"""``exportgui schedule run``: wait for the runs of schedules, and carry them out."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, datetime

from exportgui import settings as stored
from exportgui.cli.console import Console
from exportgui.cli.export import planned, run_plan
from exportgui.cli.job_output import print_request_notes
from exportgui.cli.schedule import local_time
from exportgui.cli.session import Invocation, interruptible, opened_catalog, opened_ledger
from exportgui.job.control import Control
from exportgui.job.ledger.schedule_table import ScheduleTable
from exportgui.job.schedule.due_runs import ClaimedRun, claim_missed, missed_of
from exportgui.job.schedule.server import ScheduleServer, SystemClock, carry_out_claimed
from exportgui.messages import Message

_OF_EXPORT = {"dry_run": False, "json": False}
"""Options of ``export`` that its functions ask for and that a scheduled run does not have."""


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Carry out what is due until a signal comes, or what was missed once."""
    with opened_ledger(console) as ledger, interruptible() as control:
        perform = _performer(arguments, console, control)
        if arguments.missed:
            return _run_missed(ledger.schedules, perform, console, control)
        for message in ledger.schedules.unreadable():
            console.failure(message)
        _tell_start(ledger.schedules, console)
        clock = SystemClock(control)
        ScheduleServer(ledger.schedules, perform, clock, console.failure).serve(control)
    return 0


def _performer(
    arguments: argparse.Namespace, console: Console, control: Control
) -> Callable[[ClaimedRun], int]:
    """What carries out one run, with the settings of that moment; returns its exit status."""

    def perform(run: ClaimedRun) -> int:
        kept = run.kept
        time = local_time(run.due)
        console.result(Message("schedule {number}, due at {time}", number=run.uid, time=time))
        settings = stored.load()
        of_run = argparse.Namespace(workers=arguments.workers, **_OF_EXPORT)
        invocation = Invocation(of_run, console, settings, control)
        with opened_catalog(kept.catalog, settings, control, console) as catalog:
            job, options, selection = kept.prepared(catalog)
            plan = planned(job, options, catalog, invocation, selection)
            print_request_notes(console, plan.warnings, plan.notes)
            catalog.release_memory()
            return run_plan(plan, invocation, run.uid)

    return perform


def _run_missed(
    schedules: ScheduleTable,
    perform: Callable[[ClaimedRun], int],
    console: Console,
    control: Control,
) -> int:
    """Carry out the last missed run of each schedule; returns the worst exit status."""
    now = datetime.now(UTC)
    status = 0
    for row in schedules.rows():
        if control.stopping or not missed_of(row, now).runs:
            continue
        run = claim_missed(schedules, row, now)
        if run is not None:
            ended = carry_out_claimed(run, schedules, perform, console.failure)
            status = max(status, 1 if ended is None else ended)
    return status


def _tell_start(schedules: ScheduleTable, console: Console) -> None:
    now = datetime.now(UTC)
    rows = schedules.rows()
    console.note(Message("waiting; schedules: {number}", number=len(rows)))
    missed = [row.uid for row in rows if missed_of(row, now).runs]
    if missed:
        console.warning(
            Message(
                "runs of these schedules were missed: {numbers}; {command} carries out each once",
                numbers=missed,
                command="`exportgui schedule run --missed`",
            )
        )
