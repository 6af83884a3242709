"""Say in words what a path leads to when it is not a regular file."""

from __future__ import annotations

import contextlib
import stat
from pathlib import Path

from exportgui.messages import NOTHING, Message
from exportgui.refusals import RefusalKind, told

_FILE_WANTED = Message("put a file in its place")
_DEVICE = Message("is a device, not a file")
_KINDS = {
    stat.S_IFDIR: Message("is a folder, not a file"),
    stat.S_IFIFO: Message("is a pipe, not a file"),
    stat.S_IFSOCK: Message("is a socket, not a file"),
    stat.S_IFCHR: _DEVICE,
    stat.S_IFBLK: _DEVICE,
}
"""By the type in a file's mode; systems have rarer ones, such as the doors of Solaris."""


def not_a_file(mode: int) -> Message:
    """Why something with this ``st_mode`` cannot be read as a file; empty for a regular file."""
    if stat.S_ISREG(mode):
        return NOTHING
    return _KINDS.get(stat.S_IFMT(mode), Message("is something else than a file"))


def no_source(mode: int) -> Message:
    """As `not_a_file`, with what to do about a source that is none."""
    kind = not_a_file(mode)
    return told(RefusalKind.UNREADABLE, kind, _FILE_WANTED) if kind else NOTHING


def mode_of(path: Path) -> int:
    """The mode of what is at a path; 0 where nothing is, or where nothing can be.

    ``Path.is_file`` and its kin raise OSError for a name that is too long for the file system.
    """
    with contextlib.suppress(OSError, ValueError):
        return path.stat().st_mode
    return 0
