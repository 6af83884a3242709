"""``exportgui jobs``: the ledger, and taking jobs up again."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Mapping
from pathlib import Path

from exportgui import settings as stored
from exportgui.cli.console import Console
from exportgui.cli.session import (
    Reporter,
    budget_of,
    interruptible,
    limits_of,
    opened_catalog,
    opened_ledger,
    report_log,
    summary,
    tell_request,
)
from exportgui.job.ledger.ledger import is_alive
from exportgui.job.outcome import JobRow, JobState, State
from exportgui.job.planning.plan import NO_ROOM
from exportgui.job.reporting.mail import Mailer
from exportgui.job.reporting.report import save_report
from exportgui.job.running.execution import Watch, job_log
from exportgui.job.running.resume import resume_job
from exportgui.job.running.thread_pool import Threads


def run_list(arguments: argparse.Namespace, console: Console) -> int:
    """All jobs, the newest first."""
    with opened_ledger(console) as ledger:
        rows = ledger.jobs()
        if arguments.json:
            console.document([_listed(row, ledger.state_counts(row.id)) for row in rows])
            return 0
        for row in rows:
            when = (
                datetime.datetime.fromtimestamp(row.created).astimezone().strftime("%Y-%m-%d %H:%M")
            )
            counts = ", ".join(
                f"{number} {state}" for state, number in sorted(ledger.state_counts(row.id).items())
            )
            name = f" {row.name}" if row.name else ""
            console.result(
                f"{row.id}  {when}  {_state(row)}{name}  {row.catalog} -> "
                f"{row.destination}  {counts}"
            )
    return 0


def run_show(arguments: argparse.Namespace, console: Console) -> int:
    """The log of one job."""
    with opened_ledger(console) as ledger:
        log = job_log(ledger, arguments.job)
        if arguments.report is not None:
            save_report(ledger.job(arguments.job), ledger.items(arguments.job), arguments.report)
            return 0
        if arguments.json:
            console.document(log.to_dict())
            return 0
        console.result(summary(log))
        for line in (
            *log.warnings,
            *(f"note: {note}" for note in log.notes),
            log.fatal_message,
            log.mail,
        ):
            if line:
                console.result(f"  {line}")
        for detail in log.details:
            console.result(f"  {detail.message}")
            for aux in detail.aux:
                console.result(f"    warning: {aux.message}")
    return 0


def run_resume(arguments: argparse.Namespace, console: Console) -> int:
    """Export what a job did not get to."""
    return _take_up(arguments, console, retry=False)


def run_retry(arguments: argparse.Namespace, console: Console) -> int:
    """Export what failed, and what the job did not get to."""
    return _take_up(arguments, console, retry=True)


def _take_up(arguments: argparse.Namespace, console: Console, *, retry: bool) -> int:
    settings = stored.load()
    workers = arguments.workers or settings.worker_count
    with opened_ledger(console) as ledger, interruptible() as control:
        row = ledger.job(arguments.job)
        with (
            opened_catalog(Path(row.catalog), settings, control, console, scan=False) as catalog,
            Threads(workers) as executor,
        ):
            lasting = (one for one in row.warnings if not one.startswith(NO_ROOM))
            tell_request(console, lasting, row.notes)
            with console.progress("Exporting") as meter:
                reporter = Reporter(console, meter)
                log = resume_job(
                    ledger,
                    row.id,
                    catalog,
                    executor,
                    workers=workers,
                    retry=retry,
                    watch=Watch(reporter.on_progress, reporter.on_item),
                    control=control,
                    notify=Mailer(settings.mail),
                    budget=budget_of(settings),
                    limits=limits_of(settings),
                    details=arguments.json,
                )
            return report_log(console, log, as_json=arguments.json)


def _state(row: JobRow) -> str:
    if row.state is JobState.RUNNING and not is_alive(row):
        return "interrupted"
    return str(row.state)


def _listed(row: JobRow, counts: Mapping[State, int]) -> dict[str, object]:
    return {
        "job": row.id,
        "jobName": row.name,
        "state": _state(row),
        "catalog": row.catalog,
        "destination": row.destination,
        "created": datetime.datetime.fromtimestamp(row.created, datetime.UTC).isoformat(
            timespec="seconds"
        ),
        "fields": row.job,
        "items": {str(state): number for state, number in counts.items()},
        "fatalMessage": row.fatal,
    }
