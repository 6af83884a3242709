"""Convert any Pillow picture to eight-bit pixels, for every decoder but libvips."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PIL import Image

from exportgui.lazy_dataclass import dataclass
from exportgui.media.lazy_image_cms import ImageCms
from exportgui.media.lazy_numpy import Levels, NDArray, np
from exportgui.media.ranges import range_of, to_bytes

Bytes = Levels

# Pixel type of each Pillow mode; palettes, YCbCr, Lab and HSV become rgb.
PIXEL_TYPES: dict[str, str] = {
    **dict.fromkeys(("1", "L", "LA", "La", "I", "F", "I;16", "I;16B", "I;16L", "I;16N"), "gray"),
    **dict.fromkeys(("P", "PA", "RGB", "RGBA", "RGBa", "RGBX", "YCbCr", "LAB", "HSV"), "rgb"),
    "CMYK": "cmyk",
}


@dataclass(frozen=True, slots=True)
class Pixels:
    """Packed bytes of a picture: ``color`` has ``bands`` interleaved, ``alpha`` one band.

    Samples have one byte; with ``deep`` those of ``color`` have two, in the machine's order.
    """

    width: int
    height: int
    pixel_type: str
    bands: int
    color: bytes
    alpha: bytes | None = None
    deep: bool = False


def eight_bit(values: Bytes | NDArray[Any]) -> Bytes:
    """Scale samples to 0…255: 16-bit ones by 1/257, rounded, others by the range of `ranges`."""
    if values.dtype == np.uint8:
        return values
    if values.dtype == np.uint16:
        return ((values.astype(np.uint32) + 128) // 257).astype(np.uint8)
    return to_bytes(values, range_of(values))


def _lab_to_rgb(image: Image.Image) -> Image.Image:
    srgb = ImageCms.createProfile("sRGB")
    lab = ImageCms.createProfile("LAB")
    transform = ImageCms.buildTransform(lab, srgb, "LAB", "RGB")
    return ImageCms.applyTransform(image, transform) or image


def _deep_gray(image: Image.Image) -> Image.Image:
    array = np.asarray(image)
    if image.mode.startswith("I;16"):
        array = array.astype(np.uint16)
    return Image.fromarray(eight_bit(array))


_TO_PLAIN: dict[str, Callable[[Image.Image], Image.Image]] = {
    **dict.fromkeys(("I", "F", "I;16", "I;16B", "I;16L", "I;16N"), _deep_gray),
    "1": lambda image: image.convert("L"),
    "La": lambda image: image.convert("LA"),
    "P": lambda image: image.convert("RGBA" if image.has_transparency_data else "RGB"),
    "PA": lambda image: image.convert("RGBA"),
    "RGBa": lambda image: image.convert("RGBA"),
    "RGBX": lambda image: image.convert("RGB"),
    "YCbCr": lambda image: image.convert("RGB"),
    "HSV": lambda image: image.convert("RGB"),
    "LAB": _lab_to_rgb,
}


def plain(image: Image.Image) -> Image.Image:
    """Convert a loaded picture to L, LA, RGB, RGBA or CMYK with 8 bits a channel."""
    if image.mode in ("L", "RGB") and "transparency" in image.info:
        return image.convert("LA" if image.mode == "L" else "RGBA")
    convert = _TO_PLAIN.get(image.mode)
    return convert(image) if convert else image


STRIP = 8_000_000
"""Pixels that are converted at a time."""

_STRETCHED = frozenset({"I", "F"})
"""Modes whose range depends on all pixels."""


def strips(
    image: Image.Image, convert: Callable[[Image.Image], Image.Image] | None = None
) -> Iterator[Pixels]:
    """The rows of a picture in strips: converting a huge one at once takes three times its memory.

    ``convert`` is applied to each strip first.
    """
    image.load()
    rows = image.height if image.mode in _STRETCHED else max(1, STRIP // image.width)
    for top in range(0, image.height, rows):
        part = image.crop((0, top, image.width, min(top + rows, image.height)))
        yield from_image(convert(part) if convert else part)


def from_image(image: Image.Image) -> Pixels:
    """Load a picture and extract its pixels; raises whatever the decoder raises."""
    image.load()
    flat = plain(image)
    alpha = flat.getchannel("A").tobytes() if flat.mode in ("LA", "RGBA") else None
    if alpha is not None:
        flat = flat.getchannel("L") if flat.mode == "LA" else flat.convert("RGB")
    bands = len(flat.getbands())
    return Pixels(*flat.size, PIXEL_TYPES[flat.mode], bands, flat.tobytes(), alpha)
