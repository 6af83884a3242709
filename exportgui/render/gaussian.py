"""The Gaussian blur every filter is made of.

libvips blurs bytes in whole numbers at a tenth of the price of fractions, but only as exactly as
the kernel goes into the seven bits it gives each weight; its own kernels do not, and lose up to
eight levels. Ours are made to fit: the weights add up to a power of two and the largest is at most
64, so that nothing is rounded on the way in. What is left is under half a level on average, and no
shift (tests/render/test_blur.py).
"""

from __future__ import annotations

import math
from typing import Any

from exportgui.media.libvips import pyvips
from exportgui.render.geometry import Size
from exportgui.render.resample import enlarged

_TAIL = 0.01
_WIDE = 12.0
"""Standard deviation beyond which a reduced copy is blurred instead, to no more than this …"""
_WIDE_OF_BYTES = 36.0
"""… and where that begins for bytes, which are cheaper to blur than to reduce and enlarge."""
_LARGEST = 64
_FAINTEST = 0.002
_COARSE = 0.007
"""How far (root of the sum of squares) whole weights may be from the bell; narrow ones can be
farther.
"""


def reach(sigma: float) -> int:
    """How far a blur looks, in pixels: a part with so much around it is blurred as the whole
    picture is.
    """
    around = 4 * math.ceil(sigma / _WIDE) if sigma > _WIDE else 1
    return math.ceil(sigma * _bell(_FAINTEST)) + around


def _bell(share: float) -> float:
    """In how many standard deviations the bell falls to a share of its height."""
    return math.sqrt(-2 * math.log(share))


def gaussian(image: Any, sigma: float, corner: tuple[int, int] = (0, 0)) -> Any:
    """True Gaussian, edges repeated; a wide one runs on a reduced copy, to within a level.

    ``corner`` is where the image begins on the whole picture, which the reduced copy's grid belongs
    to. Beyond eight times the picture's size nothing changes any more. The very same image where
    the blur is too narrow to change any byte.
    """
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
    """A symmetric kernel of whole numbers: what rounding down leaves over goes to the weights that
    lost most.

    None where that is too far from a Gaussian.
    """
    farthest = math.ceil(sigma * _bell(_FAINTEST))
    bell = [math.exp(-(x * x) / (2 * sigma * sigma)) for x in range(farthest + 1)]
    total = bell[0] + 2 * sum(bell[1:])
    whole: int = 2 ** math.floor(math.log2(_LARGEST * total))
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
    """Averaging over ``step`` pixels is a blur of its own, by the variance of a box; the rest is a
    Gaussian's.

    One step of repeated edge on every side makes the reduced edge that of the picture.
    """
    left, top = (step + place % step for place in corner)
    width = left + image.width + step
    height = top + image.height + step
    size = Size(width + -width % step, height + -height % step)
    small = image.embed(left, top, *size, extend="copy").cast("float").shrink(step, step)
    rest = math.sqrt(sigma * sigma - (step * step - 1) / 12) / step
    soft = _blurred(small.copy_memory(), rest).copy_memory()
    return enlarged(soft, size).crop(left, top, image.width, image.height)
