"""Factories for small widgets: headings, named buttons, strips, labels."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from exportgui.gui.widgets import icons, tooltips, wheel_guard

SPOKEN = "spokenLabel"
"""Object name of labels that only screen readers see."""


def name(widget: QWidget, spoken: str, tip: str = "") -> None:
    """Give a control the name that screen readers say, a tooltip, and a guard against the wheel."""
    widget.setAccessibleName(spoken)
    tooltips.set_tooltip(widget, tip or spoken)
    wheel_guard.guard(widget)
    if isinstance(widget, QComboBox):
        _label_for_screen_readers(widget, spoken)


def _label_for_screen_readers(box: QComboBox, spoken: str) -> None:
    """Add a label that is never shown: on Linux Qt gives a box its value for a name."""
    known = box.findChild(QLabel, SPOKEN, Qt.FindChildOption.FindDirectChildrenOnly)
    if known is None:
        known = label(parent=box)
        known.setObjectName(SPOKEN)
        known.setBuddy(box)
        known.hide()
    known.setText(spoken)


def as_label(words: str) -> str:
    """Escape a text for a button or menu: `&` marks no key, a tab no shortcut."""
    return " ".join(words.split("\t")).replace("&", "&&")


def set_title(window: QWidget, words: str) -> None:
    """Set a window's title; a single [*] would be Qt's mark of unsaved changes."""
    window.setWindowTitle(words.replace("[*]", "[*][*]"))


def role(widget: QWidget, value: str) -> None:
    """Choose the style of a widget; see the style sheet in `theme`."""
    widget.setProperty("role", value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def heading(text: str) -> QLabel:
    """Title of a section."""
    return _styled(text, "heading")


def heading_row(text: str, *buttons: QWidget) -> QHBoxLayout:
    """Title of a section with its buttons to the right."""
    row = QHBoxLayout()
    row.setSpacing(4)
    row.addWidget(heading(text), 1)
    for button in buttons:
        row.addWidget(button)
    return row


def muted(text: str) -> QLabel:
    """A quiet line that may be cut short."""
    return _styled(text, "muted")


def label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Words as they are; a QLabel alone would take what looks like HTML for HTML."""
    widget = QLabel(parent)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setText(text)
    return widget


def _styled(text: str, style: str) -> QLabel:
    widget = label(text)
    widget.setProperty("role", style)
    widget.setMinimumWidth(1)
    return widget


class Elided(QLabel):
    """One line that is cut short where there is no room; the tooltip has all of it."""

    def __init__(
        self,
        style: str,
        parent: QWidget | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setProperty("role", style)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show a text, as far as there is room."""
        super().setText(text)
        tooltips.set_tooltip(self, text.strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, shortened where it must be."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
        painter.drawText(
            self.rect(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown
        )


def message(parent: QWidget | None = None) -> QLabel:
    """A line for errors and warnings that wraps and can be read by a screen reader."""
    widget = label(parent=parent)
    widget.setWordWrap(True)
    widget.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return widget


def buddy(text: str, widget: QWidget, parent: QWidget | None = None) -> QLabel:
    """Make the label of a control whose form field holds more than it; `&` marks the key."""
    widget_label = label(text, parent)
    widget_label.setBuddy(widget)
    return widget_label


def rule() -> QFrame:
    """A thin line across."""
    frame = QFrame()
    frame.setProperty("role", "rule")
    return frame


def column(*widgets: QWidget) -> QWidget:
    """Widgets one below the other, without gaps; the last one takes the room that is left."""
    whole = QWidget()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, int(widget is widgets[-1]))
    return whole


def strip(layout: QLayout, style: str) -> QWidget:
    """A bar with a line below (`bar`) or above (`foot`)."""
    widget = QWidget()
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setProperty("role", style)
    widget.setLayout(layout)
    return widget


def foot(widget: QWidget, *beside: QWidget) -> QWidget:
    """A foot under a pane, high enough for two lines, so that neighbouring feet line up."""
    layout = QHBoxLayout()
    layout.setContentsMargins(12, 6, 12, 6)
    layout.addWidget(widget, 1)
    for other in beside:
        layout.addWidget(other)
    bar = strip(layout, "foot")
    bar.setFixedHeight(2 * widget.fontMetrics().height() + 18)
    return bar


class CheckLabel(QLabel):
    """The text of a check box that may need two lines; a click on it is a click on the box."""

    def __init__(self, text: str, box: QAbstractButton) -> None:
        super().__init__(text)
        self._box = box
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setBuddy(box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for as many lines as this width needs: a form asks for those of a wider one."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Click the box."""
        if self.rect().contains(event.position().toPoint()):
            self._box.click()


def tab_chain(*parts: QWidget) -> None:
    """Let Tab go from one to the next."""
    for first, second in pairwise(parts):
        QWidget.setTabOrder(first, second)


def check_row(box: QAbstractButton, text: str) -> QHBoxLayout:
    """A check box whose text may need two lines."""
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(CheckLabel(text, box), 1)
    return row


class IconButton(QToolButton):
    """A small button whose icon takes the colour of the palette."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._paint_icon()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._paint_icon()

    def _paint_icon(self) -> None:
        self.setIcon(icons.icon(self._icon, self.palette().color(QPalette.ColorRole.ButtonText)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icon()


def tool(icon: str, text: str, tip: str, parent: QWidget | None = None) -> IconButton:
    """A named icon button."""
    button = IconButton(icon, parent)
    button.setText(text)
    name(button, text, tip)
    return button
