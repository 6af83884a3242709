"""Read the ICC profile and the XMP of a GIF from its application extensions; Pillow does not."""

from __future__ import annotations

from contextlib import suppress
from typing import BinaryIO

from exportgui.media.damage import DamagedError
from exportgui.media.integrity import GIF_PICTURE, gif_blocks

_PROFILE = b"\x0bICCRGBG1012"
_XMP = b"\x0bXMP DataXMP"
_XMP_TRAILER = b"\x01\xff\xfe\xfd"
_MAX_XMP = 16 << 20


def gif_profile(file: BinaryIO) -> bytes | None:
    """The ICC profile in an application extension before the first frame; None without one."""
    for block in gif_blocks(file):
        if block.kind == GIF_PICTURE:
            return None
        if file.read(len(_PROFILE)) == _PROFILE:
            return b"".join(_parts(file))
    return None


def gif_xmp(file: BinaryIO) -> bytes | None:
    """The XMP packet in an application extension; None without one.

    It is stored as it is, not in blocks of up to 255 bytes, before a trailer that leads readers of
    blocks to its end (XMP specification, part 3, 1.1.2). Some writers use blocks.
    """
    with suppress(DamagedError):
        for block in gif_blocks(file):
            if block.kind != GIF_PICTURE and file.read(len(_XMP)) == _XMP:
                return _packet(file)
    return None


def _packet(file: BinaryIO) -> bytes | None:
    start = file.tell()
    parts = _parts(file)
    end = file.tell()
    file.seek(start)
    packet, trailer, _rest = file.read(end - start).rpartition(_XMP_TRAILER)
    return (packet if trailer else b"".join(parts)) or None


def _parts(file: BinaryIO) -> list[bytes]:
    """The data of an extension's blocks."""
    parts = []
    total = 0
    while (length := _length(file)) and total < _MAX_XMP:
        parts.append(file.read(length))
        total += length
    return parts


def _length(file: BinaryIO) -> int:
    data = file.read(1)
    return data[0] if data else 0
