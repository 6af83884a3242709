"""A notification bar over the window: one line of text, and buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from exportgui.gui.widgets import controls


class NotificationBar(QWidget):
    """Hidden until there is something to offer."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "bar")
        self.text = controls.label(parent=self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 12, 4)
        self._row.setSpacing(4)
        self._row.addWidget(self.text, 1)
        self.hide()

    def add_button(self, text: str, tip: str, act: Callable[[], object]) -> QPushButton:
        """Add a button that calls ``act``."""
        button = QPushButton(text, self)
        button.setProperty("role", "small")
        controls.name(button, text, tip)
        button.clicked.connect(lambda: act())
        self._row.addWidget(button)
        return button
