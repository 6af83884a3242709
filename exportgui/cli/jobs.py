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
from exportgui.job.planning.job_checks import outlasts_plan
from exportgui.job.running.execution import JobCallbacks, job_log
from exportgui.job.running.resume import resume_job
from exportgui.job.running.thread_pool import Threads
from exportgui.messages import Message, joined, marked

INTERRUPTED = marked("interrupted")
"""What is said of a job that is marked as running, though nobody works on it."""


def run_list(arguments: argparse.Namespace, console: Console) -> int:
    """All jobs, the newest first."""
    with opened_ledger(console) as ledger:
        rows = ledger.jobs()
        if arguments.json:
            console.document([_listed(row, ledger.state_counts(row.id)) for row in rows])
            return 0
        for row in rows:
            console.result(_line(row, ledger.state_counts(row.id)))
    return 0


def run_show(arguments: argparse.Namespace, console: Console) -> int:
    """The log of one job."""
    with opened_ledger(console) as ledger:
        log = job_log(ledger, arguments.job)
        if arguments.report is not None:
            from exportgui.job.reporting.report import save_report  # what makes HTML loads slowly

            job = ledger.job(arguments.job)
            save_report(job, ledger.items(job.id), arguments.report, console.language)
            return 0
        if arguments.json:
            console.document(log.to_dict())
            return 0
        console.result(summary(log))
        notes = (Message("note: {text}", text=note) for note in log.notes)
        for line in filter(None, (*log.warnings, *notes, log.fatal_message, log.mail)):
            console.result(joined("", ("  ", line)))
        for detail in log.details:
            console.result(joined("", ("  ", detail.message)))
            for aux in detail.aux:
                warning = Message("warning: {text}", text=aux.message)
                console.result(joined("", ("    ", warning)))
    return 0


def run_resume(arguments: argparse.Namespace, console: Console) -> int:
    """Export what a job did not get to."""
    return _take_up(arguments, console, retry=False)


def run_retry(arguments: argparse.Namespace, console: Console) -> int:
    """Export what failed, and what the job did not get to."""
    return _take_up(arguments, console, retry=True)


def _take_up(arguments: argparse.Namespace, console: Console, *, retry: bool) -> int:
    # the library of mail is large, and no other action needs it
    from exportgui.job.reporting.mail import Mailer

    settings = stored.load()
    workers = arguments.workers or settings.worker_count
    with opened_ledger(console) as ledger, interruptible() as control:
        row = ledger.job(arguments.job)
        with (
            opened_catalog(Path(row.catalog), settings, control, console, scan=False) as catalog,
            Threads(workers) as executor,
        ):
            tell_request(console, filter(outlasts_plan, row.warnings), row.notes)
            with console.progress(Message("Exporting")) as meter:
                reporter = Reporter(console, meter)
                log = resume_job(
                    ledger,
                    row.id,
                    catalog,
                    executor,
                    workers=workers,
                    retry=retry,
                    callbacks=JobCallbacks(reporter.on_progress, reporter.on_item),
                    control=control,
                    notify=Mailer(settings.mail, language=console.language),
                    budget=budget_of(settings),
                    limits=limits_of(settings),
                    details=arguments.json,
                )
            return report_log(console, log, as_json=arguments.json)


def _line(row: JobRow, counts: Mapping[State, int]) -> Message:
    """A job of the list."""
    when = datetime.datetime.fromtimestamp(row.created).astimezone().strftime("%Y-%m-%d %H:%M")
    state = Message(INTERRUPTED) if _is_interrupted(row) else row.state.word
    items = joined(", ", (joined(" ", (n, state.word)) for state, n in sorted(counts.items())))
    name = joined(" ", filter(None, (state, row.name)))
    return joined("  ", (row.id, when, name, f"{row.catalog} -> {row.destination}", items))


def _is_interrupted(row: JobRow) -> bool:
    return row.state is JobState.RUNNING and not is_alive(row)


def _listed(row: JobRow, counts: Mapping[State, int]) -> dict[str, object]:
    return {
        "job": row.id,
        "jobName": row.name,
        "state": INTERRUPTED if _is_interrupted(row) else str(row.state),
        "catalog": row.catalog,
        "destination": row.destination,
        "created": datetime.datetime.fromtimestamp(row.created, datetime.UTC).isoformat(
            timespec="seconds"
        ),
        "fields": row.job,
        "items": {str(state): number for state, number in counts.items()},
        "fatalMessage": row.fatal,
    }
