"""Read the pixel under the pointer: its place, and its colours before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from exportgui.gui.preview.images import RenderedImage, Side
    from exportgui.gui.preview.viewport import Viewport


@dataclass(frozen=True, slots=True)
class PixelReading:
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


def read_pixel(viewport: Viewport, point: QPointF) -> PixelReading | None:
    """What lies under a point of the canvas; None beside the image."""
    name = viewport.side_at(point)
    side = viewport.sides[name]
    frame = viewport.frame(name)
    if side.whole is None or not side.has_image or not frame.contains(point):
        return None
    moved = point - viewport.view_rect(name).center()
    before, before_image = _color_at(viewport, "before", moved)
    after, after_image = _color_at(viewport, "after", moved)
    front = after_image or before_image
    x, y = _pixel_in(frame, point, side.whole.width, side.whole.height)
    return PixelReading(x, y, before, after, exact=front is not None and front.scale >= 1)


def _color_at(
    viewport: Viewport, name: str, moved: QPointF
) -> tuple[QColor | None, RenderedImage | None]:
    """The colour of a side at a point counted from the middle of its view, and its image."""
    point = viewport.view_rect(name).center() + moved
    for rendered, place in _layers(viewport.sides[name], viewport.frame(name)):
        if place.contains(point):
            image = rendered.image
            return image.pixelColor(
                *_pixel_in(place, point, image.width(), image.height())
            ), rendered
    return None, None


def _pixel_in(place: QRectF, point: QPointF, width: int, height: int) -> tuple[int, int]:
    """The pixel under a point of an image of so many pixels that lies in `place`."""
    x = int((point.x() - place.left()) / place.width() * width)
    y = int((point.y() - place.top()) / place.height() * height)
    return min(x, width - 1), min(y, height - 1)


def _layers(side: Side, frame: QRectF) -> list[tuple[RenderedImage, QRectF]]:
    images = [
        rendered
        for rendered in (side.detail, side.whole)
        if rendered is not None and not rendered.image.isNull()
    ]
    return [(rendered, side.place(rendered, frame)) for rendered in images]


def _numbers(color: QColor) -> str:
    return f"{color.red()} {color.green()} {color.blue()} {color.alpha()}"


def _hexadecimal(color: QColor) -> str:
    return color.name() if color.alpha() == 255 else f"{color.name()}{color.alpha():02x}"
