"""The files that a job reads: none of them gives way to an output, whatever name it has there."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from exportgui.file_identity import folded, same_file
from exportgui.messages import NOTHING, Message

ITS_OWN = Message("would replace its own source; choose another folder, name or policy")


class Sources:
    """Tells whether a file is one of many; safe to use from any thread.

    ``paths`` are asked for and looked at when the first file is in question: most jobs replace
    none. A file is found by device and inode or, as some file systems number each spelling of a
    name anew, by its path without case; either way it is looked at again then.
    """

    def __init__(self, paths: Callable[[], Iterable[Path]]) -> None:
        self._paths = paths
        self._lock = threading.Lock()
        self._known: tuple[dict[tuple[int, int], Path], dict[str, Path]] | None = None

    def at(self, place: Path) -> Path | None:
        """The source that ``place`` is, links followed; None where it is none, or nothing is
        there.
        """
        try:
            status = place.stat()
        except (OSError, ValueError):
            return None
        by_number, by_path = self._looked_at()
        found = (
            by_number.get((status.st_dev, status.st_ino)),
            by_path.get(folded(os.path.realpath(place))),
        )
        return next((path for path in found if path is not None and same_file(path, place)), None)

    def spared(self, place: Path, own: Path | None) -> Message:
        """Why the file at ``place`` must not be replaced by what is made of ``own``; empty when it
        may.
        """
        if own is not None and same_file(own, place):
            return ITS_OWN
        source = self.at(place)
        if source is None:
            return NOTHING
        return Message(
            "would replace {name}, a source of this job; choose another folder, name or policy",
            name=source.name,
        )

    def _looked_at(self) -> tuple[dict[tuple[int, int], Path], dict[str, Path]]:
        with self._lock:
            if self._known is None:
                self._known = {}, {}
                for path in self._paths():
                    self._look_at(path, *self._known)
            return self._known

    def _look_at(
        self, path: Path, by_number: dict[tuple[int, int], Path], by_path: dict[str, Path]
    ) -> None:
        by_path[folded(os.path.realpath(path))] = path
        try:
            status = path.stat()
        except (OSError, ValueError):
            return
        by_number[status.st_dev, status.st_ino] = path
