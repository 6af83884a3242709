"""EXIF orientation is applied whatever the format."""

from __future__ import annotations

import itertools
import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from exportgui.media.decode import decode
from exportgui.media.header import read_header

STORED = np.array([[10, 60, 110], [160, 210, 250]], np.uint8)
# What a person sees, by the definition of each value: where row 0 and column 0 of the file lie.
UPRIGHT = {
    1: STORED,
    2: STORED[:, ::-1],
    3: STORED[::-1, ::-1],
    4: STORED[::-1],
    5: STORED.T,
    6: STORED[::-1].T,
    7: STORED[::-1, ::-1].T,
    8: STORED[:, ::-1].T,
}


def exif(orientation: int) -> Image.Exif:
    tags = Image.Exif()
    tags[274] = orientation
    return tags


def check(path, orientation):
    wanted = UPRIGHT[orientation]
    header = read_header(path)
    assert (header.width, header.height, header.orientation) == (*wanted.shape[::-1], orientation)
    color = decode(path).color
    assert (color.width, color.height) == wanted.shape[::-1]
    assert np.abs(color.numpy().reshape(*wanted.shape, -1)[:, :, 0].astype(int) - wanted).max() <= 2


@pytest.mark.parametrize("orientation", UPRIGHT)
def test_expected_pictures_follow_the_definition_of_exif(orientation):
    # 6: row 0 of the file is the right-hand side, column 0 the top; 8: left-hand side, bottom.
    turned = {6: [[160, 10], [210, 60], [250, 110]], 8: [[110, 250], [60, 210], [10, 160]]}
    if orientation in turned:
        assert UPRIGHT[orientation].tolist() == turned[orientation]
    assert UPRIGHT[orientation].shape == ((3, 2) if orientation >= 5 else (2, 3))


@pytest.mark.parametrize("orientation", UPRIGHT)
def test_lossless_formats_are_turned_upright(orientation, saved):
    image = Image.fromarray(STORED)
    check(saved(image, "a.png", exif=exif(orientation)), orientation)
    check(saved(image, "a.tif", tiffinfo={274: orientation}), orientation)
    check(saved(image, "z.tif", tiffinfo={274: orientation}, compression="zstd"), orientation)
    check(saved(image.convert("RGB"), "a.webp", lossless=True, exif=exif(orientation)), orientation)


@pytest.mark.parametrize("orientation", UPRIGHT)
def test_a_reduced_jpeg_is_turned_upright(orientation, saved):
    image = Image.fromarray(STORED).resize((48, 32), Image.Resampling.NEAREST)
    path = saved(image, "a.jpg", quality=100, exif=exif(orientation))
    header = read_header(path)
    picture = decode(path, shrink=8)
    wanted = UPRIGHT[orientation]
    assert (header.width, header.height) == (wanted.shape[1] * 16, wanted.shape[0] * 16)
    assert picture.factor == 1 / 8
    seen = picture.color.numpy().reshape(wanted.shape[0] * 2, wanted.shape[1] * 2)[::2, ::2]
    assert np.abs(seen.astype(int) - wanted).max() <= 4


@pytest.mark.parametrize("orientation", UPRIGHT)
def test_an_avif_is_turned_upright(orientation, saved):
    image = Image.fromarray(STORED).resize((48, 32), Image.Resampling.NEAREST).convert("RGB")
    picture = decode(saved(image, "a.avif", quality=100, exif=exif(orientation)))
    wanted = UPRIGHT[orientation]
    seen = picture.color.numpy()[8::16, 8::16, 0].astype(int)
    assert np.abs(seen - wanted).max() <= 3


def test_alpha_turns_along(saved, samples):
    image = Image.merge("LA", [Image.fromarray(STORED), Image.fromarray(255 - STORED)])
    color, alpha = samples(saved(image, "a.png", exif=exif(6)))
    assert np.asarray(color)[:, :, 0].tolist() == UPRIGHT[6].tolist()
    assert alpha == (255 - UPRIGHT[6]).tolist()


def test_png_exif_after_the_pixels(saved, put):
    data = saved(Image.fromarray(STORED), "a.png").read_bytes()
    block = exif(6).tobytes().removeprefix(b"Exif\0\0")
    chunk = (
        struct.pack(">I", len(block))
        + b"eXIf"
        + block
        + struct.pack(">I", zlib.crc32(b"eXIf" + block))
    )
    check(put("b.png", data[:-12] + chunk + data[-12:]), 6)


def test_broken_exif_means_upright(saved):
    path = saved(
        Image.fromarray(STORED), "a.webp", lossless=True, exif=b"Exif\0\0MM\0*\xff\xff\xff\xff"
    )
    assert read_header(path).orientation == 1


MIRRORED_TURN = 7
# One entry beside the orientation that cannot be read: tag, kind, count, and where its value should
# be. ExifTool 12.57 and libvips read the orientation beside each, ExifTool but for the unknown kind
# in front of it.
ODD_NEIGHBOURS = {
    "resolution beyond the end": (0x011A, 5, 1, 0x8001),
    "text beyond the end": (0x010E, 2, 99, 0xFFFFFF),
    "unknown kind": (0x010F, 77, 1, 0),
    "more than there can be": (0x0110, 12, 0xFFFFFFFF, 8),
    "a directory that is none": (0x8769, 4, 1, 0xFFFFFF),
}


def odd_exif(neighbour, order, *, first, whole):
    """The block; ``whole`` ones have a place for the following directory behind their entries."""
    entries = [
        struct.pack(f"{order}HHIHH", 0x0112, 3, 1, MIRRORED_TURN, 0),
        struct.pack(f"{order}HHII", *neighbour),
    ]
    table = b"".join(entries[::-1] if first else entries)
    head = b"II*\0" if order == "<" else b"MM\0*"
    return b"Exif\0\0" + head + struct.pack(f"{order}IH", 8, 2) + table + bytes(4 * whole)


@pytest.mark.parametrize("fmt", ["JPEG", "WEBP", "PNG"])
@pytest.mark.parametrize("neighbour", ODD_NEIGHBOURS.values(), ids=ODD_NEIGHBOURS)
def test_other_tags_do_not_count(neighbour, fmt, put, encoded):
    for order, first, whole in itertools.product("<>", (False, True), (False, True)):
        block = odd_exif(neighbour, order, first=first, whole=whole)
        path = put(
            f"{order == '<'}-{first}-{whole}", encoded(fmt, Image.fromarray(STORED), exif=block)
        )
        assert read_header(path).orientation == MIRRORED_TURN
