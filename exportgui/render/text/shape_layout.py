r"""Text flowed into shapes, at any angle.

Pages: r-textflowpath.md, r-textflowxpath.md, r-textangle.md, r-text-layers.md.

Readings: subpaths of ``textFlowPath=`` are filled one after the other, each from its top; a line
takes every gap that is as high as itself, from left to right; a word that is too long for a gap of
less than four ems goes to the next. ``\vertalc`` and ``\vertalb`` move the text down in the region
where it ends, as far as all of it still fits.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.render.geometry import Size
from exportgui.render.path_masks import path_mask
from exportgui.render.raster import as_array
from exportgui.render.text.boxes import fit_layer_to_ink
from exportgui.render.text.curves import Polyline, polylines
from exportgui.render.text.document import Document, Paragraph, Run
from exportgui.render.text.fitting import copyfit_document, copyfit_to_box, largest
from exportgui.render.text.glyphs import Glyphs, Layout, place_line
from exportgui.render.text.layout import ALIGN_SHARES, MAX_LINES, Box, lay_out
from exportgui.render.text.lines import Line, LineBreaker, heights
from exportgui.render.text.rotation import Rotation, bounds_of

_MAX_SIDE = 2_000
_TIGHT_EMS = 4.0


@dataclass(frozen=True, slots=True)
class Shape:
    """Where text may flow. ``size`` is the layer's where it is given; without ``path`` that is the
    shape.
    """

    size: Size | None
    path: str = ""
    without: str = ""
    angle: float = 0.0


def lay_out_in_shape(document: Document, shape: Shape, factor: float) -> Layout:
    """The text in the shape; a layer without a size is as large as its ink."""
    angle = shape.angle % 360
    if not shape.path and shape.size is None:
        straight = lay_out(document, Box(None, None, photoshop=True), factor)
        origin = straight.origin or (0.0, 0.0)
        return fit_layer_to_ink(
            tuple(
                part.moved(-origin[0], -origin[1]).rotated(Rotation(angle))
                for part in straight.glyphs
            )
        )
    if not shape.path and shape.size is not None and angle % 90 == 0:
        return _quartered(document, shape.size, angle, factor)
    regions = polylines(shape.path) if shape.path else [_rectangle(shape.size)]
    holes = polylines(shape.without) if shape.without else []
    frames = [
        _Region(region.rotated(-angle), [hole.rotated(-angle) for hole in holes])
        for region in regions
    ]
    slots = _arranged(document, frames, factor)
    glyphs = tuple(
        part.rotated(Rotation(angle)) for slot in slots for part in _placed(slot, factor)
    )
    return fit_layer_to_ink(glyphs) if shape.size is None else Layout(shape.size, glyphs)


def lay_out_in_width(document: Document, width: int, angle: float, factor: float) -> Layout:
    """The text at an angle in a box of a width alone, which is as high as the text needs.

    Lines that run up or down never wrap, as nothing limits them.
    """
    if angle == 180:
        straight = lay_out(document, Box(width, None, photoshop=True), factor)
        return _quartered(document, straight.size, angle, factor)
    straight = lay_out(document, Box(None, None, photoshop=True), factor)
    if angle % 90 == 0:
        height = straight.size.width
        turn = Rotation(angle, float(width)) if angle == 90 else Rotation(angle, 0.0, float(height))
        return Layout(Size(width, height), tuple(part.rotated(turn) for part in straight.glyphs))

    def whole(height: int) -> bool:
        outline = _rectangle(Size(width, height)).rotated(-angle)
        return _filled(document, [_Region(outline, [])], factor).complete

    heights = range(1, 2 * (straight.size.width + straight.size.height + width))
    return lay_out_in_shape(
        document, Shape(Size(width, 1 + bisect_left(heights, True, key=whole)), angle=angle), factor
    )


def _quartered(document: Document, size: Size, angle: float, factor: float) -> Layout:
    """An ordinary box, turned as a whole."""
    upright = size if angle % 180 == 0 else Size(size.height, size.width)
    box = Box(upright.width, upright.height, photoshop=True)
    straight = lay_out(copyfit_to_box(document, box, factor), box, factor)
    corner = {
        0.0: (0, 0),
        90.0: (size.width, 0),
        180.0: (size.width, size.height),
        270.0: (0, size.height),
    }[angle]
    turn = Rotation(angle, float(corner[0]), float(corner[1]))
    return Layout(size, tuple(part.rotated(turn) for part in straight.glyphs))


def _rectangle(size: Size | None) -> Polyline:
    width, height = size or (1, 1)
    return Polyline(((0, 0), (width, 0), (width, height), (0, height), (0, 0)), closed=True)


class _Region:
    """One outline without its holes, as rows of pixels; the text runs from left to right in it."""

    def __init__(self, outline: Polyline, holes: Sequence[Polyline]) -> None:
        self.box = bounds_of(outline.points)
        across = self.box.right - self.box.left
        down = self.box.bottom - self.box.top
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
        """Left and right ends of what is free all the way between two heights (from the region's
        top).
        """
        first = math.floor(top * self._scale)
        last = math.ceil(bottom * self._scale - 0.5)
        if last > self._inside.shape[0]:
            return []
        free = self._inside[first : max(last, first + 1)].all(axis=0)
        edges = np.flatnonzero(np.diff(np.concatenate([[False], free, [False]])))
        left = self.box.left
        return [
            (left + a / self._scale, left + b / self._scale)
            for a, b in edges.reshape(-1, 2).tolist()
        ]


@dataclass(frozen=True, slots=True)
class _Slot:
    """A line between two edges, its baseline in coordinates of the regions, and the region it
    stands in.
    """

    line: Line
    left: float
    right: float
    baseline: float
    region: int


class _Filled(NamedTuple):
    r"""Lines in their gaps, and whether that is all of the text, or all that ``\copyfitmaxlines``
    lets through.
    """

    slots: tuple[_Slot, ...]
    complete: bool


def _arranged(document: Document, regions: Sequence[_Region], factor: float) -> tuple[_Slot, ...]:
    """The text at the sizes that fit, in the part of its last region where its vertical alignment
    puts it.
    """

    def whole(fitted: Document) -> bool:
        return _filled(fitted, regions, factor).complete

    def lines(fitted: Document) -> int:
        return len(_filled(fitted, regions, factor).slots)

    document = copyfit_document(document, whole, lines)
    filled = _filled(document, regions, factor)
    share = ALIGN_SHARES[document.valign]
    if not share or not filled.complete or not filled.slots:
        return filled.slots
    last = filled.slots[-1].region

    def below(start: float) -> bool:
        moved = _filled(document, regions, factor, (last, start))
        return moved.complete and moved.slots[-1].region == last

    start = share * largest(0.0, regions[last].height, below)
    return _filled(document, regions, factor, (last, start)).slots


def _filled(
    document: Document,
    regions: Sequence[_Region],
    factor: float,
    lowered: tuple[int, float] = (0, 0.0),
) -> _Filled:
    """Every line in its gap; the region ``lowered[0]`` is filled from ``lowered[1]`` pixels below
    its top.
    """
    paragraphs = list(document.paragraphs)
    breaker = LineBreaker(paragraphs[0], "wrap")
    slots: list[_Slot] = []
    for number, region in enumerate(regions):
        y = lowered[1] if lowered[0] == number else 0.0
        first = True
        while paragraphs and y < region.height:
            tall, deep, cap = _line_heights(paragraphs[0], factor)
            baseline = y + (cap if first and not document.columns else tall)
            before = len(slots)
            for left, right in region.gaps(y, baseline + deep):
                room = (right - left) / factor - breaker.indents
                if breaker.done or not _worth_it(breaker, room, paragraphs[0]):
                    continue
                slots.append(
                    _Slot(breaker.next_line(room), left, right, region.box.top + baseline, number)
                )
                if 0 < document.copyfit_max <= len(slots):
                    return _Filled(tuple(slots), complete=True)
            if len(slots) > MAX_LINES:
                raise RequestError(
                    Message("the text has more than {number} lines", number=MAX_LINES),
                    command="textPs",
                )
            used = len(slots) > before
            y, first = (
                (baseline + deep, False) if used else (y + max(1.0, (tall + deep) / 16), first)
            )
            if breaker.done:
                done = paragraphs.pop(0)
                after = paragraphs[0].style.before if paragraphs else 0.0
                y += (done.style.after + after) * factor
                breaker = LineBreaker(paragraphs[0], "wrap") if paragraphs else breaker
    return _Filled(tuple(slots), not paragraphs)


def _worth_it(breaker: LineBreaker, room: float, paragraph: Paragraph) -> bool:
    """Whether a gap takes the next word, or is wide enough to break it."""
    largest = max(
        (run.style.drawn_size for run in paragraph.runs), default=paragraph.empty_style.size
    )
    return room > 0 and (breaker.next_width <= room + 1e-6 or room >= _TIGHT_EMS * largest)


def _line_heights(paragraph: Paragraph, factor: float) -> tuple[float, float, float]:
    """Ascent, descent and capitals of a paragraph's lines, in pixels."""
    runs = paragraph.runs or (Run("", paragraph.empty_style),)
    ascent, descent = heights(runs, paragraph.style)
    cap = Line(runs, 0.0, 0.0, 0.0, paragraph.style, 0, True).cap
    return ascent * factor, descent * factor, cap * factor


def _placed(slot: _Slot, factor: float) -> tuple[Glyphs, ...]:
    line = slot.line
    style = slot.line.style
    align = style.last if style.align == "j" and line.last else style.align
    spare = (slot.right - slot.left) / factor - line.indent - style.right - line.width
    stretch = max(0.0, spare / line.spaces) if align == "j" and line.spaces else 0.0
    start = slot.left + (line.indent + ALIGN_SHARES[align] * spare) * factor
    return place_line(line, (start, slot.baseline), factor, stretch)
