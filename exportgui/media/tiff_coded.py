"""Decode TIFFs whose strips and tiles are files of another format, inside the helper process.

These are WebP (compression 50001), which Pillow's libtiff lacks in most of its builds and Pillow
itself has in all of them, JPEG 2000 and XL, and JPEGs that libtiff does not read: of more than 8
bits, or without loss (`deep_jpeg`).
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from exportgui.media import deep_jpeg, pillow, tiff_block_codecs, tiff_bytes
from exportgui.media.damage import DamagedError
from exportgui.media.lazy_numpy import NDArray, np
from exportgui.media.limits import check_memory
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow_pixels import Pixels, eight_bit
from exportgui.media.tiff_compressions import NEW_JPEG
from exportgui.media.tiff_directory import Directory
from exportgui.media.tiff_kinds import Kind, kind_of, white_is_zero
from exportgui.messages import Message

Blocks = Iterator[tuple[int, int]]
"""Offsets and lengths of strips or tiles, in order."""

_HEAD = 1 << 16
_WHOLE = 8
_MISSING = Message("truncated: a part of it is missing")


def decode(
    path: Path, directory: Directory, header: Header, options: DecodeOptions
) -> tuple[Iterator[Pixels], int]:
    """The picture in strips, and the orientation still to be applied."""
    across, down, _count = tiff_bytes.grid(directory)
    check_memory(tiff_block_codecs.memory_of(directory, (across, down)), options.limits, path)
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
    bits = directory.number("bits", 1)
    deep = deep and bits > _WHOLE
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
                data = file.read(place[1])
                parts.append(tiff_block_codecs.samples_of(data, (across, rows), directory))
            if len(parts) * across < width:
                raise DamagedError(_MISSING)
            samples = np.concatenate(parts, axis=1)[:, :width]
            if bits > _WHOLE:
                samples = deep_jpeg.leveled(samples, bits, deep=deep)
            yield _pixels(~samples if white_is_zero(directory) else samples, kind, deep=deep)


def _blocks(directory: Directory) -> Blocks:
    what = "tile" if "tile_offsets" in directory.values else "strip"
    offsets = directory.values.get(f"{what}_offsets", ())
    counts = directory.values.get(f"{what}_counts", ())
    return zip(map(int, offsets), map(int, counts), strict=False)


def _pixels(samples: NDArray[Any], kind: Kind, *, deep: bool) -> Pixels:
    color = np.ascontiguousarray(samples[..., : kind.colors])
    alpha = None if kind.alpha is None else samples[..., kind.alpha]
    if alpha is not None and kind.premultiplied:
        full = np.iinfo(samples.dtype).max
        weight = np.maximum(alpha, 1)[..., None].astype(np.int64)
        straight = (color.astype(np.int64) * full + weight // 2) // weight
        color = straight.clip(0, full).astype(samples.dtype)
    return Pixels(
        samples.shape[1],
        samples.shape[0],
        kind.pixel_type,
        kind.colors,
        color.tobytes(),
        None if alpha is None else eight_bit(alpha).tobytes(),
        deep,
    )
