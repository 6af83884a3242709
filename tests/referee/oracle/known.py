"""The picture that every source shows: patches whose edges are off centre, so that no turn, shift
or swap is hidden.

Samples are 8-bit; deeper files hold samples that round to these.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]

WIDE = 48
HIGH = 36
COLUMNS = (0, 11, 29, 48)
ROWS = (0, 7, 20, 36)
ALPHA_COLUMNS = (0, 17, 37, 48)
ALPHA_ROWS = (0, 12, 27, 36)

RGB = (
    ((200, 60, 40), (60, 160, 80), (40, 70, 190)),
    ((230, 210, 60), (40, 200, 90), (150, 60, 170)),
    ((90, 200, 210), (120, 120, 120), (30, 30, 50)),
)
GRAY = ((40, 200, 90), (160, 60, 230), (10, 120, 250))
BITS = ((0, 255, 0), (255, 255, 0), (0, 255, 255))
CMYK = (
    ((200, 60, 40, 0), (60, 0, 120, 20), (40, 70, 190, 60)),
    ((230, 10, 60, 30), (20, 30, 40, 10), (0, 160, 70, 40)),
    ((90, 20, 210, 5), (0, 0, 0, 120), (10, 10, 30, 0)),
)
LAB = (
    ((50, 55, 40), (60, -40, 30), (35, 15, -50)),
    ((80, -5, 60), (45, 5, 5), (40, 40, -35)),
    ((75, -25, -15), (50, 0, 0), (20, 5, -10)),
)
ALPHA = ((255, 160, 255), (80, 255, 0), (255, 200, 255))


@dataclass(frozen=True)
class Pic:
    """Colours (h, w, bands) 0…255 as floats and alpha (h, w) 0…255, None where opaque.

    ``space`` is gray, rgb or cmyk; ``profile`` names the profile its numbers belong to.
    """

    color: Array
    alpha: Array | None
    space: str
    profile: str | None = None

    @property
    def size(self) -> tuple[int, int]:
        return self.color.shape[1], self.color.shape[0]

    @property
    def mask(self) -> Array:
        return np.full(self.color.shape[:2], 255.0) if self.alpha is None else self.alpha

    def each(self, function: Any) -> Pic:
        """``function`` on colours and alpha, as arrays of (h, w, bands)."""
        alpha = None if self.alpha is None else function(self.alpha[..., None])[..., 0]
        return replace(self, color=function(self.color), alpha=alpha)


def tiled(values: Any, columns: tuple[int, ...] = COLUMNS, rows: tuple[int, ...] = ROWS) -> Array:
    """(h, w, bands) of flat patches."""
    cells = np.asarray(values, np.float64)
    cells = cells[..., None] if cells.ndim == 2 else cells
    tall = np.repeat(cells, np.diff(rows), axis=0)
    return np.repeat(tall, np.diff(columns), axis=1)


def samples(model: str, depth: int = 8) -> Array:
    """The known picture, upright; the middle patch is a ramp, or stripes where there are two levels
    only.
    """
    if depth == 1 and model == "gray":
        flat = tiled(BITS)
        flat[7:20, 11:29:3] = 0
        return flat
    table = {"gray": GRAY, "rgb": RGB, "palette": RGB, "cmyk": CMYK, "lab": LAB}[model]
    flat = tiled(table)
    step = np.arange(18.0)[None, :]
    if model == "gray":
        flat[7:20, 11:29, 0] = 60 + 9 * step
    elif model == "cmyk":
        flat[7:20, 11:29, 0] = 20 + 9 * step
    elif model == "lab":
        flat[7:20, 11:29, 0] = 45 + 2 * step
    else:
        flat[7:20, 11:29, 0] = 40 + 10 * step
        flat[7:20, 11:29, 1] = 200 - 8 * step
    return flat


def opacity() -> Array:
    """The known alpha, (h, w)."""
    return tiled(ALPHA, ALPHA_COLUMNS, ALPHA_ROWS)[..., 0]


def key_alpha(color: Array, key: Any) -> Array:
    """0 where a pixel is ``key``, else 255."""
    return np.where((color == np.asarray(key)).all(axis=-1), 0.0, 255.0)
