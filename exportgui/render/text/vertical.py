r"""Vertical text in columns from right to left: ``\stextflow1`` and ``\baselinedir``.

Pages: r-document-text-box-properties.md, r-advanced-text-formatting.md. libvips passes Pango no
vertical gravity; so such text is laid out in lines like any other and rotated clockwise by 90
degrees, and glyphs that stand upright are rotated back.

Readings: ``\ql \qc \qr`` are the top, middle and bottom of a column; ``\vertalt \vertalc \vertalb``
place the columns at the right, in the middle, at the left. Every glyph stands upright, an em high,
except brackets and dashes of East Asian text, which follow the column; with ``\baselinedir1`` so do
all glyphs that are narrow in such text. Text on a path has no columns.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from exportgui.render.text.document import Document, Paragraph, Run
from exportgui.render.text.line_breaks import clusters

_WIDE = frozenset("WF")
_FOLLOWING = frozenset("「」『』（）〔〕［］｛｝〈〉《》【】〖〗〘〙｟｠ー〜～－＝：；｜―…‥—–")
"""Characters that are rotated with the column in East Asian typesetting (R and Tr of Unicode's
Vertical_Orientation).
"""
COLUMN_ANGLE = 90.0
"""How far columns are rotated, in degrees."""


def as_vertical_text(document: Document) -> Document:
    """The document as lines to be rotated: upright glyphs marked, margins rotated with them."""
    left, top, right, bottom = document.margins
    paragraphs = tuple(_marked(paragraph) for paragraph in document.paragraphs)
    return replace(document, paragraphs=paragraphs, margins=(top, right, bottom, left))


def _marked(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, runs=tuple(part for run in paragraph.runs for part in _parts(run)))


def _parts(run: Run) -> Iterator[Run]:
    """The run cut where letters begin or cease to stand upright."""
    letters = [run.text[start:end] for start, end in clusters(run.text)]
    for upright, group in groupby(
        letters, lambda letter: _stands_upright(letter, sideways=run.style.sideways)
    ):
        yield Run("".join(group), replace(run.style, upright=upright))


def _stands_upright(letter: str, *, sideways: bool) -> bool:
    wide = unicodedata.east_asian_width(letter[0]) in _WIDE
    return letter[0] not in _FOLLOWING and (wide or not sideways)
