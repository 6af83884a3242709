"""Prefetch previews of the current asset's neighbours while nothing else is to be done."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from exportgui.gui.workers.latest_task import LatestTask

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from exportgui.gui.preview.images import Box, PreviewRequest
    from exportgui.gui.preview.renderer import ScreenRenderer
    from exportgui.gui.workers.bridge import Bridge

PAUSE_MS = 300
"""Who walks along the assets does not wait for the neighbours of each."""


class Prefetcher(QObject):
    """Renders into the renderer's cache alone; `stop` before anything that is waited for."""

    def __init__(
        self,
        bridge: Bridge,
        executor: Executor,
        renderer: ScreenRenderer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._task = LatestTask(bridge, executor, self)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._next)
        self._left: deque[PreviewRequest] = deque()
        self._box: Box = (0, 0)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to read."""
        return not self._left and not self._task.busy

    def set_queue(self, previews: Iterable[PreviewRequest], box: Box) -> None:
        """These come next, in a room of so many pixels."""
        self._task.cancel()
        self._left = deque(previews)
        self._box = box

    def start(self) -> None:
        """There is time now, if nothing comes up in a moment."""
        if self._left and not self._task.busy:
            self._timer.start()

    def stop(self) -> None:
        """Something else comes first."""
        self._timer.stop()
        self._task.cancel()

    def _next(self) -> None:
        if self._left:
            preview = self._left.popleft()
            box = self._box
            renderer = self._renderer
            self._task.request(
                lambda stale: renderer.render(preview, box, stale),
                lambda rendered: self._next(),
                lambda error: self._next(),
            )
