"""Message boxes with plain text: names of files and macros are never taken for HTML."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

QUESTION = QMessageBox.Icon.Question
CRITICAL = QMessageBox.Icon.Critical


def message_box(
    parent: QWidget | None,
    title: str,
    text: str,
    more: str = "",
    icon: QMessageBox.Icon = QMessageBox.Icon.NoIcon,
) -> QMessageBox:
    """Make a box with a text and smaller details; the caller adds buttons and opens it."""
    box = QMessageBox(parent)
    # Before the texts: a box looks at its text as soon as it gets one.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setAccessibleName(title)
    box.setText(text)
    box.setInformativeText(more)
    return box
