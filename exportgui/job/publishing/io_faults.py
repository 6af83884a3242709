"""Whose fault an error of the file system is, whether it may pass, and what a person can do about
it.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable, Iterator, Mapping
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
    """A finished file could not be put under its name."""


class TransientError(EnvironmentFault):
    """Trouble that may be over in a moment: worth another try.

    ``alone`` is what remains to be said when it is not over and concerns one source only; else the
    job stops.
    """

    def __init__(self, message: Message, alone: SourceError | None = None) -> None:
        self.alone = alone
        super().__init__(message)


class Response(Enum):
    """What is done about a refusal of the system."""

    RETRY = "try again, then pause"
    PAUSE = "pause the job"
    FAIL = "fail the item"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One refusal: what is done about it, and what to say.

    ``stops_sources``: a source that is refused so is not at fault itself, all others would be
    refused too.
    """

    response: Response
    message: Message
    stops_sources: bool = False


BAD_NAME = Message("the folder's file system does not take this name")
_FULL = Trouble(Response.PAUSE, Message("the disk is full; make room on it"))
_NO_LEAVE = Trouble(Response.PAUSE, Message("no permission to write in the folder; allow it there"))
_GONE = Trouble(Response.PAUSE, Message("the folder is gone; bring it back"))
_NO_DEVICE = Trouble(
    Response.PAUSE, Message("the device is gone; connect it again"), stops_sources=True
)
_LOST = Trouble(
    Response.RETRY,
    Message("the network folder does not answer; connect it again"),
    stops_sources=True,
)
_HANDLES = Trouble(
    Response.RETRY, Message("too many files are open; close other programs"), stops_sources=True
)
_BUSY = Trouble(Response.RETRY, Message("another program uses it and did not let go of it in time"))
_LARGE = Trouble(Response.FAIL, Message("the file is larger than the folder's file system takes"))
_NAME = Trouble(Response.FAIL, BAD_NAME)

_NAMED: Mapping[str, Trouble] = {
    "ENOSPC": _FULL,
    "EDQUOT": Trouble(
        Response.PAUSE, Message("the disk quota is used up; make room or ask for more")
    ),
    "EROFS": Trouble(Response.PAUSE, Message("the folder is read-only; make it writable")),
    "EIO": Trouble(
        Response.PAUSE,
        Message("the disk reports an error (input/output error); check it and its cable"),
    ),
    **dict.fromkeys(("ENOENT", "ENOTDIR"), _GONE),
    **dict.fromkeys(("EACCES", "EPERM"), _NO_LEAVE),
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
_BY_NUMBER = {
    getattr(errno, name): trouble for name, trouble in _NAMED.items() if hasattr(errno, name)
}
_WINDOWS: Mapping[int, Trouble] = {
    **dict.fromkeys((32, 33), _BUSY),  # sharing violation, lock violation
    **dict.fromkeys((53, 55, 59, 64, 121, 1231, 1236), _LOST),
    112: _FULL,
}


def trouble_of(error: OSError) -> Trouble:
    """The row of a refusal; one that nobody foresaw pauses the job and is told in the system's
    words.
    """
    found = _WINDOWS.get(getattr(error, "winerror", None) or 0) or _BY_NUMBER.get(error.errno or 0)
    return found or Trouble(
        Response.PAUSE, Message("cannot be written to: {detail}", detail=system_reason(error))
    )


_KINDS: Mapping[Response, type[ExportguiError]] = {
    Response.RETRY: TransientError,
    Response.PAUSE: EnvironmentFault,
    Response.FAIL: TransferError,
}


def world_error(error: OSError, folder: Path) -> ExportguiError:
    """Say what the system's refusal means for the job, or for the item where it alone is
    concerned.
    """
    trouble = trouble_of(error)
    return _KINDS[trouble.response](joined(": ", (folder, trouble.message)))


@contextlib.contextmanager
def world_faults(folder: Path) -> Iterator[None]:
    """Within, every OSError becomes what ``world_error`` makes of it."""
    try:
        yield
    except OSError as error:
        raise world_error(error, folder) from error


@contextlib.contextmanager
def producer_faults(fs: FileSystem, made: Entry) -> Iterator[None]:
    """Tell the disk's troubles in writing ``made`` from the picture's: encoders wrap them, or only
    say they failed.
    """
    try:
        yield
    except Exception as error:
        if (cause := _system_error(error)) is not None and _concerns(cause, made):
            raise world_error(cause, made.folder.path) from error
        if not isinstance(error, SourceError) and _is_full(fs, made.folder):
            raise world_error(
                OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), made.folder.path
            ) from error
        raise


def source_trouble(error: SourceError, catalog: Path) -> EnvironmentFault | None:
    """What stops the job, or is worth another try, when a source could not be read; None when it is
    to blame itself.

    ``catalog`` is where the sources live: without it, every further item would fail alike.
    """
    cause = _os_error(error, lambda _: True)
    trouble = trouble_of(cause) if cause is not None else None
    if trouble is not None:
        reason = joined(": ", (error.message, trouble.message))
        if trouble.response is Response.RETRY:
            return TransientError(reason, None if trouble.stops_sources else error)
        if trouble.stops_sources:
            return EnvironmentFault(reason)
    try:
        catalog.stat()
    except OSError:
        reason = Message("the catalog is gone; bring it back or connect it again")
        return TransientError(joined(": ", (catalog, reason)))
    return None


def _system_error(error: BaseException) -> OSError | None:
    """The OSError behind an encoding error; a source's own troubles do not count."""
    return _os_error(error, lambda seen: not isinstance(seen, SourceError))


def _os_error(error: BaseException, goes_on: Callable[[BaseException], bool]) -> OSError | None:
    seen: BaseException | None = error
    while seen is not None and goes_on(seen):
        if isinstance(seen, OSError):
            return seen
        seen = seen.__cause__ or seen.__context__
    return None


def _concerns(error: OSError, made: Entry) -> bool:
    """Whether the system refused something beside ``made``, rather than a file read for the
    picture.
    """
    if error.errno is None:
        return False
    if not isinstance(error.filename, str):
        return True
    # the last has the open file itself
    beside = (made.folder.path, made.path.parent, made.path.parent.parent)
    return error.filename == made.where or Path(error.filename).parent in beside


def _is_full(fs: FileSystem, folder: Folder) -> bool:
    try:
        return fs.free_space(folder) < _TOO_LITTLE_SPACE
    except OSError:
        return True
