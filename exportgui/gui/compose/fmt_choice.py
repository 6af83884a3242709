"""The choice between `orig` and `convert`, as two buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from exportgui.gui.widgets import segments
from exportgui.gui.widgets.segments import Segment


class FmtChoice(QWidget):
    """The `fmt` field of the job; speaks of its value as a combo box would."""

    currentTextChanged = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.orig = self._button(
            "orig", self.tr("Original"), self.tr("Export as original: copy each file as it is")
        )
        self.convert = self._button(
            "convert",
            self.tr("Convert"),
            self.tr("Export what the modifiers and macros make of each asset"),
        )
        self._group = segments.group(self, (self.convert, self.orig))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for button in (self.convert, self.orig):
            layout.addWidget(button, 1)
        self.convert.setChecked(True)
        self.convert.toggled.connect(lambda _: self.currentTextChanged.emit(self.currentText()))

    def _button(self, value: str, text: str, tip: str) -> Segment:
        button = Segment(text, tip, self)
        button.setObjectName(f"fmt-{value}")
        return button

    def currentText(self) -> str:
        """`orig` or `convert`."""
        return "orig" if self.orig.isChecked() else "convert"

    def setCurrentText(self, value: str) -> None:
        """Choose one; any other value is ignored."""
        for button, name in ((self.orig, "orig"), (self.convert, "convert")):
            if value == name:
                button.setChecked(True)
