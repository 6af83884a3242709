"""Stacks lines in a text box: which lines, where, and how large the box is.

Pages: r-text-layers.md, r-text-positioning.md, r-size-reference.md, r-textattr.md. In this module
lengths are points; ``factor`` is pixels of the layer per point.

Readings: the line spacing is the font's own. ``text=`` puts the first line's ascent at the top of
the box, ``textPs=`` its capitals, as the reference's pictures show. A line of ``textPs=`` is left
out when its descent does not fit. The origin of a self-sizing layer is on its first baseline, left,
centre or right as its text is aligned, for ``text=`` too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.render.geometry import Size
from exportgui.render.text.document import Document, Paragraph, Run
from exportgui.render.text.glyph_placement import place_line
from exportgui.render.text.glyphs import Glyphs, Layout
from exportgui.render.text.lines import Line, LineBreaker

_UNLIMITED = 1e12
_EDGE = 1e-3
MAX_LINES = 4_000


@dataclass(frozen=True, slots=True)
class Box:
    """The text box asked for, in pixels; None where the text decides.

    ``photoshop`` says that the command is ``textPs=``.
    """

    width: int | None
    height: int | None
    photoshop: bool = False
    wrap: str = "wrap"


@dataclass(frozen=True, slots=True)
class _Row:
    """A line and its baseline, from the top of the text."""

    line: Line
    baseline: float


def lay_out(document: Document, box: Box, factor: float) -> Layout:
    """Lay the text out in its box at ``factor`` pixels per point.

    RequestError where alignments cannot be combined.
    """
    rows = stack_lines(document, box, factor)
    if box.height is None and not box.photoshop:
        _check_alignments(rows)
    if box.width is None:
        return _self_sized(rows, box, factor)
    left, top, right, bottom = (side * factor for side in _margins(document, box))
    room = box.width - left - right
    glyphs = [part for row in rows for part in _place_row(row, room / factor, factor)]
    text_height = _height(rows, box) * factor
    height = box.height
    down = top
    if height is None:
        height = max(1, _up(text_height + top + bottom))
    else:
        down += ALIGN_SHARES[document.valign] * (height - top - bottom - text_height)
    moved = tuple(part.moved(left, down) for part in glyphs)
    size = Size(box.width, height)
    if not box.photoshop:
        moved = _pushed_inside(moved, size, text_height <= height)
    return Layout(size, moved, complete=_is_complete(document, rows))


def fits(document: Document, box: Box, factor: float) -> bool:
    """Whether no line is wider than the box, and the text not taller."""
    assert box.width is not None
    assert box.height is not None
    rows = stack_lines(document, box, factor, omit=False)
    room = box.width / factor
    wide = all(
        row.line.width + row.line.indent + row.line.style.right <= room * (1 + 1e-9) for row in rows
    )
    margins = document.margins[1] + document.margins[3] if box.photoshop else 0.0
    return wide and _height(rows, box) + margins <= box.height / factor * (1 + 1e-9)


def stack_lines(document: Document, box: Box, factor: float, *, omit: bool = True) -> list[_Row]:
    """Stack lines up to the first that does not fit, which ``textPs=`` leaves out."""
    room, limit = _room_and_limit(document, box, factor)
    rows: list[_Row] = []
    below = 0.0
    last = len(document.paragraphs) - 1
    for number, paragraph in enumerate(document.paragraphs):
        below += 0.0 if box.photoshop and number == 0 else paragraph.style.before
        for line in _lines(paragraph, box, room):
            tight = box.photoshop and box.width is not None and not rows and not document.columns
            baseline = below + (line.cap or line.ascent if tight else line.ascent)
            below = baseline + line.descent
            full = below > limit + _EDGE
            if (full and box.photoshop and omit) or _is_cut(document, len(rows)):
                return rows
            rows.append(_Row(line, baseline))
            if full:
                return rows
            check_line_count(len(rows), "text")
        below += 0.0 if box.photoshop and number == last else paragraph.style.after
    return rows


def check_line_count(lines: int, command: str) -> None:
    """RequestError for text of more lines than anybody reads."""
    if lines > MAX_LINES:
        raise RequestError(
            Message("the text has more than {number} lines", number=MAX_LINES), command=command
        )


def _room_and_limit(document: Document, box: Box, factor: float) -> tuple[float, float]:
    """The width and height that lines may take, in points."""
    left, top, right, bottom = _margins(document, box)
    room = _UNLIMITED if box.width is None else box.width / factor - left - right
    limit = _UNLIMITED if box.height is None else box.height / factor - top - bottom
    return room, limit


def _margins(document: Document, box: Box) -> tuple[float, float, float, float]:
    """Left, top, right and bottom; none but those of ``textPs=`` with a width count."""
    counts = box.photoshop and box.width is not None
    return document.margins if counts else (0.0, 0.0, 0.0, 0.0)


def _is_cut(document: Document, lines: int) -> bool:
    r"""Whether ``\copyfitmaxlines`` allows no further line."""
    return 0 < document.copyfit_max <= lines


def _is_complete(document: Document, rows: Sequence[_Row]) -> bool:
    r"""Whether the lines are all of the text, or all that ``\copyfitmaxlines`` allows."""
    whole = (run for paragraph in document.paragraphs for run in paragraph.runs)
    stacked = (run for row in rows for run in row.line.runs)
    return _is_cut(document, len(rows)) or _letters(whole) == _letters(stacked)


def _letters(runs: Iterable[Run]) -> int:
    """How many characters show, but for hyphens, which breaking a line can add."""
    text = "".join(run.text for run in runs)
    return sum(not letter.isspace() and letter not in "-\u00ad" for letter in text)


def _lines(paragraph: Paragraph, box: Box, room: float) -> Iterator[Line]:
    breaker = LineBreaker(paragraph, box.wrap if box.width is not None else "noWrap")
    while not breaker.done:
        yield breaker.next_line(room - breaker.indents)


def _height(rows: Sequence[_Row], box: Box) -> float:
    """From the top of the text to the lowest descent.

    ``text=`` adds the space after its last paragraph.
    """
    if not rows:
        return 0.0
    last = rows[-1].line
    return rows[-1].baseline + last.descent + (0.0 if box.photoshop else last.style.after)


def _check_alignments(rows: Sequence[_Row]) -> None:
    """RequestError for two alignments in a layer sized by its text, or by its width and text.

    Page: r-text.md.
    """
    if len({_alignment(row.line) for row in rows}) > 1:
        raise RequestError(
            Message("text that sizes its own layer can have one alignment only"),
            command="text",
            allowed=Message("one of \\ql, \\qr and \\qc, or size= with a width and a height"),
        )


def _self_sized(rows: Sequence[_Row], box: Box, factor: float) -> Layout:
    """A layer as large as its text (point text, r-text-layers.md)."""
    visible = [(row, parts) for row in rows if (parts := _place_row(row, 0.0, factor))]
    glyphs = [part for _, parts in visible for part in parts]
    bounds = [part.bounds for part in glyphs]
    starts = [(_start(row, 0.0) * factor, row.line.width * factor) for row, _ in visible]
    left = min([start for start, _ in starts] + [part.left for part in bounds], default=0.0)
    right = max(
        [start + width for start, width in starts] + [part.right for part in bounds], default=1.0
    )
    top = min([part.top for part in bounds] + [0.0])
    bottom = max([part.bottom for part in bounds] + [_height(rows, box) * factor])
    size = Size(max(1, _up(right - left)), max(1, _up(bottom - top)))
    baseline = rows[0].baseline * factor if rows else 0.0
    return Layout(size, tuple(part.moved(-left, -top) for part in glyphs), (-left, baseline - top))


def _alignment(line: Line) -> str:
    """Left, right, centred or justified; the last line of justified text has its own."""
    style = line.style
    return style.last if style.align == "j" and line.last else style.align


ALIGN_SHARES = {"l": 0.0, "t": 0.0, "j": 0.0, "c": 0.5, "r": 1.0, "b": 1.0}
"""How much of the spare room is before a line or a text of that alignment."""


def _place_row(row: _Row, room: float, factor: float) -> tuple[Glyphs, ...]:
    """The line's ink, aligned in a width of ``room`` points; point text is aligned on x = 0."""
    line = row.line
    stretch = (
        max(0.0, _spare(line, room) / line.spaces)
        if _alignment(line) == "j" and line.spaces and room
        else 0.0
    )
    return place_line(line, (_start(row, room) * factor, row.baseline * factor), factor, stretch)


def _start(row: _Row, room: float) -> float:
    """Where the line begins."""
    return row.line.indent + ALIGN_SHARES[_alignment(row.line)] * _spare(row.line, room)


def _spare(line: Line, room: float) -> float:
    return room - line.indent - line.style.right - line.width


def _pushed_inside(glyphs: tuple[Glyphs, ...], size: Size, fits_below: bool) -> tuple[Glyphs, ...]:
    """Move the ink of ``text=`` into the box; lines that are too many are still cut off below."""
    if not glyphs:
        return glyphs
    bounds = [part.bounds for part in glyphs]
    left = min(part.left for part in bounds)
    top = min(part.top for part in bounds)
    right = max(part.right for part in bounds)
    bottom = max(part.bottom for part in bounds)
    across = _push(left, right, size.width)
    down = _push(top, bottom, size.height if fits_below else bottom)
    return tuple(part.moved(across, down) for part in glyphs) if across or down else glyphs


def _push(low: float, high: float, room: float) -> float:
    if low < 0:
        return -low
    return -min(high - room, low) if high > room else 0.0


def _up(length: float) -> int:
    """Whole pixels that hold a length."""
    return -int(-(length - _EDGE) // 1)
