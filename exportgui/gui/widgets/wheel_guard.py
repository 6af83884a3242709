"""Keeps the wheel from changing a control that nobody pointed out by a click or a key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QScrollBar,
    QTabBar,
    QWidget,
)

GUARDED = (QAbstractSpinBox, QAbstractSlider, QComboBox, QTabBar)
"""Kinds of controls whose value Qt changes by the wheel wherever the pointer happens to be."""


class WheelGuard(QObject):
    """Leaves the wheel to what scrolls behind a control, unless the control has the focus."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        if control.focusPolicy() == Qt.FocusPolicy.WheelFocus:
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ignore the wheel, so that Qt offers it to the parent."""
        if event.type() != QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        if watched.hasFocus():
            return False
        event.ignore()
        return True


def guard(control: QWidget) -> None:
    """Guard a control of a kind that the wheel changes; others are left alone."""
    if isinstance(control, GUARDED) and not isinstance(control, QScrollBar):
        known = control.findChild(WheelGuard, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if known is None:
            WheelGuard(control)
