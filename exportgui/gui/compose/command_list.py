"""The commands of the request, one below the other: a second view of the typed text."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exportgui.gui.compose.command_row import CommandRow
from exportgui.gui.compose.grip import COMMAND
from exportgui.gui.compose.outline import RowState
from exportgui.gui.widgets import controls, drag_data, theme

MAX_ROWS = 60
BATCH = 10


class CommandList(QWidget):
    """Keeps its rows where it can: a row that is being edited is never replaced.

    Emits what its rows emit; `moved(place, before)` by places. `current` is the item worked on
    last, `before` the control that Tab leaves for the first row.
    """

    edited = Signal(int, str, object)
    rewritten = Signal(int, str)
    removed = Signal(int)
    moved = Signal(int, int)
    region_asked = Signal(int, bool)
    asset_asked = Signal(int, QWidget)
    asset_dropped = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[CommandRow] = []
        self.current: int | None = None
        self.before: QWidget | None = None
        self._states: Sequence[RowState] = ()
        # Long requests get their rows in portions, between which the window answers.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: self._rebuild(self._states))
        self._drop_at: int | None = None
        self._dropped: tuple[int, int] | None = None
        self.setAcceptDrops(True)
        self._more = controls.muted("")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self._more)
        self._more.hide()

    def show_rows(self, states: Sequence[RowState], count: int) -> None:
        """Show these of `count` items.

        Rows that stay keep their widgets; many new ones are made a few at a time.
        """
        self._states = states
        if [row.state.kind for row in self.rows] != [state.kind for state in states]:
            self._rebuild(states)
        for row, state in zip(self.rows, states, strict=False):
            row.set_state(state)
        if self.current is not None and self.current >= count:
            self.current = None
        left = count - len(states)
        self._more.setText(self.tr("… and %n more command(s), in the text above", "", left))
        self._more.setVisible(left > 0)

    def _rebuild(self, states: Sequence[RowState]) -> None:
        kept = self._kept_rows(states)
        old = self.rows
        self.rows = []
        fresh = 0
        for place, state in enumerate(states):
            fresh += place not in kept
            if fresh > BATCH:
                break
            row = kept.get(place) or self._make_row(state)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
                # Now, not at the next turn: it may be given the focus.
                row.show()
            self.rows.append(row)
        for row in old:
            if row not in self.rows:
                self._column.removeWidget(row)
                # what it still tells, losing the focus, would be of another row
                row.blockSignals(True)
                row.hide()
                row.deleteLater()
        self._chain()
        if len(self.rows) < len(states):
            self._later.start()

    def _kept_rows(self, states: Sequence[RowState]) -> dict[int, CommandRow]:
        """The rows that can stay, by their places to be."""
        old = self.rows
        matcher = SequenceMatcher(
            None, [row.state.kind for row in old], [state.kind for state in states], False
        )
        blocks = matcher.get_matching_blocks()
        return {block.b + at: old[block.a + at] for block in blocks for at in range(block.size)}

    def _chain(self) -> None:
        """Tab goes through the rows from top to bottom."""
        last = self.before
        for control in (control for row in self.rows for control in row.chain()):
            if last is not None:
                QWidget.setTabOrder(last, control)
            last = control

    def _make_row(self, state: RowState) -> CommandRow:
        row = CommandRow(state, self)
        row.edited.connect(self.edited)
        row.rewritten.connect(self.rewritten)
        row.entered.connect(self._set_current)
        row.region_asked.connect(self.region_asked)
        row.asset_asked.connect(self.asset_asked)
        row.asset_dropped.connect(self.asset_dropped)
        row.removed.connect(self.removed)
        row.dragged.connect(self._move)
        row.moved.connect(lambda place, by: self.moved.emit(place, place + by + (by > 0)))
        return row

    def _set_current(self, place: int) -> None:
        self.current = place

    def row_at(self, place: int) -> CommandRow | None:
        """The row of the item at `place`."""
        return next((row for row in self.rows if row.state.place == place), None)

    # --- dragging rows

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only our own rows."""
        if event.mimeData().hasFormat(COMMAND):
            drag_data.accept_copy(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the row would go."""
        if event.mimeData().hasFormat(COMMAND):
            drag_data.accept_copy(event)
            self._show_gap(self._row_before(round(event.position().y())))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget where the row would go."""
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the row."""
        place = drag_data.row_number(event.mimeData(), COMMAND)
        gap = self._row_before(round(event.position().y()))
        self._show_gap(None)
        if place is not None:
            drag_data.accept_copy(event)
            self._dropped = place, gap
            if event.source() is None:
                self._move()

    def _move(self) -> None:
        """Move what was dropped; a row of ours only after its own drag, which lives in the row."""
        dropped = self._dropped
        self._dropped = None
        if dropped is not None:
            self.moved.emit(*dropped)

    def _row_before(self, y: int) -> int:
        """Before which row a height is; the number of rows for below the last."""
        return sum(y > row.geometry().center().y() for row in self.rows)

    def _show_gap(self, gap: int | None) -> None:
        self._drop_at = gap
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line where a row would be dropped."""
        if self._drop_at is None or not self.rows:
            return
        last = self._drop_at >= len(self.rows)
        beside = self.rows[-1 if last else self._drop_at].geometry()
        y = beside.bottom() + 1 if last else beside.top() - 2
        QPainter(self).fillRect(
            QRect(0, y, self.width(), 2), QColor(theme.colors(self.palette()).accent)
        )
