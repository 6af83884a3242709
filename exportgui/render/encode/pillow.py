"""Pass rasters to Pillow; at output size only, as that costs 60 ms for 12 megapixels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PIL import Image

from exportgui.render.raster import Raster

_MODES = {
    ("gray", False): "L",
    ("rgb", False): "RGB",
    ("cmyk", False): "CMYK",
    ("gray", True): "LA",
    ("rgb", True): "RGBA",
}
_SUFFIXES = {"JPEG": ".jpg", "PNG": ".png", "GIF": ".gif", "WEBP": ".webp"}


_STRIP = 4_000_000
"""Pixels that are passed at a time: at once, a second copy of all of them would be in memory."""


def to_pillow(raster: Raster) -> Image.Image:
    """The raster as an image of mode L, RGB, CMYK, LA or RGBA."""
    mode = _MODES[raster.pixel_type, raster.alpha is not None]
    image = raster.as_one()
    rows = max(1, _STRIP // image.width)
    if rows >= image.height:
        return _whole(image, mode)
    whole = Image.new(mode, (image.width, image.height))
    for top in range(0, image.height, rows):
        strip = image.crop(0, top, image.width, min(rows, image.height - top))
        whole.paste(_whole(strip, mode), (0, top))
    return whole


def _whole(image: Any, mode: str) -> Image.Image:
    size = (image.width, image.height)
    return Image.frombuffer(mode, size, image.write_to_memory(), "raw", mode, 0, 1)


def save(picture: Image.Image, path: Path, name: str, **options: Any) -> None:
    """Save in the format called ``name``."""
    # By the extension Pillow loads this one format, by the name first all the common ones.
    picture.save(path, None if path.suffix == _SUFFIXES[name] else name, **options)


def dpi_pair(dpi: float | None) -> tuple[float, float] | None:
    """A resolution in Pillow's form."""
    return (dpi, dpi) if dpi else None
