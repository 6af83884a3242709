"""Text made to fill its box: by resolution (``text=``) or by font sizes (``textPs=``).

Pages: r-textattr.md (resMode), r-copy-fitting.md. Both are searched by halving; a box that not even
the smallest text fits keeps that.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from exportgui.render.text.document import Document
from exportgui.render.text.layout import Box, fits, lay_out, stack_lines

_STEPS = 24
_SMALLEST = 1 / 72
_LARGEST = 1_000.0


def best_resolution(document: Document, box: Box, wanted: float | None) -> float:
    """Pixels per point at which the text fits: ``wanted`` at most, or as large as can be where that
    is None.
    """
    assert box.width is not None
    assert box.height is not None
    if wanted is not None and _inside(document, box, wanted):
        return wanted
    resolution = largest(_SMALLEST, wanted or _LARGEST, lambda factor: fits(document, box, factor))
    for _ in range(8):
        if _inside(document, box, resolution):
            break
        resolution *= 0.98
    return resolution


def _inside(document: Document, box: Box, factor: float) -> bool:
    """Whether lines and ink are inside the box."""
    if not fits(document, box, factor):
        return False
    layout = lay_out(document, box, factor)
    return (
        min((part.x for part in layout.glyphs), default=0.0) >= -0.5
        and min((part.y for part in layout.glyphs), default=0.0) >= -0.5
        and max((part.right for part in layout.glyphs), default=0.0) <= layout.size.width + 0.5
        and max((part.bottom for part in layout.glyphs), default=0.0) <= layout.size.height + 0.5
    )


def copyfit_to_box(document: Document, box: Box, factor: float) -> Document:
    """With the font sizes that fit a rectangular box."""

    def lines(fitted: Document) -> int:
        return len(stack_lines(fitted, replace(box, height=None), factor))

    return copyfit_document(document, lambda fitted: fits(fitted, box, factor), lines)


def copyfit_document(
    document: Document, whole: Callable[[Document], bool], lines: Callable[[Document], int]
) -> Document:
    r"""With font sizes chosen between ``\fs`` and ``\copyfit``, all at the same share of their
    ranges.

    ``whole`` says whether a document fits, ``lines`` how many lines it has. ``\copyfitlines`` holds
    as long as the smallest sizes allow it.
    """
    if not document.copyfits:
        return document
    limit = document.copyfit_max or document.copyfit_lines
    uncut = replace(document, copyfit_max=0)

    def good(share: float) -> bool:
        fitted = uncut.fitted(share)
        return whole(fitted) and (not limit or lines(fitted) <= limit)

    share = 1.0 if good(1.0) else largest(0.0, 1.0, good)
    if not share and document.copyfit_lines and not document.copyfit_max:
        share = largest(0.0, 1.0, lambda part: whole(uncut.fitted(part)))
    return document.fitted(share)


def largest(low: float, high: float, good: Callable[[float], bool]) -> float:
    """The largest value that is good, nearly; ``low`` where none is."""
    start = low
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if good(middle) else (low, middle)
    return low if low > start else start
