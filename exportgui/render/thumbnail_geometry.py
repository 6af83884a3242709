"""Geometry of thumbnail requests (``req=tmb``): the size of layer 0, and the view.

Pages: r-tmb.md, r-thumbnail-scaling.md, r-thumbnail-rules.md, r-view-transform-for-thumbnails.md,
r-thumbtype-cat.md, r-defaultthumbpix.md. Readings where they are silent or disagree:

- Without a catalog: fit, centred, on white, 100×100.
- The thumbnail rules size layer 0; the other layers keep their own sizes. ``scale=`` on layer 0
  counts as ``res=`` does. Layer 0 then fills its target rectangle, transparent where its picture
  does not.
- A side of the view rectangle that nothing gives follows the picture's aspect; if neither is given,
  its size.
- ``align=`` wins over ThumbHorizAlign and ThumbVertAlign. ``scl=`` asks for the view of an image,
  on the thumbnails' background. ``rgn=`` is what the view shows. ``rect=`` and ``dpr=`` work as for
  images.
- A texture whose Resolution or ThumbRes is unknown is not scaled.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from exportgui.lazy_dataclass import dataclass
from exportgui.render.geometry import (
    Box,
    LayerGeometry,
    Size,
    ViewGeometry,
    at_least_one,
    canvas_of,
    crop_box,
    extension,
    fit_factor,
    layer_geometry,
    rotated_size,
    rounded,
)
from exportgui.render.request_defaults import Defaults
from exportgui.render.resolver import ObjectRecord
from exportgui.render.view import Placement, place_composite
from exportgui.request.effective import Effective

CROP = 1
FIT = 2
TEXTURE = 3


@dataclass(frozen=True, slots=True)
class ThumbnailGeometry:
    """How a thumbnail is made.

    ``kind`` is 1 crop, 2 fit, 3 texture; ``align`` is -1…1 per axis; ``rect`` is the view
    rectangle, 0 for a free side; ``resolution`` is that of a texture.
    """

    kind: int
    align: tuple[float, float]
    rect: tuple[int, int]
    resolution: float | None

    def layer(
        self, source: Size, values: Mapping[str, Any], resolution: float | None
    ) -> LayerGeometry:
        """Size layer 0: its picture in the rectangle of ``size=``, else in the view rectangle."""
        sized = any(values.get("size", (0, 0)))
        if not sized and ("scale" in values or "res" in values):
            return layer_geometry(source, values, resolution)
        crop = crop_box(source, values)
        target = _completed(values["size"] if sized else self.rect, Size(crop.width, crop.height))
        # "The ratio of catalog::ThumbRes to catalog::Resolution" (r-thumbnail-rules.md).
        texture = self.resolution / resolution if self.resolution and resolution else 1.0
        factor = self._factor(Size(crop.width, crop.height), target, texture)
        across = _span(crop.x, crop.width, factor, target.width, self.align[0])
        down = _span(crop.y, crop.height, factor, target.height, self.align[1])
        part = Box(across.start, down.start, across.length, down.length)
        size = Size(across.size, down.size)
        angle = float(values.get("rotate", 0.0)) % 360.0
        extend = _margins(across, down, values, angle)
        turned = rotated_size(size, angle)
        return LayerGeometry(source, part, size, angle, turned, extend, canvas_of(turned, extend))

    def view(self, composite: Size, values: Mapping[str, Any], target: float) -> ViewGeometry:
        """Place the composite in the view rectangle.

        ``target`` multiplies the final size (0 < target ≤ 1).
        """

        def place(content: Size) -> Placement:
            reply = _completed(self.rect, content)
            factor = self._factor(content, reply, 1.0)
            own = Size(at_least_one(content.width * factor), at_least_one(content.height * factor))
            x, y = (
                _before(room - taken, side)
                for room, taken, side in zip(reply, own, self.align, strict=True)
            )
            return Placement((factor, factor), reply, (x, y))

        return place_composite(composite, values, place, target)

    def _factor(self, content: Size, target: Size, texture: float) -> float:
        if self.kind == TEXTURE:
            return texture
        across = target.width / content.width
        down = target.height / content.height
        # r-thumbnail-rules.md, step 1: the smallest size that covers, or the largest that fits.
        return max(across, down) if self.kind == CROP else min(across, down)


def thumbnail_geometry(
    effective: Effective, record: ObjectRecord | None, defaults: Defaults
) -> ThumbnailGeometry | None:
    """The rule for a thumbnail request; None for any other, and where ``scl=`` gives the scale."""
    values = effective.request
    if values.get("req", ("img", ()))[0] != "tmb" or "scl" in values:
        return None
    own = defaults.thumb
    dpr = float(values.get("dpr", 1.0))
    sides = (values.get(name, side) for name, side in zip(("wid", "hei"), own.pix, strict=True))
    width, height = (at_least_one(side * dpr) if side else 0 for side in sides)
    kind = (record.thumb_type if record is not None else None) or own.kind
    resolution = (record.thumb_resolution if record is not None else None) or own.resolution
    return ThumbnailGeometry(kind, values.get("align", own.align), (width, height), resolution)


def _completed(rect: tuple[int, int], content: Size) -> Size:
    """The rectangle, its free sides taken from the content."""
    factor = fit_factor(content, rect)
    width, height = (
        side or at_least_one(own * factor) for side, own in zip(rect, content, strict=True)
    )
    return Size(width, height)


@dataclass(frozen=True, slots=True)
class _Span:
    """One axis: the part of the source that is kept, its scaled size, and the room around it."""

    start: int
    length: int
    size: int
    before: int
    after: int


def _span(start: int, length: int, factor: float, room: int, side: float) -> _Span:
    scaled = at_least_one(length * factor)
    if scaled < room:
        before = _before(room - scaled, side)
        return _Span(start, length, scaled, before, room - scaled - before)
    # Step 3, "crop the result to the target rect", before scaling: only what is kept is decoded.
    length_kept = min(length, at_least_one(room / factor))
    return _Span(start + _before(length - length_kept, side), length_kept, room, 0, 0)


def _before(room: int, side: float) -> int:
    """The part of the room that is left or above; ``side`` is -1…1."""
    return math.floor(room * (side + 1.0) / 2.0 + 1e-9)


def _margins(
    across: _Span, down: _Span, values: Mapping[str, Any], angle: float
) -> tuple[int, int, int, int]:
    """What surrounds the picture once rotated: the rest of its target, then ``extend=``."""
    size = Size(across.size, down.size)
    whole = Size(*(part.before + part.size + part.after for part in (across, down)))
    flip = values.get("flip", "")
    # From the middle of the target to that of the picture; rotation turns this vector with it.
    x = (across.before - across.after) / (-2 if "lr" in flip else 2)
    y = (down.before - down.after) / (-2 if "ud" in flip else 2)
    cos = math.cos(math.radians(angle))
    sin = math.sin(math.radians(angle))
    inner = rotated_size(size, angle)
    outer = rotated_size(whole, angle)
    left = rounded((outer.width - inner.width) / 2 + x * cos - y * sin)
    top = rounded((outer.height - inner.height) / 2 + x * sin + y * cos)
    more = extension(outer, values)
    right = outer.width - inner.width - left
    bottom = outer.height - inner.height - top
    return left + more[0], top + more[1], right + more[2], bottom + more[3]
