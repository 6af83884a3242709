"""A line of glyphs at its place in a layer: the rectangle of its ink, in layer pixels, and how to
draw it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import groupby

from exportgui.lazy_dataclass import dataclass
from exportgui.render.geometry import Size
from exportgui.render.text import fonts
from exportgui.render.text.document import Run, Style
from exportgui.render.text.line_breaks import clusters
from exportgui.render.text.lines import Line
from exportgui.render.text.markup import line_markup
from exportgui.render.text.pango import BUNDLED_FAMILY, ink_extents
from exportgui.render.text.rotation import Bounds, Rotation, bounds_of

MAX_SIDE = 30_000
"""Pango's pictures have sides below 32,768 pixels."""

_CORNERED = frozenset("、。，．")
_CORNER_SHIFT = 0.6
"""In ems: commas and full stops of East Asian text stand at the lower left of a line's box, at the
upper right of a column's."""

_FINE_EM = 96.0
_FINENESS = (4.0, 8.0)
_FINE_PIXELS = 12e6
_TALLEST = 16_000.0


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The ink of ``runs``, at ``x``, ``y`` and ``width`` × ``height``, all in layer pixels.

    ``scale`` is pixels per point of the picture that the ink was measured in, ``factor`` pixels per
    point of the layer. ``scale_x`` and ``scale_y`` scale that picture; negative values mirror it.
    ``stretch`` points are added to every space. Where ``rotation`` is set, all of this is before
    it.
    """

    runs: tuple[Run, ...]
    x: float
    y: float
    width: float
    height: float
    factor: float
    scale: float
    stretch: float = 0.0
    right_to_left: bool = False
    rotation: Rotation | None = None

    @property
    def scale_x(self) -> float:
        """Horizontal scale of the letters."""
        return self.runs[0].style.scale_x

    @property
    def scale_y(self) -> float:
        """Vertical scale of the letters."""
        return self.runs[0].style.scale_y

    @property
    def density(self) -> float:
        """Pixels of the layer per point of unscaled letters, along the axis that is enlarged
        more.
        """
        return self.factor * max(abs(self.scale_x), abs(self.scale_y))

    @property
    def points(self) -> tuple[float, float]:
        """Width and height of the ink in points of unscaled letters."""
        return self.width / (self.factor * abs(self.scale_x)), self.height / (
            self.factor * abs(self.scale_y)
        )

    @property
    def right(self) -> float:
        """Right edge of the ink."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Lower edge of the ink."""
        return self.y + self.height

    @property
    def unrotated_bounds(self) -> Bounds:
        """The ink's rectangle before turning."""
        return Bounds(self.x, self.y, self.right, self.bottom)

    @property
    def bounds(self) -> Bounds:
        """The rectangle around the ink in the layer."""
        if self.rotation is None:
            return self.unrotated_bounds
        corners = [(x, y) for x in (self.x, self.right) for y in (self.y, self.bottom)]
        return bounds_of([self.rotation.place(corner) for corner in corners])

    def moved(self, across: float, down: float) -> Glyphs:
        """Elsewhere in the layer."""
        if self.rotation is not None:
            return replace(self, rotation=self.rotation.moved(across, down))
        return replace(self, x=self.x + across, y=self.y + down)

    def rotated(self, rotation: Rotation) -> Glyphs:
        """Turned, after the turn there is already."""
        whole = rotation if self.rotation is None else rotation.after(self.rotation)
        if whole.angle % 360:
            return replace(self, rotation=whole)
        return replace(self, rotation=None).moved(whole.across, whole.down)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the lines lie in a layer of ``size`` pixels; ``origin`` is the layer's own where it is
    not the centre.
    """

    size: Size
    glyphs: tuple[Glyphs, ...]
    origin: tuple[float, float] | None = None


def place_line(
    line: Line, place: tuple[float, float], factor: float, stretch: float
) -> tuple[Glyphs, ...]:
    """The ink of a line that begins at ``place`` (layer pixels, on the baseline).

    Pango knows neither scaled letters nor ones that stand upright in a column, and puts half of
    what is added to a letter's width before it: stretches that differ in that are set one by one.
    """
    found = []
    x, baseline = place
    segments = _segments(line)
    for runs in segments[::-1] if line.right_to_left else segments:
        style = runs[0].style
        part = replace(line, runs=runs)
        if style.upright:
            found += list(_place_upright(part, (x, baseline), factor, stretch))
        else:
            found.append(
                _measure_runs(part, (x - style.tracking / 2 * factor, baseline), factor, stretch)
            )
        x += (
            sum(
                fonts.text_width(run.text, run.style) + stretch * run.text.count(" ")
                for run in runs
            )
            * factor
        )
    return tuple(glyphs for glyphs in found if glyphs is not None)


def _segments(line: Line) -> list[tuple[Run, ...]]:
    """Runs in a row that Pango can set together."""

    def alike(run: Run) -> tuple[float, float, float, bool]:
        return run.style.scale_x, run.style.scale_y, run.style.tracking, run.style.upright

    return [tuple(runs) for _, runs in groupby(line.runs, alike)]


def _place_upright(
    line: Line, place: tuple[float, float], factor: float, stretch: float
) -> Iterator[Glyphs | None]:
    """Letters one after the other, each turned back by 90 degrees around the middle of the column.

    The middle of a column is the middle of its line's height, that of a letter its own height's.
    """
    begin, baseline = place
    middle = baseline - (line.ascent - line.descent) / 2 * factor
    for run in line.runs:
        face = fonts.style_metrics(run.style)
        size = run.style.drawn_size * abs(run.style.scale_y)
        for start, end in clusters(run.text):
            letter = Run(run.text[start:end], run.style)
            high = fonts.upright_advance(letter.text, run.style)
            if letter.text.strip():
                across = fonts.text_width(
                    letter.text, replace(run.style, upright=False, tracking=0.0)
                )
                shape = replace(line, runs=(letter,), width=across)
                glyphs = _measure_runs(shape, (-across / 2 * factor, 0.0), factor, 0.0)
                down = high / 2 + (face.ascent - face.descent) / 2 * size
                corner = _CORNER_SHIFT * size if letter.text in _CORNERED else 0.0
                up = middle - (run.style.drawn_rise + corner) * factor
                yield glyphs and glyphs.rotated(
                    Rotation(-90.0, begin + (down - corner) * factor, up)
                )
            begin += (high + run.style.tracking + (stretch if letter.text == " " else 0.0)) * factor


def _measure_runs(
    line: Line, place: tuple[float, float], factor: float, stretch: float
) -> Glyphs | None:
    """Runs of equal scale that begin at ``place``; None where there is no ink."""
    if not line.runs:
        return None
    first = line.runs[0].style
    tall = max(1.5 * run.style.drawn_size + abs(run.style.drawn_rise) for run in line.runs)
    scale = min(_fine_scale(line, factor, stretch), _TALLEST / tall)
    strut = float(2 ** math.ceil(math.log2(tall * scale + 16)))
    markup = line_markup(
        line.runs,
        fonts.families,
        scale,
        right_to_left=line.right_to_left,
        strut=strut,
        stretch=stretch,
    )
    found = ink_extents(markup)
    if found is None:
        return None
    across = factor / scale * abs(first.scale_x)
    down = factor / scale * abs(first.scale_y)
    size = found.width * across, found.height * down
    x = found.x * across
    y = (found.y - _baseline(strut)) * down
    if first.scale_x < 0:
        x = _advance(line, stretch) * factor - x - size[0]
    if first.scale_y < 0:
        y = -line.cap * factor - y - size[1]
    return Glyphs(
        line.runs, place[0] + x, place[1] + y, *size, factor, scale, stretch, line.right_to_left
    )


def _advance(line: Line, stretch: float) -> float:
    return sum(fonts.text_width(run.text, run.style) for run in line.runs) + stretch * line.spaces


def _fine_scale(line: Line, factor: float, stretch: float) -> float:
    """Finer than the layer: Pango puts glyphs on whole pixels, which must not show."""
    wide = abs(line.runs[0].style.scale_x)
    tall = abs(line.runs[0].style.scale_y)
    dense = factor * max(wide, tall)
    smallest = min(run.style.drawn_size for run in line.runs) * dense
    largest = max(run.style.drawn_size for run in line.runs)
    fine = dense * min(max(_FINE_EM / smallest, _FINENESS[0]), _FINENESS[1])
    long = max((line.width + stretch * line.spaces) / wide, 2 * largest, 1.0)
    return affordable(fine, long, 1.5 * largest)


def affordable(scale: float, width: float, height: float) -> float:
    """Pixels per point, as many as a picture of ``width`` × ``height`` points can have."""
    return min(
        scale, MAX_SIDE / (max(width, height) * 1.1), math.sqrt(_FINE_PIXELS / (width * height))
    )


@lru_cache(maxsize=32)
def _baseline(strut: float) -> float:
    """How far below the top of a line its baseline lies, when a strut of that size stands in it."""
    style = Style(size=1.0)
    found = ink_extents(line_markup((Run("H", style),), lambda _: BUNDLED_FAMILY, 8.0, strut=strut))
    assert found is not None  # our own font has an H
    return found.bottom
