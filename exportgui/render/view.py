"""The view transform: from the composite's size to the reply's, for ``req=img`` and ``req=mask``.

Pages: r-view-transform-for-images.md, r-fit.md, r-is-http-wid.md, r-scl.md, r-rgn.md, r-rect.md,
r-align.md, r-dpr.md. Readings where they are silent or disagree:

- ``wid`` or ``hei`` alone scales up or down to that size; both together follow the documented
  default ``fit=fit,0``, which does not enlarge.
- Centring an odd remainder puts the extra pixel to the right and below.
- ``dpr`` multiplies the size that the request asks for, explicit or not.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from exportgui.lazy_dataclass import dataclass
from exportgui.render.geometry import Box, Size, ViewGeometry, at_least_one, rounded


@dataclass(frozen=True, slots=True)
class Placement:
    """Scale per axis, the reply's size, and where the region of interest begins in it."""

    scale: tuple[float, float]
    reply: Size
    offset: tuple[int, int]


def view_geometry(
    composite: Size,
    values: Mapping[str, Any],
    *,
    default_pix: tuple[int, int] | None = None,
    target: float = 1.0,
) -> ViewGeometry:
    """Place the composite in the reply. ``target`` multiplies the final size (0 < target ≤ 1)."""
    return place_composite(
        composite, values, lambda content: _place(content, values, default_pix), target
    )


def place_composite(
    composite: Size,
    values: Mapping[str, Any],
    place: Callable[[Size], Placement],
    target: float = 1.0,
) -> ViewGeometry:
    """Place the composite in the reply, then apply ``rect=``.

    ``place`` scales and aligns the region of interest.
    """
    region = Box(*values["rgn"]) if "rgn" in values else Box(0, 0, *composite)
    placed = place(Size(region.width, region.height))
    (sx, sy) = placed.scale
    (ox, oy) = placed.offset
    width = at_least_one(composite.width * sx)
    height = at_least_one(composite.height * sy)
    # ``rgn=`` does not crop: beside it more of the composite may be seen (r-rgn.md). So it moves
    # the whole composite instead of cutting it.
    image = Box(ox - rounded(region.x * sx), oy - rounded(region.y * sy), width, height)
    rect = values.get("rect", (0, 0, *placed.reply, 1.0))
    return _window(composite, image, placed.reply, rect, target)


def within_max_pix(
    composite: Size,
    values: Mapping[str, Any],
    default_pix: tuple[int, int] | None,
    max_pix: tuple[int, int] | None,
) -> Mapping[str, Any]:
    """``values`` with ``dpr=`` lowered to keep within ``attribute::MaxPix``, but not below 1."""
    dpr = float(values.get("dpr", 1.0))
    if dpr <= 1 or "rect" in values or not max_pix:
        return values
    reply = view_geometry(composite, values, default_pix=default_pix).reply
    factor = min(
        [1.0, *(limit / side for limit, side in zip(max_pix, reply, strict=True) if limit)]
    )
    return {**values, "dpr": max(1.0, dpr * factor)}


def _window(
    composite: Size, image: Box, view: Size, rect: tuple[int, int, int, int, float], target: float
) -> ViewGeometry:
    """Apply ``rect=`` and the target scale to edges, so that neighbours still meet.

    ``rect=`` does not bring back what the view leaves out of the composite (r-rect.md).
    """
    x, y, width, height, factor = rect

    def moved(box: Box) -> Box:
        # x and y count after the scale is applied (r-rect.md).
        left, right = (rounded((edge * factor - x) * target) for edge in (box.x, box.right))
        top, bottom = (rounded((edge * factor - y) * target) for edge in (box.y, box.bottom))
        return Box(left, top, max(1, right - left), max(1, bottom - top))

    reply = Size(at_least_one(width * target), at_least_one(height * target))
    shown = moved(Box(0, 0, *view))
    whole = Box(0, 0, *reply)
    return ViewGeometry(
        composite, moved(image), reply, None if shown.intersect(whole) == whole else shown
    )


def _place(
    content: Size, values: Mapping[str, Any], default_pix: tuple[int, int] | None
) -> Placement:
    dpr = float(values.get("dpr", 1.0))
    wid, hei = (
        at_least_one(values[side] * dpr) if side in values else None for side in ("wid", "hei")
    )
    if "scl" in values:
        # r-scl.md: the inverse factor. wid and hei then only crop.
        scale = dpr / values["scl"]
    elif wid is None and hei is None:
        scale = dpr * _default_scale(content, default_pix)
    elif "fit" in values or (wid is not None and hei is not None):
        return _fitted(content, wid, hei, values)
    else:
        scale = wid / content.width if wid is not None else (hei or 1) / content.height
    return _aligned(content, (scale, scale), wid, hei, values)


def _default_scale(content: Size, default_pix: tuple[int, int] | None) -> float:
    """At most 1, so that the content stays within ``attribute::DefaultPix``."""
    pairs = zip(default_pix or (), content, strict=False)
    return min([1.0, *(limit / own for limit, own in pairs if limit)])


_SCALES = {
    "fit": lambda x, y: (min(x, y), min(x, y)),
    "constrain": lambda x, y: (min(x, y), min(x, y)),
    "crop": lambda x, y: (max(x, y), max(x, y)),
    "wrap": lambda x, y: (max(x, y), max(x, y)),
    "stretch": lambda x, y: (x, y),
    "hfit": lambda x, y: (x, x),
    "vfit": lambda x, y: (y, y),
}
# How the reply's side comes from what was asked for and what the content takes (r-is-http-wid.md:
# "the exact, the minimum, or the maximum"); wrap leaves room where it may not enlarge.
_SIDES: dict[str, Callable[[int, int], int]] = {"constrain": lambda asked, own: own, "wrap": max}
_UNALIGNED = frozenset({"constrain", "stretch"})


def _fitted(
    content: Size, wid: int | None, hei: int | None, values: Mapping[str, Any]
) -> Placement:
    mode, upscale = values.get("fit", ("fit", False))
    x = wid / content.width if wid is not None else None
    y = hei / content.height if hei is not None else None
    # With one side given, the other follows the aspect, whatever the mode.
    x, y = x if x is not None else y or 1.0, y if y is not None else x or 1.0
    if not upscale:
        x = min(x, 1.0)
        y = min(y, 1.0)
    scale = _SCALES[mode](x, y)
    side = _SIDES.get(mode)
    if side is not None:
        wid = None if wid is None else side(wid, at_least_one(content.width * scale[0]))
        hei = None if hei is None else side(hei, at_least_one(content.height * scale[1]))
    return _aligned(content, scale, wid, hei, {} if mode in _UNALIGNED else values)


def _aligned(
    content: Size,
    scale: tuple[float, float],
    wid: int | None,
    hei: int | None,
    values: Mapping[str, Any],
) -> Placement:
    own = Size(at_least_one(content.width * scale[0]), at_least_one(content.height * scale[1]))
    reply = Size(wid if wid is not None else own.width, hei if hei is not None else own.height)
    align = values.get("align", (0.0, 0.0)) if wid is not None and hei is not None else (0.0, 0.0)
    offset = tuple(
        # r-align.md: -1 is left or top, 1 right or bottom. 1e-9: 100 spare pixels at -0.78 are
        # 10.999999999999998 in floating point, and mean 11.
        math.floor((room - taken) * (side + 1.0) / 2.0 + 1e-9)
        for room, taken, side in zip(reply, own, align, strict=True)
    )
    return Placement(scale, reply, (offset[0], offset[1]))
