"""The files that a job reads, none of which an output may replace."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from exportgui.messages import NOTHING, Message
from exportgui.same_file import folded, same_file

ITS_OWN = Message("would replace its own source; choose another folder, name or policy")


class ProtectedFiles:
    """Tells whether a file is one of many; safe to use from any thread.

    ``paths`` is called for the first file to be checked: most jobs replace none. A file is looked
    up by device and inode, or by its path without case, because some file systems give each
    spelling of a name its own inode; then the two files are compared.
    """

    def __init__(self, paths: Callable[[], Iterable[Path]]) -> None:
        self._paths = paths
        self._lock = threading.Lock()
        self._index: tuple[dict[tuple[int, int], Path], dict[str, Path]] | None = None

    def find_protected(self, place: Path) -> Path | None:
        """The protected file at ``place``, with links followed; None if there is none."""
        try:
            status = place.stat()
        except (OSError, ValueError):
            return None
        by_number, by_path = self._read_index()
        candidates = (
            by_number.get((status.st_dev, status.st_ino)),
            by_path.get(folded(os.path.realpath(place))),
        )
        return next((path for path in candidates if path and same_file(path, place)), None)

    def refusal(self, place: Path, own: Path | None) -> Message:
        """Why the output of ``own`` must not replace the file at ``place``; empty if it may."""
        if own is not None and same_file(own, place):
            return ITS_OWN
        source = self.find_protected(place)
        if source is None:
            return NOTHING
        return Message(
            "would replace {name}, a source of this job; choose another folder, name or policy",
            name=source.name,
        )

    def _read_index(self) -> tuple[dict[tuple[int, int], Path], dict[str, Path]]:
        with self._lock:
            if self._index is None:
                self._index = {}, {}
                for path in self._paths():
                    self._add(path, *self._index)
            return self._index

    def _add(
        self, path: Path, by_number: dict[tuple[int, int], Path], by_path: dict[str, Path]
    ) -> None:
        by_path[folded(os.path.realpath(path))] = path
        try:
            status = path.stat()
        except (OSError, ValueError):
            return
        by_number[status.st_dev, status.st_ino] = path
