"""Files made sample by sample with struct and zlib: PNG, TIFF, PSD, TGA, BMP, SVG, PDF."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from oracle.known import Array

_ADAM7 = (
    (0, 0, 8, 8),
    (4, 0, 8, 8),
    (0, 4, 4, 8),
    (2, 0, 4, 4),
    (0, 2, 2, 4),
    (1, 0, 2, 2),
    (0, 1, 1, 2),
)
DPI = 200


def exif(orientation: int) -> bytes:
    """A TIFF block of one tag."""
    return b"MM\0*\0\0\0\x08\0\x01" + struct.pack(">HHIHHI", 0x0112, 3, 1, orientation, 0, 0)


# --- PNG
# ------------------------------------------------------------------------------------------


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _rows(samples: Array, depth: int) -> bytes:
    """Rows behind filter bytes: none and Sub by turns."""
    if depth == 1:
        data = np.packbits(samples[..., 0] > 0, axis=1)
    else:
        data = samples.astype(">u2" if depth == 16 else np.uint8)
        data = np.ascontiguousarray(data).view(np.uint8).reshape(len(samples), -1)
    step = max(1, samples.shape[2] * depth // 8)
    rows = []
    for number, row in enumerate(data):
        if number % 2:
            left = np.concatenate([np.zeros(step, np.uint8), row[:-step]])
            rows.append(b"\1" + (row - left).astype(np.uint8).tobytes())
        else:
            rows.append(b"\0" + row.tobytes())
    return b"".join(rows)


def png(
    samples: Array, kind: int, depth: int, *, interlaced: bool = False, **chunks: bytes | None
) -> bytes:
    """``kind`` is PNG's colour type; chunks by name, those without data left out."""
    height, width = samples.shape[:2]
    head = struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, int(interlaced))
    if interlaced:
        data = b"".join(_rows(samples[y::down, x::across], depth) for x, y, across, down in _ADAM7)
    else:
        data = _rows(samples, depth)
    parts = [_chunk(b"IHDR", head)]
    parts += [_chunk(name.encode(), value) for name, value in chunks.items() if value is not None]
    middle = len(zlib.compress(data)) // 2
    packed = zlib.compress(data)
    parts += [
        _chunk(b"IDAT", packed[:middle]),
        _chunk(b"IDAT", packed[middle:]),
        _chunk(b"IEND", b""),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def iccp(profile: bytes | None) -> bytes | None:
    return None if profile is None else b"profile\0\0" + zlib.compress(profile)


def phys() -> bytes:
    return struct.pack(">IIB", *[round(DPI / 0.0254)] * 2, 1)


# --- TIFF
# ------------------------------------------------------------------------------------------

_CODES = {2: "s", 3: "H", 4: "I", 5: "II", 7: "s"}


def packed_12(samples: Array) -> bytes:
    """Two samples in three bytes; rows end on whole bytes."""
    rows = samples.reshape(samples.shape[0], -1).astype(np.uint32)
    first = rows[:, ::2]
    second = rows[:, 1::2]
    trio = np.stack([first >> 4, (first & 15) << 4 | second >> 8, second & 255], axis=-1)
    return bytes(trio.astype(np.uint8).tobytes())


def tiff(
    samples: Array,
    photometric: int,
    bits: int,
    *,
    order: str = "<",
    planar: bool = False,
    deflate: bool = False,
    rows_a_strip: int = 13,
    tile: tuple[int, int] | None = None,
    more: dict[int, tuple[int, Any]] | None = None,
    floating: bool = False,
    webp: Callable[[Array], bytes] | None = None,
) -> bytes:
    """Strips of some rows each, or tiles of ``tile``, width and height; ``more`` are further tags:
    type and values, or bytes. With ``webp`` strips are what it makes of them.
    """
    height, width, bands = samples.shape
    planes = [samples[..., [band]] for band in range(bands)] if planar else [samples]
    parts = []
    for plane in planes:
        for part in _tiles(plane, *tile) if tile else _strips(plane, rows_a_strip):
            data = webp(part) if webp else _packed(part, bits, order, floating)
            parts.append(zlib.compress(data) if deflate else data)
    sizes = (4, [len(part) for part in parts])
    tags: dict[int, tuple[int, Any]] = {
        256: (4, [width]),
        257: (4, [height]),
        258: (3, [bits] * bands),
        259: (3, [50001 if webp else 8 if deflate else 1]),
        262: (3, [photometric]),
        277: (3, [bands]),
        284: (3, [2 if planar else 1]),
        339: (3, [3 if floating else 1] * bands),
        **(more or {}),
    }
    if tile:
        tags |= {322: (3, [tile[0]]), 323: (3, [tile[1]]), 325: sizes}
    else:
        tags |= {278: (4, [rows_a_strip]), 279: sizes}
    places = 324 if tile else 273
    start = len(_directory({**tags, places: sizes}, order))
    tags[places] = (4, [start + sum(sizes[1][:number]) for number in range(len(parts))])
    return _directory(tags, order) + b"".join(parts)


def _strips(plane: Array, rows: int) -> Iterator[Array]:
    for top in range(0, len(plane), rows):
        yield plane[top : top + rows]


def _tiles(plane: Array, width: int, height: int) -> Iterator[Array]:
    """All of one size (TIFF 6.0, section 15); beyond an edge they have what is at the other one, so
    that it is seen.
    """
    below = -plane.shape[0] % height
    right = -plane.shape[1] % width
    whole = np.pad(plane, ((0, below), (0, right), (0, 0)), mode="wrap")
    for top in range(0, whole.shape[0], height):
        for left in range(0, whole.shape[1], width):
            yield whole[top : top + height, left : left + width]


def _packed(part: Array, bits: int, order: str, floating: bool) -> bytes:
    if bits == 1:
        return bytes(np.packbits(part[..., 0] > 0, axis=1).tobytes())
    if bits == 12:
        return packed_12(part)
    kind = (
        {8: "u1", 16: f"{order}u2", 32: f"{order}f4"}[bits]
        if not floating
        else f"{order}f{bits // 8}"
    )
    return bytes(part.astype(kind).tobytes())


def _directory(tags: dict[int, tuple[int, Any]], order: str) -> bytes:
    table = b""
    extra = b""
    start = 8 + 2 + 12 * len(tags) + 4
    for tag, (kind, values) in sorted(tags.items()):
        if isinstance(values, bytes):
            raw = values
            count = len(values)
        else:
            raw = b"".join(
                struct.pack(order + _CODES[kind], *np.atleast_1d(v).tolist()) for v in values
            )
            count = len(values)
        place = (
            raw.ljust(4, b"\0") if len(raw) <= 4 else struct.pack(order + "I", start + len(extra))
        )
        extra += raw + b"\0" * (len(raw) & 1) if len(raw) > 4 else b""
        table += struct.pack(order + "HHI", tag, kind, count) + place
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "IH", 8, len(tags))
    return head + table + bytes(4) + extra


# --- PSD
# ------------------------------------------------------------------------------------------


def _packbits(row: bytes) -> bytes:
    """Runs where three bytes are alike, else literals."""
    result = b""
    at = 0
    while at < len(row):
        run = 1
        while at + run < len(row) and run < 128 and row[at + run] == row[at]:
            run += 1
        if run > 2:
            result += bytes([257 - run, row[at]])
            at += run
            continue
        end = at + 1
        while end < len(row) and end - at < 128 and row[end : end + 3] != row[end : end + 1] * 3:
            end += 1
        result += bytes([end - at - 1]) + row[at:end]
        at = end
    return result


def psd(
    samples: Array,
    mode: int,
    depth: int = 8,
    *,
    packed: bool,
    palette: bytes = b"",
    icc: bytes | None,
    transparent: bool,
    large: bool = False,
) -> bytes:
    """The merged picture, channel by channel; ``transparent``: the one after the colours is the
    document's own; ``large``: a PSB.
    """
    long = ">Q" if large else ">I"
    height, width, bands = samples.shape
    resources = _resource(1005, struct.pack(">IHHIHH", DPI << 16, 1, 1, DPI << 16, 1, 1))
    resources += _resource(1057, struct.pack(">IB", 1, 1) + bytes(8) + struct.pack(">I", 1)) + (
        _resource(1039, icc) if icc else b""
    )
    layers = struct.pack(long, 4) + struct.pack(">h2x", -1) if transparent else b""
    version = 2 if large else 1
    head = struct.pack(">4sH6xHIIHH", b"8BPS", version, bands, height, width, depth, mode)
    sections = b"".join(struct.pack(">I", len(part)) + part for part in (palette, resources))
    sections += struct.pack(long, len(layers)) + layers
    kind = {1: None, 8: np.uint8, 16: ">u2"}[depth]
    planes = [
        np.packbits(samples[..., b] == 0, axis=1) if kind is None else samples[..., b].astype(kind)
        for b in range(bands)
    ]
    if not packed:
        return head + sections + b"\0\0" + b"".join(plane.tobytes() for plane in planes)
    rows = [_packbits(row.tobytes()) for plane in planes for row in plane]
    return (
        head
        + sections
        + b"\0\1"
        + b"".join(struct.pack(">I" if large else ">H", len(row)) for row in rows)
        + b"".join(rows)
    )


def _resource(number: int, data: bytes) -> bytes:
    return b"8BIM" + struct.pack(">H2xI", number, len(data)) + data + b"\0" * (len(data) & 1)


# --- TGA, BMP
# ------------------------------------------------------------------------------------------


def tga(samples: Array, *, palette: bytes = b"", from_top: bool) -> bytes:
    """Uncompressed; BGR order; rows from the bottom unless ``from_top``."""
    height, width, bands = samples.shape
    kind = 1 if palette else {1: 3, 3: 2, 4: 2}[bands]
    flags = (0x20 if from_top else 0) | (8 if bands == 4 else 0)
    head = struct.pack(
        "<BBBHHBHHHHBB",
        0,
        bool(palette),
        kind,
        0,
        len(palette) // 3,
        24 if palette else 0,
        0,
        0,
        width,
        height,
        bands * 8,
        flags,
    )
    order = {1: [0], 3: [2, 1, 0], 4: [2, 1, 0, 3]}[bands]
    rows = samples if from_top else samples[::-1]
    swapped = np.frombuffer(palette, np.uint8).reshape(-1, 3)[:, ::-1].tobytes() if palette else b""
    return head + swapped + rows[..., order].astype(np.uint8).tobytes()


def bmp(samples: Array, *, palette: bytes = b"", bits: int = 8, from_top: bool) -> bytes:
    """Palette of 1 or 8 bits, 24 bits, or 32 bits with masks; rows padded to four bytes."""
    height, width, bands = samples.shape
    rows = samples if from_top else samples[::-1]
    depth = bits if bands == 1 else bands * 8
    if depth == 1:
        data = np.packbits(rows[..., 0] > 0, axis=1)
    else:
        data = (
            rows[..., {1: [0], 3: [2, 1, 0], 4: [2, 1, 0, 3]}[bands]]
            .astype(np.uint8)
            .reshape(height, -1)
        )
    data = np.pad(data, ((0, 0), (0, -data.shape[1] % 4)))
    colors = (
        np.frombuffer(palette, np.uint8).reshape(-1, 3) if palette else np.zeros((0, 3), np.uint8)
    )
    table = np.concatenate(
        [colors[:, ::-1], np.zeros((len(colors), 1), np.uint8)], axis=1
    ).tobytes()
    size = 108 if bands == 4 else 40
    metre = round(DPI / 0.0254)
    info = struct.pack(
        "<IiiHHIIiiII",
        size,
        width,
        -height if from_top else height,
        1,
        depth,
        3 if bands == 4 else 0,
        data.size,
        metre,
        metre,
        len(colors),
        0,
    )
    if bands == 4:
        info += struct.pack("<4I4s", 0xFF0000, 0xFF00, 0xFF, 0xFF000000, b"BGRs") + bytes(48)
    start = 14 + size + len(table)
    return (
        b"BM" + struct.pack("<IHHI", start + data.size, 0, 0, start) + info + table + data.tobytes()
    )


# --- drawings
# ------------------------------------------------------------------------------------------


def _boxes(rgb: Array) -> list[tuple[int, int, int, int, Any]]:
    """Rectangles of one colour: runs of equal columns in runs of equal rows."""
    boxes = []
    top = 0
    for bottom in range(1, rgb.shape[0] + 1):
        if bottom < rgb.shape[0] and (rgb[bottom] == rgb[top]).all():
            continue
        left = 0
        for right in range(1, rgb.shape[1] + 1):
            if right == rgb.shape[1] or (rgb[top, right] != rgb[top, left]).any():
                boxes.append((left, top, right - left, bottom - top, rgb[top, left]))
                left = right
        top = bottom
    return boxes


def svg(rgb: Array) -> bytes:
    shapes = "".join(
        (
            f'<rect x="{x}" y="{y}" width="{w}" height="{h}" '
            f'fill="rgb({c[0]:.0f},{c[1]:.0f},{c[2]:.0f})"/>'
        )
        for x, y, w, h, c in _boxes(rgb)
    )
    height, width = rgb.shape[:2]
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        'shape-rendering="crispEdges">'
    )
    return f"{head}{shapes}</svg>".encode()


def pdf(rgb: Array, dpi: float = 150) -> bytes:
    """One page whose pixels at ``dpi`` are those of the array."""
    height, width = rgb.shape[:2]
    unit = 72 / dpi
    page = width * unit - 0.001, height * unit - 0.001
    # A hair to the right and below, so that no box touches the pixels before it.
    drawing = f"{unit} 0 0 {-unit} {0.01 * unit:.6f} {page[1] - 0.01 * unit:.6f} cm\n" + "".join(
        f"{c[0] / 255:.5f} {c[1] / 255:.5f} {c[2] / 255:.5f} rg {x} {y} {w} {h} re f\n"
        for x, y, w, h, c in _boxes(rgb)
    )
    stream = drawing.encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {page[0]:.6f} {page[1]:.6f}] /Contents 4 "
            "0 R "
            ">>"
        ).encode(),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
    ]
    data = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    tail = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        len(data),
    )
    return data + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + tail
