"""Get libvips' error messages for one file, although other threads use libvips as well.

libvips has one error buffer for the whole process, so with several threads its text may be about
another file; a thread can only rely on whether its own call failed. Where the text is needed, as a
reason for people or to tell harmless warnings from damage, the file is decoded once more in the
helper process, which handles one file at a time.

Warnings of a loader that did not fail are logged by GLib when the image is freed, in the thread
that frees it; `capture_warnings` collects them there.
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
from exportgui.media.damage import DamagedError
from exportgui.media.libvips import pyvips

_DOMAIN = pattern(r"^\w+: ")
_LOG = logging.getLogger("pyvips")


class _WarningCapture(logging.Filter):
    """Diverts libvips' warnings of a thread from the log to a list."""

    def __init__(self) -> None:
        super().__init__()
        self._of_thread = threading.local()

    @contextmanager
    def capture(self) -> Iterator[list[str]]:
        before: list[str] | None = getattr(self._of_thread, "warnings", None)
        warnings: list[str] = []
        self._of_thread.warnings = warnings
        try:
            yield warnings
        finally:
            self._of_thread.warnings = before

    def filter(self, record: logging.LogRecord) -> bool:
        warnings: list[str] | None = getattr(self._of_thread, "warnings", None)
        if warnings is None or record.levelno < logging.WARNING:
            return True
        warnings.append(record.getMessage())
        return False


_CAPTURE = _WarningCapture()
_LOG.addFilter(_CAPTURE)


@contextmanager
def capture_warnings() -> Iterator[list[str]]:
    """Collect libvips' warnings for images that this thread frees within the block.

    Not for people: the texts may be about other threads' files. With the log turned off, the list
    has one empty entry, as there may have been warnings.
    """
    with _CAPTURE.capture() as warnings:
        if not _LOG.isEnabledFor(logging.WARNING):
            warnings.append("")
        yield warnings


@contextmanager
def explain_errors(path: Path, loader: str, **options: Any) -> Iterator[None]:
    """Turn a pyvips.Error into a DamagedError with the file's own messages, where it has any.

    ``loader`` and ``options`` are those of libvips for decoding the file once more.
    """
    try:
        yield
    except pyvips.Error as error:
        messages = read_messages(path, loader, **options)
        if not messages:
            raise
        raise DamagedError(messages) from error


def read_messages(path: Path, loader: str, **options: Any) -> str:
    """Libvips' messages, one a line, when the helper process decodes the file; empty for none."""
    status = path.stat()
    stamp = (status.st_mtime_ns, status.st_size)
    return _cached_messages(path, stamp, loader, tuple(sorted(options.items())))


@lru_cache(maxsize=64)
def _cached_messages(
    path: Path, _stamp: tuple[int, int], loader: str, options: tuple[tuple[str, Any], ...]
) -> str:
    """Cached, because the plan, the preview and the run all need them."""
    try:
        from exportgui.media import helper  # here, because few files need a process

        text = helper.read_decoder_messages(path, loader, dict(options))
        return strip_domains(text.replace(f"{path}: ", ""))
    except SourceError:
        return ""


def strip_domains(detail: str) -> str:
    """Libvips' messages without the name of the part of libvips at the beginning of each line."""
    lines = (line.strip() for line in detail.splitlines())
    return "\n".join(_DOMAIN.sub("", line) for line in lines if line)
