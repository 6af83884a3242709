"""The effective request, explained: where each command comes from and what overrides it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from exportgui.gui.i18n.messages import message_text
from exportgui.gui.widgets import theme, tooltips
from exportgui.request.model import RECORD
from exportgui.request.provenance import Explained, prevailing

Index = QModelIndex | QPersistentModelIndex
EXPLAINED = Qt.ItemDataRole.UserRole
CENTRE = Qt.AlignmentFlag.AlignVCenter


def origin_name(origin: str) -> str:
    """Where a command comes from, in words."""
    translate = QCoreApplication.translate
    names = {"typed": translate("Explained", "typed"), RECORD: translate("Explained", "record")}
    return names.get(origin, origin)


def prevailing_text(explained: tuple[Explained, ...], place: int) -> str:
    """What becomes of a command; empty when it simply counts."""
    translate = QCoreApplication.translate
    winner = prevailing(explained, place)
    if winner is not None:
        other = explained[winner]
        words = translate("Explained", "overridden by {origin}: {command}")
        return words.format(origin=origin_name(other.origin), command=other.text)
    return message_text(explained[place].note or "")


class ExplainedModel(QAbstractListModel):
    """Rows are the commands of the expanded request, in the order in which they are read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Explained, ...] = ()

    def set_rows(self, rows: tuple[Explained, ...]) -> None:
        """Explain these."""
        if rows == self._rows:
            return
        if len(rows) == len(self._rows) and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of commands."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The command, all there is to say about it, or itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == EXPLAINED:
            return row
        if role in tooltips.ROLES:
            words = (row.text, origin_name(row.origin), prevailing_text(self._rows, index.row()))
            return tooltips.answer(role, "\n".join(word for word in words if word))
        return None


class ExplainedDelegate(QStyledItemDelegate):
    """The command, struck through where another one prevails; at the right where it comes from."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Lines of one height."""
        return QSize(80, option.fontMetrics.height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line."""
        row: Explained = index.data(EXPLAINED)
        colors = theme.colors(option.palette)
        room = option.rect.adjusted(8, 0, -8, 0)
        painter.save()
        origin = origin_name(row.origin)
        painter.setPen(QColor(colors.token_macro if row.origin.startswith("$") else colors.muted))
        painter.setFont(option.font)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | CENTRE), origin)
        room.setWidth(room.width() - option.fontMetrics.horizontalAdvance(origin) - 12)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setStrikeOut(row.lost_to is not None)
        painter.setFont(font)
        painter.setPen(
            QColor(colors.text if row.lost_to is None and not row.note else colors.muted)
        )
        text = QFontMetrics(font).elidedText(row.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | CENTRE), text)
        painter.restore()
