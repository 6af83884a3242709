"""Checks of every widget that is shown: a name, a tooltip, a way to it by Tab, and room."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QSizePolicy,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

from exportgui.gui.widgets.wheel_guard import GUARDED

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)
_Role = QAccessible.Role
LISTS = (_Role.List, _Role.Table, _Role.Tree)
ITEMS = (_Role.ListItem, _Role.Cell, _Role.TreeItem)
SOME = 20
"""How many items of a list are asked."""
SLACK = 1
"""Pixels that rounding may cost."""


def findings(top: QWidget) -> list[str]:
    """Everything that is wrong with a window that is shown; each line names the widget."""
    lines = [line for widget in _ours(top) for line in _check(widget, top)]
    return lines + _tab_order(top)


def _ours(top: QWidget) -> Iterator[QWidget]:
    for widget in top.findChildren(QWidget):
        if widget.window() is top and widget.isVisible() and not _is_part(widget):
            yield widget


def _is_part(widget: QWidget) -> bool:
    """Whether Qt made it inside another control."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(
            above, QComboBox | QLineEdit | QMenuBar | QAbstractSpinBox | QAbstractItemView
        ):
            return True
        above = above.parentWidget()
    return isinstance(widget, QHeaderView | QScrollBar) or widget.objectName().startswith("qt_")


def _check(widget: QWidget, top: QWidget) -> Iterator[str]:
    who = _who(widget)
    if isinstance(widget, CONTROLS):
        if not widget.accessibleName() and not _words(widget):
            yield f"{who}: no accessible name"
        if not (
            widget.toolTip()
            or widget.accessibleDescription()
            or _has_label(widget, top)
            or _in_button_box(widget)
        ):
            yield f"{who}: neither tooltip, description nor label"
        enabled = widget.isEnabled() and not isinstance(widget, QProgressBar)
        if enabled and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not _in_group(widget):
            yield f"{who}: cannot be reached with Tab"
    yield from _items(widget, who)
    if isinstance(widget, GUARDED) and not isinstance(widget, QScrollBar) and _wheel(widget):
        yield f"{who}: the wheel changes it without the focus"
    choice = isinstance(widget, QAbstractButton) and widget.isCheckable() and _in_group(widget)
    if choice and _spoken(widget).role() is not _Role.RadioButton:
        yield f"{who}: one of several choices, but no radio button to a screen reader"
    clipped = _clipped(widget)
    if clipped:
        yield f"{who}: {clipped}"
    if isinstance(widget, (QLabel, *CONTROLS)) and _sticks_out(widget, top):
        yield f"{who}: sticks out of what holds it"


def turn_wheel(widget: QWidget) -> QWheelEvent:
    """Turn the wheel by a notch over a widget."""
    spot = QPointF(4, 4)
    turn = QWheelEvent(
        spot,
        widget.mapToGlobal(spot),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, turn)
    return turn


def _wheel(widget: QWidget) -> bool:
    """Whether the wheel moves a control's value, or its focus, where nobody clicked it."""
    if widget.hasFocus():
        return False
    turn = turn_wheel(widget)
    return turn.isAccepted() or widget.focusPolicy() == Qt.FocusPolicy.WheelFocus


def _spoken(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def _items(widget: QWidget, who: str) -> Iterator[str]:
    """What a screen reader does not hear of the items of a list, table or tree."""
    if not isinstance(widget, QAbstractItemView) or isinstance(widget, QHeaderView):
        return
    rows = widget.model().rowCount(widget.rootIndex()) if widget.model() else 0
    spoken = _spoken(widget)
    if spoken.role() not in LISTS:
        yield f"{who}: {spoken.role().name} to a screen reader, not a list of items"
    elif rows and spoken.childCount() < rows:
        yield f"{who}: has {rows} rows, a screen reader hears of {spoken.childCount()}"
    # Cells of other columns may be empty.
    across = widget.header().count() if isinstance(widget, QTreeView) else 1
    for place in range(0, min(spoken.childCount(), SOME * across), across):
        item = spoken.child(place)
        if item.role() in ITEMS and not item.text(QAccessible.Text.Name):
            yield f"{who}: item {place} has no name"


def _who(widget: QWidget) -> str:
    name = widget.objectName() or widget.accessibleName() or _words(widget) or "?"
    return f"{type(widget).__name__} “{name[:40]}”"


def _words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""


def _has_label(widget: QWidget, top: QWidget) -> bool:
    if isinstance(widget, QCheckBox) and widget.text():
        return True
    return any(label.buddy() is widget for label in top.findChildren(QLabel))


def _in_button_box(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QDialogButtonBox) and bool(_words(widget))


def _in_group(widget: QWidget) -> bool:
    """Radio-like buttons of which one is in the tab order, and the arrow keys reach the others."""
    return (
        isinstance(widget, QAbstractButton)
        and widget.group() is not None
        and widget.group().exclusive()
    )


def _tells(widget: QWidget, words: str) -> bool:
    """Whether the tooltip has all of it, in as many lines as that takes."""
    return words.replace("\n", "") in widget.toolTip().replace("\n", "")


def _clipped(widget: QWidget) -> str:
    """What of its words does not fit; empty when all do, or when the tooltip has them."""
    words = _words(widget)
    if isinstance(widget, QComboBox):
        words = widget.currentText()
        need = widget.fontMetrics().horizontalAdvance(widget.currentText()) + 24
        in_tooltip = _tells(widget, words)
        return (
            f"{words!r} needs {need}, has {widget.width()}"
            if need > widget.width() + SLACK and not in_tooltip
            else ""
        )
    icon_only = (
        isinstance(widget, QToolButton)
        and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    if not words or _tells(widget, words) or (icon_only and not widget.icon().isNull()):
        return ""
    if isinstance(widget, QAbstractButton):
        # Room that the style sheet leaves around a text may shrink, the text may not.
        need = (
            widget.fontMetrics()
            .boundingRect(QRect(), int(Qt.TextFlag.TextShowMnemonic), words)
            .width()
        )
        return (
            f"{words!r} needs {need}, has {widget.contentsRect().width()}"
            if need > widget.width() - 4
            else ""
        )
    if not isinstance(widget, QLabel) or widget.textFormat() == Qt.TextFormat.RichText:
        return ""
    if widget.wordWrap():
        need = widget.heightForWidth(widget.width())
        return (
            f"{words[:40]!r} needs a height of {need}, has {widget.height()}"
            if need > widget.height() + 2
            else ""
        )
    need = widget.sizeHint().width()
    return (
        f"{words[:40]!r} needs {need}, has {widget.width()}"
        if need > widget.width() + SLACK
        else ""
    )


def _sticks_out(widget: QWidget, top: QWidget) -> bool:
    """Whether a part is cut off by a parent to whose side it cannot be scrolled."""
    if widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:
        return False
    above = widget.parentWidget()
    while above is not None:
        left = widget.mapTo(above, QPoint(0, 0)).x()
        if left < -SLACK or left + widget.width() > above.width() + SLACK:
            area = above.parentWidget()
            scrolls = isinstance(area, QAbstractScrollArea) and (
                area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            )
            return not scrolls
        if above is top:
            return False
        above = above.parentWidget()
    return False


def _tab_order(top: QWidget) -> list[str]:
    """Controls that the chain of Tab does not lead to."""
    chain = set()
    place = top.nextInFocusChain()
    for _ in range(5000):
        if place is None or place is top:
            break
        chain.add(place)
        place = place.nextInFocusChain()
    return [
        f"{_who(widget)}: not in the tab order"
        for widget in _ours(top)
        if isinstance(widget, CONTROLS)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget not in chain
    ]
