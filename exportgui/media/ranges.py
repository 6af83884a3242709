"""What is black and what is white where samples are neither of 8 nor of 16 bits.

Readings where formats leave the range open:

- floats: where at least nine in ten lie within 0…1, that is their range and the others are clipped;
  else they are stretched from their minimum to their maximum;
- integers of more than 16 bits, or signed: all within 0…255 are taken as they are, nearly all
  within 0…65535 as 16-bit; others are stretched like floats;
- where a few samples alone would take most of a stretched range, all but two in a thousand count;
- not-a-number is black, infinity clipped. Colours and alpha have a range each;
- where a file says that zero is white, what would be black is white.
"""

from __future__ import annotations

import math
from typing import Any, NamedTuple

from exportgui.media.lazy_numpy import NDArray, np
from exportgui.messages import NOTHING, Message

_MOST = {"f": 0.9, "i": 0.99, "u": 0.99}
"""Share of the samples that decides, by kind of number."""

_FULL = {"f": 1.0, "i": 65535.0, "u": 65535.0}
_BYTES = 255.0
_FEW = 0.001
_FAR = 4
"""How many times the range of all others a few samples have to span to be left out of it."""

_LOOKED_AT = 1 << 16
"""Samples of each part that are looked at more closely."""


class Range(NamedTuple):
    """Samples of ``low`` become 0, of ``high`` 255, whichever is more; ``said`` tells a person what
    that loses, if anything.
    """

    low: float
    high: float
    said: Message = NOTHING


class RangeFinder:
    """Finds the range of samples that come part by part, all of one type; ``white_is_zero`` turns
    it around.
    """

    def __init__(self, *, white_is_zero: bool = False) -> None:
        self._white_is_zero = white_is_zero
        self._low = math.inf
        self._high = -math.inf
        self._count = 0
        self._inside = 0
        self._kind = "f"
        self._closely: list[NDArray[Any]] = []

    def add(self, part: NDArray[Any]) -> None:
        """Look at more of them."""
        self._kind = part.dtype.kind
        values = part[np.isfinite(part)] if self._kind == "f" else part.reshape(-1)
        if values.size:
            self._low, self._high = (
                min(self._low, float(values.min())),
                max(self._high, float(values.max())),
            )
            self._count += values.size
            self._inside += int(np.count_nonzero((values >= 0) & (values <= _FULL[self._kind])))
            self._closely.append(values[:: values.size // _LOOKED_AT + 1].astype(np.float64))

    def found(self) -> Range:
        """The range of all of them."""
        full = _FULL[self._kind]
        if not self._count:
            return self._range(0.0, full)
        if self._kind != "f" and self._low >= 0 and self._high <= _BYTES:
            return self._range(0.0, _BYTES)
        if self._inside >= _MOST[self._kind] * self._count:
            if self._inside == self._count:
                return self._range(0.0, full)
            clipped = Message("sample values beyond 0…{full} are clipped", full=f"{full:g}")
            return self._range(0.0, full, clipped)
        black, white, _ = self._range(
            *_without_few(self._low, self._high, np.concatenate(self._closely))
        )
        stretched = Message(
            "sample values are stretched: {low} is black and {high} is white",
            low=f"{black:g}",
            high=f"{white:g}",
        )
        return Range(black, white, stretched)

    def _range(self, low: float, high: float, said: Message = NOTHING) -> Range:
        return Range(high, low, said) if self._white_is_zero else Range(low, high, said)


def range_of(values: NDArray[Any]) -> Range:
    """The range of these samples."""
    finder = RangeFinder()
    finder.add(values)
    return finder.found()


def _without_few(low: float, high: float, samples: NDArray[Any]) -> tuple[float, float]:
    """Least and most of the samples, but for the few that would take most of the range."""
    inner_low, inner_high = (float(value) for value in np.quantile(samples, (_FEW, 1 - _FEW)))
    if high - low > _FAR * (inner_high - inner_low) > 0:
        return inner_low, inner_high
    return low, high


def to_bytes(values: NDArray[Any], chosen: Range) -> NDArray[Any]:
    """Samples as levels of 0…255, rounded."""
    span = chosen.high - chosen.low or 1.0
    # What a single value is stretched to is black.
    limited = np.nan_to_num(
        values.astype(np.float64), nan=chosen.low, posinf=chosen.high, neginf=chosen.low
    )
    return np.floor((limited - chosen.low) * 255.0 / span + 0.5).clip(0, 255).astype(np.uint8)
