"""Reads what will be looked at next while nothing else is to be done: the neighbours of the asset
in front.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from exportgui.gui.workers.latest_task import Lane

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from exportgui.gui.preview.image_loader import Box, PreviewRequest
    from exportgui.gui.preview.renderer import ScreenRenderer
    from exportgui.gui.workers.bridge import Bridge

PAUSE_MS = 300


class Ahead(QObject):
    """Draws subjects for the studio's cache alone; `stop` before anything that is waited for."""

    def __init__(
        self,
        bridge: Bridge,
        executor: Executor,
        studio: ScreenRenderer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self._lane = Lane(bridge, executor, self)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._next)
        self._left: deque[PreviewRequest] = deque()
        self._box: Box = (0, 0)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to read."""
        return not self._left and not self._lane.busy

    def expect(self, subjects: Iterable[PreviewRequest], box: Box) -> None:
        """These come next, in a room of so many pixels."""
        self._lane.drop()
        self._left = deque(subjects)
        self._box = box

    def go(self) -> None:
        """There is time now, if nothing comes up in a moment."""
        if self._left and not self._lane.busy:
            self._timer.start()

    def stop(self) -> None:
        """Something else comes first."""
        self._timer.stop()
        self._lane.drop()

    def _next(self) -> None:
        if self._left:
            subject = self._left.popleft()
            box = self._box
            studio = self._studio
            self._lane.ask(
                lambda stale: studio.shoot(subject, box, stale),
                lambda shot: self._next(),
                lambda error: self._next(),
            )
