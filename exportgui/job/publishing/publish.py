"""Bring one output into the chosen folder so that it is whole or not there.

Exclusive temporary file in the target folder → write → fsync → re-open and check → rename without
replacing (unless the policy is overwrite). The folder's fsync and the ledger row follow in batches,
in run.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from exportgui.errors import ExportguiError, SourceError
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.folder import Entry
from exportgui.job.publishing.io_faults import (
    BAD_NAME,
    Response,
    TransferError,
    producer_faults,
    trouble_of,
    world_error,
    world_faults,
)
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, joined
from exportgui.system_errors import cannot_be_read, system_reason

if TYPE_CHECKING:
    from io import FileIO

__all__ = ["Placing", "Published", "TransferError", "copy_original", "publish", "remove_leftovers"]

TEMP_PREFIX = ".exportgui-"
_NO_SUFFIX = ".tmp"


@dataclass(frozen=True, slots=True)
class Published:
    """Where an output went: ``output`` relative to the root, what it holds, and whether a file gave
    way to it.
    """

    output: str
    sha256: str
    size: int
    replaced: bool


@dataclass(frozen=True, slots=True)
class Placing:
    """What to do about names: ``overwrite``, or ``on_taken(output)`` giving the next name to try
    (or raising).

    ``intend(output, sha256, size)`` is told each name just before it is tried; ``hold()`` just
    before an empty file holds the name, where the file system needs one. With ``adopt``, a file of
    the same content under the name is ours from an interrupted attempt. ``spared(path)`` says why
    the file there must not be replaced, or nothing.
    """

    overwrite: bool
    on_taken: Callable[[str], str]
    intend: Callable[[str, str, int], None] = lambda output, sha256, size: None
    adopt: bool = False
    hold: Callable[[], None] = lambda: None
    spared: Callable[[Path], Message] = lambda path: NOTHING


Produce = Callable[[Entry], None]


def publish(
    fs: FileSystem,
    root: Destination,
    output: str,
    produce: Produce,
    placing: Placing,
    *,
    temp_tag: str = "",
) -> Published:
    """Write ``output`` below ``root`` by way of ``produce(temporary file)``; on any error nothing
    of it remains.

    ``produce`` writes and checks the file it is given. Raises what it raises, TransferError when
    the name cannot be used, EnvironmentFault when the folder cannot be written to at all.
    """
    path = PurePosixPath(output)
    with root.inside(path.parent) as folder:
        temp = Entry(folder, _temp_name(temp_tag, path))
        try:
            with world_faults(folder.path):
                fs.create(temp)
            with producer_faults(fs, temp):
                produce(temp)
            with world_faults(folder.path):
                _check_is_file(temp, output)
                fs.sync(temp)
                sha256, size = fs.digest(temp)
            return _place(fs, temp, Published(output, sha256, size, replaced=False), placing)
        finally:
            with contextlib.suppress(OSError):
                fs.unlink(temp)


def _temp_name(tag: str, output: PurePosixPath) -> str:
    """One that no other attempt has, so that a late one never touches another's file."""
    suffix = (
        output.suffix if output.suffix[1:].isalnum() and len(output.suffix) < 12 else _NO_SUFFIX
    )
    return f"{TEMP_PREFIX}{tag}{os.urandom(8).hex()}{suffix}"


def _place(fs: FileSystem, temp: Entry, made: Published, placing: Placing) -> Published:
    while True:
        target = Entry(temp.folder, PurePosixPath(made.output).name, placing.hold)
        placing.intend(made.output, made.sha256, made.size)
        existed = target.exists()
        try:
            if placing.overwrite and existed and (why := placing.spared(target.path)):
                raise TransferError(joined(": ", (made.output, why)))
            if placing.overwrite:
                fs.replace(temp, target)
            else:
                fs.rename_new(temp, target)
        except FileExistsError as error:
            if placing.overwrite:
                reason = Message("cannot be overwritten: {detail}", detail=system_reason(error))
                raise TransferError(joined(": ", (made.output, reason))) from error
            if placing.adopt and _same_content(fs, target, made):
                return made
            made = replace(made, output=placing.on_taken(made.output))
        except OSError as error:
            raise _placing_error(error, made.output, target, existed=existed) from error
        else:
            with world_faults(target.folder.path):
                _check_is_file(target, made.output)
            return replace(made, replaced=existed)


def _check_is_file(entry: Entry, output: str) -> None:
    """A link put in the place of the temporary file is not what was written."""
    if not stat.S_ISREG(entry.status().st_mode):
        with contextlib.suppress(OSError):
            os.unlink(entry.where, dir_fd=entry.dir_fd)
        reason = Message("something else was put in the place of its temporary file")
        raise TransferError(joined(": ", (output, reason)))


def _placing_error(error: OSError, output: str, target: Entry, *, existed: bool) -> ExportguiError:
    """Why a name cannot be had: because of what has it, of the name itself, or of the folder."""
    response = trouble_of(error).response
    in_the_way = isinstance(error, IsADirectoryError) or (
        existed and isinstance(error, PermissionError)
    )
    if in_the_way and response is not Response.RETRY:
        reason = Message("cannot be put in place: {detail}", detail=system_reason(error))
        return TransferError(joined(": ", (output, reason)))
    if error.errno == errno.EINVAL:
        return TransferError(joined(": ", (output, BAD_NAME)))
    return world_error(error, target.label if response is Response.FAIL else target.folder.path)


def _same_content(fs: FileSystem, target: Entry, made: Published) -> bool:
    try:
        return fs.digest(target) == (made.sha256, made.size)
    except OSError:
        return False


def copy_original(fs: FileSystem, source: Path, temp: Entry) -> None:
    """Copy ``source`` byte by byte, time stamps kept; SourceError when it cannot be read or changes
    meanwhile.
    """
    try:
        file = source.open("rb", buffering=0)
    except OSError as error:
        raise SourceError(cannot_be_read(error), source) from error
    with file:
        before = os.fstat(file.fileno())
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


class _Source:
    """A source file whose reading errors are its own, not the target folder's."""

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
            raise SourceError(cannot_be_read(error), self._path) from error


def remove_leftovers(
    fs: FileSystem, root: Destination, folders: set[PurePosixPath], temp_tag: str
) -> int:
    """Remove temporaries whose tag starts with ``temp_tag``, left by a killed process; returns how
    many.
    """
    count = 0
    for below in folders:
        with (
            contextlib.suppress(FileNotFoundError, NotADirectoryError, TransferError),
            root.inside(below, make=False) as folder,
            world_faults(folder.path),
        ):
            for name in folder.names():
                if name.startswith(f"{TEMP_PREFIX}{temp_tag}"):
                    fs.unlink(Entry(folder, name))
                    count += 1
    return count
