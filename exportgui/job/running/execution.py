"""Run a planned job from its first item to its mail, on any executor."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from functools import partial
from pathlib import Path

from exportgui.errors import ExportguiError, RequestError
from exportgui.job.archive import job_folder
from exportgui.job.control import Control
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.model import request_of
from exportgui.job.outcome import JobState, Outcome
from exportgui.job.planning.job_plan import JobPlan, PlannedItem
from exportgui.job.planning.naming import NameRegistry
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.job.planning.protected_files import ProtectedFiles
from exportgui.job.planning.request_inputs import Conversion, RequestInputs
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.reporting.job_log import JobLog
from exportgui.job.reporting.log_builder import build_log, counted_log
from exportgui.job.running.attempts import Attempts, Timeouts
from exportgui.job.running.context import Context
from exportgui.job.running.memory_budget import PixelBudget
from exportgui.job.running.packing import Packing
from exportgui.job.running.progress import JobCallbacks, Progress
from exportgui.job.running.read_ahead import ReadAhead
from exportgui.job.running.run_loop import RunLoop
from exportgui.job.running.source_sharing import SourceSharing
from exportgui.job.running.thread_pool import Widens
from exportgui.messages import Message, quoted
from exportgui.request.macro_expansion import expand
from exportgui.request.model import Request

__all__ = [
    "JobCallbacks",
    "Progress",
    "job_context",
    "job_log",
    "parallel_items",
    "run_items",
    "run_job",
]

Notify = Callable[[JobLog, str], object]
"""Queues the mails of a job by its emailSetting: called when it begins, and when it has ended."""

_ORIGINALS_PER_WORKER = 4
_MAX_ORIGINALS = 8
_log = logging.getLogger(__name__)


def run_job(
    plan: JobPlan,
    executor: Executor,
    ledger: Ledger,
    *,
    workers: int,
    on_progress: Callable[[Progress], None] | None = None,
    on_item: Callable[[PlannedItem, Outcome], None] | None = None,
    control: Control | None = None,
    notify: Notify | None = None,
    fs: FileSystem | None = None,
    budget: PixelBudget | None = None,
    timeouts: Timeouts | None = None,
    details: bool = True,
    scheduled: int | None = None,
) -> JobLog:
    """Run a plan and return its log. Callbacks are called on the calling thread.

    At most ``2 * workers`` items are submitted to ``executor`` at a time, or twice `parallel_items`
    where it can widen. A failing item never stops the others. ``control`` pauses or cancels the
    job; a fault of the disk pauses it and, if it lasts, ends it as paused. Such a job can be
    resumed. Without ``details`` the log may have counts only, to save memory with long jobs.
    ``scheduled`` is the schedule whose claimed run this is.
    """
    job_id = ledger.open_job(plan, scheduled)
    context = job_context(plan, ledger, job_id, control, fs, budget, timeouts)
    plan.catalog.leave_out(context.root)
    callbacks = JobCallbacks(on_progress, on_item)
    return run_items(context, plan.items, executor, workers, callbacks, notify, details=details)


def job_context(
    plan: JobPlan,
    ledger: Ledger,
    job_id: int,
    control: Control | None = None,
    fs: FileSystem | None = None,
    budget: PixelBudget | None = None,
    timeouts: Timeouts | None = None,
) -> Context:
    """What the items of a job share. The ledger must have the job."""
    control = control or Control()
    fs = fs or FileSystem()
    timeouts = timeouts or Timeouts()
    tag = ledger.job(job_id).uid
    names = {item.rendition for item in plan.items}
    requests = {name: request_of(plan.job, plan.options.rows, name) for name in names}
    return Context(
        plan=plan,
        requests=requests,
        expanded={name: _expanded(request, plan) for name, request in requests.items()},
        resolver=plan.resolver,
        job_id=job_id,
        tag=tag,
        ledger=ledger,
        names=_claimed_names(plan),
        control=control,
        fs=fs,
        budget=budget or PixelBudget(),
        timeouts=timeouts,
        destination=Destination(fs, job_folder(plan.options.destination, tag)),
        attempts=Attempts(control, timeouts),
        sharing=SourceSharing(plan.items),
        read_ahead=ReadAhead(),
        protected=ProtectedFiles(lambda: _protected_paths(plan, ledger, job_id)),
    )


def _claimed_names(plan: JobPlan) -> NameRegistry:
    names = NameRegistry()
    names.add_claimed(item.output for item in plan.items if item.output)
    return names


def _protected_paths(plan: JobPlan, ledger: Ledger, job_id: int) -> Iterator[Path]:
    """Every file that the job was made from or that its items read, finished items included."""
    yield from plan.options.inputs
    yield from plan.catalog.watched_paths("")
    yield from (Path(row.source) for row in ledger.iter_items(job_id) if row.source)
    rows = ledger.iter_items(job_id)
    converted = (
        Conversion(row.object_path, row.page, row.rendition)
        for row in rows
        if row.action == PlannedAction.CONVERT
    )
    request = partial(request_of, plan.job, plan.options.rows)
    inputs = RequestInputs(plan.resolver, request, plan.limits)
    yield from inputs.files(converted)


def _expanded(request: Request, plan: JobPlan) -> Request:
    """The request with its macros put in; as it is if that fails, so that each item fails by it."""
    try:
        return expand(request, plan.resolver.macros)
    except RequestError:
        return request


def parallel_items(items: Sequence[PlannedItem], workers: int) -> int:
    """How many items to work on at once: more if all are copies, which mostly wait for the disk.

    Then up to four files in flight per worker, eight at most.
    """
    if any(item.action is PlannedAction.CONVERT for item in items):
        return workers
    return max(workers, min(_ORIGINALS_PER_WORKER * workers, _MAX_ORIGINALS, len(items)))


def run_items(
    context: Context,
    items: Sequence[PlannedItem],
    executor: Executor,
    workers: int,
    callbacks: JobCallbacks,
    notify: Notify | None = None,
    *,
    details: bool = True,
) -> JobLog:
    """Run the pending items, close the job in the ledger, and send its mail.

    Raises JobTakenError when another process has resumed the job meanwhile.
    """
    if isinstance(executor, Widens):
        workers = parallel_items(items, workers)
        executor.widen(workers)
    _notify_start(context, notify)
    loop = RunLoop(context, items, executor, workers, callbacks)
    with contextlib.closing(context.destination):
        fatal = loop.run()
        is_unfinished = loop.has_unfinished_items
        if context.plan.options.packs and not fatal and not is_unfinished:
            fatal, is_unfinished = Packing(context, loop.show).run()
    state = JobState.CANCELLED if is_unfinished else JobState.DONE
    context.ledger.close_job(context.job_id, JobState.PAUSED if fatal else state, fatal)
    context.ledger.snapshot()
    return _notified(context, notify, details=details)


def _notify_start(context: Context, notify: Notify | None) -> None:
    """Queue the mail of a job that begins; the job does not wait for a server."""
    if notify is not None:
        log = job_log(context.ledger, context.job_id, details=False)
        _queue_mail(context, notify, log)


def _notified(context: Context, notify: Notify | None, *, details: bool) -> JobLog:
    """Queue the mail of a job that has ended; returns its log."""
    needs_details = notify is not None and context.plan.job.email_setting != "None"
    log = job_log(context.ledger, context.job_id, details=details or needs_details)
    if notify is None:
        return log
    _queue_mail(context, notify, log)
    return job_log(context.ledger, context.job_id, details=details)


def job_log(ledger: Ledger, job_id: int, *, details: bool = True) -> JobLog:
    """The log of any job in the ledger, with a row for each item if ``details``."""
    job = ledger.job(job_id)
    if details:
        return build_log(job, ledger.iter_items(job_id))
    return counted_log(job, ledger.standings(job_id))


def _queue_mail(context: Context, notify: Notify, log: JobLog) -> None:
    try:
        notify(log, context.plan.job.email_setting)
    except Exception as error:  # a mail never fails a job
        _log.error("the mail could not be queued", exc_info=error)
        failure = Message("the mail could not be sent: {detail}", detail=quoted(str(error)))
        with contextlib.suppress(ExportguiError):
            context.ledger.record_mail(context.job_id, failure)
