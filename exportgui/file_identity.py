"""Which paths lead to one file: asked of the file system, never of the text.

A volume may ignore case and Unicode form (macOS, exFAT, NTFS, SMB), and a folder has many paths:
links, bind mounts, hard links of a file. Device and inode tell, links followed. Some file systems
in user space number every spelling of a name anew (exFAT by FUSE), so where two spellings meet, the
folder is asked whether it has one entry or two.
"""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path


def folded(path: str) -> str:
    """What two paths share when a file system that ignores case and Unicode form takes them for
    one.
    """
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
    return path if text == path else text  # one text where there are two of the same


def same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to the same file or folder; False where one of them leads to none."""
    try:
        statuses = one.stat(), other.stat()
    except (OSError, ValueError):
        return False
    if os.path.samestat(*statuses):
        return True
    # As many bytes of the same time: two files on a disk that tells case apart are seldom so much
    # alike.
    alike = [
        (status.st_dev, status.st_size, status.st_mode, status.st_mtime_ns) for status in statuses
    ]
    return alike[0] == alike[1] and _one_spelling(
        Path(os.path.realpath(one)), Path(os.path.realpath(other))
    )


def is_inside(path: Path, folder: Path) -> bool:
    """Whether ``path``, links followed, lies below ``folder`` or is it, in whatever spelling."""
    real = Path(os.path.realpath(path))
    root = Path(os.path.realpath(folder))
    return real.is_relative_to(root) or any(
        same_file(place, root) for place in (real, *real.parents)
    )


def _one_spelling(one: Path, other: Path) -> bool:
    """Whether two paths without links, both there, differ in a spelling that their volume
    ignores.
    """
    if one == other:
        return True
    if folded(one.name) != folded(other.name) or not same_file(one.parent, other.parent):
        return False
    try:
        names = os.listdir(one.parent)  # noqa: PTH208 - names alone, of perhaps very many
    except OSError:
        return False
    return sum(folded(name) == folded(one.name) for name in names) == 1
