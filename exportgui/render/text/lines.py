"""Breaks paragraphs into lines of given widths, in points. Page: r-textattr.md (wordWrap).

Through libvips, Pango breaks all lines of a text at one width and reports none of them; shapes,
hanging paragraphs and copy-fitting need a width for each.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from exportgui.lazy_dataclass import dataclass
from exportgui.render.text import fonts
from exportgui.render.text.document import Paragraph, ParagraphStyle, Run, Style
from exportgui.render.text.line_breaks import TextSpan, cluster_ends, text_spans
from exportgui.render.text.markup import is_right_to_left

_SOFT_HYPHEN = "\u00ad"
_SLACK = 1e-6


@dataclass(frozen=True, slots=True)
class Line:
    r"""One line: its runs without trailing spaces, their advance, and the height they need.

    Tracking (``\expnd``) after the last glyph does not count. ``last`` says that it is the last
    line of its paragraph or before a line break. ``number`` counts from 0 in the paragraph.
    """

    runs: tuple[Run, ...]
    width: float
    ascent: float
    descent: float
    style: ParagraphStyle
    number: int
    last: bool
    right_to_left: bool = False

    @property
    def spaces(self) -> int:
        """How many spaces justification can widen."""
        return sum(run.text.count(" ") for run in self.runs)

    @property
    def cap(self) -> float:
        """Height of the tallest capitals."""
        return max((_cap(run.style) for run in self.runs), default=0.0)

    @property
    def indent(self) -> float:
        """The left indent of this line."""
        return self.style.left + (self.style.first if self.number == 0 else 0.0)


def _cap(style: Style) -> float:
    return fonts.style_metrics(style).cap * style.drawn_size * abs(style.scale_y)


class LineBreaker:
    """Breaks one paragraph line by line; ``wrap`` is ``wrap``, ``nbWrap`` or ``noWrap``."""

    def __init__(self, paragraph: Paragraph, wrap: str) -> None:
        self._paragraph = paragraph
        self._wrap = wrap
        self._text = paragraph.text
        self._right_to_left = is_right_to_left(self._text)
        self._segments = _segments(self._text)
        self._pieces: list[TextSpan] = []
        self._next = 0
        self._number = 0
        self._waiting = False

    @property
    def done(self) -> bool:
        """Whether every character is in a line."""
        return (
            not self._segments
            and not self._waiting
            and self._next >= len(self._pieces)
            and self._number > 0
        )

    @property
    def indents(self) -> float:
        """Left and right indent of the next line."""
        style = self._paragraph.style
        return style.left + style.right + (style.first if self._number == 0 else 0.0)

    @property
    def next_width(self) -> float:
        """How far the next word advances."""
        self._start_next_segment()
        piece = self._pieces[self._next] if self._next < len(self._pieces) else None
        return self._width(piece.start, piece.visible) if piece else 0.0

    def next_line(self, room: float) -> Line:
        """The next line, as much as fits in ``room``; at least one character."""
        self._start_next_segment()
        start = self._pieces[self._next].start if self._next < len(self._pieces) else 0
        end = self._filled(start, room)
        line = self._line(start, end, last=self._next >= len(self._pieces))
        self._number += 1
        self._waiting = False
        return line

    def _start_next_segment(self) -> None:
        """Go on after a line break."""
        if self._next >= len(self._pieces) and self._segments and not self._waiting:
            start, end = self._segments.pop(0)
            self._pieces = [
                TextSpan(*(start + part for part in piece))
                for piece in text_spans(self._text[start:end])
            ]
            self._next = 0
            self._waiting = not self._pieces

    def _filled(self, start: int, room: float) -> int:
        """Consume a line's spans; the offset after its last visible character."""
        end = start
        width = 0.0
        while self._next < len(self._pieces):
            piece = self._pieces[self._next]
            wider = width + self._width(end, piece.visible)
            beyond = self._hyphen(piece.visible) - self._tracking(piece.visible)
            if self._wrap != "noWrap" and wider + beyond > room + _SLACK:
                if end == start and self._wrap == "wrap":
                    return self._split(piece, room)
                if end > start:
                    return end
            end = piece.visible
            width = wider
            self._next += 1
        return end

    def _split(self, piece: TextSpan, room: float) -> int:
        """Break a span that is wider than a whole line."""
        ends = [
            piece.start + offset for offset in cluster_ends(self._text[piece.start : piece.visible])
        ]
        fitting = _last_fitting(ends, lambda end: self._width(piece.start, end) <= room + _SLACK)
        if fitting >= piece.visible:
            self._next += 1
            return piece.visible
        self._pieces[self._next] = TextSpan(fitting, piece.visible, piece.end)
        return fitting

    def _line(self, start: int, end: int, *, last: bool) -> Line:
        runs = sliced(self._paragraph.runs, start, end)
        if runs and not last and runs[-1].text.endswith(_SOFT_HYPHEN):
            runs = (*runs[:-1], replace(runs[-1], text=runs[-1].text + "-"))
        ascent, descent = heights(
            runs or (Run("", self._empty_style(start)),), self._paragraph.style
        )
        width = sum(fonts.text_width(run.text, run.style) for run in runs) - (
            runs[-1].style.tracking if runs else 0.0
        )
        rtl = self._right_to_left
        return Line(runs, width, ascent, descent, self._paragraph.style, self._number, last, rtl)

    def _empty_style(self, start: int) -> Style:
        at = sliced(self._paragraph.runs, start, start + 1)
        return at[0].style if at else self._paragraph.empty_style

    def _width(self, start: int, end: int) -> float:
        return sum(
            fonts.text_width(run.text, run.style)
            for run in sliced(self._paragraph.runs, start, end)
        )

    def _tracking(self, end: int) -> float:
        last = sliced(self._paragraph.runs, end - 1, end) if end else ()
        return last[0].style.tracking if last else 0.0

    def _hyphen(self, end: int) -> float:
        if end and self._text[end - 1] == _SOFT_HYPHEN:
            return fonts.text_width("-", sliced(self._paragraph.runs, end - 1, end)[0].style)
        return 0.0


def _last_fitting(ends: Sequence[int], fits: Callable[[int], bool]) -> int:
    """The largest of ``ends`` that fits, the first if none does."""
    low = 0
    high = len(ends) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(ends[middle]) else (low, middle - 1)
    return ends[low]


def _segments(text: str) -> list[tuple[int, int]]:
    """Start and end of each part between line breaks."""
    segments = []
    start = 0
    for part in text.split("\n"):
        segments.append((start, start + len(part)))
        start += len(part) + 1
    return segments


def sliced(runs: Sequence[Run], start: int, end: int) -> tuple[Run, ...]:
    """The characters from ``start`` to ``end`` in their runs."""
    parts = []
    offset = 0
    for run in runs:
        text = run.text[max(0, start - offset) : max(0, end - offset)]
        if text:
            parts.append(Run(text, run.style))
        offset += len(run.text)
        if offset >= end:
            break
    return tuple(parts)


def heights(runs: Sequence[Run], paragraph: ParagraphStyle) -> tuple[float, float]:
    r"""Ascent and descent of a line, which raised and lowered text makes taller.

    ``\sl`` adds to the ascent.
    """
    measured = [(fonts.style_metrics(run.style), run.style) for run in runs]
    ascent = max(
        face.ascent * style.drawn_size * style.leading + style.drawn_rise
        for face, style in measured
    )
    descent = max(
        face.descent * style.drawn_size * style.leading - style.drawn_rise
        for face, style in measured
    )
    return ascent + _leading(paragraph, ascent + descent), descent


def _leading(style: ParagraphStyle, natural: float) -> float:
    r"""What ``\sl`` adds above a line (r-paragraph-formatting.md)."""
    if not style.spacing:
        return 0.0
    if style.multiple:
        return natural * (abs(style.spacing) / 12 - 1)
    return max(0.0, style.spacing - natural) if style.spacing > 0 else -style.spacing - natural
