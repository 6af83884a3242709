"""Decode the TIFFs that libvips does not decode correctly with Pillow, inside the helper process.

These are YCbCr outside of JPEG, JPEG of the old kind (compression 6, which libvips' libtiff was
built without), palettes in Zstandard and LZMA, the bytes of anything else in these, and files whose
directories are so odd that libvips cannot tell damage from habit. What consists of whole files of
another format is left to `tiff_coded`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from exportgui.media import pillow, tiff_coded
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow_pixels import Pixels, strips
from exportgui.media.tiff_compressions import is_coded
from exportgui.media.tiff_directory import read_directories

_LUMA_TAG = 529
_ORIENTATION = 274


def decode(path: Path, header: Header, options: DecodeOptions) -> tuple[Iterator[Pixels], int]:
    """The picture whose place in the file is ``options.page``, in strips.

    With the orientation still to be applied.
    """
    found = [chosen for chosen in read_directories(path) if chosen.index == options.page]
    if found and (is_coded(found[0]) or tiff_coded.is_lossless_jpeg(path, found[0])):
        return tiff_coded.decode(path, found[0], header, options)
    return _strips(path, header, options), 1


def _strips(path: Path, header: Header, options: DecodeOptions) -> Iterator[Pixels]:
    with pillow.opened(path, "TIFF", options.limits) as image:
        pillow.seek_page(image, options.page, path)
        luma = image.tag_v2.get(_LUMA_TAG)  # type: ignore[attr-defined]
        # By this Pillow turns it; what it finds in XMP by itself is less than what we find.
        image.getexif()[_ORIENTATION] = header.orientation
        image.load()
        convert = (
            partial(_rgb, luma=[float(value) for value in luma])
            if image.mode == "YCbCr" and luma
            else None
        )
        yield from strips(image, convert)


def _rgb(image: Image.Image, luma: list[float]) -> Image.Image:
    """Convert YCbCr by the file's own luma coefficients; Pillow only supports those of BT.601."""
    red, green, blue = luma
    y, cb, cr = np.moveaxis(np.asarray(image, np.float32), 2, 0)
    r = y + (cr - 128) * (2 - 2 * red)
    b = y + (cb - 128) * (2 - 2 * blue)
    g = (y - red * r - blue * b) / green
    return Image.fromarray(np.rint(np.stack([r, g, b], axis=2)).clip(0, 255).astype(np.uint8))
