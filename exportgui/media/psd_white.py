"""Undo the white that Photoshop blends the colours of a transparent document with.

Reading: ImageMagick and other programs store the colours as they are; these are told by colours
that are darker than the white that shows through would leave them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

_ROWS = 512
_ROUNDING = 2 / 255
"""Of the full range."""


def is_blended(rows: Iterable[Sequence[NDArray[Any]]], whites: Sequence[int]) -> bool:
    """Whether half-transparent pixels are as bright as white below makes them, but for one in a
    hundred.

    Each of ``rows`` has planes of colours, and alpha as the last, all uint8 or all uint16; only
    those whose white is their highest value tell.
    """
    partial = 0
    darker = 0
    for *colors, mask in rows:
        full = np.iinfo(mask.dtype).max
        alpha = mask.astype(np.int32)
        least = full - alpha - _ROUNDING * full
        some = (alpha > 0) & (alpha < full)
        dark = np.zeros(alpha.shape, bool)
        for plane, white in zip(colors, whites, strict=True):
            if white == full:
                dark |= plane < least
        partial += int(some.sum())
        darker += int((dark & some).sum())
    return darker * 100 <= partial


def without_white(plane: NDArray[Any], white: int, alpha: NDArray[Any]) -> NDArray[Any]:
    """Undo the blend with white, ``c' = c·a + white·(1 − a)``; where a is 0 it stays white."""
    color = plane.copy()
    full = int(np.iinfo(alpha.dtype).max)
    number = np.int32 if alpha.itemsize == 1 else np.int64
    for top in range(0, color.shape[0], _ROWS):
        rows = slice(top, top + _ROWS)
        a = np.maximum(alpha[rows].astype(number), 1)
        lack = ((white - color[rows].astype(number)) * full + a // 2) // a
        color[rows] = (white - lack).clip(0, full)
    return color
