"""Clip a layer or the composite to its paths.

Pages: r-clippath.md, r-clipxpath.md, r-origin.md. The commands ending in E take paths embedded in
the image, which follow it. The others count from the corner of the layer's rectangle after the
picture is flipped, rotated, warped and extended. Reading: a layer that takes its size from its path
is made of it, so that all transforms apply to both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from exportgui.media.photoshop_paths import EmbeddedPath
from exportgui.render.embedded_masks import embedded_mask
from exportgui.render.embedded_paths import Clip, layer_clip
from exportgui.render.geometry import Size
from exportgui.render.path_masks import MaskArea, path_mask
from exportgui.render.raster import Raster
from exportgui.render.scene import LayerPlan
from exportgui.render.working_size import WorkingSize

_DRAWN = frozenset({"clipPath", "clipXPath"})


def clipped_picture(raster: Raster, layer: LayerPlan, work: WorkingSize) -> Raster:
    """Clip the layer's picture at working size, before it is flipped and rotated.

    Embedded paths follow the picture, and so does the path that a layer takes its size from.
    """
    values = {} if layer.path_origin is None else layer.values
    origin = layer.path_origin or (0.0, 0.0)
    area = MaskArea(Size(raster.width, raster.height), (work.x_scale, work.y_scale), origin)
    elsewhere = "clipPath" in layer.values
    return clipped(raster, values, layer_clip(layer), area, elsewhere=elsewhere)


def clipped_layer(raster: Raster, layer: LayerPlan, canvas: Size) -> Raster:
    """Clip the layer on its ``canvas``, after all transforms, to paths drawn on its rectangle."""
    if layer.path_origin is not None or not _DRAWN & layer.values.keys():
        return raster
    whole = layer.geometry.canvas
    (left, top, *_) = layer.rectangle or (0.0, 0.0)
    scale = canvas.width / whole.width, canvas.height / whole.height
    area = MaskArea(Size(raster.width, raster.height), scale, (-left, -top))
    elsewhere = bool(layer_clip(layer).inside)
    return clipped(raster, layer.values, Clip(), area, elsewhere=elsewhere)


def clipped(
    raster: Raster,
    values: Mapping[str, Any],
    clip: Clip,
    area: MaskArea,
    *,
    elsewhere: bool = False,
) -> Raster:
    """Apply ``clipPath= clipXPath= clipPathE= clipXPathE=`` to the raster, which covers ``area``.

    What lies in all clip paths is kept, except for what lies in the excluding path or in all of
    the excluding embedded paths. These count only beside a clip path: ``elsewhere`` says that there
    is one in other coordinates.
    """

    def masks(name: str, embedded: tuple[EmbeddedPath, ...]) -> Iterator[Any]:
        if name in values:
            yield path_mask(values[name], area)
        yield from (embedded_mask(path, area) for path in embedded)

    shape = _common(masks("clipPath", clip.inside))
    if shape is None and not elsewhere:
        return raster
    for hole in (_common(masks("clipXPath", ())), _common(masks("", clip.outside))):
        shown = None if hole is None else hole.invert()
        shape = shown if shape is None else shape if shown is None else _both(shape, shown)
    return raster if shape is None else replace(raster, alpha=_both(raster.mask(), shape))


def _common(masks: Iterator[Any]) -> Any | None:
    """What lies in all masks, None without any; drawn one by one, to hold only two in memory."""
    shape = next(masks, None)
    for mask in masks:
        shape = _both(shape, mask).copy_memory()
    return shape


def _both(mask: Any, other: Any) -> Any:
    return (mask * other / 255 + 0.5).cast("uchar")
