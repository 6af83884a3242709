"""The canvas of the preview as geometry: which sides are shown, in which mode, how large and where.

Widgets that paint it, scroll it or take its mouse and keys share this object, so that none of them
needs to know another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Signal

from exportgui.gui.preview.images import Side, VisibleArea, alongside
from exportgui.gui.preview.zoom import MAX_ZOOM, ZoomState, next_stop

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

MARGIN = 16
"""Around an image that fits, in points."""
MODES = ("before", "split", "beside", "after")


class Viewport(QObject):
    """Places "before" and "after" on a canvas; sizes and points are the canvas's, in points.

    `mode` is one of `MODES`. `changed` tells that other pixels are in sight, `mode_changed` carries
    the mode, `repainted` that only the divider or the probe moved, and `pointed` the point under
    the pointer or the probe, None when there is none. `has_failed` says that there is no reply, so
    that "before" stands in for "after".
    """

    changed = Signal()
    mode_changed = Signal(str)
    repainted = Signal()
    pointed = Signal(object)

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.sides = {"before": Side(), "after": Side()}
        self.zoom_state = ZoomState()
        self.mode = "split"
        self._alone = False
        self.has_failed = False
        self.divider = 0.5
        self.probe: QPointF | None = None

    # --- what is shown

    def set_sides(self, before: Side, after: Side) -> None:
        """Show other images; the zoom stays."""
        self.sides = {"before": before, "after": after}
        self.changed.emit()

    def set_mode(self, mode: str) -> None:
        """Which of the two to show, and how."""
        if mode != self.mode:
            self.mode = mode
            self.changed.emit()
            self.mode_changed.emit(mode)

    def set_alone(self, zoom_state: ZoomState, *, alone: bool) -> None:
        """Show "before" by itself, to draw on: as large as there is room."""
        self._alone = alone
        self._set_zoom(zoom_state)

    def flip(self) -> None:
        """Before in the place of after, and back."""
        self.set_mode("before" if self.mode == "after" else "after")

    def shown(self) -> tuple[str, ...]:
        """The sides in sight; before stands in for an after that failed."""
        if self.mode in ("split", "beside") and all(side.has_image for side in self.sides.values()):
            return ("before", "after")
        if self.mode == "before" or (self.has_failed and not self.sides["after"].has_image):
            return ("before",)
        return ("after",)

    def is_split(self) -> bool:
        """Whether there is a divider."""
        return self.mode == "split" and len(self.shown()) == 2

    def front(self) -> str:
        """The side whose pixels the zoom counts."""
        return self.shown()[-1]

    # --- where it is

    def box(self) -> tuple[int, int]:
        """Room for an image that fits, in device pixels."""
        ratio = self._ratio()
        view_rect = self.view_rect("after")
        return round(max(1.0, view_rect.width()) * ratio), round(
            max(1.0, view_rect.height()) * ratio
        )

    def canvas_rect(self) -> QRect:
        """The whole canvas."""
        return self._canvas.rect()

    def divider_x(self) -> int:
        """Where the divider is."""
        return round(self._canvas.width() * self.divider)

    def area(self, name: str) -> QRect:
        """The part of the canvas where a side is painted."""
        whole = self._canvas.rect()
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

    def side_at(self, point: QPointF) -> str:
        """The side under a point; the one in front where there is none."""
        if self.is_split():
            return "before" if point.x() < self._canvas.width() * self.divider else "after"
        shown = self.shown()
        return next((name for name in shown if self.area(name).contains(point.toPoint())), shown[0])

    def view_rect(self, name: str) -> QRectF:
        """That part without its margin."""
        return QRectF(self.area(name).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))

    def extent(self, name: str) -> QSizeF:
        """Size of a side in pixels of the reply; of its own where it is for itself."""
        if self._alone and name == "before":
            return self.sides["before"].size
        after = self.sides["after"].size
        return alongside(self.sides["before"].size, after) if name == "before" else after

    def frame(self, name: str) -> QRectF:
        """Where all of a side lies, most of it perhaps out of sight; on whole screen pixels."""
        ratio = self._ratio()
        frame = self.zoom_state.frame(self.extent(name), self.view_rect(name), 1 / ratio)
        frame.moveTo(round(frame.left() * ratio) / ratio, round(frame.top() * ratio) / ratio)
        return frame

    def percent(self) -> float:
        """Screen pixels per pixel of the side in front, times a hundred."""
        return 100 * self._ratio() * self._points_per_pixel() * self._reply_pixels_per_pixel()

    def pixel_size(self) -> float:
        """Points that a pixel of the side in front takes, at least one of the screen's."""
        return max(self._points_per_pixel() * self._reply_pixels_per_pixel(), 1 / self._ratio())

    def _ratio(self) -> float:
        return self._canvas.devicePixelRatioF()

    def _points_per_pixel(self) -> float:
        """Points per pixel of the reply."""
        name = self.front()
        return self.zoom_state.scale(self.extent(name), self.view_rect(name), 1 / self._ratio())

    def _reply_pixels_per_pixel(self) -> float:
        """Pixels of the reply per pixel of the side in front."""
        size = self.sides[self.front()].size
        return self.extent(self.front()).width() / size.width() if not size.isEmpty() else 1.0

    def visible_area(self, name: str) -> VisibleArea | None:
        """The pixels of a side that are in sight now, None where there are none."""
        whole = self.sides[name].whole
        if whole is None or whole.image.isNull() or name not in self.shown():
            return None
        frame = self.frame(name)
        scale = min(1.0, frame.width() * self._ratio() / whole.width)
        seen = frame.intersected(QRectF(self.area(name)))
        if seen.isEmpty():
            return None
        width = max(1, round(whole.width * scale))
        height = max(1, round(whole.height * scale))
        box = _scaled(
            seen.translated(-frame.topLeft()), width / frame.width(), height / frame.height()
        )
        return VisibleArea(scale, box.toAlignedRect().intersected(QRect(0, 0, width, height)))

    # --- zoom and place

    @property
    def is_fitted(self) -> bool:
        """Whether the image follows the size of the canvas."""
        return self.zoom_state.zoom is None

    def can_pan(self) -> bool:
        """Whether some of the image is out of sight."""
        name = self.front()
        frame = self.frame(name)
        view_rect = self.view_rect(name)
        return frame.width() > view_rect.width() + 1 or frame.height() > view_rect.height() + 1

    def fit(self) -> None:
        """Show all of the image."""
        self._set_zoom(ZoomState())

    def show_pixels(self) -> None:
        """Show one pixel of the image on one of the screen."""
        self.zoom_to(1.0)

    def step_zoom(self, step: int, at: QPointF | None = None) -> None:
        """Go to the next larger or smaller of the usual zooms."""
        self.zoom_to(next_stop(self.percent() / 100, step), at)

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Set the screen pixels per pixel of the side in front; the point `at` stays in place."""
        ratio = self._ratio()
        name = self.front()
        size = self.extent(name)
        if size.isEmpty():
            return
        least = 1 / max(size.width(), size.height())
        points = min(MAX_ZOOM, max(zoom, least)) / ratio / self._reply_pixels_per_pixel()
        point = self.view_rect(name).center() if at is None else at
        # Beside each other, the pointer may be over the side that is not in front.
        other = next(
            (side for side in self.shown() if self.area(side).contains(point.toPoint())), name
        )
        point = point - self.view_rect(other).center() + self.view_rect(name).center()
        self._set_zoom(self.zoom_state.zoomed(points, point, size, self.view_rect(name), 1 / ratio))

    def pan(self, dx: float, dy: float) -> None:
        """Move the image by screen points."""
        if not self.is_fitted:
            name = self.front()
            self._set_zoom(self.zoom_state.panned(dx, dy, self.extent(name), self.view_rect(name)))

    def _set_zoom(self, zoom_state: ZoomState) -> None:
        self.zoom_state = zoom_state
        self.changed.emit()

    # --- the divider and the probe

    def set_probe(self, point: QPointF | None) -> None:
        """Put the keyboard's pointer at a point; None takes it away."""
        if point is not None:
            canvas = self._canvas.rect()
            point = QPointF(
                min(max(0.0, point.x()), canvas.width() - 1.0),
                min(max(0.0, point.y()), canvas.height() - 1.0),
            )
        self.probe = point
        self.repainted.emit()
        self.pointed.emit(point)

    def toggle_probe(self) -> None:
        """A pointer for the keyboard in the middle of what is seen, or none."""
        self.set_probe(None if self.probe is not None else self.view_rect(self.front()).center())

    def move_divider(self, share: float) -> None:
        """Put the divider at a share (0…1) of the width."""
        self.divider = min(1.0, max(0.0, share))
        self.repainted.emit()


def _scaled(rect: QRectF, x_scale: float, y_scale: float) -> QRectF:
    return QRectF(
        rect.x() * x_scale, rect.y() * y_scale, rect.width() * x_scale, rect.height() * y_scale
    )
