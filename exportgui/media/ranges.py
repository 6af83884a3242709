"""Find the range of black to white for samples that are neither of 8 nor of 16 bits.

Readings where formats leave the range open:

- floats: where at least nine in ten lie within 0…1, that is their range and the others are clipped;
  else they are stretched from their minimum to their maximum;
- integers of more than 16 bits, or signed: all within 0…255 are taken as they are, nearly all
  within 0…65535 as 16-bit; others are stretched like floats;
- where a few samples alone would take most of a stretched range, all but two in a thousand count;
- not-a-number is black, infinity clipped. Colours and alpha have a range each;
- where zero is white in the file, the range is inverted.
"""

from __future__ import annotations

import math
from typing import Any, NamedTuple

from exportgui.media.lazy_numpy import NDArray, np
from exportgui.messages import NOTHING, Message

_MAJORITY = {"f": 0.9, "i": 0.99, "u": 0.99}
"""Fraction of the samples within the usual range that decides for it, by kind of number."""

_FULL = {"f": 1.0, "i": 65535.0, "u": 65535.0}
_BYTES = 255.0
_OUTLIERS = 0.001
"""Fraction of the samples at either end that may be outliers."""
_OUTLIER_FACTOR = 4
"""Outliers are ignored where they make the range more than so many times as wide."""

_SUBSAMPLE = 1 << 16
"""Samples of each part that are used to find outliers."""


class Range(NamedTuple):
    """``low`` becomes 0 and ``high`` 255, whichever is larger; ``warning`` names what is lost."""

    low: float
    high: float
    warning: Message = NOTHING


class RangeFinder:
    """Finds the range of samples that are added in parts, all of one type.

    ``white_is_zero`` inverts it.
    """

    def __init__(self, *, white_is_zero: bool = False) -> None:
        self._white_is_zero = white_is_zero
        self._low = math.inf
        self._high = -math.inf
        self._count = 0
        self._inside = 0
        self._kind = "f"
        self._samples: list[NDArray[Any]] = []

    def add(self, part: NDArray[Any]) -> None:
        """Add a part of the samples."""
        self._kind = part.dtype.kind
        values = part[np.isfinite(part)] if self._kind == "f" else part.reshape(-1)
        if values.size:
            self._low = min(self._low, float(values.min()))
            self._high = max(self._high, float(values.max()))
            self._count += values.size
            self._inside += int(np.count_nonzero((values >= 0) & (values <= _FULL[self._kind])))
            self._samples.append(values[:: values.size // _SUBSAMPLE + 1].astype(np.float64))

    def range(self) -> Range:
        """The range of all samples that were added."""
        full = _FULL[self._kind]
        if not self._count:
            return self._range(0.0, full)
        if self._kind != "f" and self._low >= 0 and self._high <= _BYTES:
            return self._range(0.0, _BYTES)
        if self._inside >= _MAJORITY[self._kind] * self._count:
            if self._inside == self._count:
                return self._range(0.0, full)
            clipped = Message("sample values beyond 0…{full} are clipped", full=f"{full:g}")
            return self._range(0.0, full, clipped)
        return self._stretched()

    def _stretched(self) -> Range:
        samples = np.concatenate(self._samples)
        black, white, _ = self._range(*_without_outliers(self._low, self._high, samples))
        stretched = Message(
            "sample values are stretched: {low} is black and {high} is white",
            low=f"{black:g}",
            high=f"{white:g}",
        )
        return Range(black, white, stretched)

    def _range(self, low: float, high: float, warning: Message = NOTHING) -> Range:
        return Range(high, low, warning) if self._white_is_zero else Range(low, high, warning)


def range_of(values: NDArray[Any]) -> Range:
    """The range of these samples."""
    finder = RangeFinder()
    finder.add(values)
    return finder.range()


def _without_outliers(low: float, high: float, samples: NDArray[Any]) -> tuple[float, float]:
    """The least and largest sample, without outliers that would take most of the range."""
    quantiles = np.quantile(samples, (_OUTLIERS, 1 - _OUTLIERS))
    inner_low, inner_high = (float(value) for value in quantiles)
    if high - low > _OUTLIER_FACTOR * (inner_high - inner_low) > 0:
        return inner_low, inner_high
    return low, high


def to_bytes(values: NDArray[Any], chosen: Range) -> NDArray[Any]:
    """Samples as levels of 0…255, rounded; a range of one value becomes black."""
    span = chosen.high - chosen.low or 1.0
    limited = np.nan_to_num(
        values.astype(np.float64), nan=chosen.low, posinf=chosen.high, neginf=chosen.low
    )
    return np.floor((limited - chosen.low) * 255.0 / span + 0.5).clip(0, 255).astype(np.uint8)
