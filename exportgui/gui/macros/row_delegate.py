"""Paint a macro in the list of the panel: box, name, and its definition as far as it fits."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from exportgui.gui.macros.model import ROW
from exportgui.gui.macros.parsed_macros import ParsedMacros
from exportgui.gui.macros.rows import MacroRow, Source
from exportgui.gui.widgets import theme

BOX = 34


class MacroRowDelegate(QStyledItemDelegate):
    """Paints the definition after the name, in the colour of errors where it is faulty."""

    def __init__(self, parsed: ParsedMacros, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parsed = parsed

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row, then the definition."""
        super().paint(painter, option, index)
        row: MacroRow = index.data(ROW)
        used = BOX + option.fontMetrics.horizontalAdvance(f"{row.call}  ")
        room = option.rect.adjusted(used, 0, -6, 0)
        colors = theme.colors(option.palette)
        if row.source is Source.BUILT_IN:
            badge = row.source.title
            width = option.fontMetrics.horizontalAdvance(badge)
            painter.setPen(QColor(colors.muted))
            painter.drawText(
                room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), badge
            )
            room.adjust(0, 0, -width - 8, 0)
        text = option.fontMetrics.elidedText(
            row.definition, Qt.TextElideMode.ElideRight, max(0, room.width())
        )
        painter.setPen(QColor(colors.error if self._parsed.problem(row) else colors.muted))
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text
        )
