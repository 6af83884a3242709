"""The button that starts an export, with a shorter text for narrow panels."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from exportgui.gui.widgets import controls


class StartButton(QPushButton):
    """Shows a long text, or a short one for want of room; the tooltip has the long one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = self._short = ""
        self.setObjectName("export")
        self.setProperty("role", "primary")

    def set_texts(self, words: str, short: str, tip: str) -> None:
        """What it does."""
        self._all = words
        self._short = short
        controls.name(self, words, tip)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Room for all words."""
        return self._room_for(self._all)

    def minimumSizeHint(self) -> QSize:
        """Room for the shorter ones."""
        return self._room_for(self._short)

    def _room_for(self, words: str) -> QSize:
        usual = super().sizeHint()
        metrics = self.fontMetrics()
        wider = metrics.horizontalAdvance(words) - metrics.horizontalAdvance(self.text())
        return QSize(usual.width() + wider, usual.height())

    def _fit(self) -> None:
        self.setText(
            self._all if self._room_for(self._all).width() <= self.width() else self._short
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the long text where it fits."""
        super().resizeEvent(event)
        self._fit()
