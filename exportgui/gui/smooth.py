"""Keeps the window answering: it opens before what it does not need yet, and is heard while workers are busy."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from exportgui.gui.session import Session

TURN_SECONDS = 0.0005
NEVER = 1_000_000_000
TIDY_MS = 60_000
LITTLE = 100_000
"""Objects that are looked through in a few milliseconds."""
NEEDED_SOON = (
    "numpy",
    "exportgui.render.planning",
    "exportgui.render.reply",
    "exportgui.render.replies",
    "exportgui.media.jpeg",
    "exportgui.gui.preflight.window",
)
"""What the first picture, or the first selection, would wait for."""


def make_haste() -> None:
    """Call before the window is made: nothing of what is made now is to be thrown away, so nobody looks for it."""
    gc.disable()


def keep_answering() -> None:
    """Call once the window is there.

    A thread that wants the interpreter lock waits a turn of the one that has it. While the window handles one
    event it asks for the lock many times, so turns are short. What lives as long as the program is taken out
    of the collector's sight: looking through all of it stops every thread for a tenth of a second.
    """
    sys.setswitchinterval(TURN_SECONDS)
    gc.freeze()
    young, middle, _old = gc.get_threshold()
    gc.set_threshold(young, middle, NEVER)
    gc.enable()


class Tidier(QObject):
    """Looks for old garbage in the collector's place, when that takes no time or nobody is looking.

    The collector looks through everything there is whenever there is a quarter more, and stops every thread for it:
    half a second while a job of 100,000 items is planned.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        application.applicationStateChanged.connect(self._state_changed)
        self._timer = QTimer(self, interval=TIDY_MS)
        self._timer.timeout.connect(self.tidy)
        self._timer.start()

    def tidy(self) -> bool:
        """Collect where there is little to look through; whether that was so."""
        little = len(gc.get_objects(generation=2)) < LITTLE
        if little:
            gc.collect()
        return little

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            gc.collect()


def load_ahead(session: Session) -> None:
    """Load in the background what every sitting comes to need; it lives as long as the program, too."""
    session.bridge.call(session.preview_pool, _load, lambda _: gc.freeze(), lambda error: None)


def _load() -> None:
    for name in NEEDED_SOON:
        import_module(name)
