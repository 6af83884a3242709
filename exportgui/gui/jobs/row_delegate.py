"""Paint a job in the list: two lines, and a bar while it runs."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
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
        rect: QRect = option.rect
        colors = theme.colors(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QColor(colors.accent) if has_focus else Qt.PenStyle.NoPen)
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
            color = colors.accent if entry.phase is Phase.RUNNING else colors.muted
            share = entry.progress.done / entry.progress.total
            _paint_bar(painter, bar, share, color, colors)
        painter.restore()


def _paint_bar(
    painter: QPainter, bar: QRect, share: float, color: str, colors: theme.Colors
) -> None:
    painter.fillRect(bar, QColor(colors.border))
    bar.setWidth(round(bar.width() * share))
    painter.fillRect(bar, QColor(color))


def _write(painter: QPainter, rect: QRect, text: str, tone: str) -> None:
    painter.setPen(QColor(tone))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
