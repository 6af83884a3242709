"""A picture embedded in a one-page PDF. Page: r-is-http-fmt.md.

Compression is ``none`` (default), ``zip`` or ``jpeg``; the page is as large as the picture at its
print resolution (72 dpi where none is known). Written here because Pillow only writes the JPEG
form.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from exportgui.media.samples import BANDS
from exportgui.render.encode import jpeg
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster
from exportgui.request.values import Format

_SPACES = {"gray": b"/DeviceGray", "rgb": b"/DeviceRGB", "cmyk": b"/DeviceCMYK"}
_POINTS = 72.0
_PIECE = 1 << 20
"""In bytes. Joining many more in memory would keep all other threads waiting."""
Bytes = list[Any]
"""Buffers in order."""


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """Write catalog, pages, page, drawing, picture, and a profile where one is embedded."""
    data, filters = _picture(raster, path, settings)
    width, height = (
        side * _POINTS / (settings.dpi or _POINTS) for side in (raster.width, raster.height)
    )
    drawing = f"q {width:.4f} 0 0 {height:.4f} 0 0 cm /Im0 Do Q".encode()
    page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width:.4f} {height:.4f}] ".encode()
    objects = [
        [b"<< /Type /Catalog /Pages 2 0 R >>"],
        [b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"],
        [page, b"/Resources << /XObject << /Im0 5 0 R >> >> /Contents 4 0 R >>"],
        _stream(b"", [drawing]),
        _stream(_picture_entries(raster, settings) + filters, data),
    ]
    if settings.icc:
        entries = f"/N {BANDS[raster.pixel_type]} /Filter /FlateDecode ".encode()
        objects.append(_stream(entries, [zlib.compress(settings.icc)]))
    with path.open("wb") as file:
        file.writelines(_document(objects))


def _picture_entries(raster: Raster, settings: EncodeSettings) -> bytes:
    space = b"[/ICCBased 6 0 R]" if settings.icc else _SPACES[raster.pixel_type]
    size = f"/Width {raster.width} /Height {raster.height} ".encode()
    return (
        b"/Type /XObject /Subtype /Image " + size + b"/BitsPerComponent 8 /ColorSpace " + space
    ) + b" "


def _picture(raster: Raster, path: Path, settings: EncodeSettings) -> tuple[Bytes, bytes]:
    compression = settings.format.compression or "none"
    if compression == "jpeg":
        plain = replace(settings, format=Format("jpeg"), icc=None, xmp=None, jpeg_size=0)
        jpeg.encode(raster, path, plain)
        # A JPEG of CMYK stores ink inverted, as Adobe does.
        decode = b"/Decode [1 0 1 0 1 0 1 0] " if raster.pixel_type == "cmyk" else b""
        return [path.read_bytes()], b"/Filter /DCTDecode " + decode
    pixels = raster.color.write_to_memory()
    return (
        (list(_deflated(pixels)), b"/Filter /FlateDecode ")
        if compression == "zip"
        else ([pixels], b"")
    )


def _deflated(pixels: Any) -> Iterator[bytes]:
    packer = zlib.compressobj(6)
    whole = memoryview(pixels)
    yield from (packer.compress(whole[at : at + _PIECE]) for at in range(0, len(whole), _PIECE))
    yield packer.flush()


def _stream(entries: bytes, data: Bytes) -> Bytes:
    length = sum(len(piece) for piece in data)
    return [b"<< ", entries, f"/Length {length} >>\nstream\n".encode(), *data, b"\nendstream"]


def _document(objects: list[Bytes]) -> Bytes:
    parts: Bytes = [b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"]
    offsets = []
    position = len(parts[0])
    for number, body in enumerate(objects, 1):
        offsets.append(position)
        part = [f"{number} 0 obj\n".encode(), *body, b"\nendobj\n"]
        parts += part
        position += sum(len(piece) for piece in part)
    table = b"".join(f"{offset:010d} 00000 n \n".encode() for offset in offsets)
    count = len(objects) + 1
    parts.append(f"xref\n0 {count}\n0000000000 65535 f \n".encode() + table)
    parts.append(
        f"trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{position}\n%%EOF\n".encode()
    )
    return parts
