"""Convert one item into a temporary file, and check the result before it is published."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import exportgui.render as render
from exportgui.boundary import reading_boundary
from exportgui.errors import ExportguiError, SourceError
from exportgui.job.job_resolver import JobResolver
from exportgui.job.outcome import SourceIdentity
from exportgui.job.planning.job_plan import PlannedItem
from exportgui.job.publishing.picture_check import check_picture
from exportgui.job.publishing.publish import Produce
from exportgui.job.running.attempts import Attempt
from exportgui.job.running.context import Context
from exportgui.job.running.render_step import RenderedFile, RenderStep, RenderTask, Warn
from exportgui.messages import Message
from exportgui.request.model import Request
from exportgui.system_errors import source_unreadable

Draw = Callable[[Path], RenderedFile]


def count_pixels(context: Context, item: PlannedItem) -> int:
    """The number of pixels of an item's output; 0 where it is not known."""
    name = item.asset.object_path
    resolver = context.resolver.at_page(name, item.page)
    try:
        request, _ = _request_of(context, item, resolver)
        with reading_boundary(item.label):
            plan = render.plan(name, request, resolver, limits=context.plan.limits)
    except ExportguiError:
        return 0
    return plan.width * plan.height


def prepare_conversion(
    context: Context, item: PlannedItem, attempt: Attempt, warnings: list[Message]
) -> Produce:
    """Plan an item's rendition before any file is made; returns what renders and checks it.

    ``warnings`` gets those that neither the item nor the job has yet. An item that was being
    rendered when the program died is planned and rendered in its own process.
    """
    name = item.asset.object_path
    resolver = context.resolver.at_page(name, item.page)
    request, record = _request_of(context, item, resolver)
    task = RenderTask(name, request, resolver, context.plan.limits)
    check_source = _source_check(record.path)
    warn = _warn_once(context, warnings)
    if item.deaths:
        draw = _draw_isolated(context, task, attempt, warn)
    else:
        draw = _draw_here(context, item, task, record, attempt, warn)

    def produce(path: Path) -> None:
        rendered = draw(path)
        check_picture(path, rendered.family, rendered.width, rendered.height, task.limits.strict)
        check_source()

    return lambda temp: context.fs.write(temp, produce)


def _request_of(
    context: Context, item: PlannedItem, resolver: JobResolver
) -> tuple[Request, render.ObjectRecord]:
    """What is to be planned for an item, and the record of the object that its rules leave.

    Rules see a request as it was written, and another catalog has its own macros; the macros of all
    other items are put in once for all. RequestError where a rule refuses the request.
    """
    name = item.asset.object_path
    request = context.requests[item.rendition]
    home = resolver.for_catalog_of(name)
    ruled, processed = home.preprocess(name, request)
    record = ruled.find_object(processed.object_path)
    alike = home is resolver and not processed.by_rules
    return (context.expanded[item.rendition] if alike else request), record


def _warn_once(context: Context, warnings: list[Message]) -> Warn:
    """A function that adds messages to ``warnings``, unless they or the job have them."""

    def warn(messages: Sequence[Message]) -> None:
        known = {*context.plan.warnings, *warnings}
        warnings.extend(message for message in dict.fromkeys(messages) if message not in known)

    return warn


def _draw_here(
    context: Context,
    item: PlannedItem,
    task: RenderTask,
    record: render.ObjectRecord,
    attempt: Attempt,
    warn: Warn,
) -> Draw:
    def note_rendering(is_rendering: bool) -> None:
        context.ledger.note_rendering(context.job_id, item.index, is_rendering)

    def share(plan: render.Plan) -> render.SourceCache | None:
        return context.sharing.sources(item, plan, record)

    step = RenderStep(task, context.budget, warn, share, note_rendering)

    def draw(path: Path) -> RenderedFile:
        rendered = step.write(path, attempt)
        note_rendering(False)  # what follows only checks and moves the file
        return rendered

    return draw


def _draw_isolated(context: Context, task: RenderTask, attempt: Attempt, warn: Warn) -> Draw:
    def draw(path: Path) -> RenderedFile:
        attempt.stop_clock()
        # reserve the whole budget: nobody knows how much memory it needs
        with context.budget.hold(sys.maxsize, attempt.must_stop):
            attempt.restart_clock()
            # imports what starts processes, which is rarely needed
            from exportgui.job.running.isolated_process import render_isolated

            return render_isolated(task, path, context.budget.memory, attempt.must_stop, warn)

    return draw


def _source_check(source: Path | None) -> Callable[[], None]:
    """A function that raises SourceError when the source has changed since now."""
    if source is None:
        return lambda: None
    before = _identity(source)

    def check() -> None:
        if _identity(source) != before:
            raise SourceError(Message("changed while it was converted"), source)

    return check


def _identity(path: Path) -> SourceIdentity:
    try:
        return SourceIdentity.of(path)
    except OSError as error:
        raise SourceError(source_unreadable(error), path) from error
