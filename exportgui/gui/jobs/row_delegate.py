"""How a job looks in the list: two lines, and a thin bar while it runs."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exportgui.gui.jobs.active_job import LiveJob, Phase
from exportgui.gui.jobs.model import JobModel
from exportgui.gui.widgets import theme

Index = QModelIndex | QPersistentModelIndex


class JobRowDelegate(QStyledItemDelegate):
    """Title over state; `ABOUT` is the second line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(160, 2 * option.fontMetrics.height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one job."""
        palette: QPalette = option.palette
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colors = theme.colors(palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(
                QColor(colors.accent)
                if state & QStyle.StateFlag.State_HasFocus
                else Qt.PenStyle.NoPen
            )
            painter.setBrush(QColor(colors.tint))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -5, -1), 5, 5)
        line = painter.fontMetrics().height()
        room = rect.adjusted(8, 4, -12, -4)
        _write(
            painter, QRect(room.left(), room.top(), room.width(), line), index.data(), colors.text
        )
        second = QRect(room.left(), room.top() + line, room.width(), line)
        _write(painter, second, index.data(JobModel.ABOUT), colors.muted)
        entry = index.data(JobModel.ENTRY)
        if isinstance(entry, LiveJob) and entry.progress is not None and entry.progress.total:
            bar = QRect(room.left(), rect.bottom() - 4, room.width(), 2)
            painter.fillRect(bar, QColor(colors.border))
            bar.setWidth(round(bar.width() * entry.progress.done / entry.progress.total))
            painter.fillRect(
                bar, QColor(colors.accent if entry.phase is Phase.RUNNING else colors.muted)
            )
        painter.restore()


def _write(painter: QPainter, rect: QRect, text: str, tone: str) -> None:
    painter.setPen(QColor(tone))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
