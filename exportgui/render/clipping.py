"""Clip paths: what of a layer or a reply lies inside its paths.

Pages: r-clippath.md, r-clipxpath.md, r-origin.md; the same commands ending in E take paths embedded
in the image, and follow it. The others count from the corner of the layer's rectangle, there once
the picture is flipped, turned, warped and extended. Reading: a layer that takes its size from its
path is made of that, so all is done to both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from exportgui.media.photoshop_paths import EmbeddedPath
from exportgui.render.embedded_masks import embedded_mask
from exportgui.render.embedded_paths import Clip, layer_clip
from exportgui.render.geometry import Box, Size
from exportgui.render.path_masks import path_mask
from exportgui.render.raster import Raster
from exportgui.render.scene import LayerPlan
from exportgui.render.working_size import WorkingSize

_DRAWN = frozenset({"clipPath", "clipXPath"})


def clipped_picture(raster: Raster, layer: LayerPlan, work: WorkingSize) -> Raster:
    """The layer's picture at working size, before it is flipped and turned, inside the paths that
    follow it.
    """
    values = {} if layer.path_origin is None else layer.values
    scale = (work.across, work.down)
    origin = layer.path_origin or (0.0, 0.0)
    return clipped(
        raster, values, layer_clip(layer), scale, origin, elsewhere="clipPath" in layer.values
    )


def clipped_layer(raster: Raster, layer: LayerPlan, canvas: Size) -> Raster:
    """The layer on its ``canvas``, once all is done to its picture, inside the paths drawn on its
    rectangle.
    """
    if layer.path_origin is not None or not _DRAWN & layer.values.keys():
        return raster
    whole = layer.geometry.canvas
    (left, top, *_) = layer.rectangle or (0.0, 0.0)
    scale = canvas.width / whole.width, canvas.height / whole.height
    return clipped(
        raster, layer.values, Clip(), scale, (-left, -top), elsewhere=bool(layer_clip(layer).inside)
    )


def clipped(
    raster: Raster,
    values: Mapping[str, Any],
    clip: Clip,
    scale: tuple[float, float],
    origin: tuple[float, float],
    place: Box | None = None,
    whole: Size | None = None,
    *,
    elsewhere: bool = False,
) -> Raster:
    """``clipPath= clipXPath= clipPathE= clipXPathE=`` in coordinates of the rectangle that
    ``raster`` fills at ``scale``, or of one of size ``whole`` that it is the part at ``place`` of.
    Kept is what lies in all paths, but in neither the one nor all of the others that exclude, which
    count only beside a path of the first kind: ``elsewhere`` says that there is one in other
    coordinates.
    """
    size = whole or Size(raster.width, raster.height)

    def masks(name: str, embedded: tuple[EmbeddedPath, ...]) -> Iterator[Any]:
        if name in values:
            yield path_mask(values[name], size, scale, origin, place)
        yield from (embedded_mask(path, size, scale, origin, place) for path in embedded)

    shape = _common(masks("clipPath", clip.inside))
    if shape is None and not elsewhere:
        return raster
    for hole in (_common(masks("clipXPath", ())), _common(masks("", clip.outside))):
        kept = None if hole is None else hole.invert()
        shape = kept if shape is None else shape if kept is None else _both(shape, kept)
    return raster if shape is None else replace(raster, alpha=_both(raster.mask(), shape))


def _common(masks: Iterator[Any]) -> Any | None:
    """What lies in all masks, None without any; made one by one, as many at a time would need much
    memory.
    """
    shape = next(masks, None)
    for mask in masks:
        shape = _both(shape, mask).copy_memory()
    return shape


def _both(one: Any, other: Any) -> Any:
    return (one * other / 255 + 0.5).cast("uchar")
