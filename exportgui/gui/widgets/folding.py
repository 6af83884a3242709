"""Controls that adapt to little room: buttons keep their icons, boxes shorten their text.

QToolBar moves buttons for which there is no room into a menu behind an arrow; here all of them stay
in sight.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLayout, QSizePolicy, QToolButton, QWidget

from exportgui.gui.widgets import controls

Style = Qt.ToolButtonStyle
MIN_BOX = 56


class FoldingRow(QWidget):
    """Buttons with words where there is room for all of them, else with their icons only."""

    def __init__(
        self, buttons: Sequence[QToolButton], parent: QWidget | None = None, spacing: int = 6
    ) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        self._widths: tuple[int, int] | None = None
        self._gaps = spacing * (len(self._buttons) - 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing)
        # minimumSizeHint of the row counts; its layout would ask for room for all words.
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for button in self._buttons:
            button.setToolButtonStyle(Style.ToolButtonTextOnly)
            # also with its icon only
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(button)

    def _measure(self) -> tuple[int, int]:
        """Width with words, and with icons."""
        if self._widths is None:
            shown = [button.toolButtonStyle() for button in self._buttons]
            words, icons = (
                self._width(style) for style in (Style.ToolButtonTextOnly, Style.ToolButtonIconOnly)
            )
            self._widths = words, icons
            for button, style in zip(self._buttons, shown, strict=True):
                button.setToolButtonStyle(style)
        return self._widths

    def _width(self, style: Style) -> int:
        total = self._gaps
        for button in self._buttons:
            button.setToolButtonStyle(style)
            total += button.sizeHint().width()
        return total

    def _height(self) -> int:
        return max(button.sizeHint().height() for button in self._buttons)

    def sizeHint(self) -> QSize:
        """Room for all words."""
        return QSize(self._measure()[0], self._height())

    def minimumSizeHint(self) -> QSize:
        """Room for the icons."""
        return QSize(self._measure()[1], self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words or icons, all alike."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        style = (
            Style.ToolButtonTextOnly
            if self.width() >= self._measure()[0]
            else Style.ToolButtonIconOnly
        )
        for button in self._buttons:
            button.setToolButtonStyle(style)

    def changeEvent(self, event: QEvent) -> None:
        """Another font or style needs other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widths = None
            self.updateGeometry()
            self._fold()


def shrinking(box: QComboBox, spoken: str, tip: str) -> None:
    """Let a box be narrower than its texts; the tooltip then has all of what is chosen."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMinimumWidth(MIN_BOX)

    def tell() -> None:
        controls.name(box, spoken, f"{tip}: {box.currentText()}" if box.currentText() else tip)

    box.currentTextChanged.connect(tell)
    tell()
