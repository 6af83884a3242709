"""Print the plan, the progress and the log of a job."""

from __future__ import annotations

from collections.abc import Iterable

from exportgui.cli.console import Console, Meter
from exportgui.job.outcome import JobState, Outcome, State
from exportgui.job.planning.job_plan import plan_line
from exportgui.job.planning.plan import JobPlan, PlannedItem
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.job.reporting.job_log import (
    MAIL_SENT,
    JobLog,
    counts,
    told_warnings,
    unmatched_among,
    unread_among,
)
from exportgui.job.reporting.log_builder import unexported
from exportgui.job.running.execution import Progress
from exportgui.messages import Message, joined
from exportgui.refusals import kind_name


class Reporter:
    """Prints a line for every item that fails, is left out or has a warning, and moves the bar."""

    def __init__(self, console: Console, meter: Meter) -> None:
        self._console = console
        self._meter = meter

    def on_progress(self, progress: Progress) -> None:
        """Move the bar."""
        self._meter.show(progress.done, progress.total, progress.current)

    def on_item(self, item: PlannedItem, outcome: Outcome) -> None:
        """Print why an item was not exported, and its warnings."""
        print_outcome(self._console, item, outcome)


def print_outcome(console: Console, item: PlannedItem, outcome: Outcome) -> None:
    """Print why an item was not exported, and its warnings."""
    if outcome.state is State.FAILED:
        console.failure(about(item, outcome.message))
    elif outcome.state in (State.LEFT_OUT, State.SKIPPED):
        console.warning(about(item, unexported(outcome.state, outcome.message)))
    elif outcome.state is State.UNCHANGED and outcome.message:
        console.warning(about(item, outcome.message))
    for warning in outcome.warnings:
        console.warning(about(item, warning))


def about(item: PlannedItem, text: Message) -> Message:
    """A text with the name of its item before it."""
    return joined(": ", (item.label, text))


def print_request_notes(
    console: Console, warnings: Iterable[Message], notes: Iterable[Message]
) -> None:
    """Print the warnings and notes that concern the job as a whole."""
    for warning in told_warnings(tuple(warnings)):
        console.warning(warning)
    for note in notes:
        console.note(note)


def print_log(console: Console, log: JobLog, *, as_json: bool) -> int:
    """Print how a job ended; returns the exit status."""
    if log.fatal_error:
        command = f"exportgui jobs resume {log.job_id}"
        then = Message("then: {command}", command=command)
        console.failure(joined("; ", (log.fatal_message, then)))
    if log.mail:
        show = console.result if log.mail.template == MAIL_SENT else console.warning
        show(log.mail)
    for warning in log.after:
        console.warning(warning)
    if log.archive:
        console.note(Message("packed into {path}", path=log.archive))
    if as_json:
        console.document(log.to_dict())
        return log.exit_status
    console.result(summary(log))
    return log.exit_status


def summary(log: JobLog) -> Message:
    """One line about a job: its number, its state unless it is done, and its counts."""
    name = joined(" ", filter(None, (job_name(log.job_id), _in_quotes(log.job_name))))
    if log.state is not JobState.DONE:
        name = joined("", (name, " (", log.state.word, ")"))
    return joined(": ", (name, counts(log)))


def _in_quotes(name: str) -> str:
    return f"“{name}”" if name else ""


def job_name(job_id: int) -> Message:
    """The words that name a job at the start of a line."""
    return Message("job {number}", number=job_id)


def print_plan(console: Console, plan: JobPlan, *, as_json: bool) -> int:
    """Print a plan; returns the exit status: 1 when an asset would fail or was not read."""
    failing = [item for item in plan.items if item.action is PlannedAction.FAILS]
    for item in failing:
        console.failure(about(item, item.reason))
    if as_json:
        console.document(_plan_document(plan))
    else:
        _print_items(console, plan)
    return 1 if failing or unread_among(plan.warnings) or unmatched_among(plan.warnings) else 0


def _print_items(console: Console, plan: JobPlan) -> None:
    for item in plan.items:
        console.result(plan_line(item, item.reason))
    for item in plan.items:
        for warning in item.warnings:
            if item.action is not PlannedAction.COPY_INSTEAD:
                console.warning(about(item, warning))


def _plan_document(plan: JobPlan) -> dict[str, object]:
    return {
        "job": plan.job.to_fields(),
        "warnings": list(plan.warnings),
        "unread": [message.values["detail"] for message in unread_among(plan.warnings)],
        "unmatched": [message.values["detail"] for message in unmatched_among(plan.warnings)],
        "notes": list(plan.notes),
        "orphans": [record.output for record in plan.orphans],
        "alteredOrphans": [record.output for record in plan.altered_orphans],
        "items": [_item_document(item) for item in plan.items],
    }


def _item_document(item: PlannedItem) -> dict[str, object]:
    return {
        "assetHandle": item.asset.portable_handle,
        "asset": item.asset.object_path,
        "assetType": str(item.asset.type),
        "page": item.page,
        "fate": str(item.action),
        "kind": kind_name(item.reason),
        "reason": item.reason,
        "output": item.output,
        "replaces": item.replaces,
        "warnings": list(item.warnings),
    }
