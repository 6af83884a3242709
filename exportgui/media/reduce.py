"""How far a picture may be reduced while it is decoded and still line up with its full size."""

from __future__ import annotations

from collections.abc import Iterable

from exportgui.media.metadata import oriented_size
from exportgui.media.model import Header

_DCT_FACTORS = (8, 4, 2)
_WIDE = 64
"""Pixels that a side has at least, for its last few to be left out."""
_WHOLE = frozenset({"GIF", "AVIF", "BMP"})
"""Formats that Pillow decodes in full."""
_AFFORDABLE = 48_000_000
"""Pixels up to which a picture is decoded in full where reducing it might show."""


def is_large(width: int, height: int) -> bool:
    """Whether a picture has more pixels than are kept where reducing it might show."""
    return width * height > _AFFORDABLE


def dct_factor(width: int, height: int, shrink: float) -> int:
    """The largest JPEG reduction (1, 2, 4 or 8) within ``shrink``."""
    return _largest(_DCT_FACTORS, width, height, shrink)


def jpeg_factor(header: Header, shrink: float, *, spanned: bool) -> int:
    """The same for a file; it need not divide the sides for callers who go by what a picture spans."""
    if spanned and header.orientation == 1 and min(header.width, header.height) >= _WIDE:
        return next((factor for factor in _DCT_FACTORS if factor <= shrink), 1)
    return dct_factor(*oriented_size(header.width, header.height, header.orientation), shrink)


def level_factor(width: int, height: int, shrink: float, levels: int) -> int:
    """The power of two within ``shrink`` that a code stream of ``levels`` reductions offers, as its exponent."""
    return _largest([1 << level for level in range(levels, 0, -1)], width, height, shrink).bit_length() - 1


def block_factor(width: int, height: int, shrink: float, has_alpha: bool) -> int:
    """The largest whole factor within ``shrink``; pictures with alpha stay whole while memory allows.

    Averaging colours under different alphas mixes in some that nobody sees, unless it weighs them.
    """
    if has_alpha and not is_large(width, height):
        return 1
    return _largest(range(int(shrink), 1, -1), width, height, shrink)


def uneven_size(width: int, height: int, shrink: float) -> tuple[int, int] | None:
    """What a picture that no whole factor divides is scaled to while it streams in, where it is too large to keep."""
    factor = int(shrink)
    if factor < 2 or not is_large(width, height):
        return None
    return -(-width // factor), -(-height // factor)


def webp_factor(header: Header, shrink: float) -> int:
    """The whole factor by which a still WebP is reduced while it is decoded: none, while memory allows."""
    if not is_large(header.width, header.height):
        return 1
    return _largest(range(int(shrink), 1, -1), *oriented_size(header.width, header.height, header.orientation), shrink)


def reduction(header: Header, shrink: float, *, spanned: bool = False) -> float:
    """What decoding with ``shrink`` depends on: the same value for the same file means the same pixels."""
    stored = oriented_size(header.width, header.height, header.orientation)
    if header.format == "JPEG":
        return jpeg_factor(header, shrink, spanned=spanned)
    if header.format in _WHOLE or (header.format in ("PNG", "WEBP") and header.frames > 1):
        return shrink if is_large(*stored) else 1.0
    if header.format == "WEBP":
        return webp_factor(header, shrink)
    if header.format != "PNG" or uneven_size(*stored, shrink):
        return shrink
    return block_factor(*stored, shrink, header.has_alpha)


def lines_up(full: int, small: int, factor: int, shrink: float) -> bool:
    """Whether ``small`` pixels of ``factor`` span ``full`` to an eighth of a pixel the caller can see."""
    return abs(full - small * factor) <= shrink / 8


def _largest(factors: Iterable[int], width: int, height: int, shrink: float) -> int:
    # What does not divide leaves a strip out; stretched over the picture it would shift every edge.
    fitting = (
        factor
        for factor in factors
        if factor <= shrink
        and lines_up(width, width // factor, factor, shrink)
        and lines_up(height, height // factor, factor, shrink)
    )
    return next(fitting, 1)
