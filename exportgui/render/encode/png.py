"""PNG with 24 bits or gray, with or without alpha, and with a palette. Page: r-is-http-fmt.md.

Photographs compress as well by run lengths as by searching for matches, in a fifth of the time (124
ms against 600 for 1200×900), and by Huffman codes alone in less; flat graphics and patterns do not.
So the method follows the content, judged by a few rows.
"""

from __future__ import annotations

import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from exportgui.media.libvips import pyvips
from exportgui.media.reduce import is_large
from exportgui.render.encode import png_scanlines
from exportgui.render.encode.palette import quantized, quantized_with_alpha
from exportgui.render.encode.pillow import dpi_pair, save, to_pillow
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.geometry import Box
from exportgui.render.raster import Raster

_SEARCH = {"compress_level": 6}
_RUNS = {"compress_type": 3}
_WORTH = 1.05
"""How much larger a file may be to be written in a fraction of the time."""
_FLAT_SHARE = 0.5
_SAMPLE_ROWS = 32


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """Write 8 bits per component, lossless."""
    if _is_flat(raster):
        save(to_pillow(raster), path, "PNG", **_SEARCH, **_extras(settings))
        return
    if not is_large(raster.width, raster.height):  # a huge one is not held twice
        raster = raster.in_memory()
    strategy, size = png_scanlines.best_strategy(raster)
    options = _smaller_options(raster, strategy, size)
    if options is None:
        png_scanlines.write(raster, path, settings.icc, settings.dpi, strategy)
    else:
        save(to_pillow(raster), path, "PNG", **options, **_extras(settings))


def _smaller_options(raster: Raster, strategy: int, size: float) -> dict[str, int] | None:
    """Options for Pillow, where its choice of a filter for each row makes files clearly smaller.

    Judged by sampled rows, which `png_scanlines` writes in ``size`` bytes.
    """
    if raster.height < _SAMPLE_ROWS:
        return None
    sample = _sampled_picture(raster)
    # From the quickest.
    sizes: list[tuple[dict[str, int] | None, float]] = [
        (None, size),
        (_RUNS, _weight(sample, _RUNS)),
    ]
    if strategy == zlib.Z_FILTERED or sizes[1][1] * _WORTH < size:  # searching is worth its time
        sizes.append((_SEARCH, _weight(sample, _SEARCH)))
    least = min(weight for _, weight in sizes)
    return next(options for options, weight in sizes if weight <= least * _WORTH)


def _sampled_picture(raster: Raster) -> Image.Image:
    """The sampled rows as one picture."""
    parts = png_scanlines.sampled_rows(raster.height)
    mode = to_pillow(raster.window(Box(0, 0, 1, 1))).mode
    sample = Image.new(mode, (raster.width, sum(map(len, parts))))
    top = 0
    for part in parts:
        rows = raster.window(Box(0, part.start, raster.width, len(part)))
        sample.paste(to_pillow(rows), (0, top))
        top += len(part)
    return sample


def _weight(picture: Image.Image, options: dict[str, int]) -> int:
    file = BytesIO()
    picture.save(file, "PNG", **options)
    return file.tell()


def encode_palette(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """Write at most 256 colours; with alpha, each has its own."""
    picture = to_pillow(raster)
    indexed = (
        quantized(picture, settings.quantize)
        if raster.alpha is None
        else quantized_with_alpha(picture, settings.quantize)
    )
    save(indexed, path, "PNG", **_SEARCH, **_extras(settings))


def _extras(settings: EncodeSettings) -> dict[str, Any]:
    return {
        "icc_profile": settings.icc,
        **({"dpi": dpi_pair(settings.dpi)} if settings.dpi else {}),
    }


def _is_flat(raster: Raster) -> bool:
    """Whether many neighbours are equal, judged by a few rows."""
    image = raster.as_one()
    step = max(1, raster.height // _SAMPLE_ROWS)
    # Not by ``subsample``, which asks for each pixel by itself where the image is not in memory.
    parts = [image.crop(0, top, image.width, 1) for top in range(0, image.height - step + 1, step)]
    rows = pyvips.Image.arrayjoin(parts, across=1).copy_memory()
    if rows.width < 2:
        return True
    equal = rows.crop(0, 0, rows.width - 1, rows.height) == rows.crop(
        1, 0, rows.width - 1, rows.height
    )
    return float(equal.bandand().avg()) / 255 > _FLAT_SHARE
