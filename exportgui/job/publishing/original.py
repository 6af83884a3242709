"""Copy an original: the planned file, from inside its catalog's root, and completely."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from exportgui.errors import SourceError
from exportgui.file_kinds import no_source
from exportgui.job.outcome import SourceIdentity
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.folder import Entry
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.same_file import is_inside
from exportgui.system_errors import source_unreadable

if TYPE_CHECKING:
    from io import FileIO

CHANGED_SINCE_PLAN = Message(
    "the source changed since the job was planned; a retry exports it as it is now"
)
_LEADS_OUT = Message("leads out of the catalog's root")
_AT_ONCE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
"""Opens a pipe without waiting for a writer; it is refused afterwards."""


@dataclass(frozen=True, slots=True)
class Original:
    """A file to copy; ``roots``: folders of its catalog, ``planned``: its identity in the plan."""

    path: Path
    roots: tuple[Path, ...]
    planned: SourceIdentity | None = None


def copy_original(fs: FileSystem, original: Original, temp: Entry) -> None:
    """Copy a file with its time stamps.

    Raises SourceError when it cannot be read, is not a file, lies outside its roots by a link, has
    changed since it was planned, or changes meanwhile.
    """
    source = original.path
    with _open_source(source) as file:
        before = os.fstat(file.fileno())
        if kind := no_source(before.st_mode):
            raise SourceError(kind, source)
        _check_place(original, before)
        if original.planned is not None and original.planned.is_changed(before):
            raise SourceError(CHANGED_SINCE_PLAN, source)
        fs.copy(_Source(file, source), temp)
        after = os.fstat(file.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise SourceError(Message("changed while it was copied"), source)
    if (copied := temp.status().st_size) != before.st_size:
        reason = Message(
            "only {number} of its {total} bytes could be copied",
            number=copied,
            total=before.st_size,
        )
        raise SourceError(reason, source)
    fs.set_times(temp, before.st_atime_ns, before.st_mtime_ns)


def _open_source(source: Path) -> FileIO:
    try:
        return open(source, "rb", buffering=0, opener=_open_at_once)
    except OSError as error:
        raise SourceError(source_unreadable(error), source) from error


def _open_at_once(path: str, flags: int) -> int:
    return os.open(path, flags | _AT_ONCE)


def _check_place(original: Original, opened: os.stat_result) -> None:
    """Raise SourceError unless the opened file, links followed, is in a root of its catalog."""
    source = original.path
    try:
        real = Path(os.path.realpath(source, strict=True))
        is_same = os.path.samestat(real.stat(), opened)
    except OSError as error:
        raise SourceError(source_unreadable(error), source) from error
    if not is_same:  # another file has replaced it since it was opened
        raise SourceError(CHANGED_SINCE_PLAN, source)
    if real != source and not any(is_inside(real, root) for root in original.roots):
        raise SourceError(_LEADS_OUT, source)


class _Source:
    """A source file whose read errors become SourceError, unlike those of the target."""

    def __init__(self, file: FileIO, path: Path) -> None:
        self._file = file
        self._path = path

    def fileno(self) -> int:
        """Its descriptor."""
        return self._file.fileno()

    def read(self, size: int, /) -> bytes:
        try:
            return self._file.read(size)
        except OSError as error:
            raise SourceError(source_unreadable(error), self._path) from error
