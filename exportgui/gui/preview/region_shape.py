"""Geometry of a rectangle with eight handles."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

Edges = tuple[int, int, int, int]
"""Which edges move: left, top, right, bottom."""
REACH = 9.0
# Where the handles are, as shares of the rectangle, and which of its edges each moves (left, top,
# right, bottom).
HANDLES: dict[tuple[float, float], Edges] = {
    (0.0, 0.0): (1, 1, 0, 0),
    (0.5, 0.0): (0, 1, 0, 0),
    (1.0, 0.0): (0, 1, 1, 0),
    (0.0, 0.5): (1, 0, 0, 0),
    (1.0, 0.5): (0, 0, 1, 0),
    (0.0, 1.0): (1, 0, 0, 1),
    (0.5, 1.0): (0, 0, 0, 1),
    (1.0, 1.0): (0, 0, 1, 1),
}
ALL = (1, 1, 1, 1)
LAST = (0, 0, 1, 1)


def point_of(rect: QRectF, share: tuple[float, float]) -> QPointF:
    """A point of a rectangle."""
    return QPointF(rect.left() + share[0] * rect.width(), rect.top() + share[1] * rect.height())


def grip_at(shown: QRectF, point: QPointF) -> Edges | None:
    """What a point takes hold of: a handle, all of the rectangle, or nothing."""
    for share, edges in HANDLES.items():
        handle = point_of(shown, share)
        if max(abs(handle.x() - point.x()), abs(handle.y() - point.y())) <= REACH:
            return edges
    return ALL if shown.contains(point) else None


def changed(old: QRectF, edges: Edges, dx: float, dy: float, size: QSizeF) -> QRectF:
    """Move some edges of a rectangle: to whole pixels, inside `size`, at least one pixel apart."""
    if edges == ALL:
        dx = min(max(dx, -old.left()), size.width() - old.right())
        dy = min(max(dy, -old.top()), size.height() - old.bottom())
    left, right = _span(old.left() + dx * edges[0], old.right() + dx * edges[2], size.width())
    top, bottom = _span(old.top() + dy * edges[1], old.bottom() + dy * edges[3], size.height())
    return QRectF(left, top, right - left, bottom - top)


def _span(first: float, second: float, limit: float) -> tuple[float, float]:
    """Two edges in order, on whole pixels, inside the picture and at least one pixel apart."""
    low, high = sorted(
        (min(max(0.0, float(round(first))), limit), min(max(0.0, float(round(second))), limit))
    )
    if high - low < 1:
        low = min(low, limit - 1)
        high = low + 1
    return low, high
