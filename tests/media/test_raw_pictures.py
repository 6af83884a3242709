"""Camera raw files are developed: white balance as shot, upright, in sRGB; their previews serve for
thumbnails alone. The files are DNGs of known sensor data, whose colours are worked out by hand.
"""

from __future__ import annotations

import io
import os
import random
import struct
import sys
from contextlib import suppress
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageCms

from exportgui.errors import LimitError, SourceError
from exportgui.media.decode import decode
from exportgui.media.header import read_header
from exportgui.media.limits import DEFAULT_LIMITS

pytest.importorskip("rawpy", reason="the extra 'raw' is not installed")

SIZE = (96, 64)
BLACK = 256
WHITE = 4095
NEUTRAL = (0.5, 1.0, 0.8)
PATCHES = np.array([[[0.5, 0.5, 0.5], [0.4, 0.1, 0.1]], [[0.05, 0.2, 0.4], [0.02, 0.02, 0.02]]])
"""Linear sRGB of the four quarters."""

PREVIEW = (10, 200, 30)
QUICK = replace(DEFAULT_LIMITS, camera_previews=True)
CODES = {1: "B", 2: "s", 3: "H", 4: "I", 5: "II", 10: "ii"}
FROM_XYZ = (
    (3.2404542, -1.5371385, -0.4985314),
    (-0.9692660, 1.8760108, 0.0415560),
    (0.0556434, -0.2040259, 1.0572252),
)
"""XYZ of D65 to linear sRGB, which is this camera's own space."""

TURNED = {1: 0, 3: 2, 6: -1, 8: 1}
"""Quarter turns that make the sensor's picture upright."""


def directory(tags, at):
    table = b""
    values = b""
    base = at + 2 + 12 * len(tags) + 4
    for tag, (kind, numbers) in sorted(tags.items()):
        raw = (
            numbers
            if kind == 2
            else b"".join(
                struct.pack("<" + CODES[kind], *(n if isinstance(n, tuple) else (n,)))
                for n in numbers
            )
        )
        if len(raw) > 4:
            place = struct.pack("<I", base + len(values))
            values += raw + b"\0" * (len(raw) & 1)
            raw = place
        table += struct.pack("<HHI", tag, kind, len(numbers)) + raw.ljust(4, b"\0")
    return struct.pack("<H", len(tags)) + table + bytes(4) + values


def sensor(neutral=NEUTRAL):
    """What a filter of red, green, green and blue lets through of the patches."""
    linear = np.repeat(np.repeat(PATCHES, SIZE[1] // 2, 0), SIZE[0] // 2, 1) * np.array(neutral)
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]]
    mosaic = np.take_along_axis(linear, (y % 2 + x % 2)[..., None], 2)[..., 0]
    return np.rint(BLACK + mosaic * (WHITE - BLACK)).astype("<u2")


def dng(data=None, *, neutral=NEUTRAL, orientation=1, preview=False, compression=1, xmp=b""):
    """A DNG of uncompressed sensor data; with ``preview`` a JPEG of half the size comes first."""
    data = sensor(neutral).tobytes() if data is None else data
    buffer = io.BytesIO()
    Image.new("RGB", (SIZE[0] // 2, SIZE[1] // 2), PREVIEW).save(buffer, "JPEG")
    small = buffer.getvalue()
    raw = {
        254: (4, [0]),
        256: (4, [SIZE[0]]),
        257: (4, [SIZE[1]]),
        258: (3, [16]),
        259: (3, [compression]),
        262: (3, [32803]),
        273: (4, [0]),
        277: (3, [1]),
        278: (4, [SIZE[1]]),
        279: (4, [len(data)]),
        33421: (3, [2, 2]),
        33422: (1, [0, 1, 1, 2]),
        50710: (1, [0, 1, 2]),
        50711: (3, [1]),
        50714: (4, [BLACK]),
        50717: (4, [WHITE]),
    }
    camera = {
        271: (2, b"Test\0"),
        272: (2, b"Camera\0"),
        274: (3, [orientation]),
        282: (5, [(240, 1)]),
        283: (5, [(240, 1)]),
        296: (3, [2]),
        50706: (1, [1, 4, 0, 0]),
        50707: (1, [1, 1, 0, 0]),
        50708: (2, b"Test Camera\0"),
        50721: (10, [(round(value * 10000), 10000) for row in FROM_XYZ for value in row]),
        50778: (3, [21]),
    }
    if neutral is not None:
        camera[50728] = (5, [(round(value * 10000), 10000) for value in neutral])
    if xmp:
        camera[700] = (1, list(xmp))
    head = b"II*\0" + struct.pack("<I", 8)
    if not preview:
        tags = {**raw, **camera}
        tags[273] = (4, [8 + len(directory(tags, 8))])
        return head + directory(tags, 8) + data
    first = {
        **camera,
        254: (4, [1]),
        256: (4, [SIZE[0] // 2]),
        257: (4, [SIZE[1] // 2]),
        258: (3, [8, 8, 8]),
        259: (3, [7]),
        262: (3, [6]),
        273: (4, [0]),
        277: (3, [3]),
        278: (4, [SIZE[1] // 2]),
        279: (4, [len(small)]),
        330: (4, [0]),
    }
    below = 8 + len(directory(first, 8))
    at = below + len(directory(raw, below))
    first[330] = (4, [below])
    first[273] = (4, [at + len(data)])
    raw[273] = (4, [at])
    return head + directory(first, 8) + directory(raw, below) + data + small


def srgb(light):
    return 255 * np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)


def middles(image):
    """The pixels in the middle of each quarter."""
    samples = image.numpy().astype(float)
    height, width = samples.shape[:2]
    return samples[height // 4 :: height // 2, width // 4 :: width // 2]


@pytest.mark.parametrize("neutral", [NEUTRAL, (0.9, 1.0, 0.4), (1.0, 1.0, 1.0)])
@pytest.mark.parametrize("orientation", TURNED)
def test_colours_by_the_white_balance_as_shot(orientation, neutral, put):
    path = put("a.dng", dng(neutral=neutral, orientation=orientation))

    header = read_header(path)
    picture = decode(path, deep=True)

    upright = np.rot90(PATCHES, TURNED[orientation])
    size = SIZE if orientation in (1, 3) else SIZE[::-1]
    assert (header.width, header.height, header.format) == (*size, "RAW")
    assert (header.pixel_type, header.has_alpha, header.orientation) == ("rgb", False, 1)
    assert (header.dpi, header.bits, header.warnings) == (240, 16, ())
    assert ImageCms.getProfileDescription(io.BytesIO(header.icc)).strip() == "sRGB"
    assert np.abs(middles(picture.color) - srgb(upright)).max() <= 1
    assert np.abs(middles(picture.deep) / 257 - srgb(upright)).max() <= 0.7


@pytest.mark.parametrize(
    "name",
    [
        *("a.NEF", "a.tif", "a", "ä猫.dng"),
        pytest.param(
            os.fsdecode(b"\xe4.dng"),
            marks=pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode here"),
        ),
    ],
)
@pytest.mark.parametrize("preview", [False, True])
def test_the_sensor_is_shown_whatever_the_file_is_called(preview, name, put):
    path = put(name, dng(preview=preview))
    for shrink in (1, 2, 4):
        assert np.abs(middles(decode(path, shrink=shrink).color) - srgb(PATCHES)).max() <= 2


@pytest.mark.parametrize("orientation", TURNED)
def test_the_preview_serves_where_it_may_and_is_large_enough(orientation, put):
    path = put("a.dng", dng(preview=True, orientation=orientation))
    header = read_header(path)
    for shrink, is_preview in ((1, False), (2, True), (4, True)):
        picture = decode(path, shrink=shrink, limits=QUICK)
        size = (picture.color.width, picture.color.height)
        assert size == (header.width // shrink, header.height // shrink)
        found = np.abs(np.array(picture.color(3, 3)) - PREVIEW).max() <= 3
        assert found == is_preview


def test_no_white_balance_is_told(put):
    path = put("a.dng", dng(sensor().tobytes(), neutral=None))
    (warning,) = read_header(path).warnings
    assert warning.startswith("the camera raw file does not tell its white balance")


def test_xmp_is_read(put):
    packet = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"></x:xmpmeta>'
    assert read_header(put("a.dng", dng(xmp=packet))).xmp == packet


def test_lossless_jpeg_in_a_dng(put):
    codecs = pytest.importorskip("imagecodecs", reason="the extra 'deepjpeg' is not installed")
    data = codecs.ljpeg_encode(sensor(), bitspersample=16)
    path = put("a.dng", dng(data, compression=7))
    assert np.abs(middles(decode(path).color) - srgb(PATCHES)).max() <= 1


def test_limits_hold(put):
    path = put("a.dng", dng())
    with pytest.raises(LimitError, match="megapixels"):
        read_header(path, limits=replace(DEFAULT_LIMITS, max_pixels=1000))


@pytest.mark.parametrize("preview", [False, True])
def test_cut_files_are_refused(preview, put):
    whole = dng(preview=preview)
    for cut in (9, 60, 300, len(whole) // 2, len(whole) - 1):
        with pytest.raises(SourceError):
            decode(put("a.dng", whole[:cut]))


def test_mutants_end_in_typed_errors(put):
    whole = dng(preview=True)
    chosen = random.Random(5)
    for _ in range(20):
        mutant = bytearray(whole)
        for _ in range(chosen.choice((1, 5, 20))):
            mutant[chosen.randrange(min(len(mutant), 1200))] = chosen.randrange(256)
        path = put("a.dng", bytes(mutant))
        with suppress(SourceError):
            read_header(path)
            decode(path)
            decode(path, shrink=4, limits=QUICK)
