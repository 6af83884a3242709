"""Embedded profiles in every format: followed where they can be, told of where they cannot."""

from __future__ import annotations

import io
import random
import struct
import zlib

import pytest
from PIL import Image, ImageCms

from exportgui.media.decode import decode
from exportgui.media.header import read_header
from exportgui.media.lazy_numpy import np
from exportgui.media.libvips import pyvips
from exportgui.render import colour
from exportgui.render.raster import Raster, from_array

P3 = bytes(pyvips.Operation.call("profile_load", "p3"))
CMYK = bytes(pyvips.Operation.call("profile_load", "cmyk"))
LAB = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
DAMAGED = "the embedded colour profile is ignored: it is damaged"
FOR_CMYK = "the embedded colour profile is ignored: it is for CMYK pixels, these are rgb"
FOR_LAB = "the embedded colour profile is ignored: it is for Lab pixels, these are rgb"


def picture() -> Image.Image:
    return Image.new("RGB", (24, 16), (200, 50, 50))


def saved(fmt, icc, **options) -> bytes:
    out = io.BytesIO()
    picture().save(out, fmt, icc_profile=icc, **options)
    return out.getvalue()


def jpeg2000(icc: bytes) -> bytes:
    """The colour specification box says: restricted ICC method."""
    whole = saved("JPEG2000", None)
    at = whole.index(b"colr") - 4
    (size,) = struct.unpack_from(">I", whole, at)
    box = struct.pack(">I4sBBB", 11 + len(icc), b"colr", 2, 0, 0) + icc
    header = whole.index(b"jp2h") - 4
    (outer,) = struct.unpack_from(">I", whole, header)
    grown = struct.pack(">I", outer - size + len(box))
    return whole[:header] + grown + whole[header + 4 : at] + box + whole[at + size :]


def gif(icc: bytes) -> bytes:
    """An application extension in front of the picture, as ImageMagick writes it."""
    whole = saved("GIF", None)
    at = 13 + (3 << ((whole[10] & 7) + 1) if whole[10] & 0x80 else 0)
    blocks = b"".join(
        bytes([len(part)]) + part for part in (icc[i : i + 255] for i in range(0, len(icc), 255))
    )
    return whole[:at] + b"\x21\xff\x0bICCRGBG1012" + blocks + b"\0" + whole[at:]


def psd_of(psd, icc: bytes) -> bytes:
    planes = [bytes([level]) * (24 * 16) for level in (200, 50, 50)]
    return psd(3, (24, 16), planes, resources={1039: icc})


FORMATS = {
    "jpeg": lambda psd, icc: saved("JPEG", icc),
    "png": lambda psd, icc: saved("PNG", icc),
    "tiff": lambda psd, icc: saved("TIFF", icc),
    "webp": lambda psd, icc: saved("WEBP", icc, lossless=True),
    "avif": lambda psd, icc: saved("AVIF", icc, speed=10),
    "psd": psd_of,
    "jp2": lambda psd, icc: jpeg2000(icc),
    "gif": lambda psd, icc: gif(icc),
}


@pytest.mark.parametrize("fmt", FORMATS)
def test_a_sound_profile_is_followed(fmt, psd, put):
    path = put("a", FORMATS[fmt](psd, P3))
    header = read_header(path)
    assert (header.icc, header.warnings, decode(path).icc) == (P3, (), P3)


@pytest.mark.parametrize(
    ("icc", "told"),
    [
        (b"these bytes are no profile at all", DAMAGED),
        (P3[: len(P3) // 2], DAMAGED),
        (P3[:140], DAMAGED),
        (CMYK, FOR_CMYK),
        (LAB, FOR_LAB),
    ],
    ids=["no profile", "half of one", "its head", "for CMYK", "for Lab"],
)
@pytest.mark.parametrize("fmt", FORMATS)
def test_an_unusable_profile_is_ignored_with_a_warning(fmt, icc, told, psd, put):
    path = put("a", FORMATS[fmt](psd, icc))
    header = read_header(path)
    assert (header.icc, header.warnings) == (None, (told,))
    assert decode(path).color(3, 3) == pytest.approx([200, 50, 50], abs=4)


def test_a_jpeg_that_lacks_a_part_of_its_profile(put):
    whole = saved("JPEG", b"\0" * 70_000)
    first = whole.index(b"\xff\xe2")
    (length,) = struct.unpack_from(">H", whole, first + 2)
    assert read_header(put("a.jpg", whole[:first] + whole[first + 2 + length :])).warnings == (
        DAMAGED,
    )


def test_a_png_whose_profile_cannot_be_unpacked(put):
    whole = saved("PNG", None)
    data = b"p3\0\0" + zlib.compress(P3)[:-40]
    chunk = (
        struct.pack(">I", len(data))
        + b"iCCP"
        + data
        + struct.pack(">I", zlib.crc32(b"iCCP" + data))
    )
    assert read_header(put("a.png", whole[:33] + chunk + whole[33:])).warnings == (DAMAGED,)


@pytest.mark.parametrize("kind", [2, 7])
def test_a_tiff_whose_profile_lies_beyond_its_end(kind, tiff, put):
    whole = tiff((2, 1), 3, 8, 2, b"\1\2\3\4\5\6", {34675: (1, [0] * 8)})
    at = whole.index(struct.pack("<HHI", 34675, 1, 8))
    entry = struct.pack("<HHII", 34675, kind, 500, len(whole) - 4)
    header = read_header(put("a.tif", whole[:at] + entry + whole[at + 12 :]))
    assert header.icc is None
    assert header.warnings[0] == DAMAGED


SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def nameless(icc: bytes) -> bytes:
    """The same colours, with a description whose letter is no ASCII."""
    (_, start, size) = struct.unpack_from(">4sII", icc, icc.index(b"desc"))
    text = struct.pack(">4sII4s", b"desc", 0, 4, b"P3\xb6").ljust(size, b"\0")
    return icc[:start] + text + icc[start + size :]


def damaged(icc: bytes, seed: int) -> bytes:
    """One to eight bytes of a profile altered, sizes and offsets among them."""
    chance = random.Random(seed)
    out = bytearray(icc)
    for _ in range(chance.choice([1, 1, 2, 8])):
        out[chance.randrange(len(out))] = chance.choice([0, 255, chance.randrange(256)])
    return bytes(out)


def test_a_damaged_description_alone_does_not_refuse_a_picture(put):
    path = put("a.jpg", saved("JPEG", nameless(SRGB)))
    header = read_header(path)
    assert header.icc is not None
    assert header.warnings == ()
    assert colour.profile_name(header.icc) == "unnamed profile"
    assert colour.is_srgb(header.icc)
    assert not colour.is_srgb(nameless(P3))


@pytest.mark.parametrize("seed", range(30))
@pytest.mark.parametrize("icc", [SRGB, P3], ids=["sRGB", "P3"])
def test_no_damage_to_a_profile_refuses_a_picture(icc, seed, put):
    """The header decides once: what it lets through can be named, looked at and converted by every
    intent.
    """
    header = read_header(put("a.jpg", saved("JPEG", damaged(icc, seed))))
    if header.icc is None:
        assert header.warnings[0].startswith("the embedded colour profile is ignored: ")
        return
    assert colour.profile_name(header.icc)
    assert colour.is_srgb(header.icc) in (True, False)
    colour.looks_like_srgb(header.icc)
    dot = from_array(np.full((1, 2, 3), 90, np.uint8), "rgb")
    for intent in colour.INTENTS:
        for dither in (False, True):
            colour.convert(Raster(dot, None, "rgb", header.icc), SRGB, intent=intent, dither=dither)
        colour.convert(Raster(dot, None, "rgb", SRGB), header.icc, intent=intent)
