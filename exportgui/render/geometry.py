"""Sizes and places, computed before any pixel: source → layer → composite → view → reply.

Pages: r-layer-transforms.md, r-view-transform-for-images.md, and the command pages, which win where
these differ. Coordinates are pixels, x to the right, y down; sizes are whole pixels, at least 1.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message


class Size(NamedTuple):
    """Whole pixels."""

    width: int
    height: int


class Box(NamedTuple):
    """A rectangle; ``x`` and ``y`` may be negative."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """First column beyond the box."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """First row beyond the box."""
        return self.y + self.height

    def intersect(self, other: Box) -> Box | None:
        """The common part, or None."""
        x = max(self.x, other.x)
        y = max(self.y, other.y)
        right = min(self.right, other.right)
        bottom = min(self.bottom, other.bottom)
        return Box(x, y, right - x, bottom - y) if right > x and bottom > y else None

    def moved(self, dx: int, dy: int) -> Box:
        """The box shifted by whole pixels."""
        return Box(self.x + dx, self.y + dy, self.width, self.height)

    def grown(self, margin: int) -> Box:
        """The box with ``margin`` pixels more on every side."""
        return Box(
            self.x - margin, self.y - margin, self.width + 2 * margin, self.height + 2 * margin
        )


@dataclass(frozen=True, slots=True)
class LayerGeometry:
    """How one source becomes one layer, in full-size pixels.

    ``crop`` is in source pixels and may reach beyond the source; ``size`` is the layer after
    scaling, ``turned`` after ``rotate=``; ``extend`` is left, top, right, bottom; ``canvas`` is the
    layer's rectangle after all of it. ``scale`` is source → layer per axis.
    """

    source: Size
    crop: Box
    size: Size
    angle: float
    turned: Size
    extend: tuple[int, int, int, int]
    canvas: Size

    @property
    def scale(self) -> tuple[float, float]:
        """Source → layer, horizontally and vertically."""
        return self.size.width / self.crop.width, self.size.height / self.crop.height


@dataclass(frozen=True, slots=True)
class ViewGeometry:
    """How the composite becomes the reply.

    ``image`` is where the scaled composite lies in reply pixels. It may reach beyond the reply on
    any side, or leave part of it to the background. ``reply`` is the size of the result. ``shown``
    is where the view image lies if ``rect=`` reaches beyond it, else None.
    """

    composite: Size
    image: Box
    reply: Size
    shown: Box | None = None

    @property
    def scale(self) -> tuple[float, float]:
        """Composite → reply, horizontally and vertically."""
        return self.image.width / self.composite.width, self.image.height / self.composite.height

    def part(self, box: Box) -> ViewGeometry:
        """The view of what lies in ``box`` of the reply."""
        shown = None if self.shown is None else self.shown.moved(-box.x, -box.y)
        return replace(
            self,
            image=self.image.moved(-box.x, -box.y),
            reply=Size(box.width, box.height),
            shown=shown,
        )


def rounded(value: float) -> int:
    """The nearest integer, halves rounded up, whatever the sign."""
    # 1e-9 absorbs what floating point loses: 0.29 * 50 is 14.499999999999998, and means 14.5.
    return math.floor(value + 0.5 + 1e-9)


def at_least_one(value: float) -> int:
    """A side in whole pixels, at least one."""
    return max(1, rounded(value))


def share(parts: tuple[float, float], whole: Size) -> Size:
    """``sizeN=`` in pixels of ``whole``; 0 stays 0, for "by the aspect ratio".

    Page: r-size-reference.md.
    """
    width, height = (
        at_least_one(part * side) if part else 0 for part, side in zip(parts, whole, strict=True)
    )
    return Size(width, height)


def layer_geometry(
    source: Size, values: Mapping[str, Any], resolution: float | None
) -> LayerGeometry:
    """Follow r-layer-transforms.md for an image layer: crop, scale, flip, rotate, extend."""
    crop = crop_box(source, values)
    size = _layer_size(crop, values, resolution)
    angle = float(values.get("rotate", 0.0)) % 360.0
    turned = rotated_size(size, angle)
    extend = extension(turned, values)
    return LayerGeometry(source, crop, size, angle, turned, extend, canvas_of(turned, extend))


def canvas_of(turned: Size, extend: tuple[int, int, int, int]) -> Size:
    """The layer's rectangle, extended; RequestError when nothing is left of it."""
    left, top, right, bottom = extend
    canvas = Size(turned.width + left + right, turned.height + top + bottom)
    if canvas.width < 1 or canvas.height < 1:
        raise RequestError(
            Message("nothing is left of the layer"),
            command="extend",
            allowed=Message("a layer of at least 1×1 pixels"),
        )
    return canvas


def crop_box(source: Size, values: Mapping[str, Any]) -> Box:
    """``crop=`` or ``cropN=`` in source pixels, else the whole source.

    A crop may reach beyond the source.
    """
    if "crop" in values:
        return Box(*values["crop"])
    if "cropN" in values:
        x, y, w, h = values["cropN"]
        # Edges are rounded, not the width: crops that share an edge then share its pixel.
        left = rounded(x * source.width)
        top = rounded(y * source.height)
        right = rounded((x + w) * source.width)
        bottom = rounded((y + h) * source.height)
        return Box(left, top, max(1, right - left), max(1, bottom - top))
    return Box(0, 0, source.width, source.height)


def _layer_size(crop: Box, values: Mapping[str, Any], resolution: float | None) -> Size:
    """``size=`` before ``scale=`` before ``res=``; the aspect is always kept."""
    factor = 1.0
    if any(values.get("size", (0, 0))):
        factor = fit_factor(crop, values["size"])
    elif "scale" in values:
        factor = values["scale"]
    elif "res" in values:
        if not resolution:
            raise RequestError(
                Message("the object's resolution is not known"),
                command="res",
                value=f"{values['res']:g}",
                allowed=Message(
                    "objects whose catalog record gives a Resolution; or use scale= or size="
                ),
            )
        factor = values["res"] / resolution
    return Size(at_least_one(crop.width * factor), at_least_one(crop.height * factor))


def fit_factor(content: Box | Size, limit: tuple[float, float]) -> float:
    """The largest factor at which ``content`` exceeds neither side; a side of 0 is no limit."""
    factors = [
        side / own for side, own in zip(limit, (content.width, content.height), strict=True) if side
    ]
    return min(factors) if factors else 1.0


def rotated_size(size: Size, angle: float) -> Size:
    """The smallest rectangle around ``size`` turned by ``angle`` degrees (r-rotate.md)."""
    if angle % 180 == 0:
        return size
    if angle % 90 == 0:
        return Size(size.height, size.width)
    cos = abs(math.cos(math.radians(angle)))
    sin = abs(math.sin(math.radians(angle)))
    width = size.width * cos + size.height * sin
    height = size.width * sin + size.height * cos
    # A hundredth of a pixel holds nothing to crop.
    return Size(max(1, math.ceil(width - 0.01)), max(1, math.ceil(height - 0.01)))


def extension(turned: Size, values: Mapping[str, Any]) -> tuple[int, int, int, int]:
    """``extend=`` or ``extendN=`` in pixels: left, top, right, bottom."""
    if "extendN" in values:
        left, top, right, bottom = values["extendN"]
        return (
            # Shares of the rectangle after rotation (r-extend.md), not of the source.
            rounded(left * turned.width),
            rounded(top * turned.height),
            rounded(right * turned.width),
            rounded(bottom * turned.height),
        )
    left, top, right, bottom = values.get("extend", (0, 0, 0, 0))
    return left, top, right, bottom
