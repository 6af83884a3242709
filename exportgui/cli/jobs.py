"""``exportgui jobs``: list the jobs of the ledger, show one, resume one or retry its failures."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path

from exportgui import settings as stored
from exportgui.catalog.catalog import Catalog
from exportgui.cli.console import Console
from exportgui.cli.job_output import Reporter, print_log, print_request_notes, summary
from exportgui.cli.session import (
    Invocation,
    budget_of,
    interruptible,
    opened_catalog,
    opened_ledger,
)
from exportgui.job.after.hooks import after_job
from exportgui.job.ledger.ledger import Ledger, is_alive
from exportgui.job.ledger.mail_table import QueuedMail
from exportgui.job.mail import results
from exportgui.job.mail.mailing import mailing, with_mail
from exportgui.job.outcome import JobRow, JobState, State
from exportgui.job.planning.job_checks import outlasts_plan
from exportgui.job.reporting.job_log import JobLog, told_warnings
from exportgui.job.running.execution import JobCallbacks, Notify, job_log
from exportgui.job.running.resume import resume_job
from exportgui.job.running.thread_pool import Threads
from exportgui.media.limits import Limits
from exportgui.messages import Message, joined, marked

INTERRUPTED = marked("interrupted")
"""The state of a job that is marked as running although no process works on it."""


def run_list(arguments: argparse.Namespace, console: Console) -> int:
    """Print all jobs, newest first, and what cannot be read of them; 1 when there is such."""
    with opened_ledger(console) as ledger:
        rows = ledger.jobs()
        damaged = ledger.damaged()
        for message in damaged:
            console.failure(message)
        if arguments.json:
            console.document([_job_document(row, ledger.state_counts(row.id)) for row in rows])
        else:
            for row in rows:
                console.result(_job_line(row, ledger.state_counts(row.id)))
    return 1 if damaged else 0


def run_show(arguments: argparse.Namespace, console: Console) -> int:
    """Print the log of one job, or write it to the file of ``--report``."""
    with opened_ledger(console) as ledger:
        log = job_log(ledger, arguments.job)
        if arguments.report is not None:
            from exportgui.job.reporting.saved_report import save_report  # imports the HTML writer

            job = ledger.job(arguments.job)
            save_report(job, ledger.items(job.id), arguments.report, console.language)
        elif arguments.json:
            mails = ledger.mails.of_job(arguments.job)
            console.document(log.to_dict() | {"mails": list(map(results.document, mails))})
        else:
            _print_details(log, ledger.mails.of_job(log.job_id), console)
    return 0


def _print_details(log: JobLog, mails: Sequence[QueuedMail], console: Console) -> None:
    console.result(summary(log))
    notes = (Message("note: {text}", text=note) for note in log.notes)
    warnings = told_warnings(log.warnings)
    about_mails = tuple(map(results.line, mails)) or (log.mail,)
    for line in filter(None, (*warnings, *notes, log.fatal_message, *about_mails)):
        console.result(joined("", ("  ", line)))
    for detail in log.details:
        console.result(joined("", ("  ", detail.message)))
        for aux in detail.aux:
            warning = Message("warning: {text}", text=aux.message)
            console.result(joined("", ("    ", warning)))


def run_resume(arguments: argparse.Namespace, console: Console) -> int:
    """Export the items that a job has not finished."""
    return _continue_job(arguments, console, retry=False)


def run_retry(arguments: argparse.Namespace, console: Console) -> int:
    """Export the items that failed, and those that the job has not finished."""
    return _continue_job(arguments, console, retry=True)


def _continue_job(arguments: argparse.Namespace, console: Console, *, retry: bool) -> int:
    settings = stored.load()
    with opened_ledger(console) as ledger, interruptible() as control:
        row = ledger.job(arguments.job)
        source = Path(row.catalog)
        with opened_catalog(source, settings, control, console, scan=False) as catalog:
            print_request_notes(console, filter(outlasts_plan, row.warnings), row.notes)
            invocation = Invocation(arguments, console, settings, control)
            setting = str(row.job.get("emailSetting"))
            with mailing(ledger, *invocation.mailing(setting)) as notify:
                log = _run_rest(ledger, catalog, invocation, notify, retry=retry)
        log = after_job(with_mail(log, ledger), ledger, settings)
        return print_log(console, log, as_json=arguments.json)


def _run_rest(
    ledger: Ledger,
    catalog: Catalog,
    invocation: Invocation,
    notify: Notify | None,
    *,
    retry: bool,
) -> JobLog:
    console = invocation.console
    settings = invocation.settings
    with Threads(invocation.workers) as executor, console.progress(Message("Exporting")) as meter:
        reporter = Reporter(console, meter)
        return resume_job(
            ledger,
            invocation.arguments.job,
            catalog,
            executor,
            workers=invocation.workers,
            retry=retry,
            callbacks=JobCallbacks(reporter.on_progress, reporter.on_item),
            control=invocation.control,
            notify=notify,
            budget=budget_of(settings),
            limits=Limits.of(settings),
            details=invocation.arguments.json,
        )


def _job_line(row: JobRow, counts: Mapping[State, int]) -> Message:
    """A job as a line: number, time, state, name, folders, and its items by state."""
    when = datetime.datetime.fromtimestamp(row.created).astimezone().strftime("%Y-%m-%d %H:%M")
    state = Message(INTERRUPTED) if _is_interrupted(row) else row.state.word
    items = joined(", ", (joined(" ", (n, state.word)) for state, n in sorted(counts.items())))
    name = joined(" ", filter(None, (state, row.name)))
    return joined("  ", (row.id, when, name, f"{row.catalog} -> {row.destination}", items))


def _is_interrupted(row: JobRow) -> bool:
    return row.state is JobState.RUNNING and not is_alive(row)


def _job_document(row: JobRow, counts: Mapping[State, int]) -> dict[str, object]:
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
