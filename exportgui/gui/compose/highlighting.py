"""How the parts of a request look: colours for what they are, waves under what is wrong.

Qt can show them as extra selections of a text field, too, but paints dozens of neighbours on top of
each other wrongly.

QSyntaxHighlighter asks for one block at a time, as soon as it changes; these spans come from an
analysis of the whole text, a moment later, and reach across blocks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextDocument, QTextLayout

from exportgui.gui.compose.analysis import Mark, Problem
from exportgui.gui.widgets import theme

Units = Callable[[int], int]


def paint(
    document: QTextDocument,
    palette: QPalette,
    marks: Iterable[Mark],
    problems: Iterable[Problem],
    units: Units,
) -> None:
    """Show them in the text, which stays the same; what was shown before goes."""
    colors = theme.colors(palette)
    last = document.characterCount() - 2
    spans = [(units(mark.start), units(mark.end), _ink(_tone(mark.kind, colors))) for mark in marks]
    for problem in problems:
        start = units(problem.start)
        end = units(max(problem.end, problem.start + 1))
        tone = {"error": colors.error, "warning": colors.warning}.get(problem.level, colors.muted)
        if start <= last:
            spans.append((start, end, _wave(tone)))
    _set_formats(document, spans)


def _set_formats(document: QTextDocument, spans: list[tuple[int, int, QTextCharFormat]]) -> None:
    block = document.begin()
    while block.isValid():
        first = block.position()
        length = block.length()
        block.layout().setFormats(
            [
                _range(start - first, end - first, style)
                for start, end, style in spans
                if _overlaps(start, end, first, length)
            ]
        )
        document.markContentsDirty(first, length)
        block = block.next()


def _overlaps(start: int, end: int, first: int, length: int) -> bool:
    return start < first + length and end > first


def _range(start: int, end: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start, span.length, span.format = max(0, start), end - max(0, start), style
    return span


def _tone(kind: str, colors: theme.Colors) -> str:
    names = {
        "command": colors.token_name, "value": colors.token_value, "macro": colors.token_macro,
        "variable": colors.token_macro, "reference": colors.token_macro,
        "nested": colors.token_name, "comment": colors.token_comment,
        "error": colors.error, "unknown": colors.warning,
    }  # fmt: skip
    return names.get(kind, colors.muted)


def _ink(tone: str) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(QColor(tone))
    return style


def _wave(tone: str) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    style.setUnderlineColor(QColor(tone))
    return style
