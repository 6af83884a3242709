"""Quick look: the current asset large over the whole window; Space or Escape closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from exportgui.gui.browse.asset_model import AssetRole
from exportgui.gui.browse.asset_view import AssetView
from exportgui.gui.i18n import asset_text
from exportgui.gui.i18n.messages import error_text, message_text
from exportgui.gui.preview.images import PreviewRequest
from exportgui.gui.widgets import icons, theme
from exportgui.gui.widgets.painting import checkerboard
from exportgui.gui.workers.bridge import Bridge
from exportgui.gui.workers.latest_task import LatestTask
from exportgui.request.parsing import parse

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from exportgui.catalog import Asset, Catalog
    from exportgui.gui.preview.images import RenderedImage
    from exportgui.gui.preview.renderer import ScreenRenderer

Key = Qt.Key
Step = QAbstractItemView.CursorAction
STEPS = {
    Key.Key_Left: Step.MovePrevious,
    Key.Key_Right: Step.MoveNext,
    Key.Key_Up: Step.MoveUp,
    Key.Key_Down: Step.MoveDown,
    Key.Key_PageUp: Step.MovePageUp,
    Key.Key_PageDown: Step.MovePageDown,
    Key.Key_Home: Step.MoveHome,
    Key.Key_End: Step.MoveEnd,
}
CLOSING = (Key.Key_Space, Key.Key_Escape, Key.Key_Return, Key.Key_Enter)
FOOT = 64


class QuickLook(QWidget):
    """Covers its parent while it is open, and shows the current asset of a view."""

    def __init__(
        self, bridge: Bridge, executor: Executor, renderer: ScreenRenderer, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._over = parent
        self._task = LatestTask(bridge, executor, self)
        self._renderer = renderer
        self._view: AssetView | None = None
        self._catalog: Catalog | None = None
        self.asset: Asset | None = None
        self.image = QImage()
        self.whole = False  # a thumbnail stands in until the whole picture is here
        self.facts = ""
        self.error = ""
        self.setObjectName("quickLook")
        self.setAccessibleName(self.tr("Quick look"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        parent.installEventFilter(self)

    def open(self, view: AssetView, catalog: Catalog) -> None:
        """Look at the current asset of a view."""
        self._view = view
        self._catalog = catalog
        # Held by its handle: the tray changes its model, and then the selection is another object.
        self._link = view.selectionModel().currentChanged.connect(self._show_current)
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self._show_current()

    def close_look(self) -> None:
        """Back to the assets."""
        view = self._view
        self._view = None
        self._task.cancel()
        self.asset, self.image = None, QImage()
        self.hide()
        if view is not None:
            QObject.disconnect(self._link)
            view.setFocus(Qt.FocusReason.PopupFocusReason)

    # --- the picture

    def _show_current(self, *_: object) -> None:
        index = self._view.currentIndex() if self._view is not None else None
        asset: Asset | None = index.data(AssetRole.ASSET) if index is not None else None
        catalog = self._catalog
        renderer = self._renderer
        if asset is None or catalog is None or index is None:
            self.close_look()
            return
        small = index.data(AssetRole.PICTURE)
        self.asset, self.error = asset, message_text(asset.reason)
        self.image = small.toImage() if small is not None else QImage()
        self.whole = False
        self._update_facts(None)
        if not asset.convertible:
            self._task.cancel()
            return
        box = self._box()
        preview = PreviewRequest(catalog, asset, parse("fmt=png-alpha"))
        self._task.request(
            lambda stale: renderer.render(preview, box, stale, keep=False),
            self._show_image,
            self._show_failure,
        )

    def _box(self) -> tuple[int, int]:
        ratio = self.devicePixelRatioF()
        area = self._area()
        return round(area.width() * ratio), round(area.height() * ratio)

    def _show_image(self, shot: RenderedImage) -> None:
        self.image = shot.image
        self.whole = True
        self._update_facts(shot)

    def _show_failure(self, error: Exception) -> None:
        self.error = error_text(error)
        self._update_facts(None)

    def _update_facts(self, shot: RenderedImage | None) -> None:
        if self.asset is None:
            return
        size = (
            self.tr("{width} × {height} px").format(width=shot.width, height=shot.height)
            if shot
            else ""
        )
        size = size or asset_text.pixel_size(self.asset)
        made_of = asset_text.pixel_type(self.asset)
        parts = (
            asset_text.type_name(self.asset.type),
            size,
            made_of,
            asset_text.file_size(self.asset),
            self.asset.folder,
        )
        self.facts = " · ".join(part for part in parts if part)
        self.setAccessibleDescription("\n".join((self.asset.name, self.error or self.facts)))
        self.update()

    # --- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another asset, or close."""
        key = Key(event.key())
        if key in CLOSING:
            self.close_look()
        elif key in STEPS and self._view is not None:
            self._view.go_to(
                self._view.moveCursor(STEPS[key], Qt.KeyboardModifier.NoModifier).row()
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere closes."""
        self.close_look()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Nothing else can be reached while it is open."""
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._over.rect())
        return False

    # --- painting

    def _area(self) -> QRect:
        return self.rect().adjusted(32, 32, -32, -FOOT - 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture on a ground that hides the window, its name and facts below."""
        painter = QPainter(self)
        colors = theme.colors(self.palette())
        painter.fillRect(self.rect(), QColor(colors.window))
        if self.asset is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.image.isNull():
            self._paint_mark(painter, colors)
        else:
            target = self._place()
            painter.drawTiledPixmap(target, checkerboard(colors))
            painter.drawImage(target, self.image)
        self._paint_foot(painter, colors)

    def _place(self) -> QRect:
        area = self._area()
        ratio = self.devicePixelRatioF()
        size = (self.image.size() / ratio).scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        # A thumbnail stands in at full size until the picture is here; a picture is never made
        # larger than it is.
        if self.whole:
            size = size.boundedTo(QSize(self.image.size() / ratio))
        place = QRect(QPoint(0, 0), size)
        place.moveCenter(area.center())
        return place

    def _paint_mark(self, painter: QPainter, colors: theme.Colors) -> None:
        if self.asset is not None and (self.error or not self.asset.convertible):
            mark = icons.pixmap(
                asset_text.type_icon(self.asset.type), colors.muted, 96, self.devicePixelRatioF()
            )
            painter.drawPixmap(self._area().center() - QPoint(48, 48), mark)

    def _paint_foot(self, painter: QPainter, colors: theme.Colors) -> None:
        if self.asset is None:
            return
        foot = QRect(32, self.height() - FOOT, self.width() - 64, FOOT - 12)
        top = foot.adjusted(0, 0, 0, -foot.height() // 2)
        bottom = foot.adjusted(0, foot.height() // 2, 0, 0)
        bold = QFont(painter.font())
        plain = painter.font()
        bold.setWeight(QFont.Weight.DemiBold)
        lines = (
            (top, bold, self.asset.name, colors.text, Qt.TextElideMode.ElideMiddle),
            (
                bottom,
                plain,
                self.error or self.facts,
                colors.error if self.error else colors.muted,
                Qt.TextElideMode.ElideRight,
            ),
        )
        for rect, font, text, tone, elide in lines:
            painter.setFont(font)
            painter.setPen(QColor(tone))
            shown = painter.fontMetrics().elidedText(text, elide, rect.width())
            painter.drawText(
                rect, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextSingleLine), shown
            )
