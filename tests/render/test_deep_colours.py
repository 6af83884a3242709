"""Samples of more than 8 bits are converted by their profile before they become bytes.

Expected values are the arithmetic of the curves, in floats.
"""

from __future__ import annotations

import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from exportgui.media.matrix_profile import BT709, Space, gray_profile, rgb_profile

WIDTH = 1024
RAMP = np.linspace(0, 65535, 4 * WIDTH).round().astype(np.uint16).reshape(4, WIDTH)
"""Mostly values between the multiples of 257."""

FORMATS = {"u2": (16, 1), "f2": (16, 3), "f4": (32, 3)}


def srgb(light):
    return 255 * np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(pixels, *chunks):
    height, width, bands = pixels.shape
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in pixels)
    head = struct.pack(">IIBBBBB", width, height, 16, {1: 0, 2: 4, 3: 2, 4: 6}[bands], 0, 0, 0)
    parts = (
        chunk(b"IHDR", head),
        *chunks,
        chunk(b"IDAT", zlib.compress(rows)),
        chunk(b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def tiff(pixels, kind, icc=None, *, planar=False):
    """Samples of numpy's type ``kind``; ``pixels`` are 0…65535."""
    height, width, bands = pixels.shape
    bits, sample_format = FORMATS[kind]
    samples = pixels.astype("<u2") if kind == "u2" else (pixels / 65535).astype(f"<{kind}")
    planes = [samples[..., band] for band in range(bands)] if planar else [samples]
    data = b"".join(plane.tobytes() for plane in planes)
    size = len(data) // len(planes)
    entries = {
        256: (4, [width]),
        257: (4, [height]),
        258: (3, [bits] * bands),
        259: (3, [1]),
        262: (3, [1 if bands < 3 else 2]),
        273: (4, [8 + size * plane for plane in range(len(planes))]),
        277: (3, [bands]),
        278: (4, [height]),
        279: (4, [size] * len(planes)),
        284: (3, [2 if planar else 1]),
        339: (3, [sample_format] * bands),
    }
    if bands in (2, 4):
        entries[338] = (3, [2])
    if icc is not None:
        entries[34675] = (7, icc)
    place = 8 + len(data)
    directory = b""
    beyond = b""
    start = place + 2 + 12 * len(entries) + 4
    for tag, (form, values) in sorted(entries.items()):
        packed = values if form == 7 else struct.pack(f"<{len(values)}{'HI'[form - 3]}", *values)
        if len(packed) <= 4:
            value = packed.ljust(4, b"\0")
        else:
            value = struct.pack("<I", start + len(beyond))
            beyond += packed + b"\0" * (len(packed) % 2)
        directory += struct.pack("<HHI", tag, form, len(values)) + value
    whole = b"II*\0" + struct.pack("<I", place) + data + struct.pack("<H", len(entries))
    return whole + directory + b"\0" * 4 + beyond


def stacked(bands, alpha=None):
    color = RAMP[..., None].repeat(bands, 2)
    if alpha is None:
        return color
    return np.concatenate([color, np.full((*RAMP.shape, 1), alpha * 257, np.uint16)], 2)


def profile(bands, gamma):
    make = gray_profile if bands == 1 else rgb_profile
    return make(Space("made", BT709, gamma))


LINEAR = chunk(b"gAMA", struct.pack(">I", 100_000))
SIGNALLED = chunk(b"cICP", bytes([1, 8, 0, 1]))
GAMMA = {"linear": 1.0, "prophoto": 1.8, "a98": 563 / 256}

SOURCES = {
    **{
        f"png {name} {bands}": ("png", 1.0, bands, lambda b, c=c: png(stacked(b), c))
        for name, c in (("gamma", LINEAR), ("cicp", SIGNALLED))
        for bands in (1, 3)
    },
    **{
        f"tiff {kind} {name} {bands}": (
            "tif",
            gamma,
            bands,
            lambda b, k=kind, g=gamma: tiff(stacked(b), k, profile(b, g)),
        )
        for kind in FORMATS
        for name, gamma in GAMMA.items()
        for bands in ((1, 3) if gamma == 1.0 else (1,))  # deep_colour.needs_depth
    },
    "planar": ("tif", 1.0, 3, lambda b: tiff(stacked(b), "u2", profile(b, 1.0), planar=True)),
    "planar float": ("tif", 1.0, 3, lambda b: tiff(stacked(b), "f4", profile(b, 1.0), planar=True)),
    "opaque alpha": ("png", 1.0, 3, lambda b: png(stacked(b, 255), LINEAR)),
}


def saved(studio, name):
    suffix, gamma, bands, make = SOURCES[name]
    (studio.root / f"deep.{suffix}").write_bytes(make(bands))
    return f"deep.{suffix}", (RAMP / 65535) ** gamma


def differs(shown, light):
    return np.abs(shown.reshape(*shown.shape[:2], -1)[..., :3] - srgb(light)[..., None]).max()


@pytest.mark.parametrize("name", SOURCES)
def test_a_ramp_has_all_levels(studio, name):
    file, light = saved(studio, name)

    shown = studio.pixels(file, "icc=sRGB&fmt=png&scl=1")

    # Half floats have 2,048 steps in the bright half, less than half a level apart.
    assert differs(shown, light) <= (0.75 if " f2 " in name else 0.55)
    assert len(np.unique(shown[..., 0] if shown.ndim == 3 else shown)) == 256


REQUESTS = {
    "mirrored": ("flip=lr", lambda light: light[:, ::-1]),
    "cut": ("crop=5,1,600,2", lambda light: light[1:3, 5:605]),
    "beside": ("extend=0,0,8,0&bgc=0,0,0", lambda light: np.pad(light, ((0, 0), (0, 8)))),
    "turned": ("rotate=90", lambda light: np.rot90(light, -1)),
    "another layer": (
        "layer=1&src=small.png&pos=-510,0",
        lambda light: np.concatenate([np.zeros((4, 4)), light[:, 4:]], 1),
    ),
    "a solid layer": (
        "layer=1&color=0,0,0&size=4,4&pos=-510,0",
        lambda light: np.concatenate([np.zeros((4, 4)), light[:, 4:]], 1),
    ),
}


@pytest.mark.parametrize("name", ["png gamma 1", "png gamma 3", "tiff f4 linear 3", "opaque alpha"])
@pytest.mark.parametrize("request_name", REQUESTS)
def test_what_moves_pixels_keeps_their_depth(studio, name, request_name):
    file, light = saved(studio, name)
    Image.new("RGB", (4, 4)).save(studio.root / "small.png")
    request, expected = REQUESTS[request_name]

    shown = studio.pixels(file, f"{request}&icc=sRGB&fmt=png&scl=1")

    assert differs(shown, expected(light)) <= 0.55


@pytest.mark.parametrize("bands", [1, 3])
def test_colours_are_scaled_before_they_are_converted(studio, bands):
    rows = np.full((8, 64), 40, np.uint16)
    rows[:, ::2] = 280  # light 160 / 65535 where averaged, of 0.6 levels; neither is a byte
    (studio.root / "deep.png").write_bytes(png(rows[..., None].repeat(bands, 2) * 4, LINEAR))

    shown = studio.pixels("deep.png", "icc=sRGB&fmt=png&wid=32&resMode=bilin")

    assert differs(shown[:, 2:-2], np.full((4, 28), 640 / 65535)) <= 0.75


@pytest.mark.parametrize("alpha", [60, 200])
@pytest.mark.parametrize("bands", [1, 3])
def test_what_shines_through_keeps_its_depth(studio, alpha, bands):
    (studio.root / "deep.png").write_bytes(png(stacked(bands, alpha), LINEAR))

    shown = studio.pixels("deep.png", "icc=sRGB&fmt=png-alpha&scl=1")

    assert (shown[..., -1] == alpha).all()
    assert differs(shown, RAMP / 65535) <= 0.55


@pytest.mark.parametrize(("kind", "no_number"), [("f4", 0), ("f2", 255)])
@pytest.mark.parametrize("request_name", ["fmt=png&scl=1", "icc=sRGB&fmt=png&scl=1"])
def test_what_is_no_number_is_black_but_white_in_half_floats(studio, request_name, kind, no_number):
    """As the README says: libtiff reads a half float that is no number as infinity."""
    data = bytearray(tiff(stacked(3), kind, profile(3, 1.0)))
    values = np.array([np.nan, np.inf, -np.inf], "<" + kind).repeat(3).tobytes()
    data[8 : 8 + len(values)] = values
    (studio.root / "deep.tif").write_bytes(data)

    shown = studio.pixels("deep.tif", request_name)

    assert shown[0, :3, 0].tolist() == [no_number, 255, 0]
