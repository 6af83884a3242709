"""Zoom and position of the preview, as a value that both sides share."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

MAX_ZOOM = 16.0
# Keys and wheel stop at these, so that whole pixels stay whole.
STOPS = (0.05, 0.1, 0.167, 0.25, 0.333, 0.5, 0.667, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0)


@dataclass(frozen=True, slots=True)
class ZoomState:
    """Zoom and position.

    `zoom` is screen points per pixel, None to fit; `centre` is the point in the middle, as shares
    0…1.
    """

    zoom: float | None = None
    centre: tuple[float, float] = (0.5, 0.5)

    def scale(self, size: QSizeF, view_rect: QRectF, most: float = 1.0) -> float:
        """Screen points per pixel of an image of `size`; fitting enlarges it to `most` at most."""
        if self.zoom is not None:
            return self.zoom
        return min(
            most,
            view_rect.width() / max(1.0, size.width()),
            view_rect.height() / max(1.0, size.height()),
        )

    def frame(self, size: QSizeF, view_rect: QRectF, most: float = 1.0) -> QRectF:
        """Where the whole image lies: centred when smaller than the view, else without gaps."""
        scale = self.scale(size, view_rect, most)
        width = max(1.0, size.width() * scale)
        height = max(1.0, size.height() * scale)
        left = _edge(width, view_rect.left(), view_rect.width(), self.centre[0])
        top = _edge(height, view_rect.top(), view_rect.height(), self.centre[1])
        return QRectF(left, top, width, height)

    def zoomed(
        self, zoom: float, at: QPointF, size: QSizeF, view_rect: QRectF, most: float = 1.0
    ) -> ZoomState:
        """Another zoom that leaves the picture's point under `at` where it is."""
        before = self.frame(size, view_rect, most)
        point = (at.x() - before.left()) / before.width(), (at.y() - before.top()) / before.height()
        width = size.width() * zoom
        height = size.height() * zoom
        middle = view_rect.center()
        x = point[0] + (middle.x() - at.x()) / max(1.0, width)
        y = point[1] + (middle.y() - at.y()) / max(1.0, height)
        return replace(self, zoom=zoom, centre=(x, y)).settled(size, view_rect)

    def panned(self, dx: float, dy: float, size: QSizeF, view_rect: QRectF) -> ZoomState:
        """Moved by screen points: positive ones show more of the right and of the bottom."""
        frame = self.frame(size, view_rect)
        x = self.centre[0] + dx / frame.width()
        y = self.centre[1] + dy / frame.height()
        return replace(self, centre=(x, y)).settled(size, view_rect)

    def settled(self, size: QSizeF, view_rect: QRectF) -> ZoomState:
        """The same, with a centre that can be reached."""
        frame = self.frame(size, view_rect)
        middle = view_rect.center()
        x = (middle.x() - frame.left()) / frame.width()
        y = (middle.y() - frame.top()) / frame.height()
        return replace(self, centre=(x, y))


def next_stop(zoom: float, step: int) -> float:
    """The next larger (`step` 1) or smaller (-1) of the usual zooms, in screen pixels per pixel."""
    if step > 0:
        return next((stop for stop in STOPS if stop > zoom * 1.01), MAX_ZOOM)
    return next((stop for stop in reversed(STOPS) if stop < zoom * 0.99), min(STOPS[0], zoom))


def _edge(length: float, start: float, available: float, centre: float) -> float:
    if length <= available:
        return start + (available - length) / 2
    return min(start, max(start + available - length, start + available / 2 - centre * length))
