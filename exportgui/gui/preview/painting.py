"""Paints the canvas of the preview: pictures, divider, tags and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QRegion

from exportgui.gui.preview.board import board
from exportgui.gui.preview.images import RenderedImage
from exportgui.gui.widgets import theme

if TYPE_CHECKING:
    from exportgui.gui.preview.view import PreviewView

VEIL = 0.7
PIN_GAP = 4
PIN_REACH = 14
_Hint = QPainter.RenderHint


def paint(painter: QPainter, view: PreviewView) -> None:
    """Everything on the canvas."""
    tones = theme.colors(view.palette())
    painter.fillRect(view.rect(), view.palette().color(QPalette.ColorRole.Base))
    shown = view.shown()
    split = round(view.width() * view.divider)
    for name in shown:
        area = view.area(name)
        if view.is_split():
            area = (
                QRect(0, 0, split, view.height())
                if name == "before"
                else area.adjusted(split, 0, 0, 0)
            )
        painter.setClipRect(area)
        _paint_side(painter, view, name, area, tones)
    painter.setClipping(False)
    if view.veiled or view.is_error:
        veil = view.palette().color(QPalette.ColorRole.Base)
        veil.setAlphaF(VEIL)
        painter.fillRect(view.rect(), veil)
    if len(shown) > 1:
        _paint_border(painter, view, split, tones)
    if view.pin is not None:
        _paint_pin(painter, view.pin, tones)
    _paint_state(painter, view, tones)
    if view.hasFocus():
        painter.setRenderHint(_Hint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tones.accent), 2))
        painter.drawRect(view.rect().adjusted(1, 1, -1, -1))


def _paint_side(
    painter: QPainter, view: PreviewView, name: str, area: QRect, tones: theme.Colors
) -> None:
    """The whole picture, and over it the part in sight where that is here in more detail."""
    side = view.sides[name]
    if side.whole is None or side.whole.image.isNull():
        return
    frame = view.frame(name)
    clear = side.whole.image.hasAlphaChannel()
    if clear:
        painter.drawTiledPixmap(frame.intersected(QRectF(area)).toAlignedRect(), board(tones))
    if side.detail is None:
        _paint_shot(painter, side.whole, frame)
        return
    place = side.place(side.detail, frame)
    # Where detail is transparent, the coarse picture must not show through.
    rest = QRegion(area).subtracted(QRegion(place.toAlignedRect()))
    painter.setClipRegion(rest)
    _paint_shot(painter, side.whole, frame)
    painter.setClipRect(area)
    _paint_shot(painter, side.detail, place)


def _paint_shot(painter: QPainter, shot: RenderedImage, place: QRectF) -> None:
    """One pixel on one pixel where sizes agree; whole pixels when enlarged beyond those there are;
    else smoothly.
    """
    ratio = painter.device().devicePixelRatio()
    image = shot.image
    if (
        abs(place.width() * ratio - image.width()) < 1.5
        and abs(place.height() * ratio - image.height()) < 1.5
    ):
        place = QRectF(place.left(), place.top(), image.width() / ratio, image.height() / ratio)
    hard = shot.scale >= 1 and place.width() * ratio > image.width()
    painter.setRenderHint(_Hint.SmoothPixmapTransform, not hard)
    painter.drawImage(place, image, QRectF(image.rect()))


def _paint_border(painter: QPainter, view: PreviewView, split: int, tones: theme.Colors) -> None:
    """Between the sides: the divider to drag, or a quiet line."""
    painter.setRenderHint(_Hint.Antialiasing)
    after = view.area("after")
    if view.is_split():
        painter.setPen(QPen(QColor(tones.accent), 2))
        painter.drawLine(split, 0, split, view.height())
        painter.setBrush(QColor(tones.accent))
        painter.drawEllipse(QPointF(split, view.height() / 2), 6, 6)
        corners = (split, 0, True), (split, 0, False)
    else:
        painter.setPen(QPen(QColor(tones.border), 1))
        end = after.bottomLeft() if after.left() else after.topRight()
        painter.drawLine(after.topLeft(), end)
        corners = (0, 0, False), (after.left(), after.top(), False)
    for text, (x, y, left) in zip(
        (
            QCoreApplication.translate("PreviewView", "Before"),
            QCoreApplication.translate("PreviewView", "After"),
        ),
        corners,
        strict=True,
    ):
        _paint_tag(painter, text, QPointF(x, y), tones, left=left)


def _paint_tag(
    painter: QPainter, text: str, corner: QPointF, tones: theme.Colors, *, left: bool
) -> None:
    metrics = painter.fontMetrics()
    width = metrics.horizontalAdvance(text) + 16
    height = metrics.height() + 6
    tag = QRectF(corner.x() - width - 8 if left else corner.x() + 8, corner.y() + 8, width, height)
    painter.setPen(QPen(QColor(tones.border), 1))
    painter.setBrush(QColor(tones.raised))
    painter.drawRoundedRect(tag, height / 2, height / 2)
    painter.setPen(QColor(tones.text))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)


def _paint_pin(painter: QPainter, spot: QPointF, tones: theme.Colors) -> None:
    """A cross with a gap where the pixel is."""
    painter.setRenderHint(_Hint.Antialiasing)
    for pen in (QPen(QColor("white"), 3), QPen(QColor(tones.accent), 1)):
        painter.setPen(pen)
        for across, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            way = QPointF(across, down)
            painter.drawLine(spot + way * PIN_GAP, spot + way * PIN_REACH)


def _paint_state(painter: QPainter, view: PreviewView, tones: theme.Colors) -> None:
    if view.message:
        _paint_words(
            painter, view, view.message, tones.error if view.is_error else tones.muted, tones
        )
    elif view.veiled:
        _paint_words(
            painter, view, QCoreApplication.translate("PreviewView", "Updating…"), tones.text, tones
        )


def _paint_words(
    painter: QPainter, view: PreviewView, text: str, tone: str, tones: theme.Colors
) -> None:
    room = view.rect().adjusted(24, 24, -24, -24)
    flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
    words = painter.fontMetrics().boundingRect(room, flags, text).adjusted(-2, 0, 2, 0)
    painter.setRenderHint(_Hint.Antialiasing)
    painter.setPen(QPen(QColor(tones.border), 1))
    painter.setBrush(QColor(tones.raised))
    painter.drawRoundedRect(QRectF(words.adjusted(-10, -8, 10, 8)), 6, 6)
    painter.setPen(QColor(tone))
    painter.drawText(words, flags, text)
