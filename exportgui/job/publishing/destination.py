"""The destination of a running job: held open, and checked before anything is written to it."""

from __future__ import annotations

import contextlib
import errno
import stat
import threading
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from exportgui.errors import EnvironmentFault
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.folder import Entry, Folder
from exportgui.job.publishing.io_faults import (
    TransferError,
    environment_error,
    environment_faults,
)
from exportgui.messages import Message, joined
from exportgui.system_errors import system_reason

_LEADS_OUT = Message("leads out of the chosen folder through a link")
_NO_FOLDER = Message("is no folder")
_IN_THE_WAY = {errno.ELOOP, errno.ENOTDIR, errno.EMLINK}


class Destination:
    """Opens folders in the destination; safe to use from any thread.

    The destination is opened when first needed, and again after ``close``: to the system, a folder
    that was removed and made again is another one.
    """

    def __init__(self, fs: FileSystem, path: Path) -> None:
        self.path = path
        self._fs = fs
        self._root: Folder | None = None
        self._holding = ""
        self._lock = threading.Lock()

    def open(self, holding: str = "") -> None:
        """Open the folder, and make it if it is missing. Raises EnvironmentFault.

        ``holding`` is an output that was written to it: then it is not made, and a folder without
        that output, such as the empty mount point of a network share, is refused, also to threads
        that are at work meanwhile.
        """
        self._holding = holding
        self.close()
        try:
            if not holding:
                self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = Message("the folder cannot be made: {detail}", detail=system_reason(error))
            raise self._fault(reason) from error
        self._held().close()

    def close(self) -> None:
        """Close the folder."""
        with self._lock:
            root = self._root
            self._root = None
            if root is not None:
                root.close()

    @contextlib.contextmanager
    def open_below(self, below: PurePosixPath, *, make: bool = True) -> Iterator[Folder]:
        """Open the folder ``below`` the destination; it is made if needed.

        Raises EnvironmentFault when the destination is gone, TransferError where a link would lead
        elsewhere; without ``make``, FileNotFoundError or NotADirectoryError when it is not there.
        """
        folder = self._held()
        try:
            for part in below.parts:
                outer = folder
                folder = self._open_part(folder, part, make=make)
                outer.close()
            yield folder
        finally:
            folder.close()

    def _held(self) -> Folder:
        held = self._copy_folder() or self._open_folder()
        if not held.is_still_there():
            held.close()
            raise self._fault(Message("the folder is gone; bring it back"))
        return held

    def _fault(self, reason: Message) -> EnvironmentFault:
        return EnvironmentFault(joined(": ", (self.path, reason)))

    def _copy_folder(self) -> Folder | None:
        with self._lock:
            return None if self._root is None else self._root.copy()

    def _open_folder(self) -> Folder:
        """Open it without the lock: a folder that does not answer must not block ``close``."""
        with environment_faults(self.path):
            folder = self._fs.open_folder(self.path)
        holding = self._holding
        if holding and not (self.path / holding).is_file():
            folder.close()
            raise self._fault(
                Message(
                    "{name}, exported before, is not there any more; bring the folder back",
                    name=holding,
                )
            )
        with self._lock:
            if self._root is None:
                self._root = folder.copy()
        return folder

    def _open_part(self, outer: Folder, part: str, *, make: bool) -> Folder:
        entry = Entry(outer, part)
        try:
            if make:
                self._fs.make_folder(entry)
            return outer.below(part)
        except OSError as error:
            if error.errno in _IN_THE_WAY and entry.exists():
                link = stat.S_ISLNK(entry.status().st_mode)
                reason = _LEADS_OUT if link else _NO_FOLDER
                raise TransferError(joined(": ", (entry.label, reason))) from error
            if not make:
                raise
            raise environment_error(error, entry.label) from error
