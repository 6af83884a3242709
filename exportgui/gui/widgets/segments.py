"""Buttons of which one is always chosen: radio buttons that look like a segmented control."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from exportgui.gui.widgets import controls, icons


class Segment(QPushButton):
    """One choice of a group, shown as its words or as its icon.

    A checkable QToolButton is a check box to screen readers, an exclusive QPushButton a radio
    button. Only the chosen one of a group takes Tab; the arrow keys lead to the others.
    """

    def __init__(self, words: str, tip: str, parent: QWidget, icon: str = "") -> None:
        super().__init__(parent)
        self.words = words
        self._icon = icon
        self._worded = not icon
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setIconSize(QSize(16, 16))
        controls.name(self, words, tip)
        if icon:
            self.setProperty("role", "segment")
        self._show()

    def show_words(self, worded: bool) -> None:
        """Show the words, or else the icon."""
        if worded != self._worded:
            self._worded = worded
            self._show()

    def _show(self) -> None:
        self.setText(controls.as_label(self.words) if self._worded else "")
        if not self._icon:
            return
        color = self.palette().color(QPalette.ColorRole.ButtonText)
        picture = icons.icon(self._icon, color)
        self.setIcon(QIcon() if self._worded else picture)

    def changeEvent(self, event: QEvent) -> None:
        """Paint the icon in the colour of light or dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self._worded:
            self._show()


def group(parent: QWidget, buttons: Sequence[QPushButton]) -> QButtonGroup:
    """Let one of these be chosen; without it, all of one parent would be a single group."""
    made = QButtonGroup(parent)
    for button in buttons:
        made.addButton(button)
    return made
