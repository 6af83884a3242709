"""Lists of words to choose from, each with a line about it, for completion and pickers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exportgui.gui.widgets import theme, tooltips

Index = QModelIndex | QPersistentModelIndex
SUGGESTION = Qt.ItemDataRole.UserRole
TITLE = 128
ALIGN = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A word to choose; `about` is one line, `help` a tooltip.

    A `heading` cannot be chosen; `muted` words have no effect here.
    """

    title: str
    about: str = ""
    help: str = ""
    value: Any = None
    heading: bool = False
    muted: bool = False


class SuggestionModel(QAbstractListModel):
    """Rows are suggestions."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Suggestion, ...] = ()

    def set_rows(self, rows: Sequence[Suggestion]) -> None:
        """Suggest these."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def first(self) -> QModelIndex:
        """The first one that can be picked."""
        place = next((at for at, row in enumerate(self._rows) if not row.heading), -1)
        return self.index(place) if place >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be picked."""
        if not index.isValid() or self._rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The word, its tooltip, or the suggestion itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        answers = {
            Qt.ItemDataRole.DisplayRole: row.title,
            Qt.ItemDataRole.EditRole: row.title,
            tooltips.TOOLTIP: tooltips.answer(tooltips.TOOLTIP, row.help or row.about),
            Qt.ItemDataRole.AccessibleDescriptionRole: row.about or None,
            SUGGESTION: row,
        }
        return answers.get(Qt.ItemDataRole(role)) if role in answers else None


class SuggestionDelegate(QStyledItemDelegate):
    """The word, then quietly what it does."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Lines of one height."""
        return QSize(200, option.fontMetrics.height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line."""
        row: Suggestion = index.data(SUGGESTION)
        colors = theme.colors(option.palette)
        room = option.rect.adjusted(10, 0, -8, 0)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colors.tint))
        painter.setPen(QColor(colors.muted if row.heading or row.muted else colors.text))
        font = option.font
        font.setBold(row.heading)
        painter.setFont(font)
        metrics = option.fontMetrics
        most = 2 * room.width() // 3 if row.about else room.width()
        width = (
            room.width()
            if row.heading
            else min(max(TITLE, metrics.horizontalAdvance(row.title) + 16), most)
        )
        title = metrics.elidedText(
            row.title, Qt.TextElideMode.ElideMiddle, room.width() if row.heading else width - 8
        )
        painter.drawText(QRect(room.left(), room.top(), width, room.height()), ALIGN, title)
        rest = room.adjusted(width, 0, 0, 0)
        painter.setPen(QColor(colors.muted))
        painter.drawText(
            rest, ALIGN, metrics.elidedText(row.about, Qt.TextElideMode.ElideRight, rest.width())
        )
        painter.restore()
