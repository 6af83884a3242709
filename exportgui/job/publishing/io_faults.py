"""Classify errors of the file system: the cause, whether they are transient, and what to do."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator, Mapping
from enum import Enum
from pathlib import Path

from exportgui.errors import EncodeError, EnvironmentFault, ExportguiError, SourceError
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.folder import Entry, Folder
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined
from exportgui.system_errors import system_reason

_TOO_LITTLE_SPACE = 1 << 20


class TransferError(EncodeError):
    """A finished file could not be renamed to its name."""


class TransientError(EnvironmentFault):
    """A transient fault: the item is tried again.

    If it persists, ``alone`` is the error of the item, where only one source is concerned;
    otherwise the job stops.
    """

    def __init__(self, message: Message, alone: SourceError | None = None) -> None:
        self.alone = alone
        super().__init__(message)


class Response(Enum):
    """How a job reacts to an error of the system."""

    RETRY = "try again, then pause"
    PAUSE = "pause the job"
    FAIL = "fail the item"


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of error: how the job reacts, and what the user is told.

    ``stops_sources``: an error that would also meet the reading of all other sources.
    """

    response: Response
    message: Message
    stops_sources: bool = False


BAD_NAME = Message("the folder's file system does not take this name")
_FULL = Fault(Response.PAUSE, Message("the disk is full; make room on it"))
_NO_PERMISSION = Fault(
    Response.PAUSE, Message("no permission to write in the folder; allow it there")
)
_GONE = Fault(Response.PAUSE, Message("the folder is gone; bring it back"))
_NO_DEVICE = Fault(
    Response.PAUSE, Message("the device is gone; connect it again"), stops_sources=True
)
_LOST = Fault(
    Response.RETRY,
    Message("the network folder does not answer; connect it again"),
    stops_sources=True,
)
_HANDLES = Fault(
    Response.RETRY, Message("too many files are open; close other programs"), stops_sources=True
)
_BUSY = Fault(Response.RETRY, Message("another program uses it and did not let go of it in time"))
_LARGE = Fault(Response.FAIL, Message("the file is larger than the folder's file system takes"))
_NAME = Fault(Response.FAIL, BAD_NAME)

_NAMED: Mapping[str, Fault] = {
    "ENOSPC": _FULL,
    "EDQUOT": Fault(
        Response.PAUSE, Message("the disk quota is used up; make room or ask for more")
    ),
    "EROFS": Fault(Response.PAUSE, Message("the folder is read-only; make it writable")),
    "EIO": Fault(
        Response.PAUSE,
        Message("the disk reports an error (input/output error); check it and its cable"),
    ),
    **dict.fromkeys(("ENOENT", "ENOTDIR"), _GONE),
    **dict.fromkeys(("EACCES", "EPERM"), _NO_PERMISSION),
    **dict.fromkeys(("ENXIO", "ENODEV"), _NO_DEVICE),
    **dict.fromkeys(("EAGAIN", "EINTR", "EBUSY", "ETXTBSY", "EDEADLK", "ENOLCK"), _BUSY),
    **dict.fromkeys(("EMFILE", "ENFILE"), _HANDLES),
    **dict.fromkeys(
        ("ESTALE", "ETIMEDOUT", "ENOTCONN", "ECONNRESET", "ECONNABORTED", "ESHUTDOWN"), _LOST
    ),
    **dict.fromkeys(
        ("ENETDOWN", "ENETUNREACH", "ENETRESET", "EHOSTDOWN", "EHOSTUNREACH", "EREMOTEIO"), _LOST
    ),
    "EFBIG": _LARGE,
    **dict.fromkeys(("ENAMETOOLONG", "EILSEQ"), _NAME),
}
_BY_NUMBER = {getattr(errno, name): fault for name, fault in _NAMED.items() if hasattr(errno, name)}
_WINDOWS: Mapping[int, Fault] = {
    **dict.fromkeys((32, 33), _BUSY),  # sharing violation, lock violation
    **dict.fromkeys((53, 55, 59, 64, 121, 1231, 1236), _LOST),
    112: _FULL,
}


def classify(error: OSError) -> Fault:
    """The row of an error; one without a row pauses the job with the system's text."""
    known = _WINDOWS.get(getattr(error, "winerror", None) or 0) or _BY_NUMBER.get(error.errno or 0)
    return known or Fault(
        Response.PAUSE, Message("cannot be written to: {detail}", detail=system_reason(error))
    )


_ERRORS: Mapping[Response, type[ExportguiError]] = {
    Response.RETRY: TransientError,
    Response.PAUSE: EnvironmentFault,
    Response.FAIL: TransferError,
}


def environment_error(error: OSError, folder: Path) -> ExportguiError:
    """The error for an OSError: the item's if only the item is concerned, else the job's."""
    fault = classify(error)
    return _ERRORS[fault.response](joined(": ", (folder, fault.message)))


@contextlib.contextmanager
def environment_faults(folder: Path) -> Iterator[None]:
    """Turn every OSError into its ``environment_error``."""
    try:
        yield
    except OSError as error:
        raise environment_error(error, folder) from error


@contextlib.contextmanager
def producer_faults(fs: FileSystem, made: Entry) -> Iterator[None]:
    """Tell errors of the disk in writing ``made`` from those of the picture.

    Encoders wrap the disk's errors, or only say that they failed.
    """
    try:
        yield
    except Exception as error:
        cause = _first_os_error(error, within_source=False)
        if cause is not None and _concerns(cause, made):
            raise environment_error(cause, made.folder.path) from error
        if not isinstance(error, SourceError) and _is_full(fs, made.folder):
            full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            raise environment_error(full, made.folder.path) from error
        raise


def source_fault(error: SourceError, catalog: Path) -> EnvironmentFault | None:
    """The fault because of which a source could not be read; None if the source itself is at fault.

    ``catalog`` is the folder of the sources: if it is gone, every further item would fail, too.
    """
    cause = _first_os_error(error, within_source=True)
    fault = classify(cause) if cause is not None else None
    if fault is not None:
        reason = joined(": ", (error.message, fault.message))
        if fault.response is Response.RETRY:
            return TransientError(reason, None if fault.stops_sources else error)
        if fault.stops_sources:
            return EnvironmentFault(reason)
    try:
        catalog.stat()
    except OSError:
        reason = Message("the catalog is gone; bring it back or connect it again")
        return TransientError(joined(": ", (catalog, reason)))
    return None


def _first_os_error(error: BaseException, *, within_source: bool) -> OSError | None:
    """The first OSError among an error and its causes.

    Unless ``within_source``, a SourceError ends the search: its causes concern the source.
    """
    cause: BaseException | None = error
    while cause is not None and (within_source or not isinstance(cause, SourceError)):
        if isinstance(cause, OSError):
            return cause
        cause = cause.__cause__ or cause.__context__
    return None


def _concerns(error: OSError, made: Entry) -> bool:
    """Whether an error is about ``made`` or its folder, rather than a file read for the picture."""
    if error.errno is None:
        return False
    if not isinstance(error.filename, str):
        return True
    # the last one is the open file itself
    beside = (made.folder.path, made.path.parent, made.path.parent.parent)
    return error.filename == made.where or Path(error.filename).parent in beside


def _is_full(fs: FileSystem, folder: Folder) -> bool:
    try:
        return fs.free_space(folder) < _TOO_LITTLE_SPACE
    except OSError:
        return True
