"""Measure how many bytes the current asset's export will have, by really encoding it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from exportgui.gui.workers.latest_task import LatestTask

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

    from exportgui.gui.preview.images import PreviewRequest
    from exportgui.gui.workers.bridge import Bridge

PAUSE_MS = 400
"""A slider changes the request with each step; it is encoded when it rests."""


class SizeMeasurer(QObject):
    """`size_bytes` is the size of the last request's export, None while it is not known."""

    changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        executor: Executor,
        measure: Callable[[PreviewRequest, Callable[[], bool]], int | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._measure = measure
        self._task = LatestTask(bridge, executor, self)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._measure_now)
        self._preview: PreviewRequest | None = None
        self.size_bytes: int | None = None

    @property
    def busy(self) -> bool:
        """Whether the size is still to come."""
        return self._timer.isActive() or self._task.busy

    def show(self, preview: PreviewRequest | None) -> None:
        """Measure something else, once it has stayed the same for a moment."""
        if preview == self._preview:
            return
        self._preview = preview
        self.size_bytes = None
        self._task.cancel()
        self._timer.stop()
        if preview is not None:
            self._timer.start()

    def _measure_now(self) -> None:
        preview = self._preview
        measure = self._measure
        if preview is not None:
            self._task.request(
                lambda stale: measure(preview, stale),
                self._set_size,
                lambda error: self._set_size(None),
            )

    def _set_size(self, size_bytes: int | None) -> None:
        self.size_bytes = size_bytes
        self.changed.emit()
