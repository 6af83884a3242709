"""How one asset looks: a tile in the grid, a line in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from exportgui.gui import icons, theme, words
from exportgui.gui.browse.asset_model import AssetRole
from exportgui.gui.preview.board import board

if TYPE_CHECKING:
    from exportgui.catalog import Asset

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag


class Tile(QStyledItemDelegate):
    """A square picture over a name and a line about it.

    `cell` is the least size of a cell in points; the view may stretch its width.
    """

    picture = 112

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = parent.fontMetrics().height() if parent else 16
        self.cell = QSize(self.picture + 24, self.picture + 24 + 2 * line + 8)
        self._line = line

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every cell has the same size."""
        return self.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one asset; a row that has gone stays empty."""
        asset: Asset | None = index.data(AssetRole.ASSET)
        if asset is None:
            return
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        rect: QRect = option.rect.adjusted(4, 4, -4, -4)
        self.paint_ground(painter, rect, state, palette)
        if not asset.exportable:
            painter.setOpacity(0.55)
        self.paint_asset(painter, rect, asset, index, palette)
        painter.restore()

    def paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, palette: QPalette) -> None:
        """Selection, hover and focus."""
        tones = theme.colors(palette)
        box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        if state & State.State_Selected:
            painter.setPen(QPen(QColor(tones.accent), 1))
            painter.setBrush(QColor(tones.tint))
            painter.drawRoundedRect(box, 6, 6)
        elif state & State.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.window))
            painter.drawRoundedRect(box, 6, 6)
        if state & State.State_HasFocus:
            painter.setPen(QPen(QColor(tones.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def paint_asset(self, painter: QPainter, rect: QRect, asset: Asset, index: Index, palette: QPalette) -> None:
        """Picture, name, and what it is."""
        tones = theme.colors(palette)
        area = QRect(rect.center().x() - self.picture // 2, rect.top() + 8, self.picture, self.picture)
        self.paint_picture(painter, area, asset, index, palette)
        text = QRect(rect.left() + 6, area.bottom() + 6, rect.width() - 12, self._line + 2)
        _write(painter, text, asset.name, tones.text, Qt.AlignmentFlag.AlignHCenter, Qt.TextElideMode.ElideMiddle)
        failed = bool(index.data(AssetRole.FAILURE))
        about = QCoreApplication.translate("Asset", "cannot be read") if failed else _about(asset)
        _write(painter, text.translated(0, self._line), about, tones.error if failed else tones.muted,
               Qt.AlignmentFlag.AlignHCenter, Qt.TextElideMode.ElideRight)  # fmt: skip

    def paint_picture(self, painter: QPainter, area: QRect, asset: Asset, index: Index, palette: QPalette) -> None:
        """The thumbnail; until there is one, or where there can be none, an icon on a quiet ground."""
        tones, picture = theme.colors(palette), index.data(AssetRole.PICTURE)
        if isinstance(picture, QPixmap):
            size = picture.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
            size = size.boundedTo(picture.size()) if picture.width() < area.width() else size
            target = QRect(QPoint(0, 0), size)
            target.moveCenter(area.center())
            painter.drawTiledPixmap(target, board(tones))
            painter.drawPixmap(target, picture)
            return
        failed = bool(index.data(AssetRole.FAILURE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones.window))
        painter.drawRoundedRect(QRectF(area), 6, 6)
        side = min(32, area.height() - 8)
        name = "warning" if failed else words.type_icon(asset.type)
        mark = icons.pixmap(name, tones.error if failed else tones.muted, side, painter.device().devicePixelRatio())
        painter.drawPixmap(area.center() - QPoint(side // 2, side // 2), mark)
        if not asset.exportable:
            self.paint_badge(painter, area, words.type_name(asset.type), palette)

    def paint_badge(self, painter: QPainter, area: QRect, text: str, palette: QPalette) -> None:
        """A small label at the foot of the picture: what kind of set this is."""
        tones = theme.colors(palette)
        width = min(area.width() + 12, painter.fontMetrics().horizontalAdvance(text) + 16)
        badge = QRect(area.center().x() - width // 2, area.bottom() - self._line - 10, width, self._line + 4)
        painter.setPen(QPen(QColor(tones.muted), 1))
        painter.setBrush(QColor(tones.base))
        painter.drawRoundedRect(QRectF(badge), badge.height() / 2, badge.height() / 2)
        _write(
            painter,
            badge.adjusted(6, 0, -6, 0),
            text,
            tones.text,
            Qt.AlignmentFlag.AlignCenter,
            Qt.TextElideMode.ElideRight,
        )

    def paint_band(self, painter: QPainter, band: QRect, palette: QPalette) -> None:
        """The rubber band."""
        tone = QColor(theme.colors(palette).accent)
        painter.setPen(QPen(tone, 1))
        tone.setAlpha(40)
        painter.setBrush(tone)
        painter.drawRect(band)

    def drag_picture(self, palette: QPalette, count: int) -> QPixmap:
        """What hangs at the pointer while assets are dragged: how many."""
        tones, picture = theme.colors(palette), QPixmap(48, 32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones.accent))
        painter.drawRoundedRect(QRectF(picture.rect()), 8, 8)
        painter.setPen(QColor(tones.on_accent))
        painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, words.number(count))
        painter.end()
        return picture


class ListTile(Tile):
    """One line: small picture, name, type, folder, size, date."""

    picture = 32

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell = QSize(240, 44)

    def paint_asset(self, painter: QPainter, rect: QRect, asset: Asset, index: Index, palette: QPalette) -> None:
        """Columns take shares of the width, so that they line up from line to line."""
        tones = theme.colors(palette)
        area = QRect(rect.left() + 4, rect.center().y() - 15, self.picture, self.picture)
        self.paint_picture(painter, area, asset, index, palette)
        failed = index.data(AssetRole.FAILURE)
        about = QCoreApplication.translate("Asset", "cannot be read") if failed else words.type_name(asset.type)
        left, width = area.right() + 10, rect.right() - area.right() - 18
        side = Qt.AlignmentFlag
        columns = (
            (0.46, asset.name, tones.text, side.AlignLeft, Qt.TextElideMode.ElideMiddle),
            (0.18, about, tones.error if failed else tones.muted, side.AlignLeft, Qt.TextElideMode.ElideRight),
            (0.20, asset.folder, tones.muted, side.AlignLeft, Qt.TextElideMode.ElideLeft),
            (0.16, words.data_size(asset.size), tones.muted, side.AlignRight, Qt.TextElideMode.ElideRight),
        )
        for share, text, tone, align, elide in columns:
            cell = QRect(left, rect.top(), max(0, round(width * share) - 8), rect.height())
            _write(painter, cell, text, tone, align | side.AlignVCenter, elide)
            left += round(width * share)

    def paint_badge(self, painter: QPainter, area: QRect, text: str, palette: QPalette) -> None:
        """The list has a column for the type."""


def _about(asset: Asset) -> str:
    if not asset.exportable:
        return QCoreApplication.translate("Asset", "cannot be exported")
    return f"{words.type_name(asset.type)} · {words.data_size(asset.size)}"


def _write(
    painter: QPainter, rect: QRect, text: str, tone: str, align: Qt.AlignmentFlag, elide: Qt.TextElideMode
) -> None:
    painter.setPen(QColor(tone))
    shown = painter.fontMetrics().elidedText(text, elide, rect.width())
    painter.drawText(rect, int(align) | int(Qt.TextFlag.TextSingleLine), shown)
