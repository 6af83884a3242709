"""How one asset looks in the grid: a tile, and what grid and list have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from exportgui.gui.browse.asset_model import AssetRole
from exportgui.gui.browse.rows import Section
from exportgui.gui.i18n import asset_text
from exportgui.gui.widgets import icons, theme
from exportgui.gui.widgets.painting import checkerboard

if TYPE_CHECKING:
    from exportgui.catalog import Asset

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag


class Tile(QStyledItemDelegate):
    """A square picture over a name and a line about it.

    `cell` is the least size of a cell in points, the view may stretch its width; `picture` is the
    side of the square, `head` the height of a heading.
    """

    usual = 112
    least = 56
    most = 384

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
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        rect: QRect = option.rect.adjusted(4, 4, -4, -4)
        if index.data(AssetRole.INSIDE):
            self.paint_inside(painter, option.rect, palette)
        self.paint_ground(painter, rect, state, palette)
        self.paint_asset(painter, rect, asset, index, palette)
        if index.data(AssetRole.MEMBERS):
            self.paint_arrow(
                painter,
                self.arrow(option.rect, index),
                bool(index.data(AssetRole.OPEN)),
                index,
                palette,
            )
        painter.restore()

    def paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, palette: QPalette
    ) -> None:
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

    def paint_asset(
        self, painter: QPainter, rect: QRect, asset: Asset, index: Index, palette: QPalette
    ) -> None:
        """Picture, name, and what it is."""
        tones = theme.colors(palette)
        area = QRect(
            rect.center().x() - self.picture // 2, rect.top() + 8, self.picture, self.picture
        )
        self.paint_picture(painter, area, asset, index, palette)
        text = QRect(rect.left() + 6, area.bottom() + 6, rect.width() - 12, self._line + 2)
        write(
            painter,
            text,
            asset.name,
            tones.text if asset.exportable else tones.muted,
            Qt.AlignmentFlag.AlignHCenter,
            Qt.TextElideMode.ElideMiddle,
        )
        failed = bool(index.data(AssetRole.FAILURE))
        fact = QCoreApplication.translate("Asset", "cannot be read") if failed else about(asset)
        if (
            asset.exportable
            and not failed
            and painter.fontMetrics().horizontalAdvance(fact) > text.width()
        ):
            fact = asset_text.file_size(asset)
        write(painter, text.translated(0, self._line), fact, tones.error if failed else tones.muted,
               Qt.AlignmentFlag.AlignHCenter, Qt.TextElideMode.ElideRight)  # fmt: skip

    def paint_picture(
        self, painter: QPainter, area: QRect, asset: Asset, index: Index, palette: QPalette
    ) -> None:
        """The thumbnail; until there is one, or where there can be none, an icon on a quiet
        ground.
        """
        tones = theme.colors(palette)
        picture = index.data(AssetRole.PICTURE)
        if isinstance(picture, QPixmap):
            size = picture.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
            size = size.boundedTo(picture.size()) if picture.width() < area.width() else size
            target = QRect(QPoint(0, 0), size)
            target.moveCenter(area.center())
            painter.drawTiledPixmap(target, checkerboard(tones))
            painter.drawPixmap(target, picture)
            return
        failed = bool(index.data(AssetRole.FAILURE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones.window))
        painter.drawRoundedRect(QRectF(area), 6, 6)
        side = min(32, area.height() - 8)
        name = "warning" if failed else asset_text.type_icon(asset.type)
        mark = icons.pixmap(
            name, tones.error if failed else tones.muted, side, painter.device().devicePixelRatio()
        )
        painter.drawPixmap(area.center() - QPoint(side // 2, side // 2), mark)
        if not asset.exportable:
            self.paint_badge(painter, area, asset_text.type_name(asset.type), palette)

    def paint_badge(self, painter: QPainter, area: QRect, text: str, palette: QPalette) -> None:
        """A small label at the foot of the picture: what kind of set this is."""
        tones = theme.colors(palette)
        width = min(area.width() + 12, painter.fontMetrics().horizontalAdvance(text) + 16)
        badge = QRect(
            area.center().x() - width // 2, area.bottom() - self._line - 10, width, self._line + 4
        )
        painter.setPen(QPen(QColor(tones.muted), 1))
        painter.setBrush(QColor(tones.base))
        painter.drawRoundedRect(QRectF(badge), badge.height() / 2, badge.height() / 2)
        write(
            painter,
            badge.adjusted(6, 0, -6, 0),
            text,
            tones.text,
            Qt.AlignmentFlag.AlignCenter,
            Qt.TextElideMode.ElideRight,
        )

    def paint_inside(self, painter: QPainter, cell: QRect, palette: QPalette) -> None:
        """The ground that joins the members of an opened set."""
        painter.fillRect(cell.adjusted(0, 4, 0, -4), QColor(theme.colors(palette).window))

    def arrow(self, cell: QRect, index: Index) -> QRect:
        """Where a set with members is opened and closed."""
        side = self._line + 8
        return QRect(cell.right() - 8 - side - 12, cell.top() + 8, side + 12, side)

    def paint_arrow(
        self, painter: QPainter, area: QRect, opened: bool, index: Index, palette: QPalette
    ) -> None:
        """How many members a set has, and an arrow: right while they are hidden, down while they
        are shown.
        """
        tones = theme.colors(palette)
        painter.setPen(QPen(QColor(tones.border), 1))
        painter.setBrush(QColor(tones.raised))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        mark = icons.pixmap(
            "open" if opened else "closed", tones.text, 12, painter.device().devicePixelRatio()
        )
        painter.drawPixmap(QPoint(area.left() + 4, area.center().y() - 5), mark)
        text = area.adjusted(16, 0, -4, 0)
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        write(
            painter,
            text,
            asset_text.number(index.data(AssetRole.MEMBERS)),
            tones.text,
            align,
            Qt.TextElideMode.ElideNone,
        )

    def paint_head(
        self, painter: QPainter, rect: QRect, section: Section, palette: QPalette
    ) -> None:
        """Heading of a section: its name, how many there are, and a line to the end."""
        tones = theme.colors(palette)
        side = Qt.AlignmentFlag
        text = rect.adjusted(6, 6, -6, -2)
        bold = QFont(painter.font())
        plain = painter.font()
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        count = asset_text.number(section.count)
        room = text.width() - painter.fontMetrics().horizontalAdvance(count) - 40
        title = painter.fontMetrics().elidedText(section.title, Qt.TextElideMode.ElideMiddle, room)
        width = painter.fontMetrics().horizontalAdvance(title)
        write(
            painter,
            text,
            title,
            tones.text,
            side.AlignLeft | side.AlignVCenter,
            Qt.TextElideMode.ElideNone,
        )
        painter.setFont(plain)
        beside = text.adjusted(width + 8, 0, 0, 0)
        write(
            painter,
            beside,
            count,
            tones.muted,
            side.AlignLeft | side.AlignVCenter,
            Qt.TextElideMode.ElideNone,
        )
        start = beside.left() + painter.fontMetrics().horizontalAdvance(count) + 8
        painter.setPen(QPen(QColor(tones.border), 1))
        painter.drawLine(start, text.center().y() + 1, text.right(), text.center().y() + 1)

    def paint_band(self, painter: QPainter, band: QRect, palette: QPalette) -> None:
        """The rubber band."""
        tone = QColor(theme.colors(palette).accent)
        painter.setPen(QPen(tone, 1))
        tone.setAlpha(40)
        painter.setBrush(tone)
        painter.drawRect(band)

    def drag_picture(self, palette: QPalette, count: int) -> QPixmap:
        """What hangs at the pointer while assets are dragged: how many."""
        tones = theme.colors(palette)
        picture = QPixmap(48, 32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones.accent))
        painter.drawRoundedRect(QRectF(picture.rect()), 8, 8)
        painter.setPen(QColor(tones.on_accent))
        painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, asset_text.number(count))
        painter.end()
        return picture


def about(asset: Asset) -> str:
    """The line under a name: what it is and how large."""
    if not asset.exportable:
        return QCoreApplication.translate("Asset", "cannot be exported")
    return " · ".join(
        part for part in (asset_text.type_name(asset.type), asset_text.file_size(asset)) if part
    )


def write(
    painter: QPainter,
    rect: QRect,
    text: str,
    tone: str,
    align: Qt.AlignmentFlag,
    elide: Qt.TextElideMode,
) -> None:
    """One line of text, cut short where there is no room."""
    painter.setPen(QColor(tone))
    shown = painter.fontMetrics().elidedText(text, elide, rect.width())
    painter.drawText(rect, int(align) | int(Qt.TextFlag.TextSingleLine), shown)
