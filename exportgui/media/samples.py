"""Eight-bit samples with the interpretation that goes with them, and the arithmetic that depends on
it.

libvips takes from an image's interpretation what white and full alpha are: 65535 for ``rgb16`` and
``grey16``, 1 for ``scrgb``, else 255. A file of 16 bits keeps its own after the samples have become
bytes, and would then be nearly black and nearly transparent. So `Picture` and `Raster` take images
by way of `labelled` alone, which knows bytes only, and nobody else asks libvips to weigh by alpha.
"""

from __future__ import annotations

from exportgui.media.libvips import pyvips

BANDS: dict[str, int] = {"gray": 1, "rgb": 3, "cmyk": 4}
"""Colour bands of each pixel type."""

PIXEL_TYPES: dict[int, str] = {bands: kind for kind, bands in BANDS.items()}
"""Pixel type of so many colour bands."""

_INTERPRETATIONS: dict[str, str] = {"gray": "b-w", "rgb": "srgb", "cmyk": "cmyk"}
_FULL: dict[str, int] = {"uchar": 255, "ushort": 65535, "float": 1}
"""White, and full alpha, by sample format."""


def from_bytes(data: bytes | memoryview, width: int, height: int, bands: int) -> pyvips.Image:
    """An image around packed bytes, which it keeps alive: of the wrapper that libvips first
    returns, without the copy, ``copy_memory()`` would forget who owns them.
    """
    return pyvips.Image.new_from_memory(data, width, height, bands, "uchar").copy()


def labelled(image: pyvips.Image, pixel_type: str) -> pyvips.Image:
    """``image``, whose bands are those of ``pixel_type`` and maybe alpha; TypeError unless it has
    them, in bytes.
    """
    bands = BANDS[pixel_type]
    if image.format != "uchar" or image.bands not in (bands, bands + 1):
        raise TypeError(f"{image.bands} bands of {image.format} are no {pixel_type} picture")
    meaning = _INTERPRETATIONS[pixel_type]
    return image if image.interpretation == meaning else image.copy(interpretation=meaning)


def flattened(image: pyvips.Image, background: list[float]) -> pyvips.Image:
    """Bytes whose last band is alpha over a flat colour, without alpha."""
    return image.flatten(background=background, max_alpha=_FULL["uchar"])


def premultiplied(image: pyvips.Image) -> pyvips.Image:
    """Samples as they come from a file or are drawn, multiplied by their last band; the result is
    float.
    """
    return image.premultiply(max_alpha=_FULL[image.format])


def unpremultiplied(image: pyvips.Image, like: pyvips.Image) -> pyvips.Image:
    """What was made of `premultiplied` pixels of ``like``, in that one's range; still float,
    unrounded.
    """
    return image.unpremultiply(max_alpha=_FULL[like.format])


def straight(image: pyvips.Image) -> pyvips.Image:
    """Samples of a file that were multiplied by their last band, as they were before, in their own
    format.
    """
    found = image.unpremultiply(max_alpha=_FULL[image.format])
    return found if image.format == "float" else found.rint().cast(image.format)
