"""Painting for tiles: text, ground, arrows, headings, badges, and the rubber band."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle

from exportgui.gui.i18n import asset_text
from exportgui.gui.widgets import icons, theme

if TYPE_CHECKING:
    from exportgui.gui.browse.rows import Section
    from exportgui.gui.widgets.palettes import Colors

State = QStyle.StateFlag
Align = Qt.AlignmentFlag
Elide = Qt.TextElideMode
LEFT = Align.AlignLeft | Align.AlignVCenter
RIGHT = Align.AlignRight | Align.AlignVCenter
RADIUS = 6


def write(
    painter: QPainter,
    rect: QRect,
    text: str,
    color: str,
    align: Qt.AlignmentFlag = LEFT,
    elide: Qt.TextElideMode = Elide.ElideRight,
) -> None:
    """One line of text, cut short where there is no room."""
    painter.setPen(QColor(color))
    shown = painter.fontMetrics().elidedText(text, elide, rect.width())
    painter.drawText(rect, int(align) | int(Qt.TextFlag.TextSingleLine), shown)


def paint_ground(
    painter: QPainter, rect: QRect, state: QStyle.StateFlag, palette: QPalette
) -> None:
    """Selection, hover and focus."""
    colors = theme.colors(palette)
    box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    if state & State.State_Selected:
        painter.setPen(QPen(QColor(colors.accent), 1))
        painter.setBrush(QColor(colors.tint))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
    elif state & State.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.window))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
    if state & State.State_HasFocus:
        painter.setPen(QPen(QColor(colors.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def paint_icon(painter: QPainter, area: QRect, name: str, color: str, colors: Colors) -> None:
    """An icon on a quiet ground, in place of an image."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.window))
    painter.drawRoundedRect(QRectF(area), RADIUS, RADIUS)
    side = min(32, area.height() - 8)
    icon = icons.pixmap(name, color, side, painter.device().devicePixelRatio())
    painter.drawPixmap(area.center() - QPoint(side // 2, side // 2), icon)


def paint_badge(painter: QPainter, area: QRect, text: str, palette: QPalette) -> None:
    """A small label at the foot of an image: what kind of set this is."""
    colors = theme.colors(palette)
    line = painter.fontMetrics().height()
    width = min(area.width() + 12, painter.fontMetrics().horizontalAdvance(text) + 16)
    badge = QRect(area.center().x() - width // 2, area.bottom() - line - 10, width, line + 4)
    painter.setPen(QPen(QColor(colors.muted), 1))
    painter.setBrush(QColor(colors.base))
    painter.drawRoundedRect(QRectF(badge), badge.height() / 2, badge.height() / 2)
    write(painter, badge.adjusted(6, 0, -6, 0), text, colors.text, Align.AlignCenter)


def paint_arrow(
    painter: QPainter, area: QRect, opened: bool, members: int, palette: QPalette
) -> None:
    """Paint the number of a set's members, and an arrow: right while hidden, down while shown."""
    colors = theme.colors(palette)
    painter.setPen(QPen(QColor(colors.border), 1))
    painter.setBrush(QColor(colors.raised))
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    name = "open" if opened else "closed"
    icon = icons.pixmap(name, colors.text, 12, painter.device().devicePixelRatio())
    painter.drawPixmap(QPoint(area.left() + 4, area.center().y() - 5), icon)
    count = asset_text.number(members)
    write(painter, area.adjusted(16, 0, -4, 0), count, colors.text, RIGHT, Elide.ElideNone)


def paint_head(painter: QPainter, rect: QRect, section: Section, palette: QPalette) -> None:
    """Heading of a section: its name, how many there are, and a line to the end."""
    colors = theme.colors(palette)
    text = rect.adjusted(6, 6, -6, -2)
    plain = painter.font()
    bold = QFont(plain)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    metrics = painter.fontMetrics()
    count = asset_text.number(section.count)
    room = text.width() - metrics.horizontalAdvance(count) - 40
    title = metrics.elidedText(section.title, Elide.ElideMiddle, room)
    width = metrics.horizontalAdvance(title)
    write(painter, text, title, colors.text, LEFT, Elide.ElideNone)
    painter.setFont(plain)
    beside = text.adjusted(width + 8, 0, 0, 0)
    write(painter, beside, count, colors.muted, LEFT, Elide.ElideNone)
    start = beside.left() + painter.fontMetrics().horizontalAdvance(count) + 8
    painter.setPen(QPen(QColor(colors.border), 1))
    painter.drawLine(start, text.center().y() + 1, text.right(), text.center().y() + 1)


def paint_band(painter: QPainter, band: QRect, palette: QPalette) -> None:
    """The rubber band."""
    color = QColor(theme.colors(palette).accent)
    painter.setPen(QPen(color, 1))
    color.setAlpha(40)
    painter.setBrush(color)
    painter.drawRect(band)


def drag_pixmap(palette: QPalette, count: int) -> QPixmap:
    """What hangs at the pointer while assets are dragged: how many."""
    colors = theme.colors(palette)
    pixmap = QPixmap(48, 32)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.accent))
    painter.drawRoundedRect(QRectF(pixmap.rect()), 8, 8)
    painter.setPen(QColor(colors.on_accent))
    painter.drawText(pixmap.rect(), Align.AlignCenter, asset_text.number(count))
    painter.end()
    return pixmap
