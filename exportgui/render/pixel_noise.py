"""Random numbers that depend only on the pixel's place: repeatable, and seamless between tiles.

Page: r-rect.md asks that tiles reassemble without a seam; r-op-noise.md and r-blendmode.md leave
the noise open. Generators of numpy depend on how many numbers were drawn before, so each place is
hashed instead (SplitMix64).
"""

from __future__ import annotations

from typing import Any

from exportgui.media.lazy_numpy import Plane, np

_SEED = 0x5CE7E7
_STEP = 0x9E3779B97F4A7C15
_FIRST = 0xBF58476D1CE4E5B9
_SECOND = 0x94D049BB133111EB
_WORD = 0xFFFFFFFF


def uniform(corner: tuple[int, int], shape: tuple[int, int, int], salt: int = 0) -> Plane:
    """Uniform numbers from 0 to below 1, of shape (rows, columns, bands).

    ``corner`` is the place of the first. Another ``salt`` gives unrelated numbers.
    """
    x, y = corner
    columns = (np.arange(x, x + shape[1]) & _WORD).astype(np.uint64)
    rows = (np.arange(y, y + shape[0]) & _WORD).astype(np.uint64)
    bands = np.arange(shape[2], dtype=np.uint64) + np.uint64(16 * salt)
    places = (rows << np.uint64(32))[:, None, None] + columns[None, :, None]
    mixed = _mixed(_mixed(places + np.uint64(_SEED)) + bands * np.uint64(_STEP))
    result: Plane = (mixed >> np.uint64(40)).astype(np.float32) * np.float32(2**-24)
    return result


def gaussian(corner: tuple[int, int], shape: tuple[int, int, int]) -> Plane:
    """Normally distributed numbers of standard deviation 1 (Box and Muller)."""
    near_zero = np.float32(2**-25)
    away = np.sqrt(-2 * np.log(uniform(corner, shape, 1) + near_zero))
    result: Plane = (away * np.cos(2 * np.pi * uniform(corner, shape, 2))).astype(np.float32)
    return result


def _mixed(words: Any) -> Any:
    """The finishing steps of SplitMix64; integer overflow is intended."""
    words = (words ^ (words >> np.uint64(30))) * np.uint64(_FIRST)
    words = (words ^ (words >> np.uint64(27))) * np.uint64(_SECOND)
    return words ^ (words >> np.uint64(31))
