"""Undo the white that Photoshop blends the colours of a transparent document with.

Reading: ImageMagick and other programs store the colours as they are; these are told by colours
that are darker than the white that shows through would leave them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from PIL import Image

_WHITE = 255
_ROWS = 512
_ROUNDING = 2


def is_blended(rows: Iterable[Sequence[Image.Image]], whites: Sequence[int]) -> bool:
    """Whether half-transparent pixels are as bright as white below makes them, but for one in a
    hundred.

    Each of ``rows`` has planes of colours, and alpha as the last; only those with a white of 255
    tell.
    """
    partial = 0
    darker = 0
    for *colors, mask in rows:
        alpha = np.asarray(mask, np.int16)
        least = _WHITE - alpha - _ROUNDING
        some = (alpha > 0) & (alpha < 255)
        dark = np.zeros(alpha.shape, bool)
        for plane, white in zip(colors, whites, strict=True):
            if white == _WHITE:
                dark |= np.asarray(plane, np.int16) < least
        partial += int(some.sum())
        darker += int((dark & some).sum())
    return darker * 100 <= partial


def without_white(plane: Image.Image, white: int, alpha: Image.Image) -> Image.Image:
    """Undo the blend with white, ``c' = c·a + white·(1 − a)``; where a is 0 it stays white."""
    color = np.array(plane, np.uint8)
    weight = np.asarray(alpha)
    for top in range(0, color.shape[0], _ROWS):
        rows = slice(top, top + _ROWS)
        a = np.maximum(weight[rows].astype(np.int32), 1)
        lack = ((white - color[rows].astype(np.int32)) * 255 + a // 2) // a
        color[rows] = (white - lack).clip(0, 255)
    return Image.fromarray(color)
