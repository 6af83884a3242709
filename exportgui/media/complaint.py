"""What libvips has against a file, heard where nobody else speaks.

libvips keeps what went wrong in one buffer for the whole process, so that beside other threads nobody knows whose
words are in it. What a thread may go by is whether its call failed. Where words are needed, for the reason that
people read or to tell harmless complaints, the file is decoded once more in the helper process, which does one thing
at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from exportgui.errors import SourceError
from exportgui.media import helper
from exportgui.media.damage import DamagedError
from exportgui.media.engine import pyvips
from exportgui.patterns import pattern

_SPEAKER = pattern(r"^\w+: ")


@contextmanager
def heard(path: Path, loader: str, **options: Any) -> Iterator[None]:
    """Raise DamagedError with the file's own complaint where libvips fails; what it raised where there is none.

    ``loader`` and ``options`` are libvips' for decoding the file once more.
    """
    try:
        yield
    except pyvips.Error as error:
        said = of(path, loader, **options)
        if not said:
            raise
        raise DamagedError(said) from error


def of(path: Path, loader: str, **options: Any) -> str:
    """What libvips says when it decodes the file alone, line by line; empty where it has nothing to say."""
    found = path.stat()
    return _of(path, (found.st_mtime_ns, found.st_size), loader, tuple(sorted(options.items())))


@lru_cache(maxsize=64)
def _of(path: Path, _stamp: tuple[int, int], loader: str, options: tuple[tuple[str, Any], ...]) -> str:
    """Asked once for the plan, the preview and the run."""
    try:
        return words(helper.complaint(path, loader, dict(options)).replace(f"{path}: ", ""))
    except SourceError:
        return ""


def words(detail: str) -> str:
    """The lines of what libvips says, each without the name of the part of it that does."""
    lines = (line.strip() for line in detail.splitlines())
    return "\n".join(_SPEAKER.sub("", line) for line in lines if line)
