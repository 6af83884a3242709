"""How many bytes the export of the asset in front will have: really encoded, in the background, and
thrown away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from exportgui.gui.workers.bridge import Latest

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

    from exportgui.gui.preview.image_loader import PreviewRequest
    from exportgui.gui.workers.bridge import Bridge

PAUSE_MS = 400


class Weigher(QObject):
    """`weight` is the size in bytes of what was asked for last, None until it is known or where it
    cannot be.
    """

    changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        executor: Executor,
        weigh: Callable[[PreviewRequest, Callable[[], bool]], int | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._weigh = weigh
        self._lane = Latest(bridge, executor, self)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self._subject: PreviewRequest | None = None
        self.weight: int | None = None

    @property
    def busy(self) -> bool:
        """Whether the size is still to come."""
        return self._timer.isActive() or self._lane.busy

    def show(self, subject: PreviewRequest | None) -> None:
        """Weigh something else, once it has stayed the same for a moment."""
        if subject == self._subject:
            return
        self._subject = subject
        self.weight = None
        self._lane.cancel()
        self._timer.stop()
        if subject is not None:
            self._timer.start()

    def _ask(self) -> None:
        subject = self._subject
        weigh = self._weigh
        if subject is not None:
            self._lane.request(
                lambda stale: weigh(subject, stale), self._take, lambda error: self._take(None)
            )

    def _take(self, weight: int | None) -> None:
        self.weight = weight
        self.changed.emit()
