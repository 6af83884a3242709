"""Decode an interlaced PNG without holding it in memory: each of its passes as a PNG of its own.

libpng keeps the whole picture until the last pass. The data of a pass is exactly that of a smaller
PNG that is not interlaced (PNG specification, 8.2 and 9.2), so that libvips streams all seven side
by side from temporary files, and a block of rows is put together of a few rows of each.
"""

from __future__ import annotations

import contextlib
import os
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from exportgui.media.damage import UNREADABLE_PIXELS, DamagedError
from exportgui.media.integrity import ADAM7, PNG_SIGNATURE, png_chunks, png_row_bytes
from exportgui.media.lazy_numpy import NDArray, np
from exportgui.media.libvips import pyvips
from exportgui.messages import Message
from exportgui.temporary_folders import temporary_folder

_KEPT = frozenset({b"PLTE", b"tRNS"})
_PIECE = 1 << 20
_FASTEST = 1
_STRIP = 4_000_000
"""Pixels that are put together at a time."""
_ALIGNED = 8
"""Rows after which the passes repeat."""
_SHORT = Message("truncated: the end chunk is missing")


class _Pass(NamedTuple):
    """The place of a pass in the picture, its size, and its file."""

    left: int
    top: int
    across: int
    down: int
    width: int
    height: int
    path: Path


def is_interlaced(path: Path) -> bool:
    """Whether the file of a PNG says that it is interlaced."""
    with path.open("rb") as file:
        file.seek(28)
        return file.read(1) == b"\1"


@contextlib.contextmanager
def streamed(path: Path) -> Iterator[pyvips.Image]:
    """The picture as libvips decodes it, to be read from the top within the block.

    Raises DamagedError where the pixels end too early or cannot be decoded: libvips is not asked
    again for what is wrong, as that would take the memory that this saves.
    """
    with temporary_folder() as folder:
        target = folder / "pixels"
        try:
            with path.open("rb") as file:
                passes = _separated(file, folder)
            kind = _joined(passes, path, target)
        except (pyvips.Error, zlib.error) as error:
            raise DamagedError(UNREADABLE_PIXELS) from error
        yield pyvips.Image.rawload(str(target), *kind.size, kind.bands, format=kind.samples)


class _Kind(NamedTuple):
    size: tuple[int, int]
    bands: int
    samples: str


def _separated(file: BinaryIO, folder: Path) -> list[_Pass]:
    """Write a PNG for each pass that has pixels."""
    file.seek(16)
    head = file.read(13)
    width, height, bits, color_type = struct.unpack(">IIBB", head[:10])
    passes = []
    for number, (left, top, across, down) in enumerate(ADAM7):
        size = (-((left - width) // across), -((top - height) // down))
        if min(size) > 0:
            passes.append(_Pass(left, top, across, down, *size, folder / f"{number}.png"))
    kept = b"".join(_chunk(kind, _data(file, at, size)) for kind, at, size in _kept(file))
    pixels = _inflated(file)
    rest = b""
    for each in passes:
        with each.path.open("wb") as target:
            sizes = struct.pack(">II", each.width, each.height)
            target.write(PNG_SIGNATURE + _chunk(b"IHDR", sizes + head[8:12] + b"\0") + kept)
            needed = each.height * png_row_bytes(each.width, bits, color_type)
            rest = _write_pixels(target, rest, pixels, needed)
            target.write(_chunk(b"IEND", b""))
    return passes


def _write_pixels(target: BinaryIO, rest: bytes, pixels: Iterator[bytes], needed: int) -> bytes:
    """Write ``needed`` bytes of ``rest`` and then of ``pixels``; return what is left of them."""
    packer = zlib.compressobj(_FASTEST)
    while needed:
        piece = rest or next(pixels, b"")
        if not piece:
            raise DamagedError(_SHORT)
        used = piece[:needed]
        rest = piece[needed:]
        needed -= len(used)
        if packed := packer.compress(used):
            target.write(_chunk(b"IDAT", packed))
    target.write(_chunk(b"IDAT", packer.flush()))
    return rest


def _inflated(file: BinaryIO) -> Iterator[bytes]:
    """The decompressed bytes of all chunks of pixels, piece by piece."""
    unpacker = zlib.decompressobj()
    for kind, at, length in png_chunks(file):
        if kind == b"IDAT":
            for begin in range(at, at + length, _PIECE):
                block = _data(file, begin, min(_PIECE, at + length - begin))
                while block and not unpacker.eof:
                    yield unpacker.decompress(block, _PIECE)
                    block = unpacker.unconsumed_tail
    yield unpacker.flush()


def _kept(file: BinaryIO) -> Iterator[tuple[bytes, int, int]]:
    return (chunk for chunk in png_chunks(file) if chunk[0] in _KEPT)


def _data(file: BinaryIO, at: int, length: int) -> bytes:
    file.seek(at)
    return file.read(length)


def _chunk(kind: bytes, data: bytes) -> bytes:
    checksum = zlib.crc32(data, zlib.crc32(kind))
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)


def _joined(passes: list[_Pass], path: Path, target: Path) -> _Kind:
    """Write the pixels of all passes in order."""
    whole = pyvips.Image.pngload(os.fsencode(path), access="sequential")  # its header alone
    rows = max(_ALIGNED, _STRIP // whole.width // _ALIGNED * _ALIGNED)
    images = [
        pyvips.Image.pngload(os.fsencode(each.path), fail_on="error", access="sequential")
        for each in passes
    ]
    # Regions, as libvips would close and begin anew each file after every strip.
    regions = [pyvips.Region.new(image) for image in images]
    with target.open("wb") as file:
        for top in range(0, whole.height, rows):
            strip = _strip(passes, regions, (top, min(rows, whole.height - top)), images[0])
            file.write(strip.tobytes())
    return _Kind((whole.width, whole.height), images[0].bands, images[0].format)


def _strip(
    passes: list[_Pass], regions: list[Any], extent: tuple[int, int], like: Any
) -> NDArray[Any]:
    """So many rows from the top, of which the first is a multiple of eight."""
    top, rows = extent
    samples = np.uint16 if like.format == "ushort" else np.uint8
    width = max(each.left + (each.width - 1) * each.across + 1 for each in passes)
    strip = np.zeros((rows, width, like.bands), samples)
    for each, region in zip(passes, regions, strict=True):
        count = -((each.top - rows) // each.down)
        if count > 0:
            part = np.frombuffer(region.fetch(0, top // each.down, each.width, count), samples)
            strip[each.top :: each.down, each.left :: each.across] = part.reshape(
                count, each.width, -1
            )
    return strip
