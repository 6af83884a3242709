"""Turn whatever a parser raises for a damaged file into a `SourceError` with one line.

Parsers of untrusted files raise anything, down to TypeError for an offset that is text. `parsing`,
around every header and every decode, turns all of it into `SourceError`; MemoryError and the disk's
own errors pass. People read our messages, or those that a library wrote for people; what went wrong
inside a parser goes to the log.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from exportgui import boundary
from exportgui.boundary import UnexpectedError, log_failure
from exportgui.errors import ExportguiError, SourceError
from exportgui.messages import Message, marked, quoted
from exportgui.refusals import RefusalKind, kind_of, told, without_advice

CUT_SHORT = Message("the file is cut short; a part of it is missing")
GUESSED = Message("the file is damaged; its size and metadata may be wrong")
NO_END = Message("the file lacks its end marker")
LACKS_SCANS = Message("the file lacks scans: its picture has less detail than it should")
INCOMPLETE = (CUT_SHORT, GUESSED, NO_END, LACKS_SCANS)
"""Warnings that a file is incomplete. Where a damaged picture was exported all the same, a stronger
warning replaces them.
"""

MISSING = told(
    RefusalKind.UNREADABLE,
    Message("the file does not exist"),
    Message("check its name and place"),
)
UNREADABLE_HEADER = Message("its header cannot be read")
UNREADABLE_PIXELS = Message("its pixels cannot be read")

SALVAGEABLE = frozenset({"JPEG", "PNG", "GIF", "TIFF", "BMP"})
"""Formats of which a part can be decoded where the user allowed it."""

_GET_ANEW = Message("get a whole copy of it")
_GET_OR_SALVAGE = Message("get a whole copy of it, or allow the export of what can be read of it")
_CHUNK = 1 << 20
_DAMAGED = marked("the {format} file is damaged: {detail}")
_CUT = marked("the {format} file is cut short or damaged: {detail}")
_SHORT = ("truncated", "unexpected end", "not enough", "short read", "EOF")
"""Words by which our own messages and those of decoders tell a file that ends too early."""


def kind_unsupported(fmt: str) -> Message:
    """The reason for a sound file of a kind of its format that is not read."""
    reason = Message("this kind of {format} file is not supported", format=fmt)
    return told(RefusalKind.UNSUPPORTED, reason)


def too_large(most: int) -> Message:
    """The reason for a file of more than ``most`` bytes, which its reader takes as a whole."""
    reason = Message("the file is larger than {size} MB", size=most >> 20)
    return told(RefusalKind.UNSUPPORTED, reason)


class DamagedError(ValueError):
    """A file violates its format; ``message`` tells people how.

    It is a message of ours, or plain text: what a decoder says, of one or more lines.
    """

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message)


def damage(fmt: str, message: str) -> Message:
    """One line about a damaged file from a message of ours, or from what a decoder says."""
    detail = message if isinstance(message, Message) else _first_line(message)
    cut = any(word in message for word in _SHORT)
    reason = Message(_CUT if cut else _DAMAGED, format=fmt, detail=detail)
    return told(RefusalKind.DAMAGED, reason, _advice(fmt))


def _advice(fmt: str) -> Message:
    return _GET_OR_SALVAGE if fmt in SALVAGEABLE else _GET_ANEW


def damaged(path: Path, fmt: str, message: str) -> SourceError:
    """The error of a damaged file; of the system where that does not let us read all of it.

    Decoders do not tell a disk that fails from a file that is wrong.
    """
    fault = _read_fault(path)
    if fault is None:
        return SourceError(damage(fmt, message), path)
    refusal = boundary.unreadable(fault, path)
    refusal.__cause__ = fault
    return refusal


def _read_fault(path: Path) -> OSError | None:
    """The system's error while reading the whole file; None where there is none."""
    try:
        with path.open("rb") as file:
            while file.read(_CHUNK):
                pass
    except OSError as error:
        return error
    return None


@contextmanager
def beyond_salvage() -> Iterator[None]:
    """Do not advise to export the readable part, where that has just failed."""
    try:
        yield
    except SourceError as error:
        if kind_of(error.reason) is not RefusalKind.DAMAGED:
            raise
        reason = told(RefusalKind.DAMAGED, without_advice(error.reason), _GET_ANEW)
        raise type(error)(reason, error.path) from error


def _first_line(text: str) -> Message:
    lines = (line.strip() for line in text.splitlines())
    first = next(filter(None, lines), "")
    return quoted(first) if first else Message("unreadable")


def unreadable(path: Path, fmt: str, failure: Message, error: Exception) -> SourceError:
    """The error of a file whose parser failed with ``error``, which is logged."""
    if fault := _read_fault(path):
        return boundary.unreadable(fault, path)
    reason = told(RefusalKind.DAMAGED, Message(_DAMAGED, format=fmt, detail=failure), _advice(fmt))
    refusal = UnexpectedError(reason, path)
    refusal.trace = "".join(traceback.format_exception(error))
    refusal.__cause__ = error
    log_failure(refusal, path)
    return refusal


@contextmanager
def parsing(path: Path, fmt: str, failure: Message) -> Iterator[None]:
    """Turn what a parser of ``fmt`` raises into a `SourceError` with the reason ``failure``.

    The traceback is logged. The system's OSErrors (with an errno; decoders raise them without one)
    and MemoryError pass.
    """
    try:
        yield
    except (ExportguiError, MemoryError):
        raise
    except DamagedError as error:
        raise damaged(path, fmt, error.message) from error
    except Exception as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        raise unreadable(path, fmt, failure, error) from error
