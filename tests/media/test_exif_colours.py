"""Adobe RGB that EXIF alone tells (DCF 2.0: ColorSpace uncalibrated, index R03), in every format
that carries EXIF.
"""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image, ImageCms

from exportgui.media.decode import decode
from exportgui.media.exif_colours import with_exif_colours
from exportgui.media.header import read_header
from exportgui.media.libvips import pyvips

PATCHES = (
    np.array([[(200, 30, 40), (40, 180, 60), (128, 128, 128), (30, 60, 200)]], np.uint8)
    .repeat(8, 0)
    .repeat(8, 1)
)
P3 = bytes(pyvips.Operation.call("profile_load", "p3"))
ADOBE_XY = (0.640, 0.330, 0.210, 0.710, 0.150, 0.060)
SRGB_XY = (0.640, 0.330, 0.300, 0.600, 0.150, 0.060)


def to_xyz(xy) -> np.ndarray:
    """Primaries and D65, as the textbooks have it."""
    x = np.array(xy[::2])
    y = np.array(xy[1::2])
    columns = np.array([x / y, np.ones(3), (1 - x - y) / y])
    white = np.array([0.3127 / 0.3290, 1, (1 - 0.3127 - 0.3290) / 0.3290])
    return columns * np.linalg.solve(columns, white)


def adobe(level):
    """The exponent of Adobe RGB (1998), 2.19921875."""
    return level ** (563 / 256)


def srgb_levels(light):
    light = np.clip(light, 0, 1)
    return np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055) * 255


AS_SRGB = np.rint(
    srgb_levels(adobe(PATCHES / 255.0) @ (np.linalg.inv(to_xyz(SRGB_XY)) @ to_xyz(ADOBE_XY)).T)
)
"""What sRGB has for the patches' numbers in Adobe RGB."""


def through_profile(path) -> np.ndarray:
    """The decoded picture as Pillow's littleCMS shows it, by the header's profile."""
    picture = decode(path)
    icc = read_header(path).icc
    assert icc is not None
    assert picture.icc == icc
    pixels = picture.color.numpy().reshape(
        picture.color.height, picture.color.width, picture.color.bands
    )
    image = Image.fromarray(pixels if pixels.shape[2] > 1 else pixels[..., 0])
    profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
    exact = ImageCms.Flags.NOOPTIMIZE
    shown = ImageCms.profileToProfile(
        image, profile, ImageCms.createProfile("sRGB"), 1, "RGB", flags=exact
    )
    return np.asarray(shown, np.float64)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


SRGB_CHUNK = chunk(b"sRGB", b"\0")
CICP = chunk(b"cICP", b"\1\x0d\0\1")
GAMMA = chunk(b"gAMA", struct.pack(">I", 45455))

UNCALIBRATED = 0xFFFF
SRGB_PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def block(
    space: int | None = UNCALIBRATED, index: bytes | None = b"R03", order: str = ">"
) -> bytes:
    """An EXIF block byte by byte: a directory, EXIF's under it, the interoperability one under
    that.
    """
    entries = [] if space is None else [struct.pack(order + "HHIHH", 0xA001, 3, 1, space, 0)]
    if index is not None:
        entries.append(b"")  # the interoperability directory's place, known below
    exif = 26
    below = 26 + 2 + 12 * len(entries) + 4
    if index is not None:
        entries[-1] = struct.pack(order + "HHII", 0xA005, 4, 1, below)
    whole = (b"MM\0*" if order == ">" else b"II*\0") + struct.pack(order + "IH", 8, 1)
    whole += struct.pack(order + "HHIII", 0x8769, 4, 1, exif, 0)
    whole += struct.pack(order + "H", len(entries)) + b"".join(entries) + bytes(4)
    if index is not None:
        whole += struct.pack(order + "HHHI4sI", 1, 1, 2, 4, index.ljust(4, b"\0"), 0)
    return b"Exif\0\0" + whole


def pillow(fmt: str, **options):
    def make(exif: bytes, pixels=PATCHES, icc: bytes | None = None) -> bytes:
        out = io.BytesIO()
        Image.fromarray(pixels).save(out, fmt, exif=exif, icc_profile=icc, **options)
        return out.getvalue()

    return make


def avif(exif: bytes, pixels=PATCHES, icc: bytes | None = None) -> bytes:
    """Pillow writes code points of sRGB; here they are unspecified."""
    whole = bytearray(pillow("AVIF", quality=100, subsampling="4:4:4", speed=10)(exif, pixels, icc))
    at = whole.find(b"colrnclx")
    if at > 0:
        struct.pack_into(">HH", whole, at + 8, 2, 2)
    return bytes(whole)


def png_text(exif: bytes, pixels=PATCHES, icc: bytes | None = None) -> bytes:
    """As ImageMagick keeps it: hexadecimal digits in a text chunk."""
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "PNG", icc_profile=icc)
    whole = out.getvalue()
    text = b"\nexif\n" + str(len(exif)).encode().rjust(8) + b"\n" + exif.hex().encode() + b"\n"
    return (
        whole[:33] + chunk(b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(text)) + whole[33:]
    )


def tiff(exif: bytes, pixels=PATCHES, icc: bytes | None = None) -> bytes:
    """What the block has, under a directory that is written anew behind Pillow's pixels."""
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "TIFF", icc_profile=icc)
    whole = out.getvalue() + b"\0" * (out.tell() % 2)
    tags = Image.Exif()
    tags.load(exif)
    own = tags.get_ifd(0x8769)
    below = tags.get_ifd(0xA005)
    (first,) = struct.unpack_from("<I", whole, 4)
    (count,) = struct.unpack_from("<H", whole, first)
    entries = [whole[at : at + 12] for at in range(first + 2, first + 2 + 12 * count, 12)]
    place = len(whole) + 2 + 12 * (count + 1) + 4
    entries = sorted(
        [*entries, struct.pack("<HHII", 0x8769, 4, 1, place)],
        key=lambda e: struct.unpack("<H", e[:2]),
    )
    listed = [struct.pack("<HHII", 0xA001, 3, 1, own[0xA001])] if 0xA001 in own else []
    listed += (
        [struct.pack("<HHII", 0xA005, 4, 1, place + 2 + 12 * (len(listed) + 1) + 4)]
        if below
        else []
    )
    index = [struct.pack("<HHI", 1, 2, 4) + below[1].encode().ljust(4, b"\0")] if below else []
    parts = [
        struct.pack("<H", len(part)) + b"".join(part) + bytes(4)
        for part in (entries, listed, index)
    ]
    return whole[:4] + struct.pack("<I", len(whole)) + whole[8:] + b"".join(parts)


WRITERS = {
    "jpg": pillow("JPEG", quality=100, subsampling=0),
    "png": pillow("PNG"),
    "text.png": png_text,
    "webp": pillow("WEBP", lossless=True),
    "avif": avif,
    "tif": tiff,
}
CLOSE = {"jpg": 4, "avif": 8}


@pytest.mark.parametrize("suffix", WRITERS)
def test_exif_adobe_rgb_becomes_its_profile(suffix, put):
    path = put(f"a.{suffix}", WRITERS[suffix](block()))
    assert np.abs(through_profile(path) - AS_SRGB).max() <= CLOSE.get(suffix, 2)
    header = read_header(path)
    assert header.warnings == ()
    assert header.signalled == header.icc


@pytest.mark.parametrize("suffix", WRITERS)
@pytest.mark.parametrize(
    ("space", "index", "wide"),
    [
        (UNCALIBRATED, b"R03", True),
        (None, b"R03", True),
        (2, None, True),
        (1, b"R03", False),
        (1, b"R98", False),
        (1, None, False),
        (UNCALIBRATED, b"R98", False),
        (UNCALIBRATED, None, False),
    ],
)
def test_exif_tags_that_say_adobe_rgb(space, index, wide, suffix, put):
    header = read_header(put(f"a.{suffix}", WRITERS[suffix](block(space, index))))
    assert (header.icc is not None) == wide
    assert header.warnings == ()


@pytest.mark.parametrize("order", ["<", ">"])
def test_exif_is_read_in_both_byte_orders(order, put):
    assert read_header(put("a.jpg", WRITERS["jpg"](block(order=order)))).icc is not None


@pytest.mark.parametrize("suffix", WRITERS)
@pytest.mark.parametrize("icc", [P3, SRGB_PROFILE])
def test_an_embedded_profile_wins(suffix, icc, put):
    header = read_header(put(f"a.{suffix}", WRITERS[suffix](block(), icc=icc)))
    assert (header.icc, header.signalled) == (icc, None)


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif"])
def test_a_broken_profile_leaves_it_to_exif(suffix, put):
    path = put(f"a.{suffix}", WRITERS[suffix](block(), icc=b"no profile" * 20))
    assert np.abs(through_profile(path) - AS_SRGB).max() <= 4
    assert read_header(path).warnings == ("the embedded colour profile is ignored: it is damaged",)


@pytest.mark.parametrize("extra", [SRGB_CHUNK, CICP, GAMMA])
def test_chunks_of_a_png_come_before_exif(extra, put):
    whole = WRITERS["png"](block())
    assert read_header(put("a.png", whole[:33] + extra + whole[33:])).icc is None


def test_code_points_come_before_exif_in_avif(put):
    whole = pillow("AVIF", quality=100, speed=10)(block())
    assert b"colrnclx\0\1\0\x0d" in whole
    assert read_header(put("a.avif", whole)).icc is None


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif"])
def test_gray_follows_the_curve(suffix, put):
    gray = np.arange(256, dtype=np.uint8)[None].repeat(8, 0)
    path = put(f"a.{suffix}", WRITERS[suffix](block(), pixels=gray))
    shown = through_profile(path)[..., 0]
    expected = srgb_levels(adobe(gray / 255.0))
    assert np.abs(shown - expected).max() <= (3 if suffix in CLOSE else 2)


def test_cmyk_takes_no_profile_from_exif(put):
    out = io.BytesIO()
    Image.new("CMYK", (8, 8)).save(out, "JPEG", exif=block())
    assert read_header(put("a.jpg", out.getvalue())).icc is None


@pytest.mark.parametrize("size", range(len(block()) - 5))
def test_a_truncated_exif_block_is_ignored(size, put):
    header = read_header(put("a.png", WRITERS["png"](b"")))
    assert with_exif_colours(header, [block()]).icc is not None
    assert with_exif_colours(header, [block()[:size], None]) == header


def test_nothing_need_follow_the_last_directory(put):
    header = read_header(put("a.png", WRITERS["png"](b"")))
    assert with_exif_colours(header, [block()[:-4]]).icc is not None
