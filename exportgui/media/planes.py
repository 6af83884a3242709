"""Turns pixels of any origin into the libvips planes a `Picture` is made of."""

from __future__ import annotations

import numpy as np

from exportgui.media.engine import pyvips
from exportgui.media.model import Loaded
from exportgui.media.pixels import Pixels, eight_bit

_INTERPRETATIONS = {1: "b-w", 3: "srgb", 4: "cmyk"}
PIXEL_TYPES = {1: "gray", 3: "rgb", 4: "cmyk"}

# EXIF orientation → what makes the picture upright: (rotation, mirror after it).
_UPRIGHT: dict[int, tuple[str | None, bool]] = {
    2: (None, True),
    3: ("d180", False),
    4: ("d180", True),
    5: ("d90", True),
    6: ("d90", False),
    7: ("d270", True),
    8: ("d270", False),
}


def from_pixels(pixels: Pixels, orientation: int = 1) -> Loaded:
    """Wrap packed bytes; the images keep the bytes alive."""
    color = _plane(pixels.color, pixels.width, pixels.height, pixels.bands)
    alpha = None if pixels.alpha is None else _plane(pixels.alpha, pixels.width, pixels.height, 1)
    return Loaded(color, alpha, orientation)


def _plane(data: bytes, width: int, height: int, bands: int) -> pyvips.Image:
    image = pyvips.Image.new_from_memory(data, width, height, bands, "uchar")
    return image.copy(interpretation=_INTERPRETATIONS[bands])


def from_vips(image: pyvips.Image, color_bands: int, orientation: int = 1) -> Loaded:
    """Split a loaded libvips image into eight-bit colour and its first extra band as alpha.

    Reads every pixel once, so damage that libvips reports late is reported here.
    """
    memory = to_eight_bit(image).copy_memory()
    alpha = memory[color_bands].copy(interpretation="b-w") if memory.bands > color_bands else None
    color = memory.extract_band(0, n=color_bands) if memory.bands > color_bands else memory
    return Loaded(color.copy(interpretation=_INTERPRETATIONS[color_bands]), alpha, orientation)


def to_eight_bit(image: pyvips.Image) -> pyvips.Image:
    """Scale samples to uchar: 16-bit is v/257, rounded; wider ones as `pixels.eight_bit` documents."""
    if image.format == "uchar":
        return image
    if image.format == "ushort":
        return image.linear(1 / 257, 0.5, uchar=True)
    array = eight_bit(np.asarray(image.numpy()).reshape(image.height, image.width, image.bands))
    return pyvips.Image.new_from_memory(array.tobytes(), image.width, image.height, image.bands, "uchar")


def upright(image: pyvips.Image, orientation: int) -> pyvips.Image:
    """Apply an EXIF orientation; the result is in memory."""
    if orientation not in _UPRIGHT:
        return image
    angle, mirrored = _UPRIGHT[orientation]
    turned = image.rot(angle) if angle else image
    return (turned.fliphor() if mirrored else turned).copy_memory()


def reduced(image: pyvips.Image, shrink: float, has_alpha: bool) -> pyvips.Image:
    """Average blocks of pixels while they stream in, by the largest whole factor within ``shrink``.

    Pictures with alpha stay whole: averaging colours under different alphas would mix in
    colours nobody sees.
    """
    factor = int(shrink)
    if factor < 2 or has_alpha or min(image.width, image.height) < factor:
        return image
    return image.shrink(factor, factor, ceil=True)
