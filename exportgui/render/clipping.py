"""Clip paths: what of a layer or a reply lies inside its paths.

Pages: r-clippath.md, r-clipxpath.md; the same commands ending in E take paths embedded in the image.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from exportgui.media.photoshop_paths import EmbeddedPath
from exportgui.render.embedded import Clip
from exportgui.render.geometry import Box, Size
from exportgui.render.outlines import embedded_mask
from exportgui.render.paths import path_mask
from exportgui.render.raster import Raster


def clipped(
    raster: Raster,
    values: Mapping[str, Any],
    clip: Clip,
    scale: tuple[float, float],
    origin: tuple[float, float],
    place: Box | None = None,
    whole: Size | None = None,
) -> Raster:
    """``clipPath= clipXPath= clipPathE= clipXPathE=`` in coordinates of the rectangle that ``raster`` fills at
    ``scale``, or of one of size ``whole`` that it is the part at ``place`` of. Kept is what lies in all paths, but in
    neither the one nor all of the others that exclude.
    """
    size = whole or Size(raster.width, raster.height)

    def masks(name: str, embedded: tuple[EmbeddedPath, ...]) -> Iterator[Any]:
        if name in values:
            yield path_mask(values[name], size, scale, origin, place)
        yield from (embedded_mask(path, size, scale, origin, place) for path in embedded)

    shape = _common(masks("clipPath", clip.inside))
    if shape is None:
        return raster
    for hole in (_common(masks("clipXPath", ())), _common(masks("", clip.outside))):
        shape = shape if hole is None else _both(shape, hole.invert())
    return replace(raster, alpha=_both(raster.mask(), shape))


def _common(masks: Iterator[Any]) -> Any | None:
    """What lies in all masks, None without any; made one by one, as many at a time would need much memory."""
    shape = next(masks, None)
    for mask in masks:
        shape = _both(shape, mask).copy_memory()
    return shape


def _both(one: Any, other: Any) -> Any:
    return (one * other / 255 + 0.5).cast("uchar")
