"""One line about a damaged file, whatever its parser raised.

Parsers of strangers' files raise anything, down to TypeError for an offset that is text. The one
door of headers and of pixels turns all of it into `SourceError`; want of memory and the disk's own
faults stay what they are. People read our own words, and those that a library says of a file to
people; what went wrong inside a parser goes to the log.
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
"""Warnings that a file is not whole. Where the picture was exported all the same, a stronger one
may say so.
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
    """A file is not what its format wants; ``message`` says so to people.

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
    """What a parser's own fault means for the file: ``failure``, and the traceback in the log."""
    found = UnexpectedError(Message(_DAMAGED, format=fmt, detail=failure), path)
    found.trace = "".join(traceback.format_exception(error))
    found.__cause__ = error
    log_failure(found, path)
    return found


@contextmanager
def parsing(path: Path, fmt: str, failure: Message) -> Iterator[None]:
    """Turn what a parser of ``fmt`` raises of a damaged file into a `SourceError` that says
    ``failure``.

    What it raised goes to the log. OSError of the system (it has a number; decoders raise it
    without one) and MemoryError pass.
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
