"""The work on one item, from source to published file; runs on any thread and returns a value."""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Sequence
from dataclasses import replace

from exportgui.boundary import log_failure, unexpected
from exportgui.errors import Cancelled, EnvironmentFault, ExportguiError, SourceError
from exportgui.job.outcome import Outcome, State, reason_of
from exportgui.job.planning.draft import NO_FILE, SALVAGED, PlannedAction
from exportgui.job.planning.planned import PlannedItem
from exportgui.job.publishing.io_faults import TransientError, source_trouble
from exportgui.job.publishing.publish import (
    Placing,
    Produce,
    Published,
    TransferError,
    copy_original,
    publish,
)
from exportgui.job.running.attempts import Attempt
from exportgui.job.running.context import Context
from exportgui.job.running.conversion import changed, conversion
from exportgui.media.damage import INCOMPLETE
from exportgui.messages import Message, joined, verbatim
from exportgui.weights import heaviest_first

_log = logging.getLogger(__name__)


class _AlreadyThereError(Exception):
    """Policy ``skip``: a file appeared under the name meanwhile; ``reason`` says which."""

    def __init__(self, output: str) -> None:
        self.reason = Message("{name} exists already", name=output)
        super().__init__(self.reason)


def told_of(warnings: Sequence[Message]) -> tuple[Message, ...]:
    """The warnings of an exported item: that its source is damaged once, not also that something is
    missing in it.

    An item that failed has none: what they say of its output is not so, and of its source the
    reason says more.
    """
    partly = any(one.template == SALVAGED for one in warnings)
    return heaviest_first(one for one in warnings if not (partly and one.endswith(INCOMPLETE)))


def perform(context: Context, item: PlannedItem) -> Outcome:
    """Export one item. Never raises: what went wrong is in the outcome, in one line."""
    if context.control.paused or context.control.stopping:
        return Outcome(item.index, State.PENDING)
    start = time.monotonic()
    turn = context.turns.begin(item.index)
    try:
        return replace(_attempt(context, item, turn), seconds=time.monotonic() - start)
    finally:
        context.turns.end(item.index, turn)


def _attempt(context: Context, item: PlannedItem, turn: Attempt) -> Outcome:
    warnings = list(item.warnings)
    try:
        context.ahead.fetch()
        published = _persistently(context, item, turn, warnings)
    except _AlreadyThereError as error:
        return Outcome(item.index, State.SKIPPED, message=error.reason)
    except Cancelled:
        if not context.control.stopping and turn.overdue:
            return Outcome(item.index, State.FAILED, message=overdue(context))
        return Outcome(item.index, State.PENDING)
    except EnvironmentFault as error:
        return Outcome(item.index, State.PENDING, world=error.message)
    except sqlite3.Error as error:
        return Outcome(item.index, State.PENDING, world=verbatim(str(error)))
    except Exception as error:
        transferred = False if isinstance(error, TransferError) else None
        reason = _reason(error, item)
        return Outcome(item.index, State.FAILED, transferred=transferred, message=reason)
    return Outcome(
        item.index,
        State.DONE,
        output=published.output,
        sha256=published.sha256,
        size=published.size,
        replaced=published.replaced,
        transferred=True,
        warnings=told_of(warnings),
    )


def overdue(context: Context) -> Message:
    """Why an item was given up."""
    return Message(
        "took more than {number} seconds and was given up",
        number=f"{context.patience.deadline:g}",
    )


def _persistently(
    context: Context, item: PlannedItem, turn: Attempt, warnings: list[Message]
) -> Published:
    """Export; what may pass by itself is tried again, a few times, each after a longer while."""
    told = list(warnings)
    for delay in context.patience.retries:
        try:
            return _export(context, item, turn, warnings)
        except TransientError as error:
            _log.warning("%s: %s; trying again", item.label, error)
            context.ledger.draws(context.job_id, item.index, False)
            context.sleep(delay)
            if turn.stop():
                raise Cancelled(Message("cancelled between two tries")) from error
            warnings[:] = told
    try:
        return _export(context, item, turn, warnings)
    except TransientError as error:
        raise (error.alone or error) from error


def _export(
    context: Context, item: PlannedItem, turn: Attempt, warnings: list[Message]
) -> Published:
    done: list[Message] = []  # what is true of an exported item alone

    def intend(output: str, sha256: str, size: int) -> None:
        turn.place()
        context.adopts.add(item.index)  # should there be a further attempt
        context.ledger.intend(context.job_id, item.index, output, sha256, size)

    placing = Placing(
        overwrite=context.plan.options.on_conflict == "overwrite",
        on_taken=lambda output: _next_name(context, output, done),
        intend=intend,
        adopt=item.index in context.adopts,
        hold=lambda: context.ledger.hold(context.job_id, item.index),
        spared=lambda place: context.sources.spared(place, item.asset.path),
    )
    drawn_here = item.fate is PlannedAction.CONVERT and not item.deaths
    context.ledger.attempt(context.job_id, item.index, drawn_here)
    try:
        if (
            item.identity is not None
            and item.asset.path is not None
            and changed(item.asset.path, item.identity)
        ):
            done.append(
                Message(
                    "the source changed since the job was planned; what is there now was exported"
                )
            )
        produce = (
            conversion(context, item, turn, warnings)
            if item.fate is PlannedAction.CONVERT
            else _copying(context, item)
        )
        tag = f"{context.tag}-{item.index}-"
        published = publish(
            context.fs, context.destination, item.output, produce, placing, temp_tag=tag
        )
    except SourceError as error:
        if trouble := source_trouble(error, context.plan.catalog.root):
            raise trouble from error
        raise
    warnings.extend(done)
    return published


def _copying(context: Context, item: PlannedItem) -> Produce:
    source = item.asset.path
    if source is None:
        raise SourceError(NO_FILE, item.label)
    return lambda temp: copy_original(context.fs, source, temp)


def _reason(error: Exception, item: PlannedItem) -> Message:
    if isinstance(error, ExportguiError):
        return reason_of(error)
    failure = unexpected(error, item.label)
    log_failure(failure, item.label)
    return reason_of(failure)


def _next_name(context: Context, output: str, warnings: list[Message]) -> str:
    policy = context.plan.options.on_conflict
    if policy == "skip":
        raise _AlreadyThereError(output)
    if policy == "fail":
        reason = Message("a file of that name appeared after the job began")
        raise TransferError(joined(": ", (output, reason)))
    message = Message("{name} appeared meanwhile; exported under another name", name=output)
    if message not in warnings:
        warnings.append(message)
    return context.names.claim(output)
