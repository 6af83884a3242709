"""Open what commands on jobs share: the library, the ledger and macros; handle Ctrl-C."""

from __future__ import annotations

import argparse
import contextlib
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

from exportgui import paths
from exportgui.catalog.catalog import Catalog
from exportgui.catalog.library import Library
from exportgui.cli.console import Console
from exportgui.errors import Cancelled, JobError, SourceError
from exportgui.job.control import Control
from exportgui.job.ledger.ledger import Ledger, default_path
from exportgui.job.running.memory_budget import PixelBudget
from exportgui.job.submit_fields import NO_FIELDS, SubmitFields
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.request.macros import MacroBook
from exportgui.settings import MailSettings, Settings


@dataclass(frozen=True, slots=True)
class Invocation:
    """A command that runs a job: its arguments, and what it runs with.

    ``submitted`` is what the job's document says of it, where it has one.
    """

    arguments: argparse.Namespace
    console: Console
    settings: Settings
    control: Control
    submitted: SubmitFields = NO_FIELDS

    def mailing(self, setting: str) -> tuple[MailSettings, str, str]:
        """What the mails of a job with this emailSetting are made with."""
        return self.settings.mail, setting, self.console.language

    @property
    def workers(self) -> int:
        """How many items to convert at once."""
        return int(self.arguments.workers or self.settings.worker_count)


def budget_of(settings: Settings) -> PixelBudget:
    """The memory that renditions in progress may take together."""
    return PixelBudget(memory=settings.memory_megabytes * 1_000_000)


@contextlib.contextmanager
def opened_catalog(
    source: Path, settings: Settings, control: Control, console: Console, *, scan: bool = True
) -> Iterator[Catalog]:
    """Open the catalog of a folder or .ini file in the user's library; ``scan`` updates it first.

    Raises Cancelled when ``control`` stops the scan.
    """
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
    """Open the user's ledger."""
    with contextlib.closing(Ledger(default_path())) as ledger:
        if ledger.rescue is not None:
            console.warning(ledger.rescue.message)
        yield ledger


def macro_book(path: Path | None) -> MacroBook | None:
    """The macros of a file, None without a path. Raises JobError when it cannot be read."""
    if path is None:
        return None
    try:
        return MacroBook.from_file(path)
    except SourceError as error:
        raise JobError(error.message) from error


def inputs_of(arguments: argparse.Namespace) -> tuple[Path, ...]:
    """The files besides the catalog that a command reads, as absolute paths."""
    given = (
        getattr(arguments, name, None)
        for name in ("macro_file", "recipe", "document", "select_from", "rows")
    )
    pages = getattr(arguments, "ips_assets", ())
    paths = (Path(name).expanduser() for name in (*given, *pages) if name)
    return tuple(path.absolute() for path in paths if path.is_file())


def macros_of_job(catalog: Catalog, recipe: MacroBook, path: Path | None) -> MacroBook | None:
    """The macros that win over the catalog's: the user's own, the recipe's and those of a file.

    A later one of these wins over an earlier one. None when there are none.
    """
    from_file = macro_book(path)
    given = recipe.merged(from_file) if from_file is not None else recipe
    book = catalog.user_macros.book().merged(given)
    return book if book else None


@contextlib.contextmanager
def interruptible(control: Control | None = None) -> Iterator[Control]:
    """Let the first Ctrl-C or SIGTERM stop the work in order, and a second one interrupt it.

    The work is that of ``control``, a new one by default.
    Python's own handler raises KeyboardInterrupt at any line, which would leave items half done.
    """
    control = control or Control()

    def on_signal(number: int, frame: FrameType | None) -> None:
        if control.stopping:
            raise KeyboardInterrupt
        control.stop()

    if threading.current_thread() is not threading.main_thread():  # only that may set handlers
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
