"""Export one item, from its source to its published file, on any thread."""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Sequence
from dataclasses import replace

from exportgui.boundary import log_failure, unexpected
from exportgui.database.sqlite_errors import sqlite_reason
from exportgui.errors import (
    Cancelled,
    EnvironmentFault,
    ExportguiError,
    MissingObjectError,
    SourceError,
)
from exportgui.file_kinds import no_source
from exportgui.job.outcome import Outcome, State, on_one_line, reason_of
from exportgui.job.output_record import has_recorded_content
from exportgui.job.planning.job_plan import PlannedItem
from exportgui.job.planning.planned_asset import NO_FILE, SALVAGED, PlannedAction
from exportgui.job.publishing.folder import Entry
from exportgui.job.publishing.io_faults import TransientError, source_fault
from exportgui.job.publishing.original import CHANGED_SINCE_PLAN, Original, copy_original
from exportgui.job.publishing.publish import (
    Produce,
    Published,
    PublishPolicy,
    TransferError,
    publish,
)
from exportgui.job.rendition_key import RenditionKey
from exportgui.job.running.attempts import Attempt
from exportgui.job.running.context import Context
from exportgui.job.running.conversion import prepare_conversion
from exportgui.media.damage import INCOMPLETE
from exportgui.messages import Message, joined
from exportgui.system_errors import source_unreadable
from exportgui.weights import heaviest_first

_log = logging.getLogger(__name__)


class _AlreadyExistsError(Exception):
    """A file of the output's name has appeared, and the policy is ``skip``; ``reason`` names it."""

    def __init__(self, output: str) -> None:
        self.reason = Message("{name} exists already", name=output)
        super().__init__(self.reason)


def export_item(context: Context, item: PlannedItem) -> Outcome:
    """Export one item. Never raises: the outcome has what went wrong, on one line."""
    if context.control.paused or context.control.stopping:
        return Outcome(item.index, State.PENDING)
    start = time.monotonic()
    attempt = context.attempts.begin(item.index)
    try:
        outcome = _outcome(context, item, attempt)
        return replace(outcome, seconds=time.monotonic() - start)
    finally:
        context.attempts.end(item.index, attempt)


def _outcome(context: Context, item: PlannedItem, attempt: Attempt) -> Outcome:
    warnings = list(item.warnings)
    try:
        context.read_ahead.fetch_expected()
        published = _export_with_retries(context, item, attempt, warnings)
    except _AlreadyExistsError as error:
        return Outcome(item.index, State.SKIPPED, message=error.reason)
    except Cancelled:
        if not context.control.stopping and attempt.is_overdue:
            return Outcome(item.index, State.FAILED, message=deadline_passed(context))
        return Outcome(item.index, State.PENDING)
    except EnvironmentFault as error:
        return Outcome(item.index, State.PENDING, fault=error.message)
    except sqlite3.Error as error:
        return Outcome(item.index, State.PENDING, fault=sqlite_reason(error))
    except Exception as error:
        transferred = False if isinstance(error, TransferError) else None
        reason = _located(context, item, _reason(error, item))
        return Outcome(item.index, State.FAILED, transferred=transferred, message=reason)
    replaced = published.replaced and not context.plan.options.packs
    return _done(item, replace(published, replaced=replaced), warnings)


def _done(item: PlannedItem, published: Published, warnings: Sequence[Message]) -> Outcome:
    return Outcome(
        item.index,
        State.DONE,
        output=published.output,
        sha256=published.sha256,
        size=published.size,
        mtime_ns=published.mtime_ns,
        replaced=published.replaced,
        transferred=True,
        warnings=item_warnings(warnings),
    )


def item_warnings(warnings: Sequence[Message]) -> tuple[Message, ...]:
    """The warnings of an exported item, the most important first.

    A damaged source gives one warning, not another one for each part that is missing. A failed item
    has none: they are about an output that does not exist, and the reason says more of its source.
    """
    is_salvaged = any(warning.template == SALVAGED for warning in warnings)
    return heaviest_first(
        warning for warning in warnings if not (is_salvaged and warning.endswith(INCOMPLETE))
    )


def deadline_passed(context: Context) -> Message:
    """Why an item was abandoned at its deadline."""
    return Message(
        "took more than {number} seconds and was given up",
        number=f"{context.timeouts.deadline:g}",
    )


def _export_with_retries(
    context: Context, item: PlannedItem, attempt: Attempt, warnings: list[Message]
) -> Published:
    """Export an item; after a transient error try again a few times, with growing waits between."""
    first_warnings = list(warnings)
    for delay in context.timeouts.retries:
        try:
            return _export(context, item, attempt, warnings)
        except TransientError as error:
            _log.warning("%s: %s; trying again", item.label, error)
            context.ledger.note_rendering(context.job_id, item.index, False)
            context.sleep(delay)
            if attempt.must_stop():
                raise Cancelled(Message("cancelled between two tries")) from error
            warnings[:] = first_warnings
    try:
        return _export(context, item, attempt, warnings)
    except TransientError as error:
        raise (error.alone or error) from error


def _export(
    context: Context, item: PlannedItem, attempt: Attempt, warnings: list[Message]
) -> Published:
    exported: list[Message] = []  # warnings that are true only of an exported item
    is_rendered_here = item.action is PlannedAction.CONVERT and not item.deaths
    context.ledger.note_attempt(context.job_id, item.index, is_rendered_here)
    try:
        _check_unchanged(item)
        published = publish(
            context.fs,
            context.destination,
            item.output,
            _producer(context, item, attempt, warnings),
            _policy(context, item, attempt, exported),
            temp_tag=f"{context.tag}-{item.index}-",
        )
    except SourceError as error:
        if fault := source_fault(error, context.plan.catalog.root):
            raise fault from error
        raise
    warnings.extend(exported)
    return published


def _producer(
    context: Context, item: PlannedItem, attempt: Attempt, warnings: list[Message]
) -> Produce:
    if item.action is PlannedAction.CONVERT:
        return prepare_conversion(context, item, attempt, warnings)
    source = item.asset.path
    if source is None:
        raise SourceError(NO_FILE, item.label)
    original = Original(source, context.plan.catalog.roots, item.identity)
    return lambda temp: copy_original(context.fs, original, temp)


def _policy(
    context: Context, item: PlannedItem, attempt: Attempt, warnings: list[Message]
) -> PublishPolicy:
    def on_name_chosen(output: str, sha256: str, size: int) -> None:
        attempt.begin_publishing()
        context.accept_existing.add(item.index)  # in case of a further attempt
        context.ledger.note_publishing(context.job_id, item.index, output, sha256, size)

    options = context.plan.options
    compares = options.item_policy == "changed"
    return PublishPolicy(
        overwrite=options.item_policy == "overwrite",
        on_taken=lambda output: _next_name(context, output, warnings, replaces=item.replaces),
        on_name_chosen=on_name_chosen,
        accept_existing=compares or item.index in context.accept_existing,
        on_placeholder=lambda: context.ledger.note_placeholder(context.job_id, item.index),
        refusal=lambda place: context.protected.refusal(place, item.asset.path),
        may_replace=lambda entry: compares and _may_replace(context, item, entry),
    )


def _may_replace(context: Context, item: PlannedItem, entry: Entry) -> bool:
    """Whether an output may replace a file, by the policy ``changed``: one that is as recorded.

    It may have been altered since the job was planned.
    """
    if context.plan.options.replace_altered:
        return True
    if item.recorded is None:
        return False
    try:
        status = entry.status()
        return has_recorded_content(status, item.recorded, lambda: context.fs.digest(entry)[0])
    except OSError:
        return False


def _check_unchanged(item: PlannedItem) -> None:
    """Raise SourceError when the source has changed since it was planned, or cannot be read."""
    path = item.asset.path
    if item.identity is None or path is None:
        return
    try:
        status = path.stat()
    except OSError as error:
        raise SourceError(source_unreadable(error), path) from error
    if kind := no_source(status.st_mode):
        raise SourceError(kind, path)
    if item.identity.is_changed(status):
        raise SourceError(CHANGED_SINCE_PLAN, path)


def _located(context: Context, item: PlannedItem, reason: Message) -> Message:
    """The reason with the line of the item's row of variables, if it has one."""
    rows = context.plan.options.rows
    return reason if rows is None else rows.located(RenditionKey.of(item.rendition).row, reason)


def _reason(error: Exception, item: PlannedItem) -> Message:
    if isinstance(error, MissingObjectError) and not _is_own(error, item):
        return on_one_line(error.message)  # a layer or mask: its name is not the item's
    if isinstance(error, ExportguiError):
        return reason_of(error)
    failure = unexpected(error, item.label)
    log_failure(failure, item.label)
    return reason_of(failure)


def _is_own(error: MissingObjectError, item: PlannedItem) -> bool:
    return str(error.path or "") in ("", item.asset.object_path, item.asset.file)


def _next_name(context: Context, output: str, warnings: list[Message], *, replaces: bool) -> str:
    """The next name to try when the planned one is taken; raises an error if the policy says so."""
    policy = context.plan.options.on_conflict
    if policy == "skip":
        raise _AlreadyExistsError(output)
    if policy == "fail":
        reason = Message("a file of that name appeared after the job began")
        raise TransferError(joined(": ", (output, reason)))
    message = Message(
        "{name} was altered meanwhile and is kept; exported under another name"
        if policy == "changed" and replaces
        else "{name} appeared meanwhile; exported under another name",
        name=output,
    )
    if message not in warnings:
        warnings.append(message)
    return context.names.claim(output)
