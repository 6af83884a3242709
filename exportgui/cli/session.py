"""What commands on jobs share: the library, the ledger, macros, interruption, and telling how it
went.
"""

from __future__ import annotations

import argparse
import contextlib
import signal
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import FrameType

from exportgui import paths
from exportgui.catalog.catalog import Catalog
from exportgui.catalog.library import Library
from exportgui.cli.console import Console, Meter
from exportgui.errors import Cancelled, JobError, SourceError
from exportgui.job.control import Control
from exportgui.job.ledger.ledger import Ledger, default_path
from exportgui.job.outcome import JobState, Outcome, State
from exportgui.job.planning.job_plan import plan_line
from exportgui.job.planning.plan import JobPlan, PlannedItem
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.job.reporting.job_log import MAIL_SENT, JobLog, counts
from exportgui.job.reporting.log_builder import unexported
from exportgui.job.running.execution import Progress
from exportgui.job.running.memory_budget import PixelBudget
from exportgui.media.limits import Limits
from exportgui.messages import Message, joined
from exportgui.request.macros import MacroBook
from exportgui.settings import Settings


def limits_of(settings: Settings) -> Limits:
    """What sources and results may cost."""
    return Limits.of(settings)


def budget_of(settings: Settings) -> PixelBudget:
    """What memory results may take."""
    return PixelBudget(memory=settings.memory_megabytes * 1_000_000)


@contextlib.contextmanager
def opened_catalog(
    source: Path, settings: Settings, control: Control, console: Console, *, scan: bool = True
) -> Iterator[Catalog]:
    """A catalog of this person's library, up to date with its source."""
    with contextlib.closing(
        Library(paths.data_dir() / "library.sqlite", allow_eps=settings.allow_eps)
    ) as library:
        if library.rescue is not None:
            console.warning(library.rescue.message)
        catalog = library.open_catalog(source)
        if scan:
            catalog.scan(stop=lambda: control.stopping)
            if control.stopping:
                raise Cancelled(
                    Message("cancelled while the catalog was read; nothing was written")
                )
        yield catalog


@contextlib.contextmanager
def opened_ledger(console: Console) -> Iterator[Ledger]:
    """This person's ledger."""
    with contextlib.closing(Ledger(default_path())) as ledger:
        if ledger.rescue is not None:
            console.warning(ledger.rescue.message)
        yield ledger


def macro_book(path: Path | None) -> MacroBook | None:
    """The macros of a file; JobError when it cannot be read, for without it the job is wrong."""
    if path is None:
        return None
    try:
        return MacroBook.from_file(path)
    except SourceError as error:
        raise JobError(error.message) from error


def inputs_of(arguments: argparse.Namespace) -> tuple[Path, ...]:
    """The files that a command names and reads beside its catalog."""
    given = (getattr(arguments, name, None) for name in ("macro_file", "recipe", "document"))
    paths = (Path(one).expanduser() for one in given if one)
    return tuple(path.absolute() for path in paths if path.is_file())


def macros_of_job(catalog: Catalog, recipe: MacroBook, path: Path | None) -> MacroBook | None:
    """What wins over the catalog's macros: this person's own, a recipe's, those of a file; None
    without any.
    """
    from_file = macro_book(path)
    given = recipe.merged(from_file) if from_file is not None else recipe
    book = catalog.user_macros.book().merged(given)
    return book if book else None


@contextlib.contextmanager
def interruptible() -> Iterator[Control]:
    """Within, the first Ctrl-C (or polite kill) stops the work; a second one interrupts at once."""
    control = Control()

    def on_signal(number: int, frame: FrameType | None) -> None:
        if control.stopping:
            raise KeyboardInterrupt
        control.stop()

    if threading.current_thread() is not threading.main_thread():
        yield control
        return
    before = {
        number: signal.signal(number, on_signal) for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield control
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class Reporter:
    """Tells of items as they are done: failures and left-out assets by a line, the rest by the
    bar.
    """

    def __init__(self, console: Console, meter: Meter) -> None:
        self._console = console
        self._meter = meter

    def on_progress(self, progress: Progress) -> None:
        """Move the bar."""
        self._meter.show(progress.done, progress.total, progress.current)

    def on_item(self, item: PlannedItem, outcome: Outcome) -> None:
        """Say what is worth saying about one item."""
        if outcome.state is State.FAILED:
            self._console.failure(about(item, outcome.message))
        elif outcome.state in (State.LEFT_OUT, State.SKIPPED):
            self._console.warning(about(item, unexported(outcome.state, outcome.message)))
        for warning in outcome.warnings:
            self._console.warning(about(item, warning))


def about(item: PlannedItem, text: Message) -> Message:
    """A text after the name of the item that it is about."""
    return joined(": ", (item.label, text))


def tell_request(console: Console, warnings: Iterable[Message], notes: Iterable[Message]) -> None:
    """Say once what concerns a job's request and not one of its assets."""
    for warning in warnings:
        console.warning(warning)
    for note in notes:
        console.note(note)


def report_log(console: Console, log: JobLog, *, as_json: bool) -> int:
    """Say how a job ended; returns the exit status."""
    if log.fatal_error:
        command = f"exportgui jobs resume {log.job_id}"
        then = Message("then: {command}", command=command)
        console.failure(joined("; ", (log.fatal_message, then)))
    if log.mail:
        show = console.result if log.mail.template == MAIL_SENT else console.warning
        show(log.mail)
    if as_json:
        console.document(log.to_dict())
        return log.exit_status
    console.result(summary(log))
    return log.exit_status


def summary(log: JobLog) -> Message:
    """One line about a job."""
    name = job_name(log.job_id)
    if log.state is not JobState.DONE:
        name = joined("", (name, " (", log.state.word, ")"))
    return joined(": ", (name, counts(log)))


def job_name(job_id: int) -> Message:
    """What a line about a job begins with."""
    return Message("job {number}", number=job_id)


def report_plan(console: Console, plan: JobPlan, *, as_json: bool) -> int:
    """Print a plan; returns the exit status of a job whose assets would fail alike."""
    failing = [item for item in plan.items if item.action is PlannedAction.FAILS]
    for item in failing:
        console.failure(about(item, item.reason))
    _print_plan(console, plan, as_json=as_json)
    return 1 if failing else 0


def _print_plan(console: Console, plan: JobPlan, *, as_json: bool) -> None:
    if as_json:
        console.document(
            {
                "job": plan.job.to_fields(),
                "warnings": list(plan.warnings),
                "notes": list(plan.notes),
                "items": [_planned(i) for i in plan.items],
            }
        )
        return
    for item in plan.items:
        console.result(plan_line(item, item.reason))
    for item in plan.items:
        for warning in item.warnings:
            if item.action is not PlannedAction.COPY_INSTEAD:
                console.warning(about(item, warning))


def _planned(item: PlannedItem) -> dict[str, object]:
    return {
        "assetHandle": item.asset.handle,
        "asset": item.asset.object_path,
        "assetType": str(item.asset.type),
        "page": item.page,
        "fate": str(item.action),
        "reason": item.reason,
        "output": item.output,
        "replaces": item.replaces,
        "warnings": list(item.warnings),
    }
