"""Before and after on one canvas: beside, behind or instead of each other, at any zoom."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exportgui.gui.preview.images import Side, Viewport, alongside
from exportgui.gui.preview.input_controller import Hands
from exportgui.gui.preview.painting import paint
from exportgui.gui.preview.scrolling import ScrollBars
from exportgui.gui.preview.zoom import MOST, Lens, next_stop

GAP = 16
PATIENCE_MS = 150
MODES = ("before", "split", "beside", "after")


class PreviewView(QWidget):
    """Paints what it is given and never more: a picture that is no longer true is dimmed and says
    so.

    `mode` is one of `MODES`. `looked` tells that other pixels are in sight, `mode_changed` and
    `hovered` (a point, or None when the pointer left) speak for themselves; `veil_changed` that a
    picture is, or no longer is, said to be out of date.
    """

    looked = Signal()
    mode_changed = Signal(str)
    hovered = Signal(object)
    veil_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.sides = {"before": Side(), "after": Side()}
        self.lens = Lens()
        self.mode = "split"
        self._alone = False
        self.message = ""
        self.is_error = False
        self.stale = False
        self.veiled = False
        self.divider = 0.5
        self.pin: QPointF | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._set_veil(self.stale))
        self._bars = ScrollBars(self)
        self._hands = Hands(self)

    def sizeHint(self) -> QSize:
        """Room for a picture."""
        return QSize(440, 440)

    # --- what is shown

    def show_sides(self, before: Side, after: Side) -> None:
        """Show other pictures; the zoom stays."""
        if self._patience.isActive() and after.whole is not self.sides["after"].whole:
            # Something moves, if a little late: patience begins anew.
            self._patience.start()
        self.sides = {"before": before, "after": after}
        self._moved()

    def set_mode(self, mode: str) -> None:
        """Which of the two to show, and how."""
        if mode != self.mode:
            self.mode = mode
            self._moved()
            self.mode_changed.emit(mode)

    def set_alone(self, lens: Lens, *, alone: bool) -> None:
        """Show before for itself, to draw on: as large as there is room, however small the reply
        is.
        """
        self._alone = alone
        self._look(lens)

    def flip(self) -> None:
        """Before in the place of after, and back."""
        self.set_mode("before" if self.mode == "after" else "after")

    def show_message(self, text: str, *, error: bool = False) -> None:
        """A sentence in place of a picture; empty to take it away."""
        self.message, self.is_error = text, error and bool(text)
        self.update()

    def set_stale(self, stale: bool) -> None:
        """Whether the picture is no longer true; said only when that lasts, as quick changes would
        flicker.
        """
        self.stale = stale
        if not stale:
            self._patience.stop()
            self._set_veil(False)
        elif not self.veiled and not self._patience.isActive():
            self._patience.start()

    def _set_veil(self, veiled: bool) -> None:
        if veiled != self.veiled:
            self.veiled = veiled
            self.update()
            self.veil_changed.emit()

    # --- where it is

    def box(self) -> tuple[int, int]:
        """Room for a picture that fits, in device pixels."""
        ratio = self.devicePixelRatioF()
        room = self.room("after")
        return round(max(1.0, room.width()) * ratio), round(max(1.0, room.height()) * ratio)

    def area(self, name: str) -> QRect:
        """The part of the canvas where a side is painted."""
        whole = self.rect()
        if self.mode != "beside":
            return whole
        if whole.width() >= whole.height():
            half = whole.width() // 2
            return (
                whole.adjusted(0, 0, -half, 0)
                if name == "before"
                else whole.adjusted(whole.width() - half, 0, 0, 0)
            )
        half = whole.height() // 2
        return (
            whole.adjusted(0, 0, 0, -half)
            if name == "before"
            else whole.adjusted(0, whole.height() - half, 0, 0)
        )

    def room(self, name: str) -> QRectF:
        """That part without its margin."""
        return QRectF(self.area(name).adjusted(GAP, GAP, -GAP, -GAP))

    def shown(self) -> tuple[str, ...]:
        """The sides in sight; before stands in for an after that failed."""
        if self.mode in ("split", "beside") and all(
            side.is_picture for side in self.sides.values()
        ):
            return ("before", "after")
        if self.mode == "before" or (self.is_error and not self.sides["after"].is_picture):
            return ("before",)
        return ("after",)

    def is_split(self) -> bool:
        """Whether there is a divider."""
        return self.mode == "split" and len(self.shown()) == 2

    def extent(self, name: str) -> QSizeF:
        """Size of a side in pixels of the reply; of its own where it is for itself."""
        if self._alone and name == "before":
            return self.sides["before"].size
        after = self.sides["after"].size
        return alongside(self.sides["before"].size, after) if name == "before" else after

    def frame(self, name: str) -> QRectF:
        """Where all of a side lies, most of it perhaps out of sight; on whole screen pixels."""
        ratio = self.devicePixelRatioF()
        found = self.lens.frame(self.extent(name), self.room(name), 1 / ratio)
        found.moveTo(round(found.left() * ratio) / ratio, round(found.top() * ratio) / ratio)
        return found

    def front(self) -> str:
        """The side whose pixels the zoom counts."""
        return self.shown()[-1]

    def percent(self) -> float:
        """Screen pixels per pixel of the side in front, times a hundred."""
        return 100 * self.devicePixelRatioF() * self._points() * self._own()

    def _points(self) -> float:
        name = self.front()
        return self.lens.scale(self.extent(name), self.room(name), 1 / self.devicePixelRatioF())

    def _own(self) -> float:
        """Pixels of the reply per pixel of the side in front."""
        size = self.sides[self.front()].size
        return self.extent(self.front()).width() / size.width() if not size.isEmpty() else 1.0

    def sight(self, name: str) -> Viewport | None:
        """The pixels of a side that are in sight now, None where there are none."""
        whole = self.sides[name].whole
        if whole is None or whole.image.isNull() or name not in self.shown():
            return None
        frame = self.frame(name)
        area = QRectF(self.area(name))
        scale = min(1.0, frame.width() * self.devicePixelRatioF() / whole.width)
        seen = frame.intersected(area)
        if seen.isEmpty():
            return None
        width = max(1, round(whole.width * scale))
        height = max(1, round(whole.height * scale))
        across = width / frame.width()
        down = height / frame.height()
        box = QRectF(
            (seen.left() - frame.left()) * across,
            (seen.top() - frame.top()) * down,
            seen.width() * across,
            seen.height() * down,
        )
        return Viewport(scale, box.toAlignedRect().intersected(QRect(0, 0, width, height)))

    # --- zoom and place

    @property
    def is_fitted(self) -> bool:
        """Whether the picture follows the size of the canvas."""
        return self.lens.zoom is None

    def can_pan(self) -> bool:
        """Whether some of the picture is out of sight."""
        name = self.front()
        frame = self.frame(name)
        room = self.room(name)
        return frame.width() > room.width() + 1 or frame.height() > room.height() + 1

    def fit(self) -> None:
        """All of the picture."""
        self._look(Lens())

    def show_pixels(self) -> None:
        """One pixel of the picture on one of the screen."""
        self.zoom_to(1.0)

    def step_zoom(self, step: int, at: QPointF | None = None) -> None:
        """The next larger or smaller of the usual zooms."""
        self.zoom_to(next_stop(self.percent() / 100, step), at)

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Screen pixels per pixel of the side in front; the point `at` stays where it is."""
        ratio = self.devicePixelRatioF()
        name = self.front()
        size = self.extent(name)
        if size.isEmpty():
            return
        points = min(MOST, max(zoom, 1 / max(size.width(), size.height()))) / ratio / self._own()
        spot = self.room(name).center() if at is None else at
        # Beside each other, the pointer may be over the side that is not in front.
        other = next(
            (side for side in self.shown() if self.area(side).contains(spot.toPoint())), name
        )
        spot = spot - self.room(other).center() + self.room(name).center()
        self._look(self.lens.zoomed(points, spot, size, self.room(name), 1 / ratio))

    def pan(self, across: float, down: float) -> None:
        """Move the sight by screen points."""
        if not self.is_fitted:
            self._look(
                self.lens.panned(across, down, self.extent(self.front()), self.room(self.front()))
            )

    def _look(self, lens: Lens) -> None:
        self.lens = lens
        self._moved()

    def _moved(self) -> None:
        self._bars.follow()
        self.update()
        self.looked.emit()

    # --- the divider and the pin

    def pixel(self) -> float:
        """Points that a pixel of the side in front takes, at least one of the screen's."""
        return max(self._points() * self._own(), 1 / self.devicePixelRatioF())

    def set_pin(self, spot: QPointF | None) -> None:
        """Where the keyboard points; None for nowhere."""
        if spot is not None:
            room = self.rect()
            spot = QPointF(
                min(max(0.0, spot.x()), room.width() - 1.0),
                min(max(0.0, spot.y()), room.height() - 1.0),
            )
        self.pin = spot
        self.update()
        self.hovered.emit(spot)

    def move_divider(self, share: float) -> None:
        """Put the divider at a share (0…1) of the width."""
        self.divider = min(1.0, max(0.0, share))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pictures, divider, words."""
        painter = QPainter(self)
        paint(painter, self)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for pictures of the new size."""
        super().resizeEvent(event)
        self._moved()
