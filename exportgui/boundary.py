"""The boundary around the work on one asset: whatever that raises fails the asset, by name, and
nothing else.

Readers of strangers' files raise anything: TypeError, struct.error, RecursionError, pyvips.Error.
Within the boundary all of it becomes a ``SourceError`` of the asset; the traceback goes to the log
file, people see one line. What is not the asset's passes as it is: our own errors (among them the
disk's, the folder's and cancellation), those of the library and the ledger (sqlite3.Error), and
what ends the program (KeyboardInterrupt, SystemExit).
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
from exportgui.messages import Message
from exportgui.system_errors import cannot_be_read

_log = logging.getLogger(__name__)
_MOST = 200
"""Letters of what an error says of itself; some say all they have read."""

Label = Path | str | None


class UnexpectedError(SourceError):
    """An asset raised what nobody foresaw; ``trace`` tells where, also from another process, which
    keeps no cause.
    """

    trace = ""


@contextlib.contextmanager
def asset_boundary(label: Label = None) -> Iterator[None]:
    """Within, what is not foreseen becomes the SourceError of the asset ``label``; LimitError where
    memory is short.

    OSError passes: whoever writes has to tell a full disk from an odd picture. Where nothing is
    written, see ``reading_boundary``.
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
    """As ``asset_boundary``, for work that only reads: then an OSError is the asset's as well."""
    with asset_boundary(label):
        try:
            yield
        except OSError as error:
            raise unreadable(error, label) from error


def unreadable(error: OSError, label: Label = None) -> SourceError:
    """What the system's refusal to read the asset ``label`` means for it."""
    return SourceError(cannot_be_read(error), label)


def unexpected(error: Exception, label: Label = None) -> SourceError:
    """What an error that nobody foresaw means for the asset ``label``; nothing is logged."""
    if isinstance(error, MemoryError):
        return LimitError(Message("there is not enough memory for it"), label)
    failure = UnexpectedError(
        Message(
            "cannot be used; please report it with the log file {file}; unexpected error: {detail}",
            file=_log_file(),
            detail=_detail(error),
        ),
        label,
    )
    failure.trace = "".join(traceback.format_exception(error))
    failure.__cause__ = error
    return failure


def log_failure(failure: Exception, label: Label = None) -> None:
    """Put the traceback of an unexpected failure into the log, also one that came from another
    process.
    """
    if isinstance(failure, UnexpectedError):
        told = "" if failure.__cause__ is not None else f"\n{failure.trace.rstrip()}"
        _log.error("%s: unexpected error%s", label, told, exc_info=failure.__cause__)


def _detail(error: Exception) -> str:
    """What kind of error it is, and what it says; libvips speaks of other threads' files as
    well.
    """
    if type(error).__module__.startswith("pyvips"):
        return type(error).__name__
    try:
        said = " ".join(str(error).split())[:_MOST]
    except Exception:  # an error that cannot even say what it is
        said = ""
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


def _log_file() -> str:
    """Where the log is, without this person's name."""
    return str(paths.data_dir() / "exportgui.log").replace(str(Path.home()), "~")
