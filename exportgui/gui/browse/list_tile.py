"""How one asset looks in the list: a line with a small picture and columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette

from exportgui.gui import theme, words
from exportgui.gui.browse.asset_model import AssetRole
from exportgui.gui.browse.asset_tile import Index, Tile, write

if TYPE_CHECKING:
    from exportgui.catalog import Asset

NAME, KIND, FOLDER, SIZE = 0.46, 0.18, 0.20, 0.16


class ListTile(Tile):
    """One line: small picture, name, type, folder, size. Members of an opened set stand further right."""

    usual, least, most = 32, 20, 128
    indent = 24

    def _cell(self) -> QSize:
        return QSize(240, max(self.picture, self._line) + 12)

    def paint_asset(self, painter: QPainter, rect: QRect, asset: Asset, index: Index, palette: QPalette) -> None:
        """Columns take shares of the width, so that they line up from line to line."""
        tones = theme.colors(palette)
        shift = self.indent if index.data(AssetRole.INSIDE) else 0
        top = rect.center().y() - self.picture // 2 + 1
        self.paint_picture(
            painter, QRect(rect.left() + 4 + shift, top, self.picture, self.picture), asset, index, palette
        )
        failed = index.data(AssetRole.FAILURE)
        kind = QCoreApplication.translate("Asset", "cannot be read") if failed else words.type_name(asset.type)
        left, width = self._columns(rect)
        side, spare = Qt.AlignmentFlag, self._arrow_width() + 8 if index.data(AssetRole.MEMBERS) else 0
        columns = (
            (NAME, shift, spare, asset.name, tones.text, side.AlignLeft, Qt.TextElideMode.ElideMiddle),
            (KIND, 0, 0, kind, tones.error if failed else tones.muted, side.AlignLeft, Qt.TextElideMode.ElideRight),
            (FOLDER, 0, 0, asset.folder, tones.muted, side.AlignLeft, Qt.TextElideMode.ElideLeft),
            (SIZE, 0, 0, words.data_size(asset.size), tones.muted, side.AlignRight, Qt.TextElideMode.ElideRight),
        )
        for share, before, after, text, tone, align, elide in columns:
            room = max(0, round(width * share) - 8 - before - after)
            cell = QRect(left + before, rect.top(), room, rect.height())
            write(painter, cell, text, tone, align | side.AlignVCenter, elide)
            left += round(width * share)

    def _columns(self, rect: QRect) -> tuple[int, int]:
        left = rect.left() + 4 + self.picture + 10
        return left, rect.right() - left - 8

    def _arrow_width(self) -> int:
        return self._line + 20

    def arrow(self, cell: QRect, index: Index) -> QRect:
        """At the end of the name's column."""
        left, width = self._columns(cell.adjusted(4, 4, -4, -4))
        high = min(cell.height() - 8, self._line + 8)
        right = left + round(width * NAME) - 12
        return QRect(right - self._arrow_width(), cell.center().y() - high // 2, self._arrow_width(), high)

    def paint_badge(self, painter: QPainter, area: QRect, text: str, palette: QPalette) -> None:
        """The list has a column for the type."""


class ShortTile(ListTile):
    """A line for narrow places: small picture, name, size."""

    usual = 24
    columns = (0.7, 0.3)

    def paint_asset(self, painter: QPainter, rect: QRect, asset: Asset, index: Index, palette: QPalette) -> None:
        """Picture, name and size."""
        tones, side = theme.colors(palette), Qt.AlignmentFlag
        top = rect.center().y() - self.picture // 2 + 1
        self.paint_picture(painter, QRect(rect.left() + 4, top, self.picture, self.picture), asset, index, palette)
        left, width = self._columns(rect)
        name, size = (round(width * share) for share in self.columns)
        cell = QRect(left, rect.top(), name - 8, rect.height())
        write(painter, cell, asset.name, tones.text, side.AlignLeft | side.AlignVCenter, Qt.TextElideMode.ElideMiddle)
        cell = QRect(left + name, rect.top(), size, rect.height())
        text = words.data_size(asset.size)
        write(painter, cell, text, tones.muted, side.AlignRight | side.AlignVCenter, Qt.TextElideMode.ElideRight)
