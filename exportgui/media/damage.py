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

from exportgui.boundary import UnexpectedError, note
from exportgui.errors import ExportguiError, SourceError
from exportgui.media.jpeg_end import NO_END
from exportgui.media.jpeg_scans import LACKS_SCANS

CUT_SHORT = "the file is cut short; a part of it is missing"
GUESSED = "the file is damaged; its size and metadata may be wrong"
INCOMPLETE = (CUT_SHORT, GUESSED, NO_END, LACKS_SCANS)
"""Warnings that a file is not whole. Where the picture was exported all the same, a stronger one
may say so.
"""

UNREADABLE_HEADER = "its header cannot be read"
UNREADABLE_PIXELS = "its pixels cannot be read"

_SHORT = ("truncated", "unexpected end", "not enough", "short read", "EOF")


class DamagedError(ValueError):
    """A file is not what its format wants; the message says so to people."""


def damage(fmt: str, message: str) -> str:
    """One line about a damaged file from a decoder's ``message``."""
    first = next((line.strip() for line in message.splitlines() if line.strip()), "unreadable")
    if any(word in message for word in _SHORT):
        return f"the {fmt} file is cut short or damaged: {first}"
    return f"the {fmt} file is damaged: {first}"


def unreadable(path: Path, fmt: str, failure: str, error: Exception) -> SourceError:
    """What a parser's own fault means for the file: ``failure``, and the traceback in the log."""
    found = UnexpectedError(f"the {fmt} file is damaged: {failure}", path)
    found.trace = "".join(traceback.format_exception(error))
    found.__cause__ = error
    note(found, path)
    return found


@contextmanager
def parsing(path: Path, fmt: str, failure: str) -> Iterator[None]:
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
        raise SourceError(damage(fmt, str(error)), path) from error
    except Exception as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        raise unreadable(path, fmt, failure, error) from error
