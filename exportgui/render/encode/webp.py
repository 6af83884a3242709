"""WebP, lossy and lossless. Page: r-is-http-fmt.md.

Pillow and libvips bring builds of the same encoder and write the same bytes. Pillow's takes a third
less time, but holds the interpreter lock while it is passed the pixels, about three milliseconds a
megapixel: libvips writes the large ones, for which a window would have to wait.

Reading: ``webp-alpha`` has an alpha channel, as its page says, even if every pixel is opaque. The
encoder leaves such a channel out, so it is added to the file: one bit of a lossless header, a chunk
in front of a lossy picture.
"""

from __future__ import annotations

import struct
from pathlib import Path

from exportgui.render.encode.pillow import save, to_pillow
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster

_METHOD = 4
_LARGE = 2_000_000
_HEAD = 30
"""Bytes of a file, up to the size in the frame header of a lossy picture."""
_KIND = slice(12, 16)
_LOSSLESS_FLAGS = 24
_HAS_ALPHA = 0x10
"""The same bit in VP8X and in the last byte of a lossless header, after 14 bits each of width and
height.
"""
_OPAQUE = bytes.fromhex("01e87f4404")
"""An alpha channel of any size that is 255 throughout: compressed losslessly, without transforms or
colour cache, by five prefix codes of a single symbol each. The one for green, which holds alpha
here, is 255. Pixels take no bits.
"""


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """Write with ``qlt`` as WebP's own quality, which lossless ignores."""
    lossless = settings.format.compression == "lossless"
    quality = 100 if lossless else settings.quality
    if raster.width * raster.height > _LARGE:
        raster.as_one().webpsave(
            str(path), Q=quality, lossless=lossless, exact=lossless, effort=_METHOD, keep="none"
        )
    else:
        save(
            to_pillow(raster),
            path,
            "WEBP",
            quality=quality,
            lossless=lossless,
            exact=lossless,
            method=_METHOD,
        )
    if raster.alpha is not None:
        _keep_opaque_alpha(path)


def _keep_opaque_alpha(path: Path) -> None:
    """Add an opaque channel to a file without alpha. Page: WebP's container specification."""
    with path.open("r+b") as file:
        head = file.read(_HEAD)
        if head[_KIND] == b"VP8L":
            file.seek(_LOSSLESS_FLAGS)
            file.write(bytes([head[_LOSSLESS_FLAGS] | _HAS_ALPHA]))
        elif head[_KIND] == b"VP8 ":
            width, height = (side & 0x3FFF for side in struct.unpack_from("<2H", head, 26))
            extended = (
                struct.pack("<I", _HAS_ALPHA) + _three_bytes(width - 1) + _three_bytes(height - 1)
            )
            picture = head[_KIND.start :] + file.read()
            body = b"WEBP" + _chunk(b"VP8X", extended) + _chunk(b"ALPH", _OPAQUE) + picture
            file.seek(0)
            file.write(_chunk(b"RIFF", body))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return kind + struct.pack("<I", len(data)) + data + bytes(len(data) % 2)


def _three_bytes(number: int) -> bytes:
    return number.to_bytes(3, "little")
