"""The editor of one line of text, for objects, paths, names, and everything else."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from exportgui.gui.compose.editors.base import Editor


class TextEdit(Editor):
    """A line of text."""

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(hint)
        self._line.textEdited.connect(self.emit_edit)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self._line, 1)

    def controls(self) -> tuple[QWidget, ...]:
        """The line."""
        return (self._line,)

    def _show_text(self, text: str) -> None:
        if text != self._line.text():
            self._line.setText(text)
            self._line.setCursorPosition(0)
