"""Draw text layers at any scale. Page: r-textattr.md (antiAliasing).

Pango puts glyphs on whole pixels. So every line is drawn finer than needed, one picture of coverage
per colour, and reduced to the layer's pixels by exact areas; a preview is then the export made
smaller.

Readings: ``off`` draws what covers half a pixel; ``crisp`` and ``sharp`` steepen the edges,
``strong`` thickens them, ``norm`` and ``smooth`` are the plain areas.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from exportgui.media.samples import BANDS
from exportgui.render.colour import components_as
from exportgui.render.geometry import Size, rounded
from exportgui.render.raster import ColorProfiles, Raster, from_array, solid_band, tagged
from exportgui.render.text import fonts
from exportgui.render.text.glyph_placement import affordable
from exportgui.render.text.glyphs import Glyphs
from exportgui.render.text.markup import line_markup
from exportgui.render.text.pango import coverage
from exportgui.render.text.rotation import Bounds, Coverage, sample_rotated
from exportgui.render.text.source import TextSource
from exportgui.request.values import Color, PixelType

EDGES: dict[str, Callable[[Coverage], Coverage]] = {
    "off": lambda cover: (cover >= 0.5).astype(np.float32),
    "norm": lambda cover: cover,
    "smooth": lambda cover: cover,
    "crisp": lambda cover: np.clip((cover - 0.5) * 1.5 + 0.5, 0.0, 1.0),
    "sharp": lambda cover: np.clip((cover - 0.5) * 2.0 + 0.5, 0.0, 1.0),
    "strong": lambda cover: np.power(cover, np.float32(0.7)),
}


def draw_text(source: TextSource, size: Size, color_profiles: ColorProfiles) -> Raster:
    """Draw a text layer at ``size`` pixels: glyphs on a transparent canvas.

    The result is in the space that all its colours share, else in RGB. ``color_profiles`` are the
    profiles that colour values belong to (r-color-management.md, "Solid colors").
    """
    across = size.width / source.size.width
    down = size.height / source.size.height
    covers: dict[Color, Coverage] = {}
    for glyphs in source.glyphs:
        for color in dict.fromkeys(run.style.color for run in glyphs.runs):
            cover = covers.setdefault(color, np.zeros((size.height, size.width), np.float32))
            _add(cover, glyphs, color, (across, down))
    edges = EDGES[source.edges]
    return _colored({color: edges(cover) for color, cover in covers.items()}, size, color_profiles)


def _add(cover: Coverage, glyphs: Glyphs, color: Color, scale: tuple[float, float]) -> None:
    """Add the part of a line that has one colour to that colour's coverage of the layer."""
    height, width = cover.shape
    place = Bounds(
        glyphs.bounds.left * scale[0],
        glyphs.bounds.top * scale[1],
        glyphs.bounds.right * scale[0],
        glyphs.bounds.bottom * scale[1],
    )
    columns = range(max(0, int(place.left // 1)), min(width, int(-(-place.right // 1))))
    rows = range(max(0, int(place.top // 1)), min(height, int(-(-place.bottom // 1))))
    fine = _fine_coverage(glyphs, color, max(scale)) if columns and rows else None
    if fine is None:
        return
    if glyphs.rotation is not None:
        part = _rotated_part(fine, glyphs, scale, columns, rows)
    else:
        part = _upright_part(fine, place, columns, rows)
    target = cover[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    target += part * (1.0 - target)


def _upright_part(fine: Coverage, place: Bounds, columns: range, rows: range) -> Coverage:
    """Reduce the fine picture, which fills ``place``, to some of the layer's pixels."""
    height = place.bottom - place.top
    width = place.right - place.left
    first, last = ((edge - place.top) / height for edge in (rows[0], rows[-1] + 1))
    part = _area_means(fine, first, last, len(rows))
    first, last = ((edge - place.left) / width for edge in (columns[0], columns[-1] + 1))
    return _area_means(part.T, first, last, len(columns)).T


def _rotated_part(
    fine: Coverage, glyphs: Glyphs, scale: tuple[float, float], columns: range, rows: range
) -> Coverage:
    """Reduce the fine picture to twice the layer's pixels, then rotate it."""
    assert glyphs.rotation is not None
    step = 2 * max(scale)
    height, width = (max(1, round(side * step)) for side in (glyphs.height, glyphs.width))
    smaller = _area_means(_area_means(fine, 0.0, 1.0, height).T, 0.0, 1.0, width).T
    return sample_rotated(smaller, glyphs.unrotated_bounds, glyphs.rotation, scale, columns, rows)


def _fine_coverage(glyphs: Glyphs, color: Color, scale: float) -> Coverage | None:
    """Coverage 0…1 of one colour's glyphs, in a picture just as large as the line's ink."""
    dense = glyphs.density * scale
    points = min(glyphs.scale, max(8 * dense, glyphs.scale / 8))
    if points < dense:
        points = affordable(2 * dense, *glyphs.points)
    markup = line_markup(
        glyphs.runs,
        fonts.families,
        points,
        right_to_left=glyphs.right_to_left,
        stretch=glyphs.stretch,
        shown=lambda style: style.color == color,
    )
    band = coverage(markup)
    if band is None:
        return None
    pixels = np.frombuffer(band.write_to_memory(), np.uint8).reshape(band.height, band.width)
    mirrored = pixels[:: -1 if glyphs.scale_y < 0 else 1, :: -1 if glyphs.scale_x < 0 else 1]
    return mirrored.astype(np.float32) / np.float32(255)


def _area_means(picture: Coverage, start: float, end: float, count: int) -> Coverage:
    """Means over ``count`` equal parts of the rows from ``start`` to ``end``.

    The picture is 0…1; beyond it coverage is 0.
    """
    rows = picture.shape[0]
    edges = np.clip(np.linspace(start, end, count + 1) * rows, 0.0, rows)
    sums = np.concatenate(
        [np.zeros((1, picture.shape[1])), np.cumsum(picture, axis=0, dtype=np.float64)]
    )
    whole = np.minimum(edges.astype(int), rows - 1)
    at = sums[whole] + (edges - whole)[:, None] * picture[whole]
    means: Coverage = (np.diff(at, axis=0) / ((end - start) * rows / count)).astype(np.float32)
    return np.clip(means, 0.0, 1.0)


def _colored(covers: dict[Color, Coverage], size: Size, color_profiles: ColorProfiles) -> Raster:
    """Mix the colours by what they cover."""
    if not covers:
        return Raster(solid_band(*size, 0), solid_band(*size, 0), "gray")
    space, icc = _common_space(covers, color_profiles)
    components = {
        color: components_as(color, color_profiles.get((color.space, color.source)), space, icc)
        for color in covers
    }
    if len(covers) == 1:
        (color, cover), *_ = covers.items()
        flat = _flat(components[color], size, space)
        return Raster(flat, _band(cover * (color.alpha / 255)), space, icc)
    return _mixed(covers, components, size, space, icc)


def _mixed(
    covers: dict[Color, Coverage],
    components: dict[Color, tuple[float, ...]],
    size: Size,
    space: PixelType,
    icc: bytes | None,
) -> Raster:
    total = np.zeros((size.height, size.width), np.float32)
    mixed = np.zeros((size.height, size.width, BANDS[space]), np.float32)
    for color, cover in covers.items():
        weight = cover * np.float32(color.alpha / 255)
        total += weight
        mixed += weight[..., None] * np.array(components[color], np.float32)
    mixed /= np.maximum(total, np.float32(1e-6))[..., None]
    pixels = from_array((mixed + 0.5).astype(np.uint8), space)
    return Raster(pixels, _band(np.minimum(total, 1.0)), space, icc)


def _common_space(
    covers: Iterable[Color], color_profiles: ColorProfiles
) -> tuple[PixelType, bytes | None]:
    """The pixel type and profile that all colours share; else those of RGB output."""
    spaces = {color.space for color in covers}
    sources = {color.source for color in covers}
    space: PixelType = spaces.pop() if len(spaces) == 1 else "rgb"
    return space, color_profiles.get((space, sources == {True}))


def _flat(components: tuple[float, ...], size: Size, space: PixelType) -> Any:
    bands = [solid_band(size.width, size.height, rounded(part)) for part in components]
    return tagged(bands[0].bandjoin(bands[1:]) if len(bands) > 1 else bands[0], space)


def _band(alpha: Coverage) -> Any:
    return from_array((alpha * 255 + 0.5).astype(np.uint8))
