"""PNG files of photographs: one filter for all rows, and the zlib strategy that suits the picture.

Pillow tries five filters on every row, and libvips offers no strategies. The average of left and
above is the filter that photographs come out smallest with; for grain, entropy coding without any
search for matches compresses as far.
"""

from __future__ import annotations

import math
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from exportgui.media.lazy_numpy import np
from exportgui.render.raster import Raster

_COLOR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}
_AVERAGE = 3
_STRIP = 1_000_000
"""Bytes that are filtered at a time: as many as the processor's caches hold."""
_SAMPLES = 4
_SAMPLE_ROWS = 8
# Strategies of zlib from the quickest, and how much smaller than the best before a file has to come
# out to be worth it.
_STRATEGIES = ((zlib.Z_HUFFMAN_ONLY, 1.0), (zlib.Z_RLE, 0.99), (zlib.Z_FILTERED, 0.98))
_METRE = 100 / 2.54


def write(raster: Raster, path: Path, icc: bytes | None, dpi: float | None, strategy: int) -> None:
    """Write 8 bits per component."""
    image = raster.as_one().copy_memory()
    kind = struct.pack(">IIBBBBB", image.width, image.height, 8, _COLOR_TYPES[image.bands], 0, 0, 0)
    with path.open("wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", kind))
        if icc:
            file.write(_chunk(b"iCCP", b"ICC Profile\0\0" + zlib.compress(icc)))
        if dpi:
            file.write(_chunk(b"pHYs", struct.pack(">IIB", *[round(dpi * _METRE)] * 2, 1)))
        for part in _compressed(image, strategy):
            file.write(_chunk(b"IDAT", part))
        file.write(_chunk(b"IEND", b""))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return (
        struct.pack(">I", len(data))
        + kind
        + data
        + struct.pack(">I", zlib.crc32(data, zlib.crc32(kind)))
    )


def _filtered(image: Any, top: int, count: int) -> bytes:
    """Rows as PNG has them: a byte that names the filter, then differences."""
    before = min(top, 1)
    part = image.crop(0, top - before, image.width, before + min(count, image.height - top))
    rows = np.frombuffer(part.write_to_memory(), np.uint8).reshape(part.height, -1)
    if not before:
        rows = np.concatenate([np.zeros_like(rows[:1]), rows])
    above = rows[:-1]
    row = rows[1:]
    left = np.zeros_like(row)
    left[:, image.bands :] = row[:, : -image.bands]
    result = np.empty((row.shape[0], row.shape[1] + 1), np.uint8)
    result[:, 0] = _AVERAGE
    # The average of two bytes without a ninth bit: what they share, and half of what they do not.
    np.subtract(row, (left & above) + ((left ^ above) >> 1), out=result[:, 1:])
    return result.tobytes()


def _compressed(image: Any, strategy: int) -> Iterator[bytes]:
    packer = _packer(strategy)
    step = max(1, _STRIP // (image.width * image.bands))
    for top in range(0, image.height, step):
        yield packer.compress(_filtered(image, top, step))
    yield packer.flush()


def sampled_rows(height: int) -> list[range]:
    """The rows that a picture is judged by."""
    gap = max(_SAMPLE_ROWS, height // _SAMPLES)
    return [range(top, min(top + _SAMPLE_ROWS, height)) for top in range(gap // 2, height, gap)]


def best_strategy(raster: Raster) -> tuple[int, float]:
    """The strategy that compresses a few rows best, and their size in bytes."""
    image = raster.as_one()
    sample = b"".join(
        _filtered(image, part.start, len(part)) for part in sampled_rows(image.height)
    )
    best = math.inf
    chosen = zlib.Z_RLE
    for strategy, worth in _STRATEGIES:
        packer = _packer(strategy)
        size = len(packer.compress(sample)) + len(packer.flush())
        if size < best * worth:
            best = size
            chosen = strategy
    return chosen, best


def _packer(strategy: int) -> Any:
    return zlib.compressobj(1, zlib.DEFLATED, zlib.MAX_WBITS, 9, strategy)
