"""Text on a path. Pages: r-textpath.md, r-pathattr.md, r-text-layers.md.

Readings: ``startPos`` and ``endPos`` count for every subpath; what does not fit on one goes on on the next, what
fits on none is left out; letters that join (Arabic) stay together as words.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from exportgui.errors import RequestError
from exportgui.render.geometry import Size
from exportgui.render.text import fonts
from exportgui.render.text.boxes import around
from exportgui.render.text.breaks import cluster_ends
from exportgui.render.text.curves import Way, chains
from exportgui.render.text.document import Document, ParagraphStyle, Run
from exportgui.render.text.lines import Line, sliced
from exportgui.render.text.markup import is_right_to_left
from exportgui.render.text.placed import Glyphs, Layout, measured
from exportgui.render.text.turned import Turn

MAX_UNITS = 4_000
_SHARES = {"l": 0.0, "j": 0.0, "c": 0.5, "r": 1.0}


class PathText(NamedTuple):
    """``textPath=`` and ``pathAttr=``."""

    path: str
    reverse: bool = False
    start: float = 0.0
    end: float = 1.0


class _Unit(NamedTuple):
    """Letters that are turned together, and how far they advance, in points."""

    runs: tuple[Run, ...]
    advance: float


def lay_along(document: Document, on: PathText, size: Size | None, factor: float) -> Layout:
    """The text's first line on the path; ``size`` None makes the layer as large as the text."""
    paragraph = document.paragraphs[0]
    style = paragraph.style
    ways = [Way(chain.reversed() if on.reverse else chain) for chain in chains(on.path)]
    units = _units(sliced(paragraph.runs, 0, (paragraph.text + "\n").index("\n")))
    glyphs: list[Glyphs] = []
    for way in reversed(ways) if on.reverse else ways:
        room = (on.end - on.start) * way.length - (style.left + style.right) * factor
        count, used = _fitting(units, room / factor)
        begin = on.start * way.length + style.left * factor + _SHARES[style.align] * (room - used * factor)
        glyphs += _placed(units[:count], way, begin, factor, style)
        units = units[count:]
    if size is None:
        return around(tuple(glyphs))
    return Layout(size, tuple(glyphs))


def _units(runs: Sequence[Run]) -> list[_Unit]:
    """Letters in the order in which they stand on the path."""
    text = "".join(run.text for run in runs)
    ends = [0, *(end for end in cluster_ends(text) if not _joined(text, end))] if text else []
    if len(ends) > MAX_UNITS:
        raise RequestError(f"text on a path can have {MAX_UNITS} letters", command="textPath")
    widths = [_width(runs, end) for end in ends]
    units = [
        _Unit(sliced(runs, ends[index], ends[index + 1]), widths[index + 1] - widths[index])
        for index in range(len(ends) - 1)
    ]
    return units[::-1] if is_right_to_left(text) else units


def _joined(text: str, end: int) -> bool:
    """Whether the letters before and after belong to a script that joins them."""
    around = text[end - 1 : end + 1]
    return len(around) == 2 and all(unicodedata.bidirectional(letter) in ("AL", "NSM") for letter in around)


def _width(runs: Sequence[Run], end: int) -> float:
    """Up to an offset, kerning included; whole stretches are measured once."""
    return sum(fonts.width(run.text, run.style) for run in sliced(runs, 0, end))


def _fitting(units: Sequence[_Unit], room: float) -> tuple[int, float]:
    """How many units fit, and how far they reach."""
    used = 0.0
    for count, unit in enumerate(units):
        if used + unit.advance > room + 1e-6:
            return count, used
        used += unit.advance
    return len(units), used


def _placed(units: Sequence[_Unit], way: Way, begin: float, factor: float, style: ParagraphStyle) -> list[Glyphs]:
    """Every letter upright on the way, its middle where it touches."""
    found = []
    for unit in units:
        advance = unit.advance * factor
        place, angle = way.at(begin + advance / 2)
        begin += advance
        line = Line(unit.runs, unit.advance, 0.0, 0.0, style, 0, True, is_right_to_left(unit.runs[0].text))
        glyphs = measured(line, (-advance / 2, 0.0), factor, 0.0)
        if glyphs is not None:
            found.append(replace(glyphs, turn=Turn(angle, *place)))
    return found
