"""The editor of colours: a swatch that opens a dialog, and the notation to type."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLineEdit, QToolButton, QWidget

from exportgui.gui.compose.editors.base import Editor
from exportgui.gui.widgets import controls, theme
from exportgui.request.color import read_color, write_color
from exportgui.request.fields import MismatchError
from exportgui.request.values import Color

SWATCH = 20


class ColorEdit(Editor):
    """Edits a colour in one of the documented notations.

    The dialog keeps gray, RGB and CMYK as they are where it can.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = QToolButton(self)
        self._button.setIconSize(QSize(SWATCH, SWATCH))
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._button.clicked.connect(self.choose)
        self._line = QLineEdit(self)
        self._line.textEdited.connect(self._typed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._button)
        row.addWidget(self._line, 1)
        self._paint("")

    def controls(self) -> tuple[QWidget, ...]:
        """The notation, then the swatch."""
        return self._line, self._button

    def name(self, spoken: str, tip: str) -> None:
        """Name the swatch for screen readers."""
        super().name(spoken, tip)
        controls.name(
            self._button, self.tr("{name}: choose").format(name=spoken), self.tr("Choose a colour")
        )

    def _show_text(self, text: str) -> None:
        if text != self._line.text():
            self._line.setText(text)
            self._line.setCursorPosition(0)
        self._paint(text)

    def _typed(self, text: str) -> None:
        self._paint(text)
        self.emit_edit(text)

    def _paint(self, text: str) -> None:
        self._button.setIcon(
            swatch(to_screen(_parse_color(text)), self.palette().color(self.foregroundRole()))
        )

    def choose(self) -> None:
        """Open the dialog; the value follows it, and Cancel brings the old one back."""
        before = self._shown
        dialog = QColorDialog(to_screen(_parse_color(before)) or QColor("white"), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setOption(QColorDialog.ColorDialogOption.ShowAlphaChannel)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self._line.accessibleName())
        self.new_gesture()
        dialog.currentColorChanged.connect(
            lambda color: self._set_text(write_color(from_screen(color, _parse_color(before))))
        )
        dialog.rejected.connect(lambda: self._set_text(before))
        dialog.finished.connect(self.new_gesture)
        dialog.open()

    def _set_text(self, text: str) -> None:
        self._line.setText(text)
        self._typed(text)


def _parse_color(text: str) -> Color | None:
    try:
        return read_color(text.strip()) if text.strip() else None
    except MismatchError:
        return None


def to_screen(color: Color | None) -> QColor | None:
    """The colour as the screen shows it, by the naive conversion."""
    if color is None:
        return None
    levels = [value / 255 for value in color.components]
    if color.space == "cmyk":
        cyan, magenta, yellow, black = levels
        levels = [(1 - ink) * (1 - black) for ink in (cyan, magenta, yellow)]
    elif color.space == "gray":
        levels *= 3
    shown = QColor.fromRgbF(*levels)
    shown.setAlphaF(color.alpha / 255)
    return shown


def from_screen(color: QColor, like: Color | None) -> Color:
    """A chosen colour in the space of another one; gray only stays gray when the choice is one."""
    red, green, blue, alpha = (
        float(value) for value in (color.red(), color.green(), color.blue(), color.alpha())
    )
    source = like.source if like else False
    if like is not None and like.space == "gray" and red == green == blue:
        return Color("gray", (red,), alpha, source)
    if like is not None and like.space == "cmyk":
        inks = color.toCmyk()
        parts = (inks.cyanF(), inks.magentaF(), inks.yellowF(), inks.blackF())
        return Color("cmyk", tuple(255 * ink for ink in parts), alpha, source)
    return Color("rgb", (red, green, blue), alpha, source)


def swatch(color: QColor | None, frame: QColor) -> QIcon:
    """A square of a colour over a board of squares; empty when there is none."""
    picture = QPixmap(2 * SWATCH, 2 * SWATCH)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    inside = picture.rect().adjusted(1, 1, -SWATCH - 1, -SWATCH - 1)
    if color is not None:
        painter.fillRect(inside, QColor(theme.LIGHT.check_a))
        painter.fillRect(
            inside,
            QColor(theme.LIGHT.check_b) if color.alpha() == 255 else Qt.BrushStyle.Dense4Pattern,
        )
        painter.fillRect(inside, color)
    frame.setAlphaF(0.4)
    painter.setPen(frame)
    painter.drawRect(inside)
    painter.end()
    return QIcon(picture)
