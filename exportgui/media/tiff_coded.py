"""Decode TIFFs whose strips and tiles are files of another format, inside the helper process.

These are WebP (compression 50001), which Pillow's libtiff lacks in most of its builds and Pillow
itself has in all of them, and JPEGs that libtiff does not read: of more than 8 bits, or without
loss (`deep_jpeg`).
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PIL import Image

from exportgui.media import deep_jpeg, pillow, tiff_bytes
from exportgui.media.damage import DamagedError
from exportgui.media.lazy_numpy import NDArray, np
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow_pixels import Pixels
from exportgui.media.tiff_compressions import NEW_JPEG, is_deep_jpeg
from exportgui.media.tiff_directory import Directory
from exportgui.media.tiff_kinds import Kind, kind_of, photometric, white_is_zero
from exportgui.messages import Message

Blocks = Iterator[tuple[int, int]]
"""Offsets and lengths of strips or tiles, in order."""

_HEAD = 1 << 16
_SPACES = {0: "", 1: "", 2: "rgb", 5: "cmyk", 6: "ycbcr"}
"""Photometric interpretations as `deep_jpeg` names them."""

_OTHER_SIZE = Message("a part of its picture has another size than the file says")
_MISSING = Message("truncated: a part of it is missing")


def decode(
    path: Path, directory: Directory, header: Header, options: DecodeOptions
) -> tuple[Iterator[Pixels], int]:
    """The picture in strips, and the orientation still to be applied."""
    return _strips(path, directory, deep=options.deep), header.orientation


def is_lossless_jpeg(path: Path, directory: Directory) -> bool:
    """Whether strips and tiles are JPEGs without loss, which only they themselves tell."""
    place = next(_blocks(directory), None)
    if directory.number("compression") != NEW_JPEG or place is None:
        return False
    with path.open("rb") as file:
        file.seek(place[0])
        frame = deep_jpeg.frame_of(io.BytesIO(file.read(min(place[1], _HEAD))))
    return frame is not None and frame.is_lossless


def _strips(path: Path, directory: Directory, *, deep: bool) -> Iterator[Pixels]:
    deep = deep and is_deep_jpeg(directory)
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
            samples = np.concatenate(parts, axis=1)[:, :width]
            if directory.number("compression") == NEW_JPEG:
                samples = deep_jpeg.leveled(samples, directory.number("bits"), deep=deep)
            yield _pixels(~samples if white_is_zero(directory) else samples, kind, deep=deep)


def _blocks(directory: Directory) -> Blocks:
    what = "tile" if "tile_offsets" in directory.values else "strip"
    offsets = directory.values.get(f"{what}_offsets", ())
    counts = directory.values.get(f"{what}_counts", ())
    return zip(map(int, offsets), map(int, counts), strict=False)


def _part(data: bytes, size: tuple[int, int], directory: Directory) -> NDArray[Any]:
    """Rows of pixels of one strip or tile, which may have more rows than ``size``."""
    if directory.number("compression") == NEW_JPEG:
        tables = directory.data("jpeg_tables")
        samples = deep_jpeg.decoded(data, tables=tables, space=_SPACES[photometric(directory)])
        if samples.shape[1] != size[0] or len(samples) < size[1]:
            raise DamagedError(_OTHER_SIZE)
        return samples[: size[1]]
    with Image.open(io.BytesIO(data), formats=("WEBP",)) as image:
        if image.width != size[0] or image.height < size[1]:
            raise DamagedError(_OTHER_SIZE)
        whole = image.convert("RGBA" if directory.number("samples") == 4 else "RGB")
        return np.asarray(whole)[: size[1]]


def _pixels(samples: NDArray[Any], kind: Kind, *, deep: bool) -> Pixels:
    color = np.ascontiguousarray(samples[..., : kind.colors])
    alpha = None if kind.alpha is None else samples[..., kind.alpha]
    if alpha is not None and kind.premultiplied:
        weight = np.maximum(alpha, 1)[..., None].astype(np.int32)
        straight = (color.astype(np.int32) * 255 + weight // 2) // weight
        color = straight.clip(0, 255).astype(np.uint8)
    return Pixels(
        samples.shape[1],
        samples.shape[0],
        kind.pixel_type,
        kind.colors,
        color.tobytes(),
        None if alpha is None else alpha.tobytes(),
        deep,
    )
