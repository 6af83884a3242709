"""Run a planned job on any executor: bounded, cancellable, each item acknowledged once it is
safe.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from pathlib import Path

from exportgui.errors import RequestError
from exportgui.job.control import Control
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.outcome import JobState, Outcome
from exportgui.job.planning.draft import PlannedAction
from exportgui.job.planning.naming import NameRegistry
from exportgui.job.planning.planned import JobPlan, PlannedItem
from exportgui.job.planning.protected_files import Sources
from exportgui.job.planning.request_inputs import Conversion, Inputs
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.reporting.job_log import JobLog, build_log, counted_log
from exportgui.job.running.attempts import Attempts, Timeouts
from exportgui.job.running.context import Context
from exportgui.job.running.memory_budget import PixelBudget
from exportgui.job.running.progress import Progress, Watch
from exportgui.job.running.read_ahead import ReadAhead
from exportgui.job.running.run_loop import Runner
from exportgui.job.running.source_sharing import Sharing
from exportgui.job.running.thread_pool import Widens
from exportgui.messages import Message
from exportgui.request.macro_expansion import expand
from exportgui.request.model import Request

__all__ = ["Progress", "Watch", "at_once", "job_context", "job_log", "run_items", "run_job"]

_log = logging.getLogger(__name__)
Notify = Callable[[JobLog, str], Message]
"""Sends the mail of a job by its emailSetting; returns what there is to say of it."""
_ORIGINALS_PER_WORKER = 4
_MOST_ORIGINALS = 8


def run_job(
    plan: JobPlan,
    executor: Executor,
    ledger: Ledger,
    *,
    workers: int,
    on_progress: Callable[[Progress], None] | None = None,
    on_item: Callable[[PlannedItem, Outcome], None] | None = None,
    control: Control | None = None,
    name: str = "",
    notify: Notify | None = None,
    fs: FileSystem | None = None,
    budget: PixelBudget | None = None,
    patience: Timeouts | None = None,
    details: bool = True,
) -> JobLog:
    """Carry out a plan and return its log. Callbacks come on the calling thread.

    At most ``2 * workers`` items are with ``executor`` at a time, or twice ``at_once`` where it
    widens. A failing item never stops the others; ``control`` pauses it, or ends it as cancelled;
    trouble of the disk pauses it or ends it as paused. What has ended can be taken up again.
    ``notify(log, emailSetting)`` sends the mail and returns what is to be said about it. Without
    ``details`` the log may have counts only, which holds no row of a long job.
    """
    job_id = ledger.open_job(plan, name)
    context = job_context(plan, ledger, job_id, control, fs, budget, patience)
    return run_items(
        context, plan.items, executor, workers, Watch(on_progress, on_item), notify, details=details
    )


def job_context(
    plan: JobPlan,
    ledger: Ledger,
    job_id: int,
    control: Control | None = None,
    fs: FileSystem | None = None,
    budget: PixelBudget | None = None,
    patience: Timeouts | None = None,
) -> Context:
    """What the items of a job share, for a job that the ledger has."""
    names = NameRegistry()
    names.add_claimed(item.output for item in plan.items if item.output)
    control = control or Control()
    fs = fs or FileSystem()
    patience = patience or Timeouts()
    return Context(
        plan=plan,
        requests={name: _request(plan, name) for name in {item.rendition for item in plan.items}},
        resolver=plan.resolver,
        job_id=job_id,
        tag=ledger.job(job_id).uid,
        ledger=ledger,
        names=names,
        control=control,
        fs=fs,
        budget=budget or PixelBudget(),
        patience=patience,
        destination=Destination(fs, plan.options.destination),
        turns=Attempts(control, patience),
        sharing=Sharing(plan.items),
        ahead=ReadAhead(),
        sources=Sources(lambda: _sources_of(plan, ledger, job_id)),
    )


def _sources_of(plan: JobPlan, ledger: Ledger, job_id: int) -> Iterator[Path]:
    """Every file that the items of a job are or read, those done already too, and what the job was
    made of.
    """
    yield from plan.options.inputs
    yield from plan.catalog.watched_paths("")
    yield from (Path(row.source) for row in ledger.each(job_id) if row.source)
    converted = (row for row in ledger.each(job_id) if row.fate == PlannedAction.CONVERT)
    inputs = Inputs(plan.resolver, lambda rendition: _request(plan, rendition), plan.limits)
    yield from inputs.files(
        Conversion(row.object_path, row.page, row.rendition) for row in converted
    )


def _request(plan: JobPlan, rendition: str) -> Request:
    """With its macros put in, once for all items; what cannot be is each item's own failure."""
    request = plan.job.request(rendition)
    try:
        return expand(request, plan.resolver.macros)
    except RequestError:
        return request


def at_once(items: Sequence[PlannedItem], workers: int) -> int:
    """How many items to work on at once: originals wait for the disk more than they compute, so
    more of them.
    """
    if any(item.fate is PlannedAction.CONVERT for item in items):
        return workers
    return max(workers, min(_ORIGINALS_PER_WORKER * workers, _MOST_ORIGINALS, len(items)))


def run_items(
    context: Context,
    items: Sequence[PlannedItem],
    executor: Executor,
    workers: int,
    watch: Watch,
    notify: Notify | None = None,
    *,
    details: bool = True,
) -> JobLog:
    """Run those of ``items`` that are pending, of a job the ledger has; ends the job there and
    writes the mail.
    """
    if isinstance(executor, Widens):
        workers = at_once(items, workers)
        executor.widen(workers)
    run = Runner(context, items, executor, workers, watch)
    with contextlib.closing(context.destination):
        fatal = run.work()
    state = JobState.PAUSED if fatal else JobState.CANCELLED if run.unfinished else JobState.DONE
    context.ledger.close_job(context.job_id, state, fatal)
    context.ledger.snapshot()
    setting = context.plan.job.email_setting
    details = details or (notify is not None and setting != "None")
    log = job_log(context.ledger, context.job_id, details=details)
    if notify is not None and (said := _notified(notify, log, setting)):
        context.ledger.note_mail(context.job_id, said)
        log = job_log(context.ledger, context.job_id, details=details)
    return log


def job_log(ledger: Ledger, job_id: int, *, details: bool = True) -> JobLog:
    """The log of any job in the ledger, with a row for each item if ``details``."""
    job = ledger.job(job_id)
    return (
        build_log(job, ledger.each(job_id))
        if details
        else counted_log(job, ledger.standings(job_id))
    )


def _notified(notify: Notify, log: JobLog, setting: str) -> Message:
    try:
        return notify(log, setting)
    except Exception as error:  # a mail never fails a job
        _log.error("the mail could not be sent", exc_info=error)
        detail = " ".join(str(error).split())
        return Message("the mail could not be sent: {detail}", detail=detail)
