"""Regions that text flows in, and lines filled into them.

Pages: r-textflowpath.md, r-textflowxpath.md. Pango wraps lines at one width only, so every line is
broken here to the gaps that the shape leaves at its height.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from exportgui.lazy_dataclass import dataclass
from exportgui.render.geometry import Size
from exportgui.render.path_masks import MaskArea, path_mask
from exportgui.render.raster import as_array
from exportgui.render.text.curves import Polyline
from exportgui.render.text.document import Document, Paragraph, Run
from exportgui.render.text.layout import check_line_count
from exportgui.render.text.lines import Line, LineBreaker, heights
from exportgui.render.text.rotation import bounds_of

_MAX_SIDE = 2_000
_TIGHT_EMS = 4.0
_SEARCH_STEP = 1 / 16
"""How far down the next try is, in line heights, where a line found no gap."""


class Region:
    """One outline without its holes, as rows of pixels; text runs from left to right in it."""

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
        area = MaskArea(size, (self._scale, self._scale), corner)
        return np.asarray(as_array(path_mask(path, area))[..., 0] >= 128)

    def gaps(self, top: float, bottom: float) -> list[tuple[float, float]]:
        """Left and right ends of what is free between two heights, from the region's top on."""
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
class Slot:
    """A line between two edges; its baseline is in coordinates of the regions."""

    line: Line
    left: float
    right: float
    baseline: float
    region: int


class Filled(NamedTuple):
    r"""Lines in their gaps.

    ``complete`` says that this is all of the text, or all that ``\copyfitmaxlines`` allows.
    """

    slots: tuple[Slot, ...]
    complete: bool


class _ShapeFiller:
    """Fills regions with the lines of a document, one region after the other."""

    def __init__(
        self,
        document: Document,
        regions: Sequence[Region],
        factor: float,
        lowered: tuple[int, float],
    ) -> None:
        self._document = document
        self._regions = regions
        self._factor = factor
        self._lowered = lowered
        self._paragraphs = list(document.paragraphs)
        self._breaker = LineBreaker(self._paragraphs[0], "wrap")
        self._slots: list[Slot] = []

    def fill(self) -> Filled:
        """Every line in its gap."""
        for number in range(len(self._regions)):
            if self._fill_region(number):
                return Filled(tuple(self._slots), complete=True)
        return Filled(tuple(self._slots), not self._paragraphs)

    def _fill_region(self, number: int) -> bool:
        """Fill one region; whether the text has as many lines then as it may have."""
        region = self._regions[number]
        y = self._lowered[1] if self._lowered[0] == number else 0.0
        first = True
        while self._paragraphs and y < region.height:
            ascent, descent, cap = _line_heights(self._paragraphs[0], self._factor)
            baseline = y + (cap if first and not self._document.columns else ascent)
            before = len(self._slots)
            if self._fill_row(number, y, baseline, baseline + descent):
                return True
            check_line_count(len(self._slots), "textPs")
            if len(self._slots) > before:
                y = baseline + descent
                first = False
            else:
                y += max(1.0, (ascent + descent) * _SEARCH_STEP)
            if self._breaker.done:
                y += self._end_paragraph()
        return False

    def _fill_row(self, number: int, top: float, baseline: float, bottom: float) -> bool:
        """Fill the gaps at one height; whether the text has as many lines then as it may have."""
        region = self._regions[number]
        for left, right in region.gaps(top, bottom):
            room = (right - left) / self._factor - self._breaker.indents
            if self._breaker.done or not self._is_wide_enough(room):
                continue
            line = self._breaker.next_line(room)
            self._slots.append(Slot(line, left, right, region.box.top + baseline, number))
            if 0 < self._document.copyfit_max <= len(self._slots):
                return True
        return False

    def _is_wide_enough(self, room: float) -> bool:
        """Whether a gap takes the next word, or is wide enough to break it."""
        paragraph = self._paragraphs[0]
        sizes = [run.style.drawn_size for run in paragraph.runs]
        largest = max(sizes, default=paragraph.empty_style.size)
        fits = self._breaker.next_width <= room + 1e-6
        return room > 0 and (fits or room >= _TIGHT_EMS * largest)

    def _end_paragraph(self) -> float:
        """Go on to the next paragraph; the space between the two, in pixels."""
        ended = self._paragraphs.pop(0)
        if not self._paragraphs:
            return ended.style.after * self._factor
        self._breaker = LineBreaker(self._paragraphs[0], "wrap")
        return (ended.style.after + self._paragraphs[0].style.before) * self._factor


def fill_regions(
    document: Document,
    regions: Sequence[Region],
    factor: float,
    lowered: tuple[int, float] = (0, 0.0),
) -> Filled:
    """Break the text into lines that fill the gaps of the regions.

    The region ``lowered[0]`` is filled from ``lowered[1]`` pixels below its top on. RequestError
    for text of too many lines.
    """
    return _ShapeFiller(document, regions, factor, lowered).fill()


def _line_heights(paragraph: Paragraph, factor: float) -> tuple[float, float, float]:
    """Ascent, descent and height of capitals of a paragraph's lines, in pixels."""
    runs = paragraph.runs or (Run("", paragraph.empty_style),)
    ascent, descent = heights(runs, paragraph.style)
    cap = Line(runs, 0.0, 0.0, 0.0, paragraph.style, 0, True).cap
    return ascent * factor, descent * factor, cap * factor
