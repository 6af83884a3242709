"""Finds files that were cut short or altered where their decoders would stay silent.

Each check reads the container's structure, not its pixels, and raises ValueError with the
reason. What decoders report themselves is left to them.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from exportgui.media.damage import DamagedError
from exportgui.media.jpeg_end import check_end

_CRITICAL = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_GIF_PICTURE = 0x2C
_GIF_PROFILE = b"ICCRGBG1012"


def check_intact(path: Path, fmt: str) -> None:
    """Raise ValueError when the file's structure is incomplete or its checksums are wrong."""
    check = _CHECKS.get(fmt)
    if check is not None:
        with path.open("rb") as file:
            check(file)


def check_outline(path: Path, fmt: str) -> None:
    """The part of `check_intact` that is quick: what it reads of a whole file hardly grows with the file.

    Raises ValueError when the file's end is missing.
    """
    check = _OUTLINES.get(fmt)
    if check is not None:
        with path.open("rb") as file:
            check(file)


def png_chunks(file: BinaryIO) -> Iterator[tuple[bytes, int, int]]:
    """Yield (type, offset of data, length) of each chunk up to IEND; raises ValueError when one is cut."""
    end = file.seek(0, 2)
    at = 8
    while True:
        file.seek(at)
        head = file.read(8)
        if len(head) < 8:
            raise DamagedError("truncated: the end chunk is missing")
        length, kind = struct.unpack(">I4s", head)
        if at + length + 12 > end:
            raise DamagedError("truncated inside a chunk")
        yield kind, at + 8, length
        if kind == b"IEND":
            return
        at += length + 12


def _png_outline(file: BinaryIO) -> None:
    for _chunk in png_chunks(file):
        pass


def _png(file: BinaryIO) -> None:
    kinds = set()
    for kind, at, length in png_chunks(file):
        kinds.add(kind)
        if kind in _CRITICAL:
            file.seek(at)
            checksum = zlib.crc32(file.read(length), zlib.crc32(kind))
            if checksum != struct.unpack(">I", file.read(4))[0]:
                raise DamagedError(f"wrong checksum of a {kind.decode()} chunk")
    if b"IDAT" not in kinds:
        raise DamagedError("it holds no pixels")


def _jpeg(file: BinaryIO) -> None:
    try:
        check_end(Path(file.name))
    except ValueError as error:
        raise DamagedError(str(error)) from error


def gif_frames(file: BinaryIO) -> int:
    """Count the frames of a GIF; raises ValueError when it ends before its trailer."""
    return sum(block == _GIF_PICTURE for block in _gif_blocks(file))


def gif_profile(file: BinaryIO) -> bytes | None:
    """The ICC profile in front of the first frame, in an application extension; None without one."""
    for block in _gif_blocks(file):
        if block == _GIF_PICTURE:
            return None
        if file.read(1 + len(_GIF_PROFILE)) == bytes([len(_GIF_PROFILE)]) + _GIF_PROFILE:
            parts = []
            while length := _byte(file):
                parts.append(file.read(length))
            return b"".join(parts)
    return None


def _gif_blocks(file: BinaryIO) -> Iterator[int]:
    """The kind of each block: a picture, or the label of an extension, whose data the file is at then."""
    file.seek(10)
    file.seek(13 + _color_table(_byte(file)))
    while (block := _byte(file)) != 0x3B:
        if block == _GIF_PICTURE:
            file.seek(8, 1)
            file.seek(1 + _color_table(_byte(file)), 1)
            kind = block
        elif block == 0x21:
            kind = 0x100 | _byte(file)
        else:
            raise DamagedError("an unknown block")
        data = file.tell()
        yield kind
        file.seek(data)
        while length := _byte(file):
            file.seek(length, 1)


def _byte(file: BinaryIO) -> int:
    data = file.read(1)
    if not data:
        raise DamagedError("truncated: the trailer is missing")
    return data[0]


def _color_table(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _gif(file: BinaryIO) -> None:
    if gif_frames(file) == 0:
        raise DamagedError("it holds no pixels")


def _riff(file: BinaryIO) -> None:
    (length,) = struct.unpack_from("<I", file.read(8), 4)
    if file.seek(0, 2) < length + 8:
        raise DamagedError("truncated")


def _boxes(file: BinaryIO) -> None:
    end = file.seek(0, 2)
    at = 0
    while at < end:
        file.seek(at)
        head = file.read(16)
        if len(head) < 8:
            raise DamagedError("truncated inside a box")
        size = struct.unpack_from(">I", head)[0]
        if size == 1 and len(head) == 16:
            size = struct.unpack_from(">Q", head, 8)[0]
        size = size or end - at
        if size < 8 or at + size > end:
            raise DamagedError("truncated inside a box")
        at += size


_CHECKS: dict[str, Callable[[BinaryIO], None]] = {
    "PNG": _png,
    "JPEG": _jpeg,
    "GIF": _gif,
    "WEBP": _riff,
    "AVIF": _boxes,
    "HEIF": _boxes,
}
_OUTLINES = {fmt: check for fmt, check in _CHECKS.items() if fmt != "GIF"} | {"PNG": _png_outline}
