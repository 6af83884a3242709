"""Measure the ink of a line with Pango and place it in a layer.

Pango puts glyphs on whole pixels; so lines are measured and drawn in a finer picture, which is then
reduced to the layer's pixels.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import groupby

from exportgui.render.text import fonts
from exportgui.render.text.document import Run, Style
from exportgui.render.text.glyphs import Glyphs
from exportgui.render.text.line_breaks import clusters
from exportgui.render.text.lines import Line
from exportgui.render.text.markup import line_markup
from exportgui.render.text.pango import BUNDLED_FAMILY, InkExtents, ink_extents
from exportgui.render.text.rotation import Rotation

MAX_SIDE = 30_000
"""Pango's pictures have sides below 32,768 pixels."""

_CORNERED = frozenset("、。，．")
_CORNER_SHIFT = 0.6
"""In ems. Commas and full stops of East Asian text stand at the lower left of a glyph's box in a
line, at its upper right in a column."""

_FINE_EM = 96.0
"""Pixels per em that small glyphs are measured with …"""
_FINENESS = (4.0, 8.0)
"""… but no less and no more than so many times those of the layer."""
_FINE_PIXELS = 12e6
_TALLEST = 16_000.0


def place_line(
    line: Line, origin: tuple[float, float], factor: float, stretch: float
) -> tuple[Glyphs, ...]:
    """Place the ink of a line that begins at ``origin`` (layer pixels, on the baseline).

    Pango neither scales glyphs nor sets them upright in a column, and puts half of the tracking
    before a glyph. So stretches of runs that differ in these are set one by one.
    """
    glyphs: list[Glyphs | None] = []
    x, baseline = origin
    segments = _segments(line)
    for runs in segments[::-1] if line.right_to_left else segments:
        style = runs[0].style
        part = replace(line, runs=runs)
        if style.upright:
            glyphs += _place_upright(part, (x, baseline), factor, stretch)
        else:
            start = x - style.tracking / 2 * factor
            glyphs.append(_measure_runs(part, (start, baseline), factor, stretch))
        x += factor * sum(
            fonts.text_width(run.text, run.style) + stretch * run.text.count(" ") for run in runs
        )
    return tuple(part for part in glyphs if part is not None)


def _segments(line: Line) -> list[tuple[Run, ...]]:
    """Adjacent runs that Pango can set together."""

    def alike(run: Run) -> tuple[float, float, float, bool]:
        return run.style.scale_x, run.style.scale_y, run.style.tracking, run.style.upright

    return [tuple(runs) for _, runs in groupby(line.runs, alike)]


def _place_upright(
    line: Line, origin: tuple[float, float], factor: float, stretch: float
) -> Iterator[Glyphs | None]:
    """Place glyphs one below the other, each turned back by 90 degrees around the column's middle.

    The middle of a column is the middle of its line's height.
    """
    begin, baseline = origin
    middle = baseline - (line.ascent - line.descent) / 2 * factor
    for run in line.runs:
        for start, end in clusters(run.text):
            glyph = Run(run.text[start:end], run.style)
            if glyph.text.strip():
                yield _upright_glyph(line, glyph, (begin, middle), factor)
            advance = fonts.upright_advance(glyph.text, run.style) + run.style.tracking
            begin += (advance + (stretch if glyph.text == " " else 0.0)) * factor


def _upright_glyph(
    line: Line, glyph: Run, origin: tuple[float, float], factor: float
) -> Glyphs | None:
    """Place a glyph whose cell begins at ``origin``, on the middle of its column."""
    style = glyph.style
    face = fonts.style_metrics(style)
    size = style.drawn_size * abs(style.scale_y)
    across = fonts.text_width(glyph.text, replace(style, upright=False, tracking=0.0))
    alone = replace(line, runs=(glyph,), width=across)
    glyphs = _measure_runs(alone, (-across / 2 * factor, 0.0), factor, 0.0)
    height = fonts.upright_advance(glyph.text, style)
    down = height / 2 + (face.ascent - face.descent) / 2 * size
    corner = _CORNER_SHIFT * size if glyph.text in _CORNERED else 0.0
    begin, middle = origin
    up = middle - (style.drawn_rise + corner) * factor
    return glyphs and glyphs.rotated(Rotation(-90.0, begin + (down - corner) * factor, up))


def _measure_runs(
    line: Line, origin: tuple[float, float], factor: float, stretch: float
) -> Glyphs | None:
    """Measure runs of equal scale that begin at ``origin``; None where there is no ink."""
    if not line.runs:
        return None
    tall = max(1.5 * run.style.drawn_size + abs(run.style.drawn_rise) for run in line.runs)
    scale = min(_fine_scale(line, factor, stretch), _TALLEST / tall)
    strut = float(2 ** math.ceil(math.log2(tall * scale + 16)))
    right_to_left = line.right_to_left
    markup = line_markup(
        line.runs,
        fonts.families,
        scale,
        right_to_left=right_to_left,
        strut=strut,
        stretch=stretch,
    )
    extents = ink_extents(markup)
    if extents is None:
        return None
    below = extents._replace(y=extents.y - _baseline(strut))
    x, y, width, height = _in_layer(line, below, factor, scale, stretch)
    x += origin[0]
    y += origin[1]
    return Glyphs(line.runs, x, y, width, height, factor, scale, stretch, right_to_left)


def _in_layer(
    line: Line, extents: InkExtents, factor: float, scale: float, stretch: float
) -> tuple[float, float, float, float]:
    """Box of a line's ink in layer pixels, measured from its baseline; mirrored if asked."""
    style = line.runs[0].style
    across = factor / scale * abs(style.scale_x)
    down = factor / scale * abs(style.scale_y)
    width = extents.width * across
    height = extents.height * down
    x = extents.x * across
    y = extents.y * down
    if style.scale_x < 0:
        x = _advance(line, stretch) * factor - x - width
    if style.scale_y < 0:
        y = -line.cap * factor - y - height
    return x, y, width, height


def _advance(line: Line, stretch: float) -> float:
    return sum(fonts.text_width(run.text, run.style) for run in line.runs) + stretch * line.spaces


def _fine_scale(line: Line, factor: float, stretch: float) -> float:
    """The scale to measure at, finer than the layer: Pango puts glyphs on whole pixels."""
    wide = abs(line.runs[0].style.scale_x)
    tall = abs(line.runs[0].style.scale_y)
    dense = factor * max(wide, tall)
    smallest = min(run.style.drawn_size for run in line.runs) * dense
    largest = max(run.style.drawn_size for run in line.runs)
    fine = dense * min(max(_FINE_EM / smallest, _FINENESS[0]), _FINENESS[1])
    long = max((line.width + stretch * line.spaces) / wide, 2 * largest, 1.0)
    return affordable(fine, long, 1.5 * largest)


def affordable(scale: float, width: float, height: float) -> float:
    """As many pixels per point as a picture of ``width`` × ``height`` points can have."""
    return min(
        scale, MAX_SIDE / (max(width, height) * 1.1), math.sqrt(_FINE_PIXELS / (width * height))
    )


@lru_cache(maxsize=32)
def _baseline(strut: float) -> float:
    """How far below the top of a line its baseline lies, with a strut of that size in it."""
    style = Style(size=1.0)
    extents = ink_extents(
        line_markup((Run("H", style),), lambda _: BUNDLED_FAMILY, 8.0, strut=strut)
    )
    assert extents is not None  # our own font has an H
    return extents.bottom
