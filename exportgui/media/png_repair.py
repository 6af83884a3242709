"""PNGs of which only what follows the pixels is missing, or whose transparency makes no sense:
others read them.

The pixels are whole when the stream they are packed in has come to its end, checksum and all, with
as many bytes as the header wants.
"""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import BinaryIO

from exportgui.media import integrity
from exportgui.media.damage import NO_END
from exportgui.messages import Message

TRANSPARENCY = Message("what the file says of its transparency makes no sense and is left out")

_IEND = b"\0\0\0\0IEND\xaeB`\x82"
_LENGTHS = {0: (2, 2), 2: (6, 6)}
"""Bytes of tRNS for gray and for colours; a palette has as many as it has colours, or fewer."""
_PALETTE = 3


def oddities(file: BinaryIO) -> tuple[Message, ...]:
    """What to say of a file that is read from a mended copy."""
    kinds = {kind: length for kind, _at, length in integrity.png_chunks(file)}
    said = [TRANSPARENCY] if _is_nonsense(file, kinds) else []
    return (*said, *(() if b"IEND" in kinds else (NO_END,)))


def mended(path: Path) -> bytes:
    """The file without what is odd about it, up to its last pixel and the end chunk where that is
    missing.
    """
    with path.open("rb") as file:
        chunks = list(integrity.png_chunks(file))
        unfit = (
            b"tRNS" if _is_nonsense(file, {kind: length for kind, _at, length in chunks}) else b""
        )
        parts = [integrity.PNG_SIGNATURE]
        for kind, at, length in chunks:
            if kind not in (unfit, b"IEND"):
                file.seek(at)
                data = kind + file.read(length)
                checksum = file.read(4)
                whole = checksum if len(checksum) == 4 else struct.pack(">I", zlib.crc32(data))
                parts += [struct.pack(">I", length), data, whole]
    return b"".join([*parts, _IEND])


def _is_nonsense(file: BinaryIO, kinds: dict[bytes, int]) -> bool:
    if b"tRNS" not in kinds:
        return False
    file.seek(25)
    (color_type,) = file.read(1)
    least, most = (
        (1, kinds.get(b"PLTE", 0) // 3)
        if color_type == _PALETTE
        else _LENGTHS.get(color_type, (0, 1 << 31))
    )
    return not least <= kinds[b"tRNS"] <= most
