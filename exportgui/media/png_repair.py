"""Repair PNGs that only lack what follows the pixels, or whose transparency is invalid.

Other programs read them. The pixels are complete when their zlib stream has its end and checksum,
and as many bytes as the header requires.
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
"""Least and most bytes of tRNS for gray and for colours; a palette may have one per colour."""
_PALETTE = 3


def oddities(file: BinaryIO) -> tuple[Message, ...]:
    """Warnings for a file that has to be repaired."""
    kinds = {kind: length for kind, _at, length in integrity.png_chunks(file)}
    warnings = [TRANSPARENCY] if _has_invalid_transparency(file, kinds) else []
    return (*warnings, *(() if b"IEND" in kinds else (NO_END,)))


def repaired(path: Path) -> bytes:
    """The file up to its last pixel without invalid transparency, and with an end chunk."""
    with path.open("rb") as file:
        chunks = list(integrity.png_chunks(file))
        lengths = {kind: length for kind, _at, length in chunks}
        invalid = b"tRNS" if _has_invalid_transparency(file, lengths) else b""
        parts = [integrity.PNG_SIGNATURE]
        for kind, at, length in chunks:
            if kind not in (invalid, b"IEND"):
                file.seek(at)
                data = kind + file.read(length)
                checksum = file.read(4)
                whole = checksum if len(checksum) == 4 else struct.pack(">I", zlib.crc32(data))
                parts += [struct.pack(">I", length), data, whole]
    return b"".join([*parts, _IEND])


def _has_invalid_transparency(file: BinaryIO, kinds: dict[bytes, int]) -> bool:
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
