"""Bring one output into the chosen folder so that it is whole or not there.

Exclusive temporary file in the target folder → write → fsync → re-open and check → rename without
replacing (unless the policy is overwrite). The folder's fsync and the ledger row follow in batches, in run.
"""

from __future__ import annotations

import contextlib
import errno
import os
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from exportgui.errors import EncodeError, SourceError, WorldError
from exportgui.job.faults import producer_faults, world_error, world_faults
from exportgui.job.filesystem import FileSystem

TEMP_PREFIX = ".exportgui-"

_NAME_REFUSED = {errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ}


class TransferError(EncodeError):
    """A finished file could not be put under its name."""


@dataclass(frozen=True, slots=True)
class Published:
    """Where an output went: ``output`` relative to the root, what it holds, and whether a file gave way to it."""

    output: str
    sha256: str
    size: int
    replaced: bool


@dataclass(frozen=True, slots=True)
class Placing:
    """What to do about names: ``overwrite``, or ``on_taken(output)`` giving the next name to try (or raising).

    ``intend(output, sha256, size)`` is told each name just before it is tried. With ``adopt``, a file of the
    same content under the name is ours from an interrupted attempt.
    """

    overwrite: bool
    on_taken: Callable[[str], str]
    intend: Callable[[str, str, int], None] = lambda output, sha256, size: None
    adopt: bool = False


def publish(
    fs: FileSystem,
    root: Path,
    output: str,
    produce: Callable[[Path], None],
    placing: Placing,
    *,
    temp_tag: str = "",
) -> Published:
    """Write ``root/output`` by way of ``produce(temporary path)``; on any error nothing of it remains.

    ``produce`` writes and checks the file it is given. Raises what it raises, TransferError when the name
    cannot be used, WorldError when the folder cannot be written to at all.
    """
    folder = open_folder(fs, root, PurePosixPath(output).parent)
    temp = folder / f"{TEMP_PREFIX}{temp_tag or uuid.uuid4().hex}{PurePosixPath(output).suffix[:12]}"
    try:
        with world_faults(folder):
            fs.create(temp)
        with producer_faults(fs, folder):
            fs.write(temp, produce)
        with world_faults(folder):
            fs.sync(temp)
            sha256, size = fs.digest(temp)
        return _place(fs, root, temp, output, Published(output, sha256, size, replaced=False), placing)
    finally:
        with contextlib.suppress(OSError):
            fs.unlink(temp)


def _place(fs: FileSystem, root: Path, temp: Path, output: str, made: Published, placing: Placing) -> Published:
    while True:
        target = root / output
        placing.intend(output, made.sha256, made.size)
        existed = os.path.lexists(target)
        try:
            if placing.overwrite:
                fs.replace(temp, target)
            else:
                fs.rename_new(temp, target)
        except FileExistsError as error:
            if placing.overwrite:
                raise TransferError(f"{output}: cannot be overwritten: {error.strerror}") from error
            if placing.adopt and _same_content(fs, target, made):
                return Published(output, made.sha256, made.size, replaced=False)
            output = placing.on_taken(output)
        except (IsADirectoryError, PermissionError) as error:
            raise TransferError(f"{output}: cannot be put in place: {error.strerror}") from error
        except OSError as error:
            if error.errno in _NAME_REFUSED:
                raise TransferError(f"{output}: the folder's file system does not take this name") from error
            raise world_error(error, target.parent) from error
        else:
            return Published(output, made.sha256, made.size, replaced=existed)


def _same_content(fs: FileSystem, target: Path, made: Published) -> bool:
    try:
        return target.is_file() and fs.digest(target) == (made.sha256, made.size)
    except OSError:
        return False


def copy_original(fs: FileSystem, source: Path, temp: Path) -> None:
    """Copy ``source`` byte by byte, time stamps kept; SourceError when it cannot be read or changes meanwhile."""
    try:
        file = source.open("rb")
    except OSError as error:
        raise SourceError(f"cannot be read: {error.strerror or error}", source) from error
    with file:
        before = os.fstat(file.fileno())
        fs.copy(_Source(file, source), temp)
        after = os.fstat(file.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise SourceError("changed while it was copied", source)
    if temp.stat().st_size != before.st_size:
        raise SourceError(f"only {temp.stat().st_size} of its {before.st_size} bytes could be copied", source)
    fs.set_times(temp, before.st_atime_ns, before.st_mtime_ns)


class _Source:
    """A source file whose reading errors are its own, not the target folder's."""

    def __init__(self, file: BinaryIO, path: Path) -> None:
        self._file = file
        self._path = path

    def read(self, size: int, /) -> bytes:
        try:
            return self._file.read(size)
        except OSError as error:
            raise SourceError(f"cannot be read: {error.strerror or error}", self._path) from error


def open_folder(fs: FileSystem, root: Path, inside: PurePosixPath) -> Path:
    """The folder ``root/inside``, made where needed; the root itself must exist. WorldError otherwise.

    A link on the way that leads out of the root is refused: nothing lands outside the chosen folder.
    """
    if not root.is_dir():
        raise WorldError(f"{root}: the folder is gone; bring it back and resume")
    folder = root
    for part in inside.parts:
        folder = folder / part
        with world_faults(folder):
            fs.make_folder(folder)
    if inside.parts and not folder.resolve().is_relative_to(root.resolve()):
        raise TransferError(f"{inside}: leads out of the chosen folder through a link")
    return folder


def remove_leftovers(fs: FileSystem, folders: set[Path], temp_tag: str) -> int:
    """Remove temporaries whose tag starts with ``temp_tag``, left by a killed process; returns how many."""
    count = 0
    for folder in folders:
        if folder.is_dir():
            for path in folder.glob(f"{TEMP_PREFIX}{temp_tag}*"):
                with world_faults(folder):
                    fs.unlink(path)
                count += 1
    return count
