"""Before and after, on one canvas, with a divider that can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exportgui.gui import theme
from exportgui.gui.preview.board import board

GAP = 16


class PreviewView(QWidget):
    """Paints what it is given and never more: a picture that is no longer true is dimmed and says so.

    `mode` is `after`, `before` or `split`; `resized` asks for pictures of the new size.
    """

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.before = QImage()
        self.after = QImage()
        self.mode = "split"
        self.message = ""
        self.is_error = False
        self.stale = False
        self.divider = 0.5

    def sizeHint(self) -> QSize:
        """Room for a picture."""
        return QSize(440, 440)

    def box(self) -> tuple[int, int]:
        """Room for a picture, in device pixels."""
        ratio = self.devicePixelRatioF()
        return round(max(1, self.width() - 2 * GAP) * ratio), round(max(1, self.height() - 2 * GAP) * ratio)

    def set_mode(self, mode: str) -> None:
        """Which of the two to show."""
        self.mode = mode
        self.setCursor(Qt.CursorShape.SplitHCursor if mode == "split" else Qt.CursorShape.ArrowCursor)
        self.update()

    def show_message(self, text: str, *, error: bool = False) -> None:
        """A sentence in place of a picture; empty to take it away."""
        self.message, self.is_error = text, error and bool(text)
        self.update()

    def _target(self, image: QImage) -> QRect:
        """Where a picture goes: as large as there is room, never enlarged."""
        ratio = self.devicePixelRatioF()
        room = QSize(max(1, self.width() - 2 * GAP), max(1, self.height() - 2 * GAP))
        size = QSize(max(1, round(image.width() / ratio)), max(1, round(image.height() / ratio)))
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(self.rect().center())
        return target

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pictures, divider, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tones = theme.colors(self.palette())
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if self.mode == "split" and not self.before.isNull() and not self.after.isNull():
            self._paint_split(painter, tones)
        else:
            instead = self.mode == "before" or (self.is_error and self.after.isNull())
            self._paint_one(painter, self.before if instead else self.after, tones)
        if self.stale or self.is_error:
            veil = self.palette().color(QPalette.ColorRole.Base)
            veil.setAlphaF(0.7)
            painter.fillRect(self.rect(), veil)
        if self.message:
            self._paint_words(painter, self.message, tones.error if self.is_error else tones.muted, tones)
        elif self.stale:
            self._paint_words(painter, self.tr("Updating…"), tones.text, tones)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tones.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_one(self, painter: QPainter, image: QImage, tones: theme.Colors, over: QImage | None = None) -> None:
        """Paint a picture; a picture of the same shape as `over` takes the same place, so that both can be compared."""
        if image.isNull():
            return
        target = self._target(over if over is not None and _same_shape(image, over) else image)
        painter.drawTiledPixmap(target, board(tones))
        painter.drawImage(target, image)

    def _paint_split(self, painter: QPainter, tones: theme.Colors) -> None:
        x = round(self.width() * self.divider)
        painter.save()
        painter.setClipRect(QRect(0, 0, x, self.height()))
        self._paint_one(painter, self.before, tones, over=self.after)
        painter.setClipRect(QRect(x, 0, self.width() - x, self.height()))
        self._paint_one(painter, self.after, tones)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tones.accent), 2))
        painter.drawLine(x, 0, x, self.height())
        painter.setBrush(QColor(tones.accent))
        painter.drawEllipse(QPointF(x, self.height() / 2), 6, 6)
        self._paint_tag(painter, self.tr("Before"), x, tones, left=True)
        self._paint_tag(painter, self.tr("After"), x, tones, left=False)

    def _paint_tag(self, painter: QPainter, text: str, x: int, tones: theme.Colors, *, left: bool) -> None:
        metrics = painter.fontMetrics()
        width, height = metrics.horizontalAdvance(text) + 16, metrics.height() + 6
        tag = QRectF(x - width - 8 if left else x + 8, 8, width, height)
        painter.setPen(QPen(QColor(tones.border), 1))
        painter.setBrush(QColor(tones.raised))
        painter.drawRoundedRect(tag, height / 2, height / 2)
        painter.setPen(QColor(tones.text))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_words(self, painter: QPainter, text: str, tone: str, tones: theme.Colors) -> None:
        room = self.rect().adjusted(24, 24, -24, -24)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        box = painter.fontMetrics().boundingRect(room, flags, text).adjusted(-12, -8, 12, 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tones.border), 1))
        painter.setBrush(QColor(tones.raised))
        painter.drawRoundedRect(QRectF(box), 6, 6)
        painter.setPen(QColor(tone))
        if "\n" in text:  # lines of a reply begin below each other
            flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
            box = box.adjusted(12, 8, -12, -8)
        painter.drawText(box, flags, text)

    # --- the divider

    def move_divider(self, share: float) -> None:
        """Put the divider at a share (0…1) of the width."""
        self.divider = min(1.0, max(0.0, share))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the divider."""
        if self.mode == "split" and event.button() == Qt.MouseButton.LeftButton:
            self.move_divider(event.position().x() / max(1, self.width()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self.mode == "split" and event.buttons() & Qt.MouseButton.LeftButton:
            self.move_divider(event.position().x() / max(1, self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the divider too."""
        steps = {Qt.Key.Key_Left: -0.05, Qt.Key.Key_Right: 0.05}
        step = steps.get(Qt.Key(event.key()))
        if self.mode == "split" and step is not None:
            self.move_divider(self.divider + step)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for pictures of the new size."""
        super().resizeEvent(event)
        self.resized.emit()


def _same_shape(one: QImage, other: QImage) -> bool:
    """Whether two pictures have the same proportions, to a pixel or two."""
    return abs(one.width() * other.height() - other.width() * one.height()) <= 2 * max(one.width(), other.width())
