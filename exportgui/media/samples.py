"""Give eight-bit images their interpretation, and premultiply samples with the right full alpha.

libvips derives white and full alpha from an image's interpretation: 65535 for ``rgb16`` and
``grey16``, 1 for ``scrgb``, else 255. A 16-bit file keeps its interpretation after its samples have
become bytes, and would then be nearly black and nearly transparent. So `Picture` and `Raster` take
images only from `labelled`, and no other module lets libvips premultiply.
"""

from __future__ import annotations

from exportgui.media.libvips import pyvips

BANDS: dict[str, int] = {"gray": 1, "rgb": 3, "cmyk": 4}
"""Colour bands of each pixel type."""

PIXEL_TYPES: dict[int, str] = {bands: kind for kind, bands in BANDS.items()}
"""Pixel type by number of colour bands."""

_INTERPRETATIONS: dict[str, str] = {"gray": "b-w", "rgb": "srgb", "cmyk": "cmyk"}
_FULL: dict[str, int] = {"uchar": 255, "ushort": 65535, "float": 1}
"""White, and full alpha, by sample format."""


def from_bytes(data: bytes | memoryview, width: int, height: int, bands: int) -> pyvips.Image:
    """Wrap packed bytes in an image, which keeps them alive.

    The copy is needed: ``copy_memory()`` of pyvips' first wrapper would not keep the bytes alive.
    """
    return pyvips.Image.new_from_memory(data, width, height, bands, "uchar").copy()


def labelled(image: pyvips.Image, pixel_type: str) -> pyvips.Image:
    """``image`` with the interpretation of ``pixel_type``.

    TypeError unless it has that type's bands, and maybe alpha, in bytes.
    """
    bands = BANDS[pixel_type]
    if image.format != "uchar" or image.bands not in (bands, bands + 1):
        raise TypeError(f"{image.bands} bands of {image.format} are no {pixel_type} picture")
    meaning = _INTERPRETATIONS[pixel_type]
    return image if image.interpretation == meaning else image.copy(interpretation=meaning)


def flattened(image: pyvips.Image, background: list[float]) -> pyvips.Image:
    """Composite samples whose last band is alpha over a flat colour."""
    return image.flatten(background=background, max_alpha=_FULL[image.format])


def premultiplied(image: pyvips.Image) -> pyvips.Image:
    """Multiply samples by their last band; the result is float."""
    return image.premultiply(max_alpha=_FULL[image.format])


def unpremultiplied(image: pyvips.Image, like: pyvips.Image) -> pyvips.Image:
    """Undo `premultiplied` for pixels made of ``like``, in its range; float, not rounded."""
    return image.unpremultiply(max_alpha=_FULL[like.format])


def straight(image: pyvips.Image) -> pyvips.Image:
    """Undo the premultiplication of a file's samples, in their own format."""
    found = image.unpremultiply(max_alpha=_FULL[image.format])
    return found if image.format == "float" else found.rint().cast(image.format)
