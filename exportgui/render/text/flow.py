"""Text flowed into shapes, at any angle.

Pages: r-textflowpath.md, r-textflowxpath.md, r-textangle.md, r-text-layers.md.

Readings: subpaths of ``textFlowPath=`` are filled one after the other, each from its top; a line takes every gap that
is as high as itself, from left to right; a word that is too long for a gap of less than four ems goes to the next.
Text in a box at an angle that is no multiple of 90 degrees flows in from the top, whatever its vertical alignment.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from exportgui.errors import RequestError
from exportgui.render.geometry import Size
from exportgui.render.paths import path_mask
from exportgui.render.raster import as_array
from exportgui.render.text.boxes import around
from exportgui.render.text.curves import Chain, chains
from exportgui.render.text.document import Document, Paragraph, Run
from exportgui.render.text.layout import MAX_LINES, Box, lay_out
from exportgui.render.text.lines import Filler, Line, heights
from exportgui.render.text.placed import Glyphs, Layout, measured
from exportgui.render.text.turned import Turn, reach
from exportgui.values import dataclass

_MAX_SIDE = 2_000
_TIGHT_EMS = 4.0
_SHARES = {"l": 0.0, "j": 0.0, "c": 0.5, "r": 1.0}


@dataclass(frozen=True, slots=True)
class Shape:
    """Where text may flow. ``size`` is the layer's where it is given; without ``path`` that is the shape."""

    size: Size | None
    path: str = ""
    without: str = ""
    angle: float = 0.0


def lay_in(document: Document, shape: Shape, factor: float) -> Layout:
    """The text in the shape; a layer without a size is as large as its ink."""
    angle = shape.angle % 360
    if not shape.path and shape.size is None:
        straight = lay_out(document, Box(None, None, photoshop=True), factor)
        origin = straight.origin or (0.0, 0.0)
        return around(tuple(_turned(part.moved(-origin[0], -origin[1]), Turn(angle)) for part in straight.glyphs))
    if not shape.path and shape.size is not None and angle % 90 == 0:
        return _quartered(document, shape.size, angle, factor)
    regions = chains(shape.path) if shape.path else [_rectangle(shape.size)]
    holes = chains(shape.without) if shape.without else []
    frames = [_Region(region.turned(-angle), [hole.turned(-angle) for hole in holes]) for region in regions]
    glyphs = tuple(_turned(part, Turn(angle)) for part in _flowed(document, frames, factor))
    return around(glyphs) if shape.size is None else Layout(shape.size, glyphs)


def _quartered(document: Document, size: Size, angle: float, factor: float) -> Layout:
    """An ordinary box, turned as a whole."""
    upright = size if angle % 180 == 0 else Size(size.height, size.width)
    straight = lay_out(document, Box(upright.width, upright.height, photoshop=True), factor)
    corner = {0.0: (0, 0), 90.0: (size.width, 0), 180.0: (size.width, size.height), 270.0: (0, size.height)}[angle]
    turn = Turn(angle, float(corner[0]), float(corner[1]))
    return Layout(size, tuple(_turned(part, turn) for part in straight.glyphs))


def _turned(glyphs: Glyphs, turn: Turn) -> Glyphs:
    return replace(glyphs, turn=turn) if turn != Turn(0.0) else glyphs


def _rectangle(size: Size | None) -> Chain:
    width, height = size or (1, 1)
    return Chain(((0, 0), (width, 0), (width, height), (0, height), (0, 0)), closed=True)


class _Region:
    """One outline without its holes, as rows of pixels; the text runs from left to right in it."""

    def __init__(self, outline: Chain, holes: Sequence[Chain]) -> None:
        self.box = reach(outline.points)
        across, down = self.box.right - self.box.left, self.box.bottom - self.box.top
        self._scale = min(1.0, _MAX_SIDE / max(across, down, 1.0))
        self.height = down
        size = Size(max(1, math.ceil(across * self._scale)), max(1, math.ceil(down * self._scale)))
        corner = self.box.left, self.box.top
        inside = self._mask(outline.data(), size, corner)
        if holes:
            inside &= ~self._mask("".join(hole.data() for hole in holes), size, corner)
        self._inside = inside

    def _mask(self, path: str, size: Size, corner: tuple[float, float]) -> NDArray[np.bool_]:
        drawn = as_array(path_mask(path, size, (self._scale, self._scale), corner))[..., 0]
        return np.asarray(drawn >= 128)

    def gaps(self, top: float, bottom: float) -> list[tuple[float, float]]:
        """Left and right ends of what is free all the way between two heights (from the region's top)."""
        first, last = math.floor(top * self._scale), math.ceil(bottom * self._scale - 0.5)
        if last > self._inside.shape[0]:
            return []
        free = self._inside[first : max(last, first + 1)].all(axis=0)
        edges = np.flatnonzero(np.diff(np.concatenate([[False], free, [False]])))
        left = self.box.left
        return [(left + a / self._scale, left + b / self._scale) for a, b in edges.reshape(-1, 2).tolist()]


def _flowed(document: Document, regions: Sequence[_Region], factor: float) -> Iterator[Glyphs]:
    """Every line in its gap."""
    paragraphs = list(document.paragraphs)
    filler, lines = Filler(paragraphs[0], "wrap"), 0
    for region in regions:
        y, first = 0.0, True
        while paragraphs and y < region.height:
            tall, deep, cap = _line_heights(paragraphs[0], factor)
            top = cap if first else tall
            baseline = y + top
            used = False
            for left, right in region.gaps(y, baseline + deep):
                room = (right - left) / factor - filler.indents
                if filler.done or not _worth_it(filler, room, paragraphs[0]):
                    continue
                line = filler.take(room)
                used, lines = True, lines + 1
                yield from _placed(line, left, right, region.box.top + baseline, factor)
            if lines > MAX_LINES:
                raise RequestError(f"the text has more than {MAX_LINES} lines", command="textPs")
            y, first = (baseline + deep, False) if used else (y + max(1.0, (tall + deep) / 16), first)
            if filler.done:
                done = paragraphs.pop(0)
                after = paragraphs[0].style.before if paragraphs else 0.0
                y += (done.style.after + after) * factor
                filler = Filler(paragraphs[0], "wrap") if paragraphs else filler


def _worth_it(filler: Filler, room: float, paragraph: Paragraph) -> bool:
    """Whether a gap takes the next word, or is wide enough to break it."""
    largest = max((run.style.drawn_size for run in paragraph.runs), default=paragraph.empty_style.size)
    return room > 0 and (filler.next_width <= room + 1e-6 or room >= _TIGHT_EMS * largest)


def _line_heights(paragraph: Paragraph, factor: float) -> tuple[float, float, float]:
    """Ascent, descent and capitals of a paragraph's lines, in pixels."""
    runs = paragraph.runs or (Run("", paragraph.empty_style),)
    ascent, descent = heights(runs, paragraph.style)
    cap = Line(runs, 0.0, 0.0, 0.0, paragraph.style, 0, True).cap
    return ascent * factor, descent * factor, cap * factor


def _placed(line: Line, left: float, right: float, baseline: float, factor: float) -> Iterator[Glyphs]:
    style = line.style
    align = style.last if style.align == "j" and line.last else style.align
    spare = (right - left) / factor - line.indent - style.right - line.width
    stretch = max(0.0, spare / line.spaces) if align == "j" and line.spaces else 0.0
    start = left + (line.indent + _SHARES[align] * spare) * factor
    glyphs = measured(line, (start, baseline), factor, stretch)
    if glyphs is not None:
        yield glyphs
