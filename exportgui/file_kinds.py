"""What else than a file a path may lead to, in words."""

from __future__ import annotations

import stat

_KINDS = {
    stat.S_IFDIR: "is a folder, not a file",
    stat.S_IFIFO: "is a pipe, not a file",
    stat.S_IFSOCK: "is a socket, not a file",
    stat.S_IFCHR: "is a device, not a file",
    stat.S_IFBLK: "is a device, not a file",
}
"""By the type in a file's mode; systems have rarer ones, such as the doors of Solaris."""


def not_a_file(mode: int) -> str:
    """Why what has this ``mode`` (links followed) is not read as a file; empty for a file."""
    return (
        "" if stat.S_ISREG(mode) else _KINDS.get(stat.S_IFMT(mode), "is something else than a file")
    )
