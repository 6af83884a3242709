"""How far a picture may be reduced while it is decoded and still line up with its full size."""

from __future__ import annotations

from collections.abc import Iterable

_DCT_FACTORS = (8, 4, 2)


def dct_factor(width: int, height: int, shrink: float) -> int:
    """The largest JPEG reduction (1, 2, 4 or 8) within ``shrink``."""
    return _largest(_DCT_FACTORS, width, height, shrink)


def level_factor(width: int, height: int, shrink: float, levels: int) -> int:
    """The power of two within ``shrink`` that a code stream of ``levels`` reductions offers, as its exponent."""
    return _largest([1 << level for level in range(levels, 0, -1)], width, height, shrink).bit_length() - 1


def block_factor(width: int, height: int, shrink: float) -> int:
    """The largest whole factor within ``shrink``."""
    return _largest(range(int(shrink), 1, -1), width, height, shrink)


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
