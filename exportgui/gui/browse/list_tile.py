"""How one asset looks in the list: a line with a small picture and columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette

from exportgui.gui.browse.asset_model import AssetRole
from exportgui.gui.browse.asset_tile import Index, Tile, write
from exportgui.gui.i18n import asset_text
from exportgui.gui.widgets import theme

if TYPE_CHECKING:
    from exportgui.catalog import Asset

# From how much room on: shares of name, type and folder. A narrow list has no folders, a narrower
# one no types.
SHARES = ((400, (0.46, 0.22, 0.32)), (168, (0.58, 0.42, 0.0)), (0, (1.0, 0.0, 0.0)))
ROOM_FOR_SIZES = 88
ROOM_FOR_PIXELS = 168


class ListTile(Tile):
    """One line: small picture, name, type, folder, pixels, size. Members of an opened set stand
    further right.
    """

    usual = 32
    least = 20
    most = 128
    indent = 24

    def _cell(self) -> QSize:
        return QSize(240, max(self.picture, self._line) + 12)

    def paint_asset(
        self, painter: QPainter, rect: QRect, asset: Asset, index: Index, palette: QPalette
    ) -> None:
        """Columns take shares of the width, so that they line up from line to line."""
        tones = theme.colors(palette)
        shift = self.indent if index.data(AssetRole.INSIDE) else 0
        top = rect.center().y() - self.picture // 2 + 1
        self.paint_picture(
            painter,
            QRect(rect.left() + 4 + shift, top, self.picture, self.picture),
            asset,
            index,
            palette,
        )
        failed = index.data(AssetRole.FAILURE)
        kind = (
            QCoreApplication.translate("Asset", "cannot be read")
            if failed
            else asset_text.type_name(asset.type)
        )
        size = asset_text.file_size(asset)
        left, widths = self._columns(rect)
        side = Qt.AlignmentFlag
        spare = self._arrow_width() + 8 if index.data(AssetRole.MEMBERS) else 0
        columns = (
            (
                shift,
                spare,
                asset.name,
                tones.text if asset.exportable else tones.muted,
                side.AlignLeft,
                Qt.TextElideMode.ElideMiddle,
            ),
            (
                0,
                0,
                kind,
                tones.error if failed else tones.muted,
                side.AlignLeft,
                Qt.TextElideMode.ElideRight,
            ),
            (0, 0, asset.folder, tones.muted, side.AlignLeft, Qt.TextElideMode.ElideLeft),
            (
                0,
                0,
                asset_text.pixel_size(asset),
                tones.muted,
                side.AlignRight,
                Qt.TextElideMode.ElideRight,
            ),
            (0, 0, size, tones.muted, side.AlignRight, Qt.TextElideMode.ElideRight),
        )
        for width, (before, after, text, tone, align, elide) in zip(widths, columns, strict=True):
            cell = QRect(
                left + before, rect.top(), max(0, width - 8 - before - after), rect.height()
            )
            if cell.width():
                write(painter, cell, text, tone, align | side.AlignVCenter, elide)
            left += width

    def _columns(self, rect: QRect) -> tuple[int, tuple[int, int, int, int, int]]:
        """Where the name begins, and the widths of name, type, folder, pixels and size; the name
        gives way last.
        """
        left = rect.left() + 4 + self.picture + 10
        whole = max(0, rect.right() - left)
        size = self._line * 5 if whole - self._line * 5 >= ROOM_FOR_SIZES else 0
        pixels = self._line * 7 if whole - size - self._line * 7 >= ROOM_FOR_PIXELS else 0
        room = whole - size - pixels
        name, kind, folder = next(shares for least, shares in SHARES if room >= least)
        return left, (round(room * name), round(room * kind), round(room * folder), pixels, size)

    def _arrow_width(self) -> int:
        return self._line + 20

    def arrow(self, cell: QRect, index: Index) -> QRect:
        """At the end of the name's column."""
        left, (name, *_others) = self._columns(cell.adjusted(4, 4, -4, -4))
        high = min(cell.height() - 8, self._line + 8)
        right = left + name - 12
        return QRect(
            right - self._arrow_width(), cell.center().y() - high // 2, self._arrow_width(), high
        )

    def paint_badge(self, painter: QPainter, area: QRect, text: str, palette: QPalette) -> None:
        """The list has a column for the type."""


class ShortTile(ListTile):
    """A line for narrow places: small picture, name, size."""

    usual = 24

    def paint_asset(
        self, painter: QPainter, rect: QRect, asset: Asset, index: Index, palette: QPalette
    ) -> None:
        """Picture, name and size."""
        tones = theme.colors(palette)
        side = Qt.AlignmentFlag
        top = rect.center().y() - self.picture // 2 + 1
        self.paint_picture(
            painter, QRect(rect.left() + 4, top, self.picture, self.picture), asset, index, palette
        )
        left, (*others, size) = self._columns(rect)
        name = sum(others)
        cell = QRect(left, rect.top(), name - 8, rect.height())
        write(
            painter,
            cell,
            asset.name,
            tones.text,
            side.AlignLeft | side.AlignVCenter,
            Qt.TextElideMode.ElideMiddle,
        )
        cell = QRect(left + name, rect.top(), size - 8, rect.height())
        text = asset_text.file_size(asset)
        write(
            painter,
            cell,
            text,
            tones.muted,
            side.AlignRight | side.AlignVCenter,
            Qt.TextElideMode.ElideRight,
        )
