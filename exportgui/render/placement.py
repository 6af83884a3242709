"""Where a layer's rectangle lies on layer 0: origins, anchors and positions.

Pages: r-layer-placement.md, r-origin.md, r-anchor.md, r-pos.md. All coordinates are full-size
pixels; an origin is relative to the top-left corner of its layer's rectangle (crop, scale, rotation
and extend included).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from exportgui.render.geometry import LayerGeometry, Size

Point = tuple[float, float]


def layer_corner(
    geometry: LayerGeometry,
    values: Mapping[str, Any],
    anchor: Point | None,
    canvas: Size,
    base_origin: Point,
) -> Point:
    """The top left of a layer on the composite.

    ``canvas`` is the composite's size, ``base_origin`` the origin of layer 0.
    """
    own = layer_origin(geometry, values, anchor)
    across, down = position(values, canvas)
    # r-pos.md: from layer 0's origin to this layer's, so both corners are reached by their origins.
    return base_origin[0] + across - own[0], base_origin[1] + down - own[1]


def layer_origin(geometry: LayerGeometry, values: Mapping[str, Any], anchor: Point | None) -> Point:
    """``origin=``, else the transformed anchor, else the centre.

    ``anchor`` is the catalog's, in source pixels.
    """
    width, height = geometry.canvas
    # r-origin.md: origin= wins over anchor=, which is transformed; without either, the centre.
    if "origin" in values:
        x, y = values["origin"]
        return float(x), float(y)
    if "originN" in values:
        return _from_centre(values["originN"], geometry.canvas)
    point = source_anchor(geometry.source, values, anchor)
    return (
        (width / 2, height / 2)
        if point is None
        else transformed(point, geometry, values.get("flip", ""))
    )


def source_anchor(source: Size, values: Mapping[str, Any], anchor: Point | None) -> Point | None:
    """``anchor=`` or the catalog's, in source pixels; None where neither is given."""
    if "anchor" in values:
        x, y = values["anchor"]
        return float(x), float(y)
    if "anchorN" in values:
        return _from_centre(values["anchorN"], source)
    return anchor


def position(values: Mapping[str, Any], canvas: Size) -> Point:
    """``pos=`` or ``posN=``, in pixels."""
    if "posN" in values:
        across, down = values["posN"]
        return across * canvas.width, down * canvas.height
    across, down = values.get("pos", (0, 0))
    return float(across), float(down)


def _from_centre(normalized: Point, size: Size) -> Point:
    # r-origin.md: 0,0 is the centre and -0.5,-0.5 the top left.
    return (normalized[0] + 0.5) * size.width, (normalized[1] + 0.5) * size.height


def transformed(point: Point, geometry: LayerGeometry, flip: str) -> Point:
    """Map a source point through crop, scale, flip, rotation and extend."""
    scale = geometry.scale
    x = (point[0] - geometry.crop.x) * scale[0]
    y = (point[1] - geometry.crop.y) * scale[1]
    x = geometry.size.width - x if "lr" in flip else x
    y = geometry.size.height - y if "ud" in flip else y
    cos = math.cos(math.radians(geometry.angle))
    sin = math.sin(math.radians(geometry.angle))
    # Around the centre, though r-rotate.md rotates around the anchor: the two differ by a shift,
    # which the rectangle fitted around the rotated layer takes up.
    x = x - geometry.size.width / 2
    y = y - geometry.size.height / 2
    turned = (
        x * cos - y * sin + geometry.turned.width / 2,
        x * sin + y * cos + geometry.turned.height / 2,
    )
    return turned[0] + geometry.extend[0], turned[1] + geometry.extend[1]
