"""Publish one output: it is in the destination completely, or not at all.

Exclusive temporary file in the target folder → write → fsync → re-open and check → rename without
replacing (unless the policy is overwrite). The folder's fsync and the ledger's row follow in
batches, see `exportgui.job.running.outcome_recorder`.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePosixPath

from exportgui.errors import ExportguiError
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.folder import Entry
from exportgui.job.publishing.io_faults import (
    BAD_NAME,
    Response,
    TransferError,
    classify,
    environment_error,
    environment_faults,
    producer_faults,
)
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, joined
from exportgui.system_errors import system_reason

__all__ = [
    "PublishPolicy",
    "Published",
    "TransferError",
    "publish",
    "remove_leftovers",
]

TEMP_PREFIX = ".exportgui-"
_NO_SUFFIX = ".tmp"


@dataclass(frozen=True, slots=True)
class Published:
    """An output's path below the root, SHA-256, size in bytes; whether it replaced a file.

    ``mtime_ns`` is the file's time once it is in place.
    """

    output: str
    sha256: str
    size: int
    replaced: bool
    mtime_ns: int = 0


@dataclass(frozen=True, slots=True)
class PublishPolicy:
    """What to do about names that are taken.

    With ``overwrite``, or where ``may_replace(entry)`` says so of a file that exists, the file is
    replaced, unless ``refusal(path)`` returns a reason against it. Otherwise ``on_taken(output)``
    gives the next name to try, or raises; with ``accept_existing`` a file of the same content is
    ours from an interrupted attempt. ``on_name_chosen(output, sha256, size)`` is called just before
    each rename, ``on_placeholder()`` before an empty file reserves the name, where the file system
    needs that.
    """

    overwrite: bool
    on_taken: Callable[[str], str]
    on_name_chosen: Callable[[str, str, int], None] = lambda output, sha256, size: None
    accept_existing: bool = False
    on_placeholder: Callable[[], None] = lambda: None
    refusal: Callable[[Path], Message] = lambda path: NOTHING
    may_replace: Callable[[Entry], bool] = lambda entry: False


Produce = Callable[[Entry], None]


def publish(
    fs: FileSystem,
    root: Destination,
    output: str,
    produce: Produce,
    policy: PublishPolicy,
    *,
    temp_tag: str = "",
) -> Published:
    """Write ``output`` below ``root`` by ``produce(temporary file)``; on any error nothing remains.

    ``produce`` writes and checks the file it is given. Raises what it raises, TransferError when
    the name cannot be used, EnvironmentFault when the folder cannot be written to at all.
    """
    path = PurePosixPath(output)
    with root.open_below(path.parent) as folder:
        temp = Entry(folder, _temp_name(temp_tag, path))
        try:
            return _rename(fs, temp, _write_temporary(fs, temp, output, produce), policy)
        finally:
            with contextlib.suppress(OSError):
                fs.unlink(temp)


def _write_temporary(fs: FileSystem, temp: Entry, output: str, produce: Produce) -> Published:
    """Write and sync the temporary file, and read it back."""
    folder = temp.folder.path
    with environment_faults(folder):
        fs.create(temp)
    with producer_faults(fs, temp):
        produce(temp)
    with environment_faults(folder):
        _check_is_file(temp, output)
        fs.sync(temp)
        sha256, size = fs.digest(temp)
    return Published(output, sha256, size, replaced=False)


def _temp_name(tag: str, output: PurePosixPath) -> str:
    """A name that no other attempt has, so that an abandoned one never touches another's file."""
    suffix = (
        output.suffix if output.suffix[1:].isalnum() and len(output.suffix) < 12 else _NO_SUFFIX
    )
    return f"{TEMP_PREFIX}{tag}{os.urandom(8).hex()}{suffix}"


def _rename(fs: FileSystem, temp: Entry, published: Published, policy: PublishPolicy) -> Published:
    """Rename the temporary file, to the next name as long as one is taken."""
    while True:
        target = Entry(temp.folder, PurePosixPath(published.output).name, policy.on_placeholder)
        policy.on_name_chosen(published.output, published.sha256, published.size)
        existed = target.exists()
        overwrites = policy.overwrite or (existed and policy.may_replace(target))
        try:
            if overwrites:
                _replace(fs, temp, target, published.output, policy, existed=existed)
            else:
                fs.rename_new(temp, target)
        except FileExistsError as error:
            if overwrites:
                reason = Message("cannot be overwritten: {detail}", detail=system_reason(error))
                raise TransferError(joined(": ", (published.output, reason))) from error
            if policy.accept_existing and _same_content(fs, target, published):
                return replace(published, mtime_ns=target.status().st_mtime_ns)
            published = replace(published, output=policy.on_taken(published.output))
        except OSError as error:
            raise _rename_error(error, published.output, target, existed=existed) from error
        else:
            with environment_faults(target.folder.path):
                status = _check_is_file(target, published.output)
            return replace(published, replaced=existed, mtime_ns=status.st_mtime_ns)


def _replace(
    fs: FileSystem,
    temp: Entry,
    target: Entry,
    output: str,
    policy: PublishPolicy,
    *,
    existed: bool,
) -> None:
    if existed and (refusal := policy.refusal(target.path)):
        raise TransferError(joined(": ", (output, refusal)))
    fs.replace(temp, target)


def _check_is_file(entry: Entry, output: str) -> os.stat_result:
    """The status of the file. Raises TransferError for a link that has replaced it."""
    status = entry.status()
    if not stat.S_ISREG(status.st_mode):
        with contextlib.suppress(OSError):
            os.unlink(entry.where, dir_fd=entry.dir_fd)
        reason = Message("something else was put in the place of its temporary file")
        raise TransferError(joined(": ", (output, reason)))
    return status


def _rename_error(error: OSError, output: str, target: Entry, *, existed: bool) -> ExportguiError:
    """The error for a failed rename: about what has the name, the name itself, or the folder."""
    response = classify(error).response
    in_the_way = isinstance(error, IsADirectoryError) or (
        existed and isinstance(error, PermissionError)
    )
    if in_the_way and response is not Response.RETRY:
        reason = Message("cannot be put in place: {detail}", detail=system_reason(error))
        return TransferError(joined(": ", (output, reason)))
    if error.errno == errno.EINVAL:
        return TransferError(joined(": ", (output, BAD_NAME)))
    where = target.label if response is Response.FAIL else target.folder.path
    return environment_error(error, where)


def _same_content(fs: FileSystem, target: Entry, made: Published) -> bool:
    try:
        return fs.digest(target) == (made.sha256, made.size)
    except OSError:
        return False


def remove_leftovers(
    fs: FileSystem, root: Destination, folders: set[PurePosixPath], temp_tag: str
) -> int:
    """Remove temporary files that a killed process left; returns how many.

    Only files whose tag starts with ``temp_tag`` are removed.
    """
    count = 0
    for below in folders:
        with (
            contextlib.suppress(FileNotFoundError, NotADirectoryError, TransferError),
            root.open_below(below, make=False) as folder,
            environment_faults(folder.path),
        ):
            for name in folder.names():
                if name.startswith(f"{TEMP_PREFIX}{temp_tag}"):
                    fs.unlink(Entry(folder, name))
                    count += 1
    return count
