"""Paint the canvas of the preview: images, divider, tags, probe and message."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QRegion

from exportgui.gui.preview.images import RenderedImage
from exportgui.gui.preview.viewport import Viewport
from exportgui.gui.widgets.painting import checkerboard, paint_tag
from exportgui.gui.widgets.palettes import Colors

DIMMED_ALPHA = 0.7
PROBE_GAP = 4
PROBE_REACH = 14
_Hint = QPainter.RenderHint


@dataclass(frozen=True, slots=True)
class Overlay:
    """What lies over the images: a message, or that they are out of date."""

    message: str
    is_error: bool
    dimmed: bool
    has_focus: bool


@dataclass(frozen=True, slots=True)
class CanvasPainter:
    """Paints one frame of a canvas."""

    painter: QPainter
    viewport: Viewport
    palette: QPalette
    colors: Colors

    def paint(self, overlay: Overlay) -> None:
        """Paint everything on the canvas."""
        painter = self.painter
        canvas = self.viewport.canvas_rect()
        base = self.palette.color(QPalette.ColorRole.Base)
        painter.fillRect(canvas, base)
        shown = self.viewport.shown()
        for name in shown:
            area = self._visible_part(name)
            painter.setClipRect(area)
            self._paint_side(name, area)
        painter.setClipping(False)
        if overlay.dimmed or overlay.is_error:
            base.setAlphaF(DIMMED_ALPHA)
            painter.fillRect(canvas, base)
        if len(shown) > 1:
            self._paint_border()
        if self.viewport.probe is not None:
            self._paint_probe(self.viewport.probe)
        self._paint_state(overlay)
        if overlay.has_focus:
            self._paint_focus(canvas)

    def _visible_part(self, name: str) -> QRect:
        """The part of the canvas where a side is seen, on its side of the divider."""
        area = self.viewport.area(name)
        if not self.viewport.is_split():
            return area
        split = self.viewport.divider_x()
        if name == "before":
            return QRect(0, 0, split, area.height())
        return area.adjusted(split, 0, 0, 0)

    def _paint_side(self, name: str, area: QRect) -> None:
        """The whole image, and over it the part in sight where that is here in more detail."""
        side = self.viewport.sides[name]
        if side.whole is None or side.whole.image.isNull():
            return
        frame = self.viewport.frame(name)
        if side.whole.image.hasAlphaChannel():
            transparent = frame.intersected(QRectF(area)).toAlignedRect()
            self.painter.drawTiledPixmap(transparent, checkerboard(self.colors))
        if side.detail is None:
            self._paint_image(side.whole, frame)
            return
        place = side.place(side.detail, frame)
        # Where detail is transparent, the coarse image must not show through.
        rest = QRegion(area).subtracted(QRegion(place.toAlignedRect()))
        self.painter.setClipRegion(rest)
        self._paint_image(side.whole, frame)
        self.painter.setClipRect(area)
        self._paint_image(side.detail, place)

    def _paint_image(self, rendered: RenderedImage, place: QRectF) -> None:
        """Paint pixel on pixel where sizes agree, hard-edged when enlarged, else smoothly."""
        ratio = self.painter.device().devicePixelRatio()
        image = rendered.image
        if (
            abs(place.width() * ratio - image.width()) < 1.5
            and abs(place.height() * ratio - image.height()) < 1.5
        ):
            place = QRectF(place.left(), place.top(), image.width() / ratio, image.height() / ratio)
        enlarged = rendered.scale >= 1 and place.width() * ratio > image.width()
        self.painter.setRenderHint(_Hint.SmoothPixmapTransform, not enlarged)
        self.painter.drawImage(place, image, QRectF(image.rect()))

    def _paint_border(self) -> None:
        """Between the sides: the divider to drag, or a quiet line."""
        self.painter.setRenderHint(_Hint.Antialiasing)
        before = QCoreApplication.translate("PreviewView", "Before")
        after = QCoreApplication.translate("PreviewView", "After")
        if self.viewport.is_split():
            split = self.viewport.divider_x()
            self._paint_divider(split)
            self._paint_tag(before, QPointF(split, 0), left=True)
            self._paint_tag(after, QPointF(split, 0), left=False)
            return
        area = self.viewport.area("after")
        self.painter.setPen(QPen(QColor(self.colors.border), 1))
        end = area.bottomLeft() if area.left() else area.topRight()
        self.painter.drawLine(area.topLeft(), end)
        self._paint_tag(before, QPointF(0, 0), left=False)
        self._paint_tag(after, QPointF(area.topLeft()), left=False)

    def _paint_divider(self, split: int) -> None:
        height = self.viewport.canvas_rect().height()
        self.painter.setPen(QPen(QColor(self.colors.accent), 2))
        self.painter.drawLine(split, 0, split, height)
        self.painter.setBrush(QColor(self.colors.accent))
        self.painter.drawEllipse(QPointF(split, height / 2), 6, 6)

    def _paint_tag(self, text: str, corner: QPointF, *, left: bool) -> None:
        metrics = self.painter.fontMetrics()
        width = metrics.horizontalAdvance(text) + 16
        height = metrics.height() + 6
        x = corner.x() - width - 8 if left else corner.x() + 8
        paint_tag(self.painter, QRectF(x, corner.y() + 8, width, height), text, self.colors)

    def _paint_probe(self, spot: QPointF) -> None:
        """A cross with a gap where the pixel is."""
        self.painter.setRenderHint(_Hint.Antialiasing)
        for pen in (QPen(QColor("white"), 3), QPen(QColor(self.colors.accent), 1)):
            self.painter.setPen(pen)
            for across, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                way = QPointF(across, down)
                self.painter.drawLine(spot + way * PROBE_GAP, spot + way * PROBE_REACH)

    def _paint_state(self, overlay: Overlay) -> None:
        colors = self.colors
        if overlay.message:
            self._paint_message(overlay.message, colors.error if overlay.is_error else colors.muted)
        elif overlay.dimmed:
            updating = QCoreApplication.translate("PreviewView", "Updating…")
            self._paint_message(updating, colors.text)

    def _paint_message(self, text: str, color: str) -> None:
        painter = self.painter
        room = self.viewport.canvas_rect().adjusted(24, 24, -24, -24)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        words = painter.fontMetrics().boundingRect(room, flags, text).adjusted(-2, 0, 2, 0)
        painter.setRenderHint(_Hint.Antialiasing)
        painter.setPen(QPen(QColor(self.colors.border), 1))
        painter.setBrush(QColor(self.colors.raised))
        painter.drawRoundedRect(QRectF(words.adjusted(-10, -8, 10, 8)), 6, 6)
        painter.setPen(QColor(color))
        painter.drawText(words, flags, text)

    def _paint_focus(self, canvas: QRect) -> None:
        self.painter.setRenderHint(_Hint.Antialiasing, False)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(QColor(self.colors.accent), 2))
        self.painter.drawRect(canvas.adjusted(1, 1, -1, -1))
