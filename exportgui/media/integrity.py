"""Detect truncated or altered files that their decoders would accept silently.

Each check reads the container's structure, not its pixels, and raises DamagedError with the reason.
Damage that the decoders report themselves is left to them.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from exportgui.media.damage import DamagedError
from exportgui.media.iso_integrity import check_boxes
from exportgui.media.jpeg_end_marker import check_end
from exportgui.messages import Message

_CRITICAL = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_BLOCK = 1 << 16
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
ADAM7 = (
    (0, 0, 8, 8),
    (4, 0, 8, 8),
    (0, 4, 4, 8),
    (2, 0, 4, 4),
    (0, 2, 2, 4),
    (1, 0, 2, 2),
    (0, 1, 1, 2),
)
"""Left, top and the steps across and down of each pass of an interlaced PNG."""
_NO_PIXELS = Message("it holds no pixels")
_NO_TRAILER = Message("truncated: the trailer is missing")
GIF_PICTURE = 0x2C


def check_intact(path: Path, fmt: str) -> None:
    """Raise DamagedError when the file's structure is incomplete or its checksums are wrong."""
    check = _CHECKS.get(fmt)
    if check is not None:
        with path.open("rb") as file:
            check(file)


def check_outline(path: Path, fmt: str) -> None:
    """The quick part of `check_intact`, which reads little even of large files.

    Raises DamagedError when the file's end is missing.
    """
    check = _OUTLINES.get(fmt)
    if check is not None:
        with path.open("rb") as file:
            check(file)


def png_chunks(file: BinaryIO) -> Iterator[tuple[bytes, int, int]]:
    """Yield (type, offset of data, length) of each chunk up to IEND.

    Where the file is cut after its first pixels, the last chunk of pixels has the length that is
    there. Raises DamagedError where it is cut before.
    """
    end = file.seek(0, 2)
    at = len(PNG_SIGNATURE)
    pixels = False
    while True:
        file.seek(at)
        head = file.read(8)
        length, kind = struct.unpack(">I4s", head.ljust(8, b"\0"))
        pixels = pixels or kind == b"IDAT"
        if at + length + 12 > end or len(head) < 8:
            if not pixels:
                raise DamagedError(Message("truncated inside a chunk"))
            if kind == b"IDAT":
                yield kind, at + 8, min(length, end - at - 8)
            return
        yield kind, at + 8, length
        if kind == b"IEND":
            return
        at += length + 12


def _png_outline(file: BinaryIO) -> None:
    if all(kind != b"IEND" for kind, _at, _length in png_chunks(file)):
        _png_pixels(file)


def _png_pixels(file: BinaryIO) -> None:
    """Raise DamagedError where pixels are missing from the zlib stream, by its end and checksum."""
    unpacker = zlib.decompressobj()
    found = 0
    try:
        for kind, at, length in png_chunks(file):
            if kind == b"IDAT":
                file.seek(at)
                end = at + length
                while block := file.read(min(_BLOCK, end - file.tell())):
                    found += _unpacked(unpacker, block)
    except zlib.error as error:
        raise DamagedError(Message("truncated inside a chunk")) from error
    if not unpacker.eof or found < _png_bytes(file):
        raise DamagedError(Message("truncated: the end chunk is missing"))


def _unpacked(unpacker: zlib._Decompress, block: bytes) -> int:
    """The number of bytes a block decompresses to, at most 1 MiB at a time."""
    found = 0
    while block and not unpacker.eof:
        found += len(unpacker.decompress(block, 16 * _BLOCK))
        block = unpacker.unconsumed_tail
    return found


def _png_bytes(file: BinaryIO) -> int:
    """Decompressed size of all rows with their filter bytes, of the picture or its seven passes."""
    file.seek(16)
    width, height, bits, color_type, interlaced = struct.unpack(">IIBB2xB", file.read(13))
    passes = ADAM7 if interlaced else ((0, 0, 1, 1),)
    sizes = (
        (-((left - width) // across), -((top - height) // down))
        for left, top, across, down in passes
    )
    return sum(
        rows * png_row_bytes(columns, bits, color_type) for columns, rows in sizes if columns > 0
    )


def png_row_bytes(width: int, bits: int, color_type: int) -> int:
    """Decompressed size of a row with its filter byte."""
    return 1 + (width * bits * _SAMPLES.get(color_type, 1) + 7) // 8


def _png(file: BinaryIO) -> None:
    kinds = set()
    for kind, at, length in png_chunks(file):
        kinds.add(kind)
        if kind in _CRITICAL:
            file.seek(at)
            checksum = zlib.crc32(file.read(length), zlib.crc32(kind))
            stored = file.read(4)
            if len(stored) == 4 and checksum != struct.unpack(">I", stored)[0]:
                raise DamagedError(Message("wrong checksum of a {kind} chunk", kind=kind.decode()))
    if b"IDAT" not in kinds:
        raise DamagedError(_NO_PIXELS)
    if b"IEND" not in kinds:
        _png_pixels(file)


def _jpeg(file: BinaryIO) -> None:
    check_end(Path(file.name))


class _NoTrailerError(DamagedError):
    """There is neither a block nor the trailer where one should begin."""


class GifFrames(NamedTuple):
    """The number of complete frames of a GIF, and whether it has its trailer or a block is cut."""

    whole: int
    ended: bool
    cut: bool


class GifBlock(NamedTuple):
    """A block's kind and place.

    The kind is a picture or an extension's label; a picture has left, top, width and height.
    """

    kind: int
    rectangle: tuple[int, ...] = ()


def gif_rectangles(file: BinaryIO) -> Iterator[tuple[int, ...]]:
    """Left, top, width and height of each frame; DamagedError where the file ends within one."""
    return (block.rectangle for block in gif_blocks(file) if block.kind == GIF_PICTURE)


def gif_frames(file: BinaryIO) -> GifFrames:
    """Count the frames of a GIF; raises DamagedError when none is complete."""
    whole = 0
    ended = False
    cut = False
    begun = False
    try:
        for block in gif_blocks(file):
            whole = whole + begun
            begun = block.kind == GIF_PICTURE
        ended = True
    except _NoTrailerError:
        pass
    except DamagedError:
        cut = True
        begun = False
    whole += begun
    if not whole:
        raise DamagedError(_NO_PIXELS if ended else _NO_TRAILER)
    return GifFrames(whole, ended, cut)


def gif_blocks(file: BinaryIO) -> Iterator[GifBlock]:
    """Each block in order, with the file at the block's data."""
    file.seek(10)
    file.seek(13 + _color_table(_byte(file)))
    while (block := _block(file)) != 0x3B:
        if block == GIF_PICTURE:
            rectangle = file.read(8).ljust(8, b"\0")
            file.seek(1 + _color_table(_byte(file)), 1)
            found = GifBlock(block, struct.unpack("<4H", rectangle))
        elif block == 0x21:
            found = GifBlock(0x100 | _byte(file))
        else:
            raise _NoTrailerError(Message("an unknown block"))
        data = file.tell()
        yield found
        file.seek(data)
        while length := _byte(file):
            file.seek(length, 1)


def _block(file: BinaryIO) -> int:
    data = file.read(1)
    if not data:
        raise _NoTrailerError(_NO_TRAILER)
    return data[0]


def _byte(file: BinaryIO) -> int:
    data = file.read(1)
    if not data:
        raise DamagedError(_NO_TRAILER)
    return data[0]


def _color_table(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _gif(file: BinaryIO) -> None:
    gif_frames(file)


def _riff(file: BinaryIO) -> None:
    (length,) = struct.unpack_from("<I", file.read(8), 4)
    if file.seek(0, 2) < length + 8:
        raise DamagedError(Message("truncated"))


_CHECKS: dict[str, Callable[[BinaryIO], None]] = {
    "PNG": _png,
    "JPEG": _jpeg,
    "GIF": _gif,
    "WEBP": _riff,
    "AVIF": check_boxes,
    "HEIF": check_boxes,
}
_OUTLINES = {fmt: check for fmt, check in _CHECKS.items() if fmt != "GIF"} | {"PNG": _png_outline}
