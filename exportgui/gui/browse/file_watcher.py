"""Watch the chosen folder and the files in sight; a burst of changes is reported once.

QFileSystemWatcher signals each change of a burst, such as every file of an archive that is
unpacked, and stops watching a file that is replaced. The scan that follows `changed` has it watched
again.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

PAUSE_MS = 400
MAX_FILES = 256


class FileWatcher(QObject):
    """`changed` once, a moment after anything watched has changed: a burst of changes is one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._folders: set[str] = set()
        self._files: set[str] = set()
        # Scrolling shows other files all the time; asking the system to watch them may take a
        # moment.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self._settle)
        self._watcher.directoryChanged.connect(self._notice)
        self._watcher.fileChanged.connect(self._notice)

    def watch_folders(self, paths: Iterable[Path]) -> None:
        """Watch these folders instead of those before; missing ones are ignored."""
        self._folders = {str(path) for path in paths}
        self._settle()

    def watch_files(self, paths: Iterable[Path]) -> None:
        """Watch up to `MAX_FILES` files too: watching a folder does not tell of changed content."""
        self._files = {str(path) for path in list(paths)[:MAX_FILES]}
        self._soon.start()

    def stop(self) -> None:
        """Watch nothing, and forget what has just changed."""
        self._folders = set()
        self._files = set()
        self._pause.stop()
        self._soon.stop()
        self._settle()

    def _settle(self) -> None:
        wanted = self._folders | self._files
        watched = {*self._watcher.directories(), *self._watcher.files()}
        if gone := sorted(watched - wanted):
            self._watcher.removePaths(gone)
        if fresh := sorted(wanted - watched):
            self._watcher.addPaths(fresh)

    def _notice(self, _path: str) -> None:
        self._pause.start()
