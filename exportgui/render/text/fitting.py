"""Make text fill its box: by resolution (``text=``) or by font sizes (``textPs=``).

Pages: r-textattr.md (resMode), r-copy-fitting.md. Both are found by bisection; text that does not
fit even at its smallest keeps that size.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from exportgui.render.text.document import Document
from exportgui.render.text.layout import Box, fits, lay_out, stack_lines

_STEPS = 24
_MIN_FACTOR = 1 / 72
_MAX_FACTOR = 1_000.0


def best_resolution(document: Document, box: Box, wanted: float | None) -> float:
    """The largest resolution, in pixels per point, at which the text fits.

    It is ``wanted`` at most, if that is given.
    """
    assert box.width is not None
    assert box.height is not None
    if wanted is not None and _inside(document, box, wanted):
        return wanted
    resolution = bisect_largest(
        _MIN_FACTOR, wanted or _MAX_FACTOR, lambda factor: fits(document, box, factor)
    )
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
    """The document at the font sizes that fit a rectangular box."""

    def lines(fitted: Document) -> int:
        return len(stack_lines(fitted, replace(box, height=None), factor))

    return copyfit_document(document, lambda fitted: fits(fitted, box, factor), lines)


def copyfit_document(
    document: Document,
    holds_all: Callable[[Document], bool],
    count_lines: Callable[[Document], int],
) -> Document:
    r"""Choose font sizes between ``\fs`` and ``\copyfit``, all at the same share of their ranges.

    ``holds_all`` says whether a document fits, ``count_lines`` how many lines it has.
    ``\copyfitlines`` holds as long as the smallest sizes allow it.
    """
    if not document.copyfits:
        return document
    limit = document.copyfit_max or document.copyfit_lines
    uncut = replace(document, copyfit_max=0)

    def fits_at(share: float) -> bool:
        fitted = uncut.fitted(share)
        return holds_all(fitted) and (not limit or count_lines(fitted) <= limit)

    share = 1.0 if fits_at(1.0) else bisect_largest(0.0, 1.0, fits_at)
    if not share and document.copyfit_lines and not document.copyfit_max:
        share = bisect_largest(0.0, 1.0, lambda part: holds_all(uncut.fitted(part)))
    return document.fitted(share)


def bisect_largest(low: float, high: float, good: Callable[[float], bool]) -> float:
    """The largest value that is good, nearly; ``low`` where none is."""
    start = low
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if good(middle) else (low, middle)
    return low if low > start else start
