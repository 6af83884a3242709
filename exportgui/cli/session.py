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
from exportgui.job.planning.draft import PlannedAction
from exportgui.job.planning.plan import JobPlan, PlannedItem
from exportgui.job.reporting.job_log import JobLog
from exportgui.job.running.execution import Progress
from exportgui.job.running.memory_budget import PixelBudget
from exportgui.media.limits import Limits
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
            console.warning(str(library.rescue))
        catalog = library.open_catalog(source)
        if scan:
            catalog.scan(stop=lambda: control.stopping)
            if control.stopping:
                raise Cancelled("cancelled while the catalog was read; nothing was written")
        yield catalog


@contextlib.contextmanager
def opened_ledger(console: Console) -> Iterator[Ledger]:
    """This person's ledger."""
    with contextlib.closing(Ledger(default_path())) as ledger:
        if ledger.rescue is not None:
            console.warning(str(ledger.rescue))
        yield ledger


def macro_book(path: Path | None) -> MacroBook | None:
    """The macros of a file; JobError when it cannot be read, for without it the job is wrong."""
    if path is None:
        return None
    try:
        return MacroBook.from_file(path)
    except SourceError as error:
        raise JobError(str(error)) from error


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
            self._console.failure(f"{item.label}: {outcome.message}")
        elif outcome.state is State.LEFT_OUT:
            self._console.warning(f"{item.label}: left out: {outcome.message}")
        elif outcome.state is State.SKIPPED:
            self._console.warning(f"{item.label}: skipped: {outcome.message}")
        for warning in outcome.warnings:
            self._console.warning(f"{item.label}: {warning}")


def tell_request(console: Console, warnings: Iterable[str], notes: Iterable[str]) -> None:
    """Say once what concerns a job's request and not one of its assets."""
    for warning in warnings:
        console.warning(warning)
    for note in notes:
        console.note(note)


def report_log(console: Console, log: JobLog, *, as_json: bool) -> int:
    """Say how a job ended; returns the exit status."""
    if log.fatal_error:
        console.failure(f"{log.fatal_message}; then: exportgui jobs resume {log.job_id}")
    if log.mail:
        console.warning(log.mail) if not log.mail.startswith("mail sent") else console.result(
            log.mail
        )
    if as_json:
        console.document(log.to_dict())
        return log.exit_status
    console.result(summary(log))
    return log.exit_status


def summary(log: JobLog) -> str:
    """One line about a job."""
    parts = [f"{log.file_success_count} of {log.total_file_count} exported"]
    more = (
        (log.file_update_count, "replaced"),
        (log.file_warning_count, "with warnings"),
        (log.file_error_count, "failed"),
        (log.file_duplicate_count, "skipped"),
        (log.unfinished_count, "not reached"),
    )
    parts += [f"{number} {word}" for number, word in more if number]
    state = "" if log.state is JobState.DONE else f" ({log.state})"
    return f"job {log.job_id}{state}: {', '.join(parts)}"


def report_plan(console: Console, plan: JobPlan, *, as_json: bool) -> int:
    """Print a plan; returns the exit status of a job whose assets would fail alike."""
    failing = [item for item in plan.items if item.fate is PlannedAction.FAILS]
    for item in failing:
        console.failure(f"{item.label}: {item.reason}")
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
        arrow = f" -> {item.output}" if item.output else ""
        why = f" ({item.reason})" if item.reason else ""
        console.result(f"{item.fate}: {item.label}{arrow}{why}")
    for item in plan.items:
        for warning in item.warnings:
            if item.fate is not PlannedAction.COPY_INSTEAD:
                console.warning(f"{item.label}: {warning}")


def _planned(item: PlannedItem) -> dict[str, object]:
    return {
        "assetHandle": item.asset.handle,
        "asset": item.asset.object_path,
        "assetType": str(item.asset.type),
        "page": item.page,
        "fate": str(item.fate),
        "reason": item.reason,
        "output": item.output,
        "replaces": item.replaces,
        "warnings": list(item.warnings),
    }
