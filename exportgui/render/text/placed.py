"""A line of glyphs at its place in a layer: the rectangle of its ink, in layer pixels, and how to draw it."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

from exportgui.render.geometry import Size
from exportgui.render.text import fonts
from exportgui.render.text.document import Run, Style
from exportgui.render.text.lines import Line
from exportgui.render.text.markup import line_markup
from exportgui.render.text.pango import OWN_FAMILY, ink
from exportgui.render.text.turned import Reach, Turn, reach
from exportgui.values import dataclass

MAX_SIDE = 30_000
"""Pango's pictures have sides below 32,768 pixels."""

_FINE_EM = 96.0
_FINENESS = (4.0, 8.0)
_FINE_PIXELS = 12e6
_TALLEST = 16_000.0


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The ink of ``runs`` lies at ``x``, ``y`` and is ``width`` × ``height``, all in layer pixels.

    ``scale`` is pixels per point of the picture that the ink was measured in, ``factor`` those of the layer.
    ``start`` is where the line begins, ink or not. ``stretch`` points are added to every space.
    With ``turn``, all of that is before turning.
    """

    runs: tuple[Run, ...]
    x: float
    y: float
    width: float
    height: float
    start: float
    factor: float
    scale: float
    stretch: float = 0.0
    right_to_left: bool = False
    turn: Turn | None = None

    @property
    def right(self) -> float:
        """Right edge of the ink."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Lower edge of the ink."""
        return self.y + self.height

    @property
    def box(self) -> Reach:
        """The ink's rectangle before turning."""
        return Reach(self.x, self.y, self.right, self.bottom)

    @property
    def reach(self) -> Reach:
        """The rectangle around the ink in the layer."""
        if self.turn is None:
            return self.box
        corners = [(x, y) for x in (self.x, self.right) for y in (self.y, self.bottom)]
        return reach([self.turn.place(corner) for corner in corners])

    def moved(self, across: float, down: float) -> Glyphs:
        """Elsewhere in the layer."""
        if self.turn is not None:
            return replace(self, turn=self.turn.moved(across, down))
        return replace(self, x=self.x + across, y=self.y + down, start=self.start + across)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the lines lie in a layer of ``size`` pixels; ``origin`` is the layer's own where it is not the centre."""

    size: Size
    glyphs: tuple[Glyphs, ...]
    origin: tuple[float, float] | None = None


def measured(line: Line, place: tuple[float, float], factor: float, stretch: float) -> Glyphs | None:
    """A line that begins at ``place`` (layer pixels, on the baseline); None where there is no ink."""
    if not line.runs:
        return None
    tall = max(1.5 * run.style.drawn_size + abs(run.style.drawn_rise) for run in line.runs)
    scale = min(_fine_scale(line, factor, stretch), _TALLEST / tall)
    strut = float(2 ** math.ceil(math.log2(tall * scale + 16)))
    markup = line_markup(
        line.runs, fonts.families, scale, right_to_left=line.right_to_left, strut=strut, stretch=stretch
    )
    found = ink(markup)
    if found is None:
        return None
    to_layer = factor / scale
    x, y = place[0] + found.x * to_layer, place[1] + (found.y - _baseline(strut)) * to_layer
    size = found.width * to_layer, found.height * to_layer
    return Glyphs(line.runs, x, y, *size, place[0], factor, scale, stretch, line.right_to_left)


def _fine_scale(line: Line, factor: float, stretch: float) -> float:
    """Finer than the layer: Pango puts glyphs on whole pixels, which must not show."""
    smallest = min(run.style.drawn_size for run in line.runs) * factor
    largest = max(run.style.drawn_size for run in line.runs)
    fine = factor * min(max(_FINE_EM / smallest, _FINENESS[0]), _FINENESS[1])
    long = max(line.width + stretch * line.spaces, 2 * largest, 1.0)
    return affordable(fine, long, 1.5 * largest)


def affordable(scale: float, width: float, height: float) -> float:
    """Pixels per point, as many as a picture of ``width`` × ``height`` points can have."""
    return min(scale, MAX_SIDE / (max(width, height) * 1.1), math.sqrt(_FINE_PIXELS / (width * height)))


@lru_cache(maxsize=32)
def _baseline(strut: float) -> float:
    """How far below the top of a line its baseline lies, when a strut of that size stands in it."""
    style = Style(size=1.0)
    found = ink(line_markup((Run("H", style),), lambda _: OWN_FAMILY, 8.0, strut=strut))
    assert found is not None  # our own font has an H
    return found.bottom
