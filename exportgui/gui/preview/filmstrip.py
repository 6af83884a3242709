"""The filmstrip under the preview: the selected assets with the current request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from exportgui.gui.i18n import asset_text
from exportgui.gui.preview.film_frames import SIDE, FilmFrames, Frame
from exportgui.gui.preview.film_model import FilmModel, FilmRole
from exportgui.gui.widgets import controls, icons, theme
from exportgui.gui.widgets.painting import checkerboard

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.request.macros import MacroBook
    from exportgui.request.model import Request

CELL = SIDE + 8
FADED = 0.35
Index = QModelIndex | QPersistentModelIndex


class FilmStrip(QTableView):
    """`chosen(asset)` when another one is brought to the front by click or arrow keys."""

    chosen = Signal(object)

    def __init__(self, frames: FilmFrames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frames.setParent(self)
        self._frames = frames
        self._model = FilmModel(frames, self)
        self.setModel(self._model)
        self.setObjectName("filmstrip")
        self.setItemDelegate(_Tile(self))
        controls.name(
            self, self.tr("Filmstrip"), self.tr("The selected assets with the same settings")
        )
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(1)
            header.setDefaultSectionSize(CELL)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTabKeyNavigation(False)
        self._fit_height()
        self.horizontalScrollBar().valueChanged.connect(self._request_frames)
        self._model.modelReset.connect(self._request_frames)
        self._front: Asset | None = None

    def changeEvent(self, event: QEvent) -> None:
        """A scroll bar may have another height in another style."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_height()

    def _fit_height(self) -> None:
        self.setFixedHeight(CELL + self.horizontalScrollBar().sizeHint().height() + 2)

    def minimumSizeHint(self) -> QSize:
        """A few frames."""
        return QSize(2 * CELL, self.height())

    # --- what is shown

    def show_assets(self, catalog: Catalog | None, ids: Sequence[int]) -> None:
        """Show these assets; the current one stays current."""
        self._model.show(catalog, ids)
        self.set_front(self._front)

    def show_request(
        self, catalog: Catalog | None, request: Request | None, own: MacroBook
    ) -> None:
        """Make the frames by this request, with macros of its own."""
        self._frames.show(catalog, request, own)
        self._request_frames()
        self.viewport().update()

    def set_front(self, asset: Asset | None) -> None:
        """Mark the current asset, and bring it into sight."""
        self._front = asset
        column = self._model.column_of(asset.id) if asset is not None else -1
        index = self._model.index(0, column) if column >= 0 else QModelIndex()
        if index != self.currentIndex():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        if index.isValid():
            self.scrollTo(index)

    def columns_in_view(self) -> range:
        """Columns that are at least partly in sight."""
        first = self.columnAt(0)
        count = self._model.columnCount()
        if first < 0:
            return range(0)
        last = self.columnAt(self.viewport().width() - 1)
        return range(first, (last if last >= 0 else count - 1) + 1)

    def _request_frames(self, *_: object) -> None:
        seen = self.columns_in_view() if self.isVisible() else range(0)
        assets = (self._model.asset(column) for column in seen)
        self._frames.request(
            [asset for asset in assets if asset is not None], self.devicePixelRatioF()
        )

    # --- what people do

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Click or arrow key: bring it to the front."""
        super().currentChanged(current, previous)
        asset = current.data(FilmRole.ASSET) if current.isValid() else None
        if asset is not None and (self._front is None or asset.id != self._front.id):
            self._front = asset
            self.chosen.emit(asset)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel turns the strip."""
        delta = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (delta.x() or delta.y()) * CELL // 120)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other frames are in sight."""
        super().resizeEvent(event)
        self._request_frames()

    def showEvent(self, event: QShowEvent) -> None:
        """Frames are in sight again."""
        super().showEvent(event)
        self._request_frames()

    def hideEvent(self, event: QHideEvent) -> None:
        """No frame is."""
        super().hideEvent(event)
        self._request_frames()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frames, or a word on what would be here."""
        super().paintEvent(event)
        if not self._model.columnCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.colors(self.palette()).muted))
            text = self.tr("Select several assets to see the same settings on each")
            room = self.viewport().rect().adjusted(12, 0, -12, 0)
            painter.drawText(
                room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), text
            )
            painter.end()


class _Tile(QStyledItemDelegate):
    """One frame: its picture, faded while it is out of date, and a border where it is current."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a frame."""
        asset: Asset | None = index.data(FilmRole.ASSET)
        frame: Frame = index.data(FilmRole.FRAME)
        if asset is None:
            return
        view = self.parent()
        assert isinstance(view, QTableView)
        colors = theme.colors(option.palette)
        painter.save()
        painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Base))
        room: QRect = option.rect.adjusted(4, 4, -4, -4)
        if frame.pixmap is not None:
            _paint_image(painter, room, frame.pixmap, colors, faded=not frame.current)
        else:
            name = "warning" if frame.failure else asset_text.type_icon(asset.type)
            color = colors.border if asset.convertible else colors.muted
            color = colors.error if frame.failure else color
            symbol = icons.pixmap(name, color, 24, view.devicePixelRatioF())
            painter.drawPixmap(room.center().x() - 11, room.center().y() - 11, symbol)
        if index == view.currentIndex():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), 4, 4)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Square."""
        return QSize(CELL, CELL)


def _paint_image(
    painter: QPainter, room: QRect, pixmap: QPixmap, colors: theme.Colors, *, faded: bool
) -> None:
    size = pixmap.deviceIndependentSize().toSize()
    place = QStyle.alignedRect(
        Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignCenter, size, room
    )
    painter.setOpacity(FADED if faded else 1.0)
    if pixmap.hasAlphaChannel():
        painter.drawTiledPixmap(place, checkerboard(colors))
    painter.drawPixmap(place, pixmap)
    painter.setOpacity(1.0)
