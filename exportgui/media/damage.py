"""One line about a damaged file, whatever its parser raised.

Parsers of strangers' files raise anything, down to TypeError for an offset that is text. The one door of headers and
of pixels turns all of it into `SourceError`; want of memory and the disk's own faults stay what they are.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from exportgui.errors import ExportguiError, SourceError

_log = logging.getLogger(__name__)

UNREADABLE_HEADER = "its header cannot be read"
UNREADABLE_PIXELS = "its pixels cannot be read"

_SHORT = ("truncated", "unexpected end", "not enough", "short read", "EOF")


def damage(fmt: str, message: str) -> str:
    """One line about a damaged file from a decoder's ``message``."""
    first = next((line.strip() for line in message.splitlines() if line.strip()), "unreadable")
    if any(word in message for word in _SHORT):
        return f"the {fmt} file is cut short or damaged ({first})"
    return f"the {fmt} file is damaged ({first})"


@contextmanager
def parsing(path: Path, fmt: str, failure: str) -> Iterator[None]:
    """Turn what a parser of ``fmt`` raises of a damaged file into a `SourceError` that says ``failure``.

    What it raised goes to the log. OSError of the system (it has a number; decoders raise it without one) and
    MemoryError pass.
    """
    try:
        yield
    except (ExportguiError, MemoryError):
        raise
    except Exception as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        _log.warning("%s: the parser of %s failed", path, fmt, exc_info=error)
        raise SourceError(f"the {fmt} file is damaged ({failure})", path) from error
