"""Keep the window responsive while workers run: lock switching, garbage, late imports."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from exportgui import paths, temporary_folders

if TYPE_CHECKING:
    from exportgui.gui.session import Session

TURN_SECONDS = 0.0005
AHEAD_MS = 100
"""The window is painted before anything is loaded for later."""
LOOK_MS = 50
TIDY_MS = 60_000
MAX_TIDIED = 100_000
"""Objects that are looked through in a few milliseconds."""
MAX_MIDDLE = 20_000
NEEDED_SOON = (
    "numpy",
    "exportgui.render.planning",
    "exportgui.render.rendition",
    "exportgui.render.responses",
    "exportgui.media.jpeg",
    "exportgui.gui.preflight.window",
)
"""What the first picture, or the first selection, would wait for."""


def keep_answering() -> None:
    """Shorten the interpreter's switch interval and freeze the garbage collector's objects.

    To be called once the window is shown. A thread that wants the interpreter lock waits one
    interval for it, and the window asks for the lock many times while it handles one event. Frozen
    objects live as long as the program and are not traversed any more, which stops every thread
    for a tenth of a second.
    """
    sys.setswitchinterval(TURN_SECONDS)
    gc.freeze()


class GarbageCollector(QObject):
    """Collects garbage on the window's thread alone, in place of Python's own timing.

    Python collects on whatever thread allocates: a worker would destroy widgets that are kept
    alive only by a reference cycle, and deadlock with the window's thread over Qt's locks and the
    interpreter's. Python also collects everything whenever there is a quarter more, and stops
    every thread for it, for half a second while a job of 100,000 items is planned; here that is
    done when there is little to look through, or the window is in the background.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._middle = 0
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self._state_changed)
        for milliseconds, step in ((LOOK_MS, self.collect_young), (TIDY_MS, self.tidy)):
            timer = QTimer(self, interval=milliseconds)
            timer.timeout.connect(step)
            timer.start()

    def collect_young(self) -> None:
        """Collect what was made lately, where it is as much as Python itself would wait for.

        What lived through it is looked through once more before it is old, but never so much that
        it takes long.
        """
        young, rounds, _ = gc.get_count()
        enough, middle_rounds, _ = gc.get_threshold()
        if young <= enough:
            return
        if rounds > middle_rounds or self._middle > MAX_MIDDLE:
            gc.collect(1)
            self._middle = 0
        else:
            self._middle += young - gc.collect(0)

    def tidy(self) -> bool:
        """Collect everything where there is little to look through; whether that was so."""
        little = len(gc.get_objects(generation=2)) < MAX_TIDIED
        if little:
            gc.collect()
        return little

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            gc.collect()


def load_ahead(session: Session) -> None:
    """Import in the background what sessions come to need; remove stale temporary files."""
    session.bridge.call(session.preview_pool, _load, lambda _: gc.freeze(), lambda error: None)


def _load() -> None:
    for name in NEEDED_SOON:
        import_module(name)
    temporary_folders.sweep(paths.cache_dir())
