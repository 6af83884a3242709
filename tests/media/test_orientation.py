"""EXIF orientation is applied whatever the format."""

from __future__ import annotations

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
def test_by_its_definition(orientation):
    # 6: row 0 of the file is the right-hand side, column 0 the top; 8: left-hand side, bottom.
    turned = {6: [[160, 10], [210, 60], [250, 110]], 8: [[110, 250], [60, 210], [10, 160]]}
    if orientation in turned:
        assert UPRIGHT[orientation].tolist() == turned[orientation]
    assert UPRIGHT[orientation].shape == ((3, 2) if orientation >= 5 else (2, 3))


@pytest.mark.parametrize("orientation", UPRIGHT)
def test_lossless_formats(orientation, saved):
    image = Image.fromarray(STORED)
    check(saved(image, "a.png", exif=exif(orientation)), orientation)
    check(saved(image, "a.tif", tiffinfo={274: orientation}), orientation)
    check(saved(image, "z.tif", tiffinfo={274: orientation}, compression="zstd"), orientation)
    check(saved(image.convert("RGB"), "a.webp", lossless=True, exif=exif(orientation)), orientation)


@pytest.mark.parametrize("orientation", UPRIGHT)
def test_jpeg_also_when_reduced(orientation, saved):
    image = Image.fromarray(STORED).resize((48, 32), Image.Resampling.NEAREST)
    path = saved(image, "a.jpg", quality=100, exif=exif(orientation))
    header, picture = read_header(path), decode(path, shrink=8)
    wanted = UPRIGHT[orientation]
    assert (header.width, header.height) == (wanted.shape[1] * 16, wanted.shape[0] * 16)
    assert picture.factor == 1 / 8
    seen = picture.color.numpy().reshape(wanted.shape[0] * 2, wanted.shape[1] * 2)[::2, ::2]
    assert np.abs(seen.astype(int) - wanted).max() <= 4


@pytest.mark.parametrize("orientation", UPRIGHT)
def test_avif(orientation, saved):
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
    chunk = struct.pack(">I", len(block)) + b"eXIf" + block + struct.pack(">I", zlib.crc32(b"eXIf" + block))
    check(put("b.png", data[:-12] + chunk + data[-12:]), 6)


def test_broken_exif_means_upright(saved):
    path = saved(Image.fromarray(STORED), "a.webp", lossless=True, exif=b"Exif\0\0MM\0*\xff\xff\xff\xff")
    assert read_header(path).orientation == 1
