"""What libvips has against a file, heard where nobody else speaks.

libvips keeps what went wrong in one buffer for the whole process, so that beside other threads
nobody knows whose words are in it. What a thread may go by is whether its call failed. Where words
are needed, for the reason that people read or to tell harmless complaints, the file is decoded once
more in the helper process, which does one thing at a time.

What a loader complained of without failing it says once more in GLib's log, when its image is let
go of, and in the thread that does that: `listening` hears it there.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from exportgui.errors import SourceError
from exportgui.lazy_regex import pattern
from exportgui.media import helper
from exportgui.media.damage import DamagedError
from exportgui.media.libvips import pyvips

_SPEAKER = pattern(r"^\w+: ")
_LOG = logging.getLogger("pyvips")


class _Listeners(logging.Filter):
    """Keeps from the log what libvips says in a thread that listens."""

    def __init__(self) -> None:
        super().__init__()
        self._of_thread = threading.local()

    @contextmanager
    def listening(self) -> Iterator[list[str]]:
        before: list[str] | None = getattr(self._of_thread, "said", None)
        said: list[str] = []
        self._of_thread.said = said
        try:
            yield said
        finally:
            self._of_thread.said = before

    def filter(self, record: logging.LogRecord) -> bool:
        said: list[str] | None = getattr(self._of_thread, "said", None)
        if said is None or record.levelno < logging.WARNING:
            return True
        said.append(record.getMessage())
        return False


_LISTENERS = _Listeners()
_LOG.addFilter(_LISTENERS)


@contextmanager
def capture_warnings() -> Iterator[list[str]]:
    """What libvips warns of in this thread, until the block ends, of images that are let go of in
    it.

    Not for people: there may be more words in it than this thread's. There is something where
    nothing would be heard, because the log is turned off.
    """
    with _LISTENERS.listening() as said:
        if not _LOG.isEnabledFor(logging.WARNING):
            said.append("")
        yield said


@contextmanager
def explain_errors(path: Path, loader: str, **options: Any) -> Iterator[None]:
    """Raise DamagedError with the file's own complaint where libvips fails; what it raised where
    there is none.

    ``loader`` and ``options`` are libvips' for decoding the file once more.
    """
    try:
        yield
    except pyvips.Error as error:
        said = read_messages(path, loader, **options)
        if not said:
            raise
        raise DamagedError(said) from error


def read_messages(path: Path, loader: str, **options: Any) -> str:
    """What libvips says when it decodes the file alone, line by line; empty where it has nothing to
    say.
    """
    found = path.stat()
    return _of(path, (found.st_mtime_ns, found.st_size), loader, tuple(sorted(options.items())))


@lru_cache(maxsize=64)
def _of(
    path: Path, _stamp: tuple[int, int], loader: str, options: tuple[tuple[str, Any], ...]
) -> str:
    """Asked once for the plan, the preview and the run."""
    try:
        text = helper.read_decoder_messages(path, loader, dict(options))
        return strip_domains(text.replace(f"{path}: ", ""))
    except SourceError:
        return ""


def strip_domains(detail: str) -> str:
    """The lines of what libvips says, each without the name of the part of it that does."""
    lines = (line.strip() for line in detail.splitlines())
    return "\n".join(_SPEAKER.sub("", line) for line in lines if line)
