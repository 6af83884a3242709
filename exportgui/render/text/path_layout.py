r"""Lays text out on a path. Pages: r-textpath.md, r-pathattr.md, r-text-layers.md.

Readings: ``startPos`` and ``endPos`` count for every subpath. What does not fit on one continues on
the next; what fits on none is left out. Letters that join (Arabic) stay together as words. ``\ql
\qc \qr`` count in layers with a size, too, as the command's own page says. Pango in libvips lays
out no text on paths.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from exportgui.errors import RequestError
from exportgui.messages import Message
from exportgui.render.geometry import Size
from exportgui.render.text import fonts
from exportgui.render.text.curves import MeasuredPath, polylines
from exportgui.render.text.document import Document, ParagraphStyle, Run
from exportgui.render.text.fitting import copyfit_document
from exportgui.render.text.glyph_placement import place_line
from exportgui.render.text.glyphs import Glyphs, Layout, fit_layer_to_ink
from exportgui.render.text.layout import ALIGN_SHARES
from exportgui.render.text.line_breaks import cluster_ends
from exportgui.render.text.lines import Line, sliced
from exportgui.render.text.markup import is_right_to_left
from exportgui.render.text.rotation import Rotation

MAX_UNITS = 4_000


class PathText(NamedTuple):
    """``textPath=`` and ``pathAttr=``."""

    path: str
    reverse: bool = False
    start: float = 0.0
    end: float = 1.0


class _Unit(NamedTuple):
    """Glyphs that are rotated together, and how far they advance, in points."""

    runs: tuple[Run, ...]
    advance: float


def lay_out_on_path(document: Document, on: PathText, size: Size | None, factor: float) -> Layout:
    """Lay out the text's first line on the path.

    ``size`` None makes the layer as large as the text. RequestError for an end beyond an open path
    (r-pathattr.md).
    """
    paths = _measured_paths(on)
    fitted = copyfit_document(
        document, lambda sized: _fits(sized, on, paths, factor), lambda sized: 1
    )
    style = fitted.paragraphs[0].style
    units = _first_line(fitted)
    glyphs: list[Glyphs] = []
    for path in paths:
        room = _room(on, path, style, factor)
        count, used = _fitting(units, room / factor)
        # No tracking after the last glyph, or centred text is off by half of it.
        used -= units[count - 1].runs[-1].style.tracking if count else 0.0
        spare = room - used * factor
        begin = on.start * path.length + style.left * factor + ALIGN_SHARES[style.align] * spare
        glyphs += _place_units(units[:count], path, begin, factor, style)
        units = units[count:]
    layout = fit_layer_to_ink(tuple(glyphs)) if size is None else Layout(size, tuple(glyphs))
    complete = not any(run.text.strip() for unit in units for run in unit.runs)
    return replace(layout, complete=complete)


def _measured_paths(on: PathText) -> list[MeasuredPath]:
    """The subpaths in the order in which the text runs along them."""
    subpaths = polylines(on.path)
    if on.end > 1 and not all(subpath.closed for subpath in subpaths):
        raise RequestError(
            Message("the end is beyond that of an open path"),
            command="pathAttr",
            allowed=Message("at most 1; a path that ends with Z can go round again"),
        )
    if on.reverse:
        return [MeasuredPath(subpath.reversed()) for subpath in subpaths[::-1]]
    return [MeasuredPath(subpath) for subpath in subpaths]


def _fits(document: Document, on: PathText, paths: Sequence[MeasuredPath], factor: float) -> bool:
    """Whether all of the first line has room on the paths."""
    units = _first_line(document)
    style = document.paragraphs[0].style
    for path in paths:
        count, _ = _fitting(units, _room(on, path, style, factor) / factor)
        units = units[count:]
    return not units


def _first_line(document: Document) -> list[_Unit]:
    """The text that is drawn: nothing after the first paragraph or line break."""
    paragraph = document.paragraphs[0]
    return _units(sliced(paragraph.runs, 0, (paragraph.text + "\n").index("\n")))


def _room(on: PathText, path: MeasuredPath, style: ParagraphStyle, factor: float) -> float:
    """How much of the path the text may take, in pixels."""
    # r-pathattr.md: both are shares of the distance along the path.
    return (on.end - on.start) * path.length - (style.left + style.right) * factor


def _units(runs: Sequence[Run]) -> list[_Unit]:
    """Units in the order in which they stand on the path."""
    text = "".join(run.text for run in runs)
    ends = [0, *(end for end in cluster_ends(text) if not _joined(text, end))] if text else []
    if len(ends) > MAX_UNITS:
        reason = Message("text on a path can have {number} letters", number=MAX_UNITS)
        raise RequestError(reason, command="textPath")
    widths = [_width(runs, end) for end in ends]
    units = [
        _Unit(sliced(runs, ends[index], ends[index + 1]), widths[index + 1] - widths[index])
        for index in range(len(ends) - 1)
    ]
    return units[::-1] if is_right_to_left(text) else units


def _joined(text: str, end: int) -> bool:
    """Whether the letters before and after belong to a script that joins them."""
    pair = text[end - 1 : end + 1]
    return len(pair) == 2 and all(
        unicodedata.bidirectional(character) in ("AL", "NSM") for character in pair
    )


def _width(runs: Sequence[Run], end: int) -> float:
    """The width up to an offset, kerning included."""
    return sum(fonts.text_width(run.text, run.style) for run in sliced(runs, 0, end))


def _fitting(units: Sequence[_Unit], room: float) -> tuple[int, float]:
    """How many units fit, and their width."""
    used = 0.0
    for count, unit in enumerate(units):
        if used + unit.advance > room + 1e-6:
            return count, used
        used += unit.advance
    return len(units), used


def _place_units(
    units: Sequence[_Unit], path: MeasuredPath, begin: float, factor: float, style: ParagraphStyle
) -> list[Glyphs]:
    """Put every glyph upright on the path, its middle where it touches."""
    glyphs: list[Glyphs] = []
    for unit in units:
        advance = unit.advance * factor
        # A glyph touches the path in its middle: at its start it would lean out of every bend.
        place, angle = path.at(begin + advance / 2)
        begin += advance
        right_to_left = is_right_to_left(unit.runs[0].text)
        line = Line(unit.runs, unit.advance, 0.0, 0.0, style, 0, True, right_to_left)
        parts = place_line(line, (-advance / 2, 0.0), factor, 0.0)
        glyphs += [part.rotated(Rotation(angle, *place)) for part in parts]
    return glyphs
