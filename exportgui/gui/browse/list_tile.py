"""Paint one asset as a line of the list, with a small picture and columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette

from exportgui.gui.browse.asset_model import AssetRole
from exportgui.gui.browse.asset_tile import Index, Tile, failure_text
from exportgui.gui.browse.tile_painting import LEFT, RIGHT, Elide, write
from exportgui.gui.i18n import asset_text
from exportgui.gui.widgets import theme

if TYPE_CHECKING:
    from exportgui.catalog import Asset
    from exportgui.gui.widgets.palettes import Colors

# A text, its colour, and how it is aligned and cut short.
Cell = tuple[str, str, Qt.AlignmentFlag, Qt.TextElideMode]

# From how much room on: shares of name, type and folder. A narrow list has no folders, a narrower
# one no types.
SHARES = ((400, (0.46, 0.22, 0.32)), (168, (0.58, 0.42, 0.0)), (0, (1.0, 0.0, 0.0)))
ROOM_FOR_SIZES = 88
ROOM_FOR_PIXELS = 168


class ListTile(Tile):
    """Paints one line: small picture, name, type, folder, pixels, size.

    Members of an opened set are indented.
    """

    has_badges = False  # there is a column for the type
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
        shift = self.indent if index.data(AssetRole.INSIDE) else 0
        spare = self._arrow_width() + 8 if index.data(AssetRole.MEMBERS) else 0
        self._paint_small(painter, rect.adjusted(shift, 0, 0, 0), asset, index, palette)
        left, widths = self._columns(rect)
        cells = _cells(asset, index, theme.colors(palette))
        margins = ((shift, spare), *((0, 0) for _ in widths[1:]))
        for width, cell, (before, after) in zip(widths, cells, margins, strict=True):
            room = QRect(left + before, rect.top(), width - 8 - before - after, rect.height())
            if room.width() > 0:
                write(painter, room, *cell)
            left += width

    def _paint_small(
        self, painter: QPainter, rect: QRect, asset: Asset, index: Index, palette: QPalette
    ) -> None:
        top = rect.center().y() - self.picture // 2 + 1
        area = QRect(rect.left() + 4, top, self.picture, self.picture)
        self.paint_thumbnail(painter, area, asset, index, palette)

    def _columns(self, rect: QRect) -> tuple[int, tuple[int, int, int, int, int]]:
        """Where the name begins, and the widths of name, type, folder, pixels and size.

        The narrower the list, the fewer columns; the name is the last to be cut.
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


class ShortTile(ListTile):
    """A line for narrow places: small picture, name, size."""

    usual = 24

    def paint_asset(
        self, painter: QPainter, rect: QRect, asset: Asset, index: Index, palette: QPalette
    ) -> None:
        """Picture, name and size."""
        colors = theme.colors(palette)
        self._paint_small(painter, rect, asset, index, palette)
        left, (*others, size) = self._columns(rect)
        name = sum(others)
        room = QRect(left, rect.top(), name - 8, rect.height())
        write(painter, room, asset.name, colors.text, LEFT, Elide.ElideMiddle)
        room = QRect(left + name, rect.top(), size - 8, rect.height())
        write(painter, room, asset_text.file_size(asset), colors.muted, RIGHT)


def _cells(asset: Asset, index: Index, colors: Colors) -> tuple[Cell, ...]:
    """What stands in the columns: name, type, folder, pixels, size."""
    failed = index.data(AssetRole.FAILURE)
    kind = failure_text() if failed else asset_text.type_name(asset.type)
    return (
        (asset.name, colors.text if asset.exportable else colors.muted, LEFT, Elide.ElideMiddle),
        (kind, colors.error if failed else colors.muted, LEFT, Elide.ElideRight),
        (asset.folder, colors.muted, LEFT, Elide.ElideLeft),
        (asset_text.pixel_size(asset), colors.muted, RIGHT, Elide.ElideRight),
        (asset_text.file_size(asset), colors.muted, RIGHT, Elide.ElideRight),
    )
