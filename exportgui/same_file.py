"""Tell whether two paths lead to the same file, by the file system, not by their text.

A volume may ignore case and Unicode form (macOS, exFAT, NTFS, SMB), and a file has many paths:
links, bind mounts, hard links. ``os.path.samefile`` compares device and inode, links followed; but
some file systems in user space give every spelling of a name its own inode (exFAT by FUSE), so
for two spellings the folder is listed to see whether it has one entry or two.
"""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path


def folded(path: str) -> str:
    """The path case-folded and in one Unicode form: equal for paths that may be the same."""
    if path.isascii():  # as most are: a third of the time
        text = path.lower()
    else:
        text = unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
    return path if text == path else text  # the same object saves memory with very many paths


def same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to the same file or folder; False where one does not exist."""
    try:
        statuses = one.stat(), other.stat()
    except (OSError, ValueError):
        return False
    if os.path.samestat(*statuses):
        return True
    # The same size, mode and time first: different files are seldom so much alike, and listing a
    # folder is slow.
    facts = [
        (status.st_dev, status.st_size, status.st_mode, status.st_mtime_ns) for status in statuses
    ]
    return facts[0] == facts[1] and _same_entry(
        Path(os.path.realpath(one)), Path(os.path.realpath(other))
    )


def is_inside(path: Path, folder: Path) -> bool:
    """Whether ``path``, with links followed, is ``folder`` or below it, in any spelling."""
    real = Path(os.path.realpath(path))
    root = Path(os.path.realpath(folder))
    return real.is_relative_to(root) or any(
        same_file(place, root) for place in (real, *real.parents)
    )


def _same_entry(one: Path, other: Path) -> bool:
    """Whether two existing paths without links are spellings of one entry of their folder."""
    if one == other:
        return True
    if folded(one.name) != folded(other.name) or not same_file(one.parent, other.parent):
        return False
    try:
        names = os.listdir(one.parent)  # noqa: PTH208 - only names, perhaps very many
    except OSError:
        return False
    return sum(folded(name) == folded(one.name) for name in names) == 1
