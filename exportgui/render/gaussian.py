"""Gaussian blur, the one that all filters use.

Pillow's is an approximation by boxes, up to 11 levels off. libvips blurs bytes in integers ten
times as fast as in floating point, but only as exactly as a kernel fits into the seven bits of each
weight; its own kernels do not fit, and lose up to eight levels. The kernels made here do: their
weights add up to a power of two and the largest is at most 64, so that no weight is rounded. The
error is below half a level on average, without a shift (tests/render/test_blur.py).
"""

from __future__ import annotations

import math
from typing import Any

from exportgui.media.libvips import pyvips
from exportgui.render.geometry import Size
from exportgui.render.resample import enlarged

_TAIL = 0.01
_WIDE = 12.0
"""The largest standard deviation, in pixels, that is blurred directly; for wider blurs a reduced
copy is blurred instead, to no more than this …
"""
_WIDE_OF_BYTES = 36.0
"""… and the largest for bytes, which are cheaper to blur than to reduce and enlarge."""
_MAX_VALUE = 64
_FAINTEST = 0.002
_COARSE = 0.007
"""How far whole weights may be from the Gaussian (root of the sum of squares). Narrow ones can be
farther.
"""


def reach(sigma: float) -> int:
    """How many pixels a blur looks around; a part with as many more on each side is exact."""
    # Four pixels of the reduced copy, for its grid and for what bicubic enlargement reads.
    around = 4 * math.ceil(sigma / _WIDE) if sigma > _WIDE else 1
    return math.ceil(sigma * _bell(_FAINTEST)) + around


def _bell(share: float) -> float:
    """The number of standard deviations at which a Gaussian falls to a share of its height."""
    return math.sqrt(-2 * math.log(share))


def gaussian(image: Any, sigma: float, corner: tuple[int, int] = (0, 0)) -> Any:
    """Blur with a true Gaussian, edges repeated; a wide blur is within a level of it.

    ``corner`` is where the image begins on the whole picture, which the grid of the reduced copy
    belongs to. Beyond eight times the picture's size a blur changes nothing more. A blur too narrow
    to change any byte returns the image itself.
    """
    # Then the weights differ by less than 1 % across the picture.
    sigma = min(sigma, 8.0 * max(image.width, image.height))
    direct = sigma <= (_WIDE_OF_BYTES if image.format == "uchar" else _WIDE)
    soft = (
        _blurred(image, sigma)
        if direct
        else _reduced(image, sigma, math.ceil(sigma / _WIDE), corner)
    )
    return (soft + 0.5).cast("uchar") if image.format == "uchar" != soft.format else soft


def _blurred(image: Any, sigma: float) -> Any:
    weights = _whole_weights(sigma) if image.format == "uchar" else None
    if weights is not None and len(weights) == 1:
        return image
    edge = math.ceil(sigma * 4) + 1
    wide = image.embed(edge, edge, image.width + 2 * edge, image.height + 2 * edge, extend="copy")
    if weights:
        soft = wide.convsep(
            pyvips.Image.new_from_array([weights], scale=sum(weights)), precision="integer"
        )
    else:
        soft = wide.gaussblur(sigma, precision="float", min_ampl=_TAIL)
    return soft.crop(edge, edge, image.width, image.height)


def _whole_weights(sigma: float) -> list[int] | None:
    """A symmetric integer kernel, or None where that is too far from a Gaussian.

    Weights are rounded down; what is left over goes to those that lost most.
    """
    farthest = math.ceil(sigma * _bell(_FAINTEST))
    bell = [math.exp(-(x * x) / (2 * sigma * sigma)) for x in range(farthest + 1)]
    total = bell[0] + 2 * sum(bell[1:])
    # The largest power of two at which the middle weight is at most 64.
    whole: int = 2 ** math.floor(math.log2(_MAX_VALUE * total))
    wanted = [height / total * whole for height in bell]
    weights = [math.floor(weight) for weight in wanted]
    spare = whole - weights[0] - 2 * sum(weights[1:])
    for x in sorted(range(1, farthest + 1), key=lambda x: weights[x] - wanted[x])[: spare // 2]:
        weights[x] += 1
    weights[0] += spare % 2
    if math.dist(weights + weights[1:], wanted + wanted[1:]) > _COARSE * whole:
        return None
    while not weights[-1]:
        weights.pop()
    return [*weights[:0:-1], *weights]


def _reduced(image: Any, sigma: float, step: int, corner: tuple[int, int]) -> Any:
    """Blur by means of ``step`` × ``step`` pixels, and the rest of the variance by a Gaussian.

    Repeating one step of the edge on every side keeps the reduced edge that of the picture.
    """
    # The grid begins at multiples of the step on the whole picture, so that parts agree.
    left, top = (step + place % step for place in corner)
    width = left + image.width + step
    height = top + image.height + step
    size = Size(width + -width % step, height + -height % step)
    small = image.embed(left, top, *size, extend="copy").cast("float").shrink(step, step)
    # Variances add; that of the mean of n pixels in a row is (n² − 1) / 12.
    rest = math.sqrt(sigma * sigma - (step * step - 1) / 12) / step
    soft = _blurred(small.copy_memory(), rest).copy_memory()
    return enlarged(soft, size).crop(left, top, image.width, image.height)
