"""Decode TIFFs whose strips and tiles are files of another format, inside the helper process.

These are WebP (compression 50001). Pillow's libtiff has no WebP in most of its builds, Pillow
itself has it in all of them.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from exportgui.media import pillow, tiff_bytes
from exportgui.media.damage import DamagedError
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow_pixels import Pixels
from exportgui.media.tiff_directory import Directory
from exportgui.media.tiff_kinds import Kind, kind_of
from exportgui.messages import Message

Blocks = Iterator[tuple[int, int]]
"""Offsets and lengths of strips or tiles, in order."""

_OTHER_SIZE = Message("a part of its picture has another size than the file says")
_MISSING = Message("truncated: a part of it is missing")


def decode(
    path: Path, directory: Directory, header: Header, options: DecodeOptions
) -> tuple[Iterator[Pixels], int]:
    """The picture in strips, and the orientation still to be applied."""
    return _strips(path, directory), header.orientation


def _strips(path: Path, directory: Directory) -> Iterator[Pixels]:
    kind = kind_of(directory, path)
    width = directory.number("width")
    height = directory.number("height")
    across, down, _count = tiff_bytes.grid(directory)
    blocks = _blocks(directory)
    with pillow.reading(path, "TIFF"), path.open("rb") as file:
        for top in range(0, height, down):
            parts = []
            for _left, place in zip(range(0, width, across), blocks, strict=False):
                file.seek(place[0])
                rows = min(down, height - top)
                parts.append(_part(file.read(place[1]), (across, rows), directory))
            if len(parts) * across < width:
                raise DamagedError(_MISSING)
            yield _pixels(np.concatenate(parts, axis=1)[:, :width], kind)


def _blocks(directory: Directory) -> Blocks:
    what = "tile" if "tile_offsets" in directory.values else "strip"
    offsets = directory.values.get(f"{what}_offsets", ())
    counts = directory.values.get(f"{what}_counts", ())
    return zip(map(int, offsets), map(int, counts), strict=False)


def _part(data: bytes, size: tuple[int, int], directory: Directory) -> NDArray[Any]:
    """Rows of pixels of one strip or tile, which may have more rows than ``size``."""
    with Image.open(io.BytesIO(data), formats=("WEBP",)) as image:
        if image.width != size[0] or image.height < size[1]:
            raise DamagedError(_OTHER_SIZE)
        whole = image.convert("RGBA" if directory.number("samples") == 4 else "RGB")
        return np.asarray(whole)[: size[1]]


def _pixels(samples: NDArray[Any], kind: Kind) -> Pixels:
    color = samples[..., : kind.colors]
    alpha = None if kind.alpha is None else samples[..., kind.alpha]
    if alpha is not None and kind.premultiplied:
        weight = np.maximum(alpha, 1)[..., None].astype(np.int32)
        color = ((color.astype(np.int32) * 255 + weight // 2) // weight).clip(0, 255)
    return Pixels(
        samples.shape[1],
        samples.shape[0],
        kind.pixel_type,
        kind.colors,
        color.astype(np.uint8).tobytes(),
        None if alpha is None else alpha.tobytes(),
    )
