"""Layout helpers: groups in a scroll area, a row with a side button, a fixed footer."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from exportgui.gui.widgets import controls


def scroll_area(groups: Iterable[Iterable[QWidget]]) -> QScrollArea:
    """Groups of widgets below each other, with a little more space between the groups."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(8)
    for number, group in enumerate(groups):
        if number:
            column.addSpacing(4)
        for widget in group:
            column.addWidget(widget)
    column.addStretch(1)
    scroll = QScrollArea()
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inside)
    return scroll


def button_row(main: QWidget, beside: QWidget) -> QHBoxLayout:
    """A wide widget and a narrow one beside it."""
    layout = QHBoxLayout()
    layout.setSpacing(8)
    layout.addWidget(main, 1)
    layout.addWidget(beside)
    return layout


def footer(parts: Iterable[QWidget | QLayout]) -> QWidget:
    """Parts below each other on the background of a footer."""
    column = QVBoxLayout()
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(6)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return controls.strip(column, "foot")
