"""Turns pixels of any origin into the libvips planes a `Picture` is made of."""

from __future__ import annotations

from collections.abc import Iterable

from exportgui.media.arrays import np
from exportgui.media.engine import pyvips
from exportgui.media.model import Header, Loaded
from exportgui.media.pixels import Pixels, eight_bit
from exportgui.media.reduce import block_factor, uneven_size

_INTERPRETATIONS = {1: "b-w", 3: "srgb", 4: "cmyk"}
_BANDS = {"gray": 1, "rgb": 3, "cmyk": 4}
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
    """Wrap bytes. The copy matters: of the wrapper itself, ``copy_memory()`` would forget who owns the bytes."""
    image = pyvips.Image.new_from_memory(data, width, height, bands, "uchar")
    return image.copy(interpretation=_INTERPRETATIONS.get(bands, "multiband"))


def from_vips(image: pyvips.Image, header: Header) -> Loaded:
    """Split a loaded libvips image into eight-bit colour and, if the file has it, alpha as its next band.

    Reads every pixel once, so damage that libvips reports late is reported here.
    """
    bands = _BANDS[header.pixel_type]
    if bands == 3 and image.bands < 3:
        # libvips gives one band for a palette of grays; what a file is must not depend on its colours.
        image = image[0].bandjoin([image[0], image[0], *image.bandsplit()[1:]])
    memory = to_eight_bit(image).copy_memory()
    alpha = memory[bands].copy(interpretation="b-w") if header.has_alpha else None
    color = memory.extract_band(0, n=bands) if memory.bands > bands else memory
    return Loaded(color.copy(interpretation=_INTERPRETATIONS[bands]), alpha, header.orientation)


def to_eight_bit(image: pyvips.Image) -> pyvips.Image:
    """Scale samples to uchar: 16-bit is v/257, rounded; wider ones as `pixels.eight_bit` documents."""
    if image.format == "uchar":
        return image
    if image.format == "ushort":
        return image.linear(1 / 257, 0.5, uchar=True)
    array = eight_bit(np.asarray(image.numpy()).reshape(image.height, image.width, image.bands))
    return _plane(array.tobytes(), image.width, image.height, image.bands)


def upright(image: pyvips.Image, orientation: int) -> pyvips.Image:
    """Apply an EXIF orientation; the result is in memory."""
    if orientation not in _UPRIGHT:
        return image
    angle, mirrored = _UPRIGHT[orientation]
    turned = image.rot(angle) if angle else image
    return (turned.fliphor() if mirrored else turned).copy_memory()


def reduced(image: pyvips.Image, shrink: float, has_alpha: bool) -> pyvips.Image:
    """Average blocks of pixels while they stream in, by the largest whole factor within ``shrink``.

    A large picture that none divides is scaled by a filter instead, so that it still spans what it spanned.
    """
    factor = block_factor(image.width, image.height, shrink, has_alpha)
    size = None if has_alpha or factor > 1 else uneven_size(image.width, image.height, shrink)
    if size is not None:
        return image.resize(size[0] / image.width, vscale=size[1] / image.height, kernel="linear")
    if factor == 1:
        return image
    return _weighed(image, factor) if has_alpha else image.shrink(factor, factor)


def from_strips(strips: Iterable[Pixels], factor: int, orientation: int) -> Loaded:
    """Average blocks of ``factor`` pixels strip by strip; each strip holds whole blocks."""
    colors, alphas = [], []
    for strip in strips:
        loaded = from_pixels(strip)
        bands = loaded.color.bands
        whole = loaded.color if loaded.alpha is None else loaded.color.bandjoin(loaded.alpha)
        small = whole.shrink(factor, factor) if loaded.alpha is None else _weighed(whole, factor)
        small = small.copy_memory()
        colors.append(small.extract_band(0, n=bands))
        if loaded.alpha is not None:
            alphas.append(small[bands])
    color = pyvips.Image.arrayjoin(colors, across=1).copy(interpretation=_INTERPRETATIONS[colors[0].bands])
    return Loaded(color, pyvips.Image.arrayjoin(alphas, across=1) if alphas else None, orientation)


def _weighed(image: pyvips.Image, factor: int) -> pyvips.Image:
    """Averages of colours weighed by alpha, the last band; plain averages where nothing can be seen."""
    colors, alpha = image.extract_band(0, n=image.bands - 1), image[image.bands - 1]
    parts = colors.bandjoin([alpha, (colors * alpha).cast("float")]).cast("float").shrink(factor, factor)
    plain, seen = parts.extract_band(0, n=colors.bands), parts[colors.bands]
    weighed = parts.extract_band(colors.bands + 1, n=colors.bands) / seen
    return (seen == 0).ifthenelse(plain, weighed).bandjoin(seen).rint().cast(image.format)
