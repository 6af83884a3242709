"""What is under the pointer: which pixel of the reply, and its colours before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from exportgui.gui.preview.images import RenderedImage, Side
    from exportgui.gui.preview.view import PreviewView


@dataclass(frozen=True, slots=True)
class Reading:
    """A pixel of the side that is pointed at, and what both sides show there.

    `exact` tells that the values after are the export's own, not those of a smaller picture.
    """

    x: int
    y: int
    before: QColor | None
    after: QColor | None
    exact: bool

    def words(self) -> str:
        """One line: place, the colours as hexadecimal numbers, and as red green blue alpha."""
        shown = [color for color in (self.before, self.after) if color is not None]
        if len(shown) == 2 and shown[0] == shown[1]:
            shown = shown[:1]
        numbers = " → ".join(_numbers(color) for color in shown)
        coded = " → ".join(_hexadecimal(color) for color in shown)
        return f"{self.x}, {self.y} · {'' if self.exact else '≈ '}{coded} · {numbers}"


def read(view: PreviewView, spot: QPointF) -> Reading | None:
    """What lies under a point of the view; None beside the picture."""
    shown = view.shown()
    name = next((each for each in shown if view.area(each).contains(spot.toPoint())), shown[0])
    if view.is_split():
        name = "before" if spot.x() < view.divider * view.width() else "after"
    moved = spot - view.room(name).center()
    found = {
        each: _colour(view, each, view.room(each).center() + moved) for each in ("before", "after")
    }
    side = view.sides[name]
    frame = view.frame(name)
    if side.whole is None or not side.is_picture or not frame.contains(spot):
        return None
    x = int((spot.x() - frame.left()) / frame.width() * side.whole.width)
    y = int((spot.y() - frame.top()) / frame.height() * side.whole.height)
    front = found["after"][1] or found["before"][1]
    exact = front is not None and front.scale >= 1
    return Reading(
        min(x, side.whole.width - 1),
        min(y, side.whole.height - 1),
        found["before"][0],
        found["after"][0],
        exact,
    )


def _colour(
    view: PreviewView, name: str, spot: QPointF
) -> tuple[QColor | None, RenderedImage | None]:
    side = view.sides[name]
    frame = view.frame(name)
    for shot, place in _layers(side, frame):
        if place.contains(spot):
            x = int((spot.x() - place.left()) / place.width() * shot.image.width())
            y = int((spot.y() - place.top()) / place.height() * shot.image.height())
            return shot.image.pixelColor(
                min(x, shot.image.width() - 1), min(y, shot.image.height() - 1)
            ), shot
    return None, None


def _layers(side: Side, frame: QRectF) -> list[tuple[RenderedImage, QRectF]]:
    shots = [
        shot for shot in (side.detail, side.whole) if shot is not None and not shot.image.isNull()
    ]
    return [(shot, side.place(shot, frame)) for shot in shots]


def _numbers(color: QColor) -> str:
    return f"{color.red()} {color.green()} {color.blue()} {color.alpha()}"


def _hexadecimal(color: QColor) -> str:
    return color.name() if color.alpha() == 255 else f"{color.name()}{color.alpha():02x}"
