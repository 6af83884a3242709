"""Where things are: widgets by a path that can be written down, and points in them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

Event = dict[str, Any]
Place = tuple[QWidget, QWindow, QPoint]
LEFT = Qt.MouseButton.LeftButton
NOTHING_HELD = Qt.KeyboardModifier.NoModifier


def find_windows() -> list[QWidget]:
    """The windows that are shown, without tooltips."""
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    tips = Qt.WindowType.ToolTip
    return [each for each in shown if each.windowType() != tips and handle_of(each)]


def _brothers(widget: QWidget) -> list[QWidget]:
    parent = widget.parentWidget()
    if widget.isWindow() or parent is None:
        return find_windows()
    return [each for each in parent.children() if isinstance(each, QWidget)]


def path_of(widget: QWidget) -> list[str]:
    """Where a widget is: from its window down, each class with its number among its brothers."""
    path: list[str] = []
    above: QWidget | None = widget
    while above is not None:
        same = [each for each in _brothers(above) if type(each) is type(above)]
        path.insert(0, f"{type(above).__name__}:{same.index(above) if above in same else 0}")
        above = None if above.isWindow() else above.parentWidget()
    return path


def find_widget(path: list[str]) -> QWidget | None:
    """The widget with this path; None where it is not there now."""
    inside: list[QWidget] = find_windows()
    found: QWidget | None = None
    for step in path:
        name, _, number = step.rpartition(":")
        same = [each for each in inside if type(each).__name__ == name]
        if int(number) >= len(same):
            return None
        found = same[int(number)]
        inside = [each for each in found.children() if isinstance(each, QWidget)]
    return found


_kept: list[QWidget] = []
"""Python's objects for windows that were asked for last: those of their handles go with them."""


def handle_of(widget: QWidget | None) -> QWindow | None:
    """The window of a widget on the screen."""
    if widget is None:
        return None
    _kept[:] = [*_kept[-9:], widget.window()]
    handle = _kept[-1].windowHandle()
    return handle if handle is not None and Shiboken.isValid(handle) else None


def find_place(event: Event) -> Place | None:
    """The widget of an event, its window on the screen, and the point in that window."""
    widget = find_widget(event["on"])
    window = handle_of(widget)
    if widget is None or window is None or not widget.isVisible():
        return None
    spot = spot_in(widget, event)
    top = widget.window()
    inside = widget.mapTo(top, spot)
    last = QPoint(max(0, window.width() - 1), max(0, window.height() - 1))
    limited = QPoint(min(max(0, inside.x()), last.x()), min(max(0, inside.y()), last.y()))
    return widget, window, limited


def spot_in(widget: QWidget, event: Event) -> QPoint:
    """The point of an event in its widget."""
    return QPoint(int(event["x"] * widget.width()), int(event["y"] * widget.height()))
