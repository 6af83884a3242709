"""Every combination of depth, layout, planes, compression, colours and extra samples of a TIFF
comes out as it was written, or is refused by its name.
"""

from __future__ import annotations

import itertools
import lzma
import struct
import zlib
from dataclasses import dataclass
from functools import partial

import numpy as np
import pytest

from exportgui.errors import SourceError
from exportgui.media.decode import decode
from exportgui.media.header import read_header

WIDTH = 37
HEIGHT = 19
TILE = 16
WHITE_IS_ZERO = 0
GRAY = 1
RGB = 2
CMYK = 5
CIE_LAB = 8
ICC_LAB = 9
COLORS = {WHITE_IS_ZERO: 1, GRAY: 1, RGB: 3, CMYK: 4, CIE_LAB: 3, ICC_LAB: 3}
EXTRAS = ((), (0,), (1,), (2,), (0, 2), (2, 0), (0, 1), (0, 0))


@dataclass(frozen=True)
class Layout:
    """How samples lie in the file."""

    bits: int
    tiled: bool
    planar: bool
    compression: int = 1
    order: str = "<"
    big: bool = False


def stored_bytes(block, bits, order):
    """Rows of samples, each row on whole bytes."""
    if bits in (8, 16):
        return block.astype(f"{order}u{bits // 8}").tobytes()
    rows = block.reshape(block.shape[0], -1, 1)
    return np.packbits(
        (rows >> np.arange(bits)[::-1] & 1).reshape(len(rows), -1).astype(np.uint8), axis=1
    ).tobytes()


def packed_in_runs(data):
    """PackBits that never repeats."""
    parts = [data[at : at + 128] for at in range(0, len(data), 128)]
    return b"".join(bytes([len(part) - 1]) + part for part in parts)


def codes_of_nine_bits(data):
    """LZW that starts afresh before its codes grow."""
    codes = []
    for at in range(0, len(data), 200):
        codes += [256, *data[at : at + 200]]
    bits = "".join(f"{code:09b}" for code in [*codes, 257])
    return int(bits.ljust(-(-len(bits) // 8) * 8, "0"), 2).to_bytes(-(-len(bits) // 8), "big")


def zstandard(data):
    """A frame of one segment, whose blocks are stored as they are (RFC 8878)."""
    parts = [data[at : at + 65536] for at in range(0, len(data), 65536)]
    blocks = [
        (len(p) << 3 | (n == len(parts) - 1)).to_bytes(3, "little") + p for n, p in enumerate(parts)
    ]
    return b"\x28\xb5\x2f\xfd\xa0" + struct.pack("<I", len(data)) + b"".join(blocks)


COMPRESSED = {1: bytes, 5: codes_of_nine_bits, 8: zlib.compress, 32773: packed_in_runs}
COMPRESSED |= {50000: zstandard, 34925: partial(lzma.compress, preset=0)}


def blocks_of(samples, layout):
    planes = np.split(samples, samples.shape[2], axis=2) if layout.planar else [samples]
    for plane in planes:
        if not layout.tiled:
            yield from (plane[top : top + 7] for top in range(0, HEIGHT, 7))
            continue
        for top, left in itertools.product(range(0, HEIGHT, TILE), range(0, WIDTH, TILE)):
            part = plane[top : top + TILE, left : left + TILE]
            yield np.pad(part, ((0, TILE - part.shape[0]), (0, TILE - part.shape[1]), (0, 0)))


def tiff_of(samples, photometric, extras, layout, more=None):
    """A whole file: head, one directory, its values, pixels."""
    data = [
        COMPRESSED[layout.compression](stored_bytes(b, layout.bits, layout.order))
        for b in blocks_of(samples, layout)
    ]
    number = samples.shape[2]
    wide = (16, "Q") if layout.big else (4, "I")
    tags = {
        256: [WIDTH],
        257: [HEIGHT],
        258: [layout.bits] * number,
        259: [layout.compression],
        262: [photometric],
    }
    tags |= {277: [number], 284: [2 if layout.planar else 1]}
    tags |= {322: [TILE], 323: [TILE]} if layout.tiled else {278: [7]}
    tags |= ({338: list(extras)} if extras else {}) | (more or {})
    places, lengths = (324, 325) if layout.tiled else (273, 279)
    tags |= {places: [0] * len(data), lengths: [len(part) for part in data]}
    size = len(directory(tags, layout, wide, places))
    tags[places] = [size + sum(map(len, data[:k])) for k in range(len(data))]
    return directory(tags, layout, wide, places) + b"".join(data)


def directory(tags, layout, wide, places):
    order = layout.order
    room = 8 if layout.big else 4
    count = "Q" if layout.big else "H"
    start = (
        (16 if layout.big else 8)
        + struct.calcsize("=" + count)
        + len(tags) * (20 if layout.big else 12)
        + room
    )
    table = b""
    values = b""
    for tag, numbers in sorted(tags.items()):
        kind, code = wide if tag in (places, places + 1, 279, 325) else (3, "H")
        raw = struct.pack(f"{order}{len(numbers)}{code}", *numbers)
        if len(raw) > room:
            place = struct.pack(order + wide[1], start + len(values))
            values = values + raw + b"\0" * (len(raw) & 1)
            raw = place
        table += struct.pack(order + "HH" + wide[1], tag, kind, len(numbers)) + raw.ljust(
            room, b"\0"
        )
    head = (b"II" if order == "<" else b"MM") + struct.pack(order + "H", 43 if layout.big else 42)
    head += struct.pack(order + "HHQ", 8, 0, 16) if layout.big else struct.pack(order + "I", 8)
    return head + struct.pack(order + count, len(tags)) + table + bytes(room) + values


def picture(photometric, extras, bits):
    """Samples as stored; those of alpha are half or more."""
    full = (1 << bits) - 1
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    channels = [(x * 5 + y * 3 * k + 40 * k) % 200 / 255 for k in range(1, 7)]
    colors = COLORS[photometric]
    color = np.stack(channels[:colors], axis=2)
    beyond = [0.5 + 0.5 * ((x + 7 * k * y) % 31) / 30 for k in range(1, len(extras) + 1)]
    beyond = [np.rint(part * full) for part in beyond]
    if photometric in (CIE_LAB, ICC_LAB):
        return np.concatenate(
            [lab_samples(color, photometric, bits), *[part[..., None] for part in beyond]], axis=2
        ).astype(int)
    if 1 in extras:
        color = color * (beyond[extras.index(1)] / full)[..., None]
    return np.stack([*np.moveaxis(np.rint(color * full), 2, 0), *beyond], axis=2).astype(int)


def lab_of(color):
    """Lightness and gentle colours that sRGB has."""
    return np.stack(
        [30 + color[..., 0] * 50, color[..., 1] * 40 - 16, color[..., 2] * 40 - 16], axis=2
    )


def lab_samples(color, photometric, bits):
    lab = lab_of(color)
    factor = 1 << (bits - 8)
    white = (1 << bits) - 1 if photometric == CIE_LAB else 255 * factor
    signed = np.rint(lab[..., 1:] * factor).astype(int)
    middle = 0 if photometric == CIE_LAB else 128 * factor
    return np.concatenate(
        [np.rint(lab[..., :1] / 100 * white).astype(int), signed + middle & (1 << bits) - 1], axis=2
    )


def srgb_of(lab):
    """Lab of D50 in sRGB, by the definitions of CIE and IEC 61966-2-1 with Bradford's
    adaptation.
    """
    fy = (lab[..., 0] + 16) / 116
    f = np.stack([fy + lab[..., 1] / 500, fy, fy - lab[..., 2] / 200], axis=2)
    xyz = np.where(f > 6 / 29, f**3, 3 * (6 / 29) ** 2 * (f - 4 / 29)) * [0.9642, 1.0, 0.8249]
    matrix = [
        [3.1338561, -1.6168667, -0.4906146],
        [-0.9787684, 1.9161415, 0.0334540],
        [0.0719453, -0.2289914, 1.4052427],
    ]
    linear = np.clip(xyz @ np.transpose(matrix), 0, 1)
    return 255 * np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)


def expected(samples, photometric, extras, bits):
    """Levels of the colours, and of alpha or None."""
    full = (1 << bits) - 1
    colors = COLORS[photometric]
    named = [place for place, what in enumerate(extras) if what]
    place = named[0] if named else 0 if extras and photometric != CMYK else None
    alpha = None if place is None else samples[..., colors + place] / full
    if photometric in (CIE_LAB, ICC_LAB):
        return srgb_of(lab_of(unsigned_color())), None if alpha is None else alpha * 255
    color = samples[..., :colors] / full
    if alpha is not None and extras[place] == 1:
        color = np.minimum(color / alpha[..., None], 1)
    if photometric == WHITE_IS_ZERO:
        color = 1 - color
    return color * 255, None if alpha is None else alpha * 255


def unsigned_color():
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    return np.stack([(x * 5 + y * 3 * k + 40 * k) % 200 / 255 for k in range(1, 4)], axis=2)


def wrong_with(path, color, alpha):
    """Words where the file is not read as it was written."""
    try:
        found = decode(path)
    except SourceError as error:
        return f"refused: {error.reason}"
    seen = found.color.numpy().reshape(HEIGHT, WIDTH, -1).astype(float)
    if seen.shape != color.shape or (found.alpha is None) != (alpha is None):
        return f"{seen.shape}, alpha {found.alpha}"
    off = [np.abs(seen - color).mean()]
    if alpha is not None:
        off.append(np.abs(found.alpha.numpy().reshape(HEIGHT, WIDTH) - alpha).mean())
    return f"off by {max(off):.1f}" if max(off) > 1 else ""


FORMS = list(itertools.product((False, True), repeat=2))
LAYOUTS = [
    *[Layout(bits, *form, order=order) for bits in (8, 16) for form in FORMS for order in "<>"],
    *[Layout(bits, *form) for bits in (4, 10, 12, 14) for form in FORMS],
    *[
        Layout(bits, True, True, compression)
        for bits in (8, 12, 16)
        for compression in (5, 8, 32773)
    ],
    *[Layout(bits, True, True, order=order, big=True) for bits in (8, 12, 16) for order in "<>"],
    *[
        Layout(bits, *form, 50000, order)
        for bits in (8, 12, 16)
        for form in FORMS
        for order in "<>"
    ],
    *[Layout(bits, *form, 34925, ">", big=True) for bits in (8, 12, 16) for form in FORMS],
]


@pytest.mark.parametrize(
    "sixth", [0, *(pytest.param(number, marks=pytest.mark.long) for number in range(1, 6))]
)
@pytest.mark.parametrize("photometric", COLORS)
@pytest.mark.parametrize("extras", EXTRAS, ids=str)
def test_samples_come_out_as_written_in_every_layout(photometric, extras, sixth, put):
    """In each sixth, every layout meets all colours, and all extra samples; in all of them it meets
    each of the former with each of the latter.
    """
    lab = photometric in (CIE_LAB, ICC_LAB)
    if photometric == WHITE_IS_ZERO and 1 in extras:
        return  # what such samples are multiplied from, nobody says
    said = []
    shift = sixth + list(COLORS).index(photometric) + EXTRAS.index(extras)
    for layout in LAYOUTS[shift % 6 :: 6]:
        samples = (
            picture(photometric, extras, layout.bits) if not lab or layout.bits in (8, 16) else None
        )
        if samples is None:
            continue
        path = put("a.tif", tiff_of(samples, photometric, extras, layout))
        wrong = wrong_with(path, *expected(samples, photometric, extras, layout.bits))
        may_refuse = lab and 1 in extras and "premultiplied alpha is not supported" in wrong
        said += [f"{layout}: {wrong}"] if wrong and not may_refuse else []
    assert said == []


@pytest.mark.parametrize("form", FORMS, ids=str)
@pytest.mark.parametrize("bits", [10, 12, 14])
@pytest.mark.parametrize("photometric", [WHITE_IS_ZERO, GRAY, RGB, CMYK])
def test_more_than_eight_bits_are_kept_where_they_are_asked_for(photometric, bits, form, put):
    rows = picture(photometric, (), bits)
    full = (1 << bits) - 1
    shown = full - rows if photometric == WHITE_IS_ZERO else rows
    path = put("a.tif", tiff_of(rows, photometric, (), Layout(bits, *form)))

    found = decode(path, deep=True)

    for image, top in ((found.deep, 65535), (found.color, 255)):
        expected_levels = np.floor(shown * top / full + 0.5)
        assert (image.numpy().reshape(expected_levels.shape) == expected_levels).all()


@pytest.mark.parametrize(
    ("bits", "photometric", "compression", "reason"),
    [
        (12, CIE_LAB, 1, "this kind of 12-bit TIFF is not supported"),
        (12, CIE_LAB, 7, "this kind of 12-bit TIFF is not supported"),
        (24, RGB, 1, "this kind of 24-bit TIFF is not supported"),
    ],
)
def test_unsupported_depths_are_refused(bits, photometric, compression, reason, tiff, put):
    path = put("a.tif", tiff((2, 1), 3, bits, photometric, b"\0" * 18, {259: (3, [compression])}))
    with pytest.raises(SourceError, match=reason):
        read_header(path)


@pytest.mark.parametrize("bits", [1, 4, 8])
@pytest.mark.parametrize("tiled", [False, True])
def test_a_palette_may_be_declared_planar(bits, tiled, put):
    table = np.arange(1 << bits) * 7 % 256
    rows = np.mgrid[0:HEIGHT, 0:WIDTH].sum(axis=0)[..., None] % (1 << bits)
    layout = Layout(bits, tiled, planar=True)
    whole = [int(value) * 257 for channel in (table, 255 - table, table // 2) for value in channel]
    path = put("a.tif", tiff_of(rows, 3, (), layout, {320: whole}))
    color = np.stack(
        [table[rows[..., 0]], 255 - table[rows[..., 0]], table[rows[..., 0]] // 2], axis=2
    )
    assert wrong_with(path, color.astype(float), None) == ""


@pytest.mark.parametrize("photometric", [3, 6])
def test_unsupported_planes_are_refused(photometric, put):
    layout = Layout(8, tiled=False, planar=True)
    rows = np.zeros((HEIGHT, WIDTH, 3), int)
    path = put(
        "a.tif",
        tiff_of(rows, photometric, (0, 0) if photometric == 3 else (), layout, {320: [0] * 768}),
    )
    with pytest.raises(SourceError, match="in separate planes is not supported"):
        read_header(path)


@pytest.mark.parametrize("bits", [12, 16])
def test_a_damaged_tile_is_refused(bits, put):
    """A tile of Zip that ends early is no picture."""
    layout = Layout(bits, tiled=True, planar=True, compression=8)
    rows = picture(RGB, (), bits)
    data = bytearray(tiff_of(rows, RGB, (), layout))
    data[-40:] = b"\xff" * 40
    with pytest.raises(SourceError, match="the TIFF file is"):
        decode(put("a.tif", bytes(data)))
