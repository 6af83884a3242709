"""Colours that a file names by code points or chunks: which space is read, and which of several
counts.
"""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image, ImageCms

from exportgui.media.decode import decode
from exportgui.media.header import read_header
from exportgui.media.libvips import pyvips

PATCHES = (
    np.array([[(200, 30, 40), (40, 180, 60), (128, 128, 128), (30, 60, 200)]], np.uint8)
    .repeat(8, 0)
    .repeat(8, 1)
)
P3 = bytes(pyvips.Operation.call("profile_load", "p3"))
P3_XY = (0.680, 0.320, 0.265, 0.690, 0.150, 0.060)
SRGB_XY = (0.640, 0.330, 0.300, 0.600, 0.150, 0.060)
WIDE_XY = (0.708, 0.292, 0.170, 0.797, 0.131, 0.046)
ADOBE_XY = (0.640, 0.330, 0.210, 0.710, 0.150, 0.060)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(*chunks: bytes, pixels=PATCHES, **options) -> bytes:
    """A PNG with further chunks in front of its pixels."""
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "PNG", **options)
    whole = out.getvalue()
    return whole[:33] + b"".join(chunks) + whole[33:]


def cicp(primaries: int, transfer: int, matrix: int = 0, full: int = 1) -> bytes:
    return chunk(b"cICP", bytes([primaries, transfer, matrix, full]))


def gamma(value: float) -> bytes:
    return chunk(b"gAMA", struct.pack(">I", round(value * 100_000)))


def corners(xy, white=(0.3127, 0.3290)) -> bytes:
    return chunk(b"cHRM", struct.pack(">8I", *(round(v * 100_000) for v in (*white, *xy))))


SRGB_CHUNK = chunk(b"sRGB", b"\0")
ICCP = chunk(b"iCCP", b"p3\0\0" + zlib.compress(P3))
BROKEN_ICCP = chunk(b"iCCP", b"p3\0\0" + zlib.compress(b"no profile"))


def avif(primaries: int, transfer: int, pixels=PATCHES, **options) -> bytes:
    """An AVIF whose code points are changed after it was written."""
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "AVIF", quality=100, subsampling="4:4:4", speed=10, **options)
    whole = bytearray(out.getvalue())
    at = whole.index(b"colrnclx") + 8
    struct.pack_into(">HH", whole, at, primaries, transfer)
    return bytes(whole)


def to_xyz(xy) -> np.ndarray:
    """Primaries and D65, as the textbooks have it."""
    x = np.array(xy[::2])
    y = np.array(xy[1::2])
    columns = np.array([x / y, np.ones(3), (1 - x - y) / y])
    white = np.array([0.3127 / 0.3290, 1, (1 - 0.3127 - 0.3290) / 0.3290])
    return columns * np.linalg.solve(columns, white)


def srgb_light(level):
    return np.where(level <= 0.04045, level / 12.92, ((level + 0.055) / 1.055) ** 2.4)


def srgb_level(light):
    light = np.clip(light, 0, 1)
    return np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)


def as_srgb(xy, light, pixels=PATCHES) -> np.ndarray:
    """What sRGB has for these numbers in another space; ``light`` is that one's curve."""
    linear = light(pixels / 255.0) @ (np.linalg.inv(to_xyz(SRGB_XY)) @ to_xyz(xy)).T
    return np.rint(srgb_level(linear) * 255)


def through_profile(path) -> np.ndarray:
    """The decoded picture as Pillow's littleCMS shows it, by the header's profile."""
    picture = decode(path)
    header = read_header(path)
    assert picture.icc == header.icc
    pixels = picture.color.numpy().reshape(
        picture.color.height, picture.color.width, picture.color.bands
    )
    image = Image.fromarray(pixels if pixels.shape[2] > 1 else pixels[..., 0])
    if header.icc is None:
        return np.asarray(image.convert("RGB"), np.float64)
    profile = ImageCms.ImageCmsProfile(io.BytesIO(header.icc))
    exact = ImageCms.Flags.NOOPTIMIZE
    shown = ImageCms.profileToProfile(
        image, profile, ImageCms.createProfile("sRGB"), 1, "RGB", flags=exact
    )
    return np.asarray(shown, np.float64)


SDR = {
    "P3": (12, 13, P3_XY, srgb_light),
    "BT.2020, its own curve": (9, 14, WIDE_XY, srgb_light),
    "BT.2020, sRGB's": (9, 13, WIDE_XY, srgb_light),
    "gamma 2.2": (1, 4, SRGB_XY, lambda v: v**2.2),
    "gamma 2.8": (1, 5, SRGB_XY, lambda v: v**2.8),
    "linear": (1, 8, SRGB_XY, lambda v: v),
    "sRGB": (1, 13, SRGB_XY, srgb_light),
    "BT.709": (1, 1, SRGB_XY, srgb_light),
    "unspecified": (2, 2, SRGB_XY, srgb_light),
}


@pytest.mark.parametrize("name", SDR)
@pytest.mark.parametrize("make", [lambda p, t: png(cicp(p, t)), avif], ids=["png", "avif"])
def test_pictures_with_cicp_code_points_are_converted(make, name, put):
    primaries, transfer, xy, light = SDR[name]
    path = put("a", make(primaries, transfer))
    # AVIF is not without loss, and a wide space makes more of it.
    assert np.abs(through_profile(path) - as_srgb(xy, light)).max() <= (8 if make is avif else 2)
    assert read_header(path).warnings == ()
    plain = name in ("sRGB", "BT.709", "unspecified")
    assert (read_header(path).icc is None) == plain


def pq(light):
    """SMPTE ST 2084, of light where 1 is 203 cd/m²."""
    power = (light * 203 / 10_000) ** (2610 / 16384)
    return ((3424 / 4096 + 2413 / 128 * power) / (1 + 2392 / 128 * power)) ** (2523 / 32)


def hlg(light):
    """ARIB STD-B67 after the system's gamma of a display of 1,000 cd/m² is undone; 1 is 203
    cd/m².
    """
    shown = light * 203 / 1000
    luma = np.maximum((shown @ np.array([0.2627, 0.6780, 0.0593]))[..., None], 1e-9)
    scene = shown * luma ** (1 / 1.2 - 1)
    a = 0.17883277
    return np.where(
        scene <= 1 / 12,
        np.sqrt(3 * scene),
        a * np.log(np.maximum(12 * scene - 1 + 4 * a, 1e-9)) + 0.5 - a * np.log(4 * a),
    )


@pytest.mark.parametrize(("transfer", "coded"), [(16, pq), (18, hlg)])
@pytest.mark.parametrize("deep", [False, True])
def test_hdr_is_mapped_and_what_standard_range_holds_stays(transfer, coded, deep, put):
    """SRGB's patches, put into BT.2020 at BT.2408's level of diffuse white, come out as they
    were.
    """
    linear = srgb_light(PATCHES / 255.0) @ (np.linalg.inv(to_xyz(WIDE_XY)) @ to_xyz(SRGB_XY)).T
    levels = coded(np.clip(linear, 0, None))
    whole = png(cicp(9, transfer), pixels=np.rint(levels * 255).astype(np.uint8))
    if deep:
        image = pyvips.Image.new_from_array(np.rint(levels * 65535).astype(np.uint16)).copy(
            interpretation="rgb16"
        )
        bare = image.pngsave_buffer()
        whole = bare[:33] + cicp(9, transfer) + bare[33:]
    path = put("a.png", whole)
    kind = {16: "PQ", 18: "HLG"}[transfer]
    assert read_header(path).warnings == (
        (f"the HDR picture ({kind}) is mapped to standard dynamic range (SDR)"),
    )
    # Eight bits of PQ are coarse: a level of it is up to four of sRGB's, more in the dark.
    assert np.abs(through_profile(path) - PATCHES).max() <= 12
    assert np.abs(through_profile(path) - PATCHES).mean() <= 3


def test_hdr_highlights_keep_their_order_and_their_hue(put):
    light = np.geomspace(0.05, 20, 64)
    levels = np.rint(pq(light) * 255).astype(np.uint8)
    row = np.stack([levels] * 3, axis=-1)[None].repeat(4, 0)
    gray = through_profile(put("a.png", png(cicp(9, 16), pixels=row)))[0, :, 0]
    assert (np.diff(gray) >= 0).all()
    assert 235 <= gray[np.argmin(abs(light - 1))] < 250
    assert gray[-1] >= 254
    single = through_profile(put("b.png", png(cicp(9, 16), pixels=row[..., 0].copy())))[0, :, 0]
    assert np.abs(single - gray).max() <= 1


def test_hdr_avif_and_alpha(put):
    path = put("a.avif", avif(9, 16))
    assert read_header(path).warnings == (
        ("the HDR picture (PQ) is mapped to standard dynamic range (SDR)"),
    )
    clear = np.dstack([PATCHES, np.full(PATCHES.shape[:2], 77, np.uint8)])
    picture = decode(put("a.png", png(cicp(9, 16), pixels=clear)))
    assert picture.alpha is not None
    assert (picture.alpha.min(), picture.alpha.max()) == (77, 77)
    assert decode(path).color(1, 1) != decode(put("b.avif", avif(1, 13))).color(1, 1)


GAMMAS = {
    "linear": ((gamma(1.0),), SRGB_XY, lambda v: v),
    "gamma 1.8": ((gamma(1 / 1.8),), SRGB_XY, lambda v: v**1.8),
    "Adobe RGB": ((gamma(1 / 2.2), corners(ADOBE_XY)), ADOBE_XY, lambda v: v**2.2),
    "P3 without gamma": ((corners(P3_XY),), P3_XY, srgb_light),
    "sRGB's gamma": ((gamma(0.45455),), SRGB_XY, srgb_light),
    "sRGB's gamma, rounded": ((gamma(0.45),), SRGB_XY, srgb_light),
    "sRGB's gamma and primaries": ((gamma(0.45455), corners(SRGB_XY)), SRGB_XY, srgb_light),
    "sRGB's primaries": ((corners(SRGB_XY),), SRGB_XY, srgb_light),
}


@pytest.mark.parametrize("name", GAMMAS)
def test_gamma_and_primaries(name, put):
    chunks, xy, light = GAMMAS[name]
    path = put("a.png", png(*chunks))
    assert np.abs(through_profile(path) - as_srgb(xy, light)).max() <= 2
    assert (read_header(path).icc is None) == name.startswith("sRGB")
    assert read_header(path).warnings == ()


@pytest.mark.parametrize("value", [1.0, 1 / 1.8, 0.45455])
def test_gray_follows_its_gamma(value, put):
    gray = np.arange(256, dtype=np.uint8)[None].repeat(2, 0)
    path = put("a.png", png(gamma(value), corners(ADOBE_XY), pixels=gray))
    expected = srgb_level((gray / 255.0) ** (1 / value)) * 255 if value != 0.45455 else gray
    assert np.abs(through_profile(path)[..., 0] - expected).max() <= 2


RED = PATCHES[0, 0].tolist()
P3_RED = as_srgb(P3_XY, srgb_light)[0, 0].tolist()
ADOBE_RED = as_srgb(ADOBE_XY, lambda v: v**2.2)[0, 0].tolist()
ADOBE = (gamma(1 / 2.2), corners(ADOBE_XY))


@pytest.mark.parametrize(
    ("chunks", "red"),
    [
        ((cicp(12, 13), ICCP, SRGB_CHUNK, *ADOBE), P3_RED),
        ((cicp(1, 13), ICCP, *ADOBE), RED),
        ((cicp(1, 13), BROKEN_ICCP), RED),
        ((ICCP, SRGB_CHUNK, *ADOBE), P3_RED),
        ((SRGB_CHUNK, *ADOBE), RED),
        (ADOBE, ADOBE_RED),
    ],
)
def test_precedence_of_png_colour_chunks(chunks, red, put):
    path = put("a.png", png(*chunks))
    assert through_profile(path)[0, 0] == pytest.approx(red, abs=2)
    assert read_header(path).warnings == ()


@pytest.mark.parametrize(
    ("chunks", "red", "told"),
    [
        ((BROKEN_ICCP, *ADOBE), ADOBE_RED, "the embedded colour profile is ignored: it is damaged"),
        (
            (cicp(3, 13), ICCP),
            P3_RED,
            "the colour space that the file names is not known and is ignored: CICP 3/13",
        ),
        (
            (cicp(12, 99), *ADOBE),
            ADOBE_RED,
            "the colour space that the file names is not known and is ignored: CICP 12/99",
        ),
        ((cicp(12, 13, matrix=1),), RED, "what the file says of its colours makes no sense"),
        ((cicp(12, 13, full=0),), RED, "what the file says of its colours makes no sense"),
        ((chunk(b"cICP", b"\x0c"),), RED, "what the file says of its colours makes no sense"),
        ((gamma(0),), RED, "what the file says of its colours makes no sense"),
        ((gamma(0.001),), RED, "what the file says of its colours makes no sense"),
        (
            (corners((0.3, 0.3, 0.3, 0.3, 0.3, 0.3)),),
            RED,
            ("what the file says of its colours makes no sense"),
        ),
        (
            (corners(SRGB_XY, white=(0.0, 0.0)),),
            RED,
            ("what the file says of its colours makes no sense"),
        ),
    ],
)
def test_unsupported_colour_signals_are_a_warning(chunks, red, told, put):
    path = put("a.png", png(*chunks))
    assert read_header(path).warnings == (told,)
    assert through_profile(path)[0, 0] == pytest.approx(red, abs=2)


def test_chunks_behind_the_pixels_say_nothing_of_colours(put):
    whole = png()
    path = put("a.png", whole[:-12] + cicp(12, 13) + gamma(1) + whole[-12:])
    assert read_header(path).icc is None


def test_a_profile_counts_more_than_code_points_in_avif(put):
    path = put("a.avif", avif(9, 16, icc_profile=P3))
    assert (read_header(path).icc, read_header(path).hdr, read_header(path).warnings) == (
        P3,
        None,
        (),
    )
    broken = read_header(put("b.avif", avif(12, 13, icc_profile=b"no profile" * 20)))
    assert broken.icc is not None
    assert broken.warnings == ("the embedded colour profile is ignored: it is damaged",)


@pytest.mark.parametrize("shrink", [1, 2, 4])
def test_reduced_pictures_are_mapped_too(shrink, put):
    flat = np.full((64, 64, 3), round(float(pq(np.array(0.5))) * 255), np.uint8)
    picture = decode(put("a.png", png(cicp(9, 16), pixels=flat)), shrink=shrink)
    # Half the light of diffuse white is sRGB's level 188.
    assert picture.color.avg() == pytest.approx(188, abs=3)
