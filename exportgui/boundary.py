"""Contain unforeseen exceptions: whatever the work on an asset raises makes that asset alone fail.

Parsers of untrusted files raise anything: TypeError, struct.error, RecursionError, pyvips.Error.
Inside the boundary all of it becomes a `SourceError` of the asset; the traceback goes to the log
file, and the user sees one line. Other errors pass unchanged: our own (a full disk, a missing
folder, cancellation), those of the library and the ledger (sqlite3.Error), and those that end the
program (KeyboardInterrupt, SystemExit).
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import traceback
from collections.abc import Iterator
from pathlib import Path

from exportgui import paths
from exportgui.errors import ExportguiError, LimitError, SourceError
from exportgui.messages import Message, marked
from exportgui.refusals import RefusalKind, told
from exportgui.system_errors import source_unreadable

_log = logging.getLogger(__name__)
_MAX_DETAIL = 200
"""Characters of an exception's text to show; some exceptions quote all that they have read."""

Label = Path | str | None


class UnexpectedError(SourceError):
    """An asset raised an unforeseen exception.

    ``trace`` is the traceback as text; pickling between processes drops ``__cause__``.
    """

    trace = ""


@contextlib.contextmanager
def asset_boundary(label: Label = None) -> Iterator[None]:
    """Turn unforeseen exceptions into the SourceError of the asset ``label``.

    A MemoryError becomes a LimitError. OSError passes: code that writes has to tell a full disk
    from an odd picture; code that only reads uses `reading_boundary`.
    """
    try:
        yield
    except (ExportguiError, OSError, sqlite3.Error):
        raise
    except Exception as error:
        failure = unexpected(error, label)
        log_failure(failure, label)
        raise failure from error


@contextlib.contextmanager
def reading_boundary(label: Label = None) -> Iterator[None]:
    """As `asset_boundary`, for work that only reads: OSError becomes a SourceError, too."""
    with asset_boundary(label):
        try:
            yield
        except OSError as error:
            raise unreadable(error, label) from error


def unreadable(error: OSError, label: Label = None) -> SourceError:
    """The SourceError of the asset ``label`` for an OSError while reading it."""
    return SourceError(source_unreadable(error), label)


def unexpected(error: Exception, label: Label = None) -> SourceError:
    """The SourceError of the asset ``label`` for an unforeseen exception; nothing is logged."""
    if isinstance(error, MemoryError):
        reason = Message("there is not enough memory for it")
        return LimitError(told(RefusalKind.MEMORY, reason), label)
    template = marked(
        "cannot be used; please report it with the log file {file}; unexpected error: {detail}"
    )
    reason = Message(template, file=_log_file(), detail=_detail(error))
    failure = UnexpectedError(reason, label)
    failure.trace = "".join(traceback.format_exception(error))
    failure.__cause__ = error
    return failure


def log_failure(failure: Exception, label: Label = None) -> None:
    """Log the traceback of an unexpected failure, also of one from another process."""
    if isinstance(failure, UnexpectedError):
        trace = "" if failure.__cause__ is not None else f"\n{failure.trace.rstrip()}"
        _log.error("%s: unexpected error%s", label, trace, exc_info=failure.__cause__)


def _detail(error: Exception) -> str:
    """The exception's class and text, on one line.

    Without the text of pyvips' errors: libvips has one error buffer for all threads, so it may be
    about other files.
    """
    if type(error).__module__.startswith("pyvips"):
        return type(error).__name__
    try:
        text = " ".join(str(error).split())[:_MAX_DETAIL]
    except Exception:  # its __str__ fails as well
        text = ""
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _log_file() -> str:
    """The path of the log file, with ~ for the home folder, which has the user's name in it."""
    return str(paths.data_dir() / "exportgui.log").replace(str(Path.home()), "~")
