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

from exportgui.boundary import UnexpectedError, log_failure
from exportgui.errors import ExportguiError, SourceError
from exportgui.messages import Message, marked, verbatim

CUT_SHORT = Message("the file is cut short; a part of it is missing")
GUESSED = Message("the file is damaged; its size and metadata may be wrong")
NO_END = Message("the file lacks its end marker")
LACKS_SCANS = Message("the file lacks scans: its picture has less detail than it should")
INCOMPLETE = (CUT_SHORT, GUESSED, NO_END, LACKS_SCANS)
"""Warnings that a file is incomplete. Where a damaged picture was exported all the same, a stronger
warning replaces them.
"""

MISSING = Message("the file does not exist")
CANNOT_BE_OPENED = Message("the file cannot be opened")
UNREADABLE_HEADER = Message("its header cannot be read")
UNREADABLE_PIXELS = Message("its pixels cannot be read")

_DAMAGED = marked("the {format} file is damaged: {detail}")
_CUT = marked("the {format} file is cut short or damaged: {detail}")
_SHORT = ("truncated", "unexpected end", "not enough", "short read", "EOF")
"""Words by which our own messages and those of decoders tell a file that ends too early."""


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
    return Message(_CUT if cut else _DAMAGED, format=fmt, detail=detail)


def _first_line(text: str) -> Message:
    lines = (line.strip() for line in text.splitlines())
    first = next(filter(None, lines), "")
    return verbatim(first) if first else Message("unreadable")


def unreadable(path: Path, fmt: str, failure: Message, error: Exception) -> SourceError:
    """The error of a file whose parser failed with ``error``, which is logged."""
    refusal = UnexpectedError(Message(_DAMAGED, format=fmt, detail=failure), path)
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
        raise SourceError(damage(fmt, error.message), path) from error
    except Exception as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        raise unreadable(path, fmt, failure, error) from error
