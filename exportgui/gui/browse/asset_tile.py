"""Paint one asset as a tile of the grid; the base of the list's tile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from exportgui.gui.browse.asset_model import AssetRole
from exportgui.gui.browse.tile_painting import (
    Align,
    Elide,
    paint_arrow,
    paint_badge,
    paint_ground,
    paint_icon,
    write,
)
from exportgui.gui.i18n import asset_text
from exportgui.gui.widgets import theme
from exportgui.gui.widgets.painting import checkerboard

if TYPE_CHECKING:
    from exportgui.catalog import Asset

Index = QModelIndex | QPersistentModelIndex


class Tile(QStyledItemDelegate):
    """A square thumbnail over a name and a line about it.

    `cell` is the least size of a cell in points, the view may stretch its width; `picture` is the
    side of the square, `head` the height of a heading. `has_badges` says whether thumbnails tell
    what kind of set an asset is.
    """

    usual = 112
    least = 56
    most = 384
    has_badges = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = parent.fontMetrics().height() if parent else 16
        self.head = self._line + 20
        self.picture = self.usual
        self.cell = self._cell()

    def _cell(self) -> QSize:
        return QSize(max(self.picture, 72) + 24, self.picture + 24 + 2 * self._line + 8)

    def set_picture(self, side: int) -> bool:
        """Make pictures so large, within limits; whether that is another size."""
        before = self.picture
        self.picture = min(self.most, max(self.least, side))
        self.cell = self._cell()
        return before != self.picture

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
        hint = QPainter.RenderHint
        painter.setRenderHints(hint.Antialiasing | hint.SmoothPixmapTransform)
        rect: QRect = option.rect.adjusted(4, 4, -4, -4)
        if index.data(AssetRole.INSIDE):
            # The ground that joins the members of an opened set.
            joined = option.rect.adjusted(0, 4, 0, -4)
            painter.fillRect(joined, QColor(theme.colors(palette).window))
        paint_ground(painter, rect, state, palette)
        self.paint_asset(painter, rect, asset, index, palette)
        members = index.data(AssetRole.MEMBERS)
        if members:
            area = self.arrow(option.rect, index)
            paint_arrow(painter, area, bool(index.data(AssetRole.OPEN)), members, palette)
        painter.restore()

    def paint_asset(
        self, painter: QPainter, rect: QRect, asset: Asset, index: Index, palette: QPalette
    ) -> None:
        """Thumbnail, name, and what it is."""
        colors = theme.colors(palette)
        left = rect.center().x() - self.picture // 2
        area = QRect(left, rect.top() + 8, self.picture, self.picture)
        self.paint_thumbnail(painter, area, asset, index, palette)
        name = QRect(rect.left() + 6, area.bottom() + 6, rect.width() - 12, self._line + 2)
        center = Align.AlignHCenter
        color = colors.text if asset.exportable else colors.muted
        write(painter, name, asset.name, color, center, Elide.ElideMiddle)
        facts = name.translated(0, self._line)
        if index.data(AssetRole.FAILURE):
            write(painter, facts, failure_text(), colors.error, center)
            return
        text = about(asset)
        if asset.exportable and painter.fontMetrics().horizontalAdvance(text) > facts.width():
            text = asset_text.file_size(asset)
        write(painter, facts, text, colors.muted, center)

    def paint_thumbnail(
        self, painter: QPainter, area: QRect, asset: Asset, index: Index, palette: QPalette
    ) -> None:
        """Paint the thumbnail, or an icon on a quiet ground where there is none."""
        colors = theme.colors(palette)
        thumbnail = index.data(AssetRole.PICTURE)
        if isinstance(thumbnail, QPixmap):
            target = _fitted(thumbnail.size(), area)
            painter.drawTiledPixmap(target, checkerboard(colors))
            painter.drawPixmap(target, thumbnail)
            return
        if index.data(AssetRole.FAILURE):
            paint_icon(painter, area, "warning", colors.error, colors)
        else:
            paint_icon(painter, area, asset_text.type_icon(asset.type), colors.muted, colors)
        if self.has_badges and not asset.exportable:
            paint_badge(painter, area, asset_text.type_name(asset.type), palette)

    def arrow(self, cell: QRect, index: Index) -> QRect:
        """Where a set with members is opened and closed."""
        side = self._line + 8
        return QRect(cell.right() - 8 - side - 12, cell.top() + 8, side + 12, side)


def _fitted(size: QSize, area: QRect) -> QRect:
    """Where a thumbnail of a size lies in an area; it is never enlarged."""
    fitted = size.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRect(QPoint(0, 0), fitted.boundedTo(size) if size.width() < area.width() else fitted)
    target.moveCenter(area.center())
    return target


def failure_text() -> str:
    """In place of what an asset is, where its thumbnail could not be made."""
    return QCoreApplication.translate("Asset", "cannot be read")


def about(asset: Asset) -> str:
    """The line under a name: what it is and how large."""
    if not asset.exportable:
        return QCoreApplication.translate("Asset", "cannot be exported")
    return " · ".join(
        part for part in (asset_text.type_name(asset.type), asset_text.file_size(asset)) if part
    )
