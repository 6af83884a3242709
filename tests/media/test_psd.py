"""Photoshop documents: every mode, alpha of both kinds, what is refused."""

from __future__ import annotations

import struct

import pytest
from PIL import ImageCms

from exportgui.errors import SourceError
from exportgui.media.decode import decode
from exportgui.media.header import read_header

PALETTE = bytes([10, 20]) + bytes(254) + bytes([30, 40]) + bytes(254) + bytes([50, 60]) + bytes(254)

# name: colour mode, planes of 2×1 pixels, palette → color, alpha
CASES = {
    "gray": (1, [b"\1\2"], b"", [[[1], [2]]], None),
    "duotone": (8, [b"\1\2"], b"tone curves", [[[1], [2]]], None),
    "gray with a selection": (1, [b"\1\2", b"\3\4"], b"", [[[1], [2]]], None),
    "indexed": (2, [b"\0\1"], PALETTE, [[[10, 30, 50], [20, 40, 60]]], None),
    "rgb": (3, [b"\1\2", b"\3\4", b"\5\6"], b"", [[[1, 3, 5], [2, 4, 6]]], None),
    "rgb with a selection": (
        3,
        [b"\1\2", b"\3\4", b"\5\6", b"\7\x08"],
        b"",
        [[[1, 3, 5], [2, 4, 6]]],
        None,
    ),
    "rgb with two selections": (
        3,
        [b"\1\2"] * 3 + [b"\7\x08", b"\x09\x09"],
        b"",
        [[[1] * 3, [2] * 3]],
        None,
    ),
    # Photoshop stores 255 for no ink.
    "cmyk": (
        4,
        [b"\0\xff", b"\xff\0", b"\xff\xff", b"\x0a\xff"],
        b"",
        [[[255, 0, 0, 245], [0, 255, 0, 0]]],
        None,
    ),
    "cmyk with a selection": (4, [b"\0\xff"] * 4 + [b"\7\x08"], b"", [[[255] * 4, [0] * 4]], None),
    "lab": (
        9,
        [b"\x80\xff", b"\x90\x80", b"\x70\x80"],
        b"",
        [[[137, 110, 147], [254, 255, 254]]],
        None,
    ),
}


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("name", CASES)
def test_pixels_of_each_colour_mode(name, packed, psd, put, samples):
    mode, planes, palette, color, alpha = CASES[name]
    path = put("a.psd", psd(mode, (2, 1), planes, palette=palette, packed=packed))
    assert samples(path) == (color, alpha)
    assert read_header(path).has_alpha == (alpha is not None)


def test_pixels_of_a_bitmap(psd, put, samples):
    path = put("a.psd", psd(0, (8, 1), [b"\xaa"], depth=1))
    assert samples(path) == ([[[0], [255]] * 4], None)
    assert read_header(path).bits == 1


def test_transparency_loses_its_white(psd, put, samples):
    # 100 at alpha 102 (40 %) over white is 0.4·100 + 0.6·255 = 193; fully transparent stays white.
    path = put("a.psd", psd(3, (2, 1), [b"\xc1\xff"] * 3 + [b"\x66\0"], layers=-1))
    assert samples(path) == ([[[100] * 3, [255] * 3]], [[102, 0]])


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("layers", [None, 0, 1, 4])
@pytest.mark.parametrize(("mode", "colors"), [(1, 1), (3, 3), (4, 4), (9, 3)])
def test_saved_selection_hides_nothing(mode, colors, layers, packed, psd, put, samples):
    """Adobe's specification: only a negative count of layers makes the first further channel
    transparency.
    """
    planes = [b"\xc1\xff"] * colors
    alone = samples(put("alone.psd", psd(mode, (2, 1), planes, packed=packed, layers=layers)))
    path = put("a.psd", psd(mode, (2, 1), [*planes, b"\x66\0"], packed=packed, layers=layers))
    assert samples(path) == alone
    assert alone[1] is None
    assert not read_header(path).has_alpha


def test_transparency_comes_before_saved_selections(psd, put, samples):
    planes = [b"\xc1\xff"] * 3 + [b"\x66\0", b"\1\2"]
    assert samples(put("a.psd", psd(3, (2, 1), planes, layers=-2))) == (
        [[[100] * 3, [255] * 3]],
        [[102, 0]],
    )


def test_negative_count_without_a_further_channel(psd, put, samples):
    assert samples(put("a.psd", psd(3, (2, 1), [b"\1\2"] * 3, layers=-1))) == (
        [[[1] * 3, [2] * 3]],
        None,
    )


# Colour mode: its white as stored, and the planes of two pixels.
WHITES = {
    "gray": (1, [255], [b"\x05\xc8"]),
    "rgb": (3, [255, 255, 255], [b"\x05\xff", b"\x64\x00", b"\xc8\x7d"]),
    "cmyk": (4, [255, 255, 255, 255], [b"\x05\xff", b"\x64\x00", b"\xc8\x7d", b"\xff\xfa"]),
    "lab": (9, [255, 128, 128], [b"\x9b\x64", b"\x80\xa3", b"\x5d\x80"]),
    "duotone": (8, [255], [b"\x05\xc8"]),
}


@pytest.mark.parametrize("name", WHITES)
def test_transparency_is_blended_with_the_white_of_the_mode(name, psd, put, samples):
    mode, white, planes = WHITES[name]
    # At 40 %, exact where the distance from white is a multiple of five.
    blended = [
        bytes(w + (c - w) * 2 // 5 for c in plane) for w, plane in zip(white, planes, strict=True)
    ]
    assert all((c - w) % 5 == 0 for w, plane in zip(white, planes, strict=True) for c in plane)
    alpha = b"\x66\x66"
    merged, _alpha = samples(put("a.psd", psd(mode, (2, 1), [*blended, alpha], layers=-1)))
    assert merged == samples(put("b.psd", psd(mode, (2, 1), planes)))[0]


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("name", WHITES)
def test_colours_too_dark_to_be_blended_with_white_are_taken_as_they_are(
    name, packed, psd, put, samples
):
    """So ImageMagick and GIMP write them: 100 under an alpha of 90 would be 200 over white."""
    mode, white, _planes = WHITES[name]
    planes = [bytes([100, 180] * 50) if level == 255 else bytes([90] * 100) for level in white]
    path = put("a.psd", psd(mode, (10, 10), [*planes, b"\x5a" * 100], layers=-1, packed=packed))

    merged, alpha = samples(path)

    assert merged == samples(put("b.psd", psd(mode, (10, 10), planes)))[0]
    assert alpha == [[90] * 10] * 10


def test_half_transparent_gray_of_lab_is_gray(psd, put, samples):
    # a* and b* of 0 are stored as 128, over white as well.
    (pixels,), _alpha = samples(
        put("a.psd", psd(9, (2, 1), [b"\xcd\xff", b"\x80\x80", b"\x80\x80", b"\x66\0"], layers=-1))
    )
    assert all(max(pixel) - min(pixel) <= 1 for pixel in pixels)


def test_resolution_profile_and_xmp_are_read(psd, put):
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    resolution = struct.pack(">IHHIHH", 300 << 16, 1, 1, 300 << 16, 1, 1)
    planes = [b"\1\2", b"\3\4", b"\5\6"]
    path = put(
        "a.psd",
        psd(3, (2, 1), planes, resources={1005: resolution, 1039: icc, 1060: b"<x:xmpmeta/>"}),
    )
    header = read_header(path)
    assert (header.dpi, header.icc, header.xmp, header.frames) == (300, icc, b"<x:xmpmeta/>", 1)
    assert decode(path).icc == icc


@pytest.mark.parametrize(
    ("mode", "options", "reason"),
    [
        (3, {"depth": 32}, "32-bit"),
        (2, {"depth": 16}, "16-bit"),
        (7, {"version": 2}, "multichannel"),
        (7, {}, "multichannel"),
    ],
)
def test_refusals_say_why(mode, options, reason, psd, put):
    path = put("a.psd", psd(mode, (2, 1), [b"\1\2"] * 3, **options))
    with pytest.raises(SourceError, match=f"^a.psd: .*{reason}"):
        decode(path)


def test_too_few_channels_is_damage(psd, put):
    with pytest.raises(SourceError, match="channels are missing"):
        decode(put("a.psd", psd(3, (2, 1), [b"\1\2"])))


def version_info(*, merged: bool) -> bytes:
    """Resource 1057: version, hasRealMergedData, writer, reader, file version."""
    return struct.pack(">IB", 1, merged) + struct.pack(">I", 0) * 2 + struct.pack(">I", 1)


def layered(document: bytes, section: bytes) -> bytes:
    """The document with another section of layers; that of ``psd`` without layers is empty."""
    at = 26 + 4
    at += 4 + struct.unpack_from(">I", document, at)[0]
    return document[:at] + struct.pack(">I", len(section)) + section + document[at + 4 :]


DEEP = struct.pack(">II", 0, 0) + b"8BIMLr16" + struct.pack(">I", 2) + b"\0\1"


@pytest.mark.parametrize(
    ("merged", "section", "refused"),
    [
        (False, struct.pack(">Ih", 2, 1), True),
        (False, struct.pack(">Ih", 2, -1), True),
        (False, DEEP, True),
        (True, struct.pack(">Ih", 2, 1), False),
        (True, DEEP, False),
        (False, b"", False),  # what has no layers is its own merged picture
        (False, struct.pack(">II", 0, 0), False),
    ],
)
def test_a_document_without_its_merged_picture_is_refused(merged, section, refused, psd, put):
    whole = psd(3, (2, 1), [b"\xff\xff"] * 3, resources={1057: version_info(merged=merged)})
    path = put("a.psd", layered(whole, section))
    if not refused:
        assert decode(path).color.avg() == 255
        return
    for read in (read_header, decode):
        with pytest.raises(
            SourceError,
            match=r"a\.psd: .* no merged picture; .* Maximize "
            r"Compatibility",
        ):
            read(path)
