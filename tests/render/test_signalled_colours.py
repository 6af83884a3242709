"""Colours that a file names without a profile: converted, kept with a warning, shown, and told by
req=props.
"""

from __future__ import annotations

import re
import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from exportgui.render import props
from exportgui.render.colour import profile_name
from exportgui.request.output_formats import OUTPUTS

PATCHES = [(200, 30, 40), (40, 180, 60), (128, 128, 128), (30, 60, 200)]
# By hand: P3's numbers, and Adobe RGB's, in sRGB.
P3_AS_SRGB = [(218, 0, 27), (0, 183, 30), (128, 128, 128), (17, 61, 208)]
ADOBE_AS_SRGB = [(233, 24, 36), (0, 181, 42), (129, 129, 129), (0, 57, 205)]

KEPT = (
    "the colours are those of “{}”, but the profile is not embedded and other programs may show"
    " them wrong"
)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


P3 = chunk(b"cICP", bytes([12, 13, 0, 1]))
ADOBE = chunk(b"gAMA", struct.pack(">I", 45455)) + chunk(
    b"cHRM", struct.pack(">8I", 31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000)
)
PQ = chunk(b"cICP", bytes([9, 16, 0, 1]))


@pytest.fixture
def signalled(studio):
    def save(chunks: bytes, mode="RGB", size=(32, 16)):
        row = np.array(PATCHES, np.uint8).repeat(size[0] // 4, 0)[None].repeat(size[1], 0)
        image = Image.fromarray(row).convert(mode)
        path = studio.root / "a.png"
        image.save(path)
        whole = path.read_bytes()
        path.write_bytes(whole[:33] + chunks + whole[33:])
        return studio

    return save


def patches(path):
    with Image.open(path) as image:
        width, height = image.size
        found = [
            image.convert("RGB").getpixel((width * (2 * i + 1) // 8, height // 2)) for i in range(4)
        ]
        return found, image.info


def warned(plan):
    return [note.message for note in plan.notes if note.level == "warning"]


@pytest.mark.parametrize(("chunks", "expected"), [(P3, P3_AS_SRGB), (ADOBE, ADOBE_AS_SRGB)])
@pytest.mark.parametrize("more", ["", "&wid=16", "&wid=8&resMode=bilin", "&flip=ud"])
def test_icc_converts_them(chunks, expected, more, signalled):
    studio = signalled(chunks)
    found, _ = patches(studio.write("a.png", f"fmt=png&icc=sRGB{more}"))
    assert np.abs(np.array(found) - np.array(expected)).max() <= (3 if "wid" not in more else 40)
    assert warned(studio.plan("a.png", f"fmt=png&icc=sRGB{more}")) == []


def test_kept_they_are_told_of_or_embedded(signalled):
    studio = signalled(P3)
    found, info = patches(studio.write("a.png", "fmt=png"))
    assert found == PATCHES
    assert "icc_profile" not in info
    assert warned(studio.plan("a.png", "fmt=png")) == [
        f"{KEPT.format('Display P3')}; add icc=sRGB to convert them, or iccEmbed=1 to embed it"
    ]
    found, info = patches(studio.write("a.png", "fmt=png&iccEmbed=1"))
    assert (found, profile_name(info["icc_profile"])) == (PATCHES, "Display P3")
    assert warned(studio.plan("a.png", "fmt=png&iccEmbed=1")) == []


@pytest.mark.parametrize("more", ["", "&iccEmbed=1"])
@pytest.mark.parametrize("name", sorted(name for name, row in OUTPUTS.items() if not row.extra))
def test_a_remedy_is_one_that_works(name, more, signalled):
    """No format is told to embed what it has no place for (r-iccembed.md); what is told silences
    the warning.
    """
    studio = signalled(P3)
    can = "iccEmbed" in OUTPUTS[name].options
    told = [
        said
        for said in warned(studio.plan("a.png", f"fmt={name}{more}"))
        if said.startswith("the colours")
    ]
    remedy = "add icc=sRGB to convert them" + (", or iccEmbed=1 to embed it" if can else "")
    expected = [f"{KEPT.format('Display P3')}; {remedy}"]
    assert told == ([] if can and more else expected)
    for word in re.findall(r"\w+=\w+", remedy):
        said = warned(studio.plan("a.png", f"fmt={name}&{word}"))
        assert not [one for one in said if one.startswith("the colours")]


@pytest.mark.parametrize(("chunks", "expected"), [(P3, P3_AS_SRGB), (ADOBE, ADOBE_AS_SRGB)])
@pytest.mark.parametrize("request_", ["fmt=png", "fmt=png&req=tmb"])
def test_the_screen_shows_them(chunks, expected, request_, signalled):
    studio = signalled(chunks, size=(400, 100))
    shown = studio.pixels("a.png", request_)
    width = shown.shape[1]
    height = shown.shape[0]
    found = [shown[height // 2, width * (2 * i + 1) // 8, :3].tolist() for i in range(4)]
    assert np.abs(np.array(found) - np.array(expected)).max() <= 3


def test_hdr_is_never_labelled_with_numbers_that_are_not_its(signalled):
    studio = signalled(PQ)
    told = "the HDR picture (PQ) is mapped to standard dynamic range (SDR)"
    for request in (
        "fmt=png&icc=sRGB&iccEmbed=1",
        "fmt=png&iccEmbed=1",
        "fmt=png",
        "fmt=jpeg&wid=8",
    ):
        assert warned(studio.plan("a.png", request)) == [told]
    found, info = patches(studio.write("a.png", "fmt=png&icc=sRGB&iccEmbed=1"))
    assert "srgb" in profile_name(info["icc_profile"]).lower()
    assert found == pytest.approx(np.array(patches(studio.write("a.png", "fmt=png"))[0]), abs=1)
    # 128 of 255 is 92.7 cd/m² by SMPTE ST 2084, which is 0.457 of diffuse white: sRGB's level 180.
    assert found[2] == pytest.approx((180, 180, 180), abs=2)


LINEAR = chunk(b"gAMA", struct.pack(">I", 100_000))


def linear_as_srgb(levels) -> np.ndarray:
    light = np.asarray(levels) / 255
    return 255 * np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)


@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_gray_follows_its_gamma_as_colours_do(mode, signalled):
    """Converted where a profile is asked for; else the numbers stay, gray as RGB, and are told of
    or embedded.
    """
    studio = signalled(LINEAR, mode=mode)
    with Image.open(studio.root / "a.png") as image:
        levels = np.array([image.convert("RGB").getpixel((x, 3)) for x in (4, 12, 20, 28)])
    found, _ = patches(studio.write("a.png", "fmt=png&icc=sRGB"))
    assert np.abs(np.array(found) - linear_as_srgb(levels)).max() <= 1
    assert warned(studio.plan("a.png", "fmt=png&icc=sRGB")) == []
    found, _ = patches(studio.write("a.png", "fmt=png"))
    assert np.array_equal(found, levels)
    (told,) = warned(studio.plan("a.png", "fmt=png"))
    assert told.startswith(KEPT.format("PNG gamma 1"))
    found, info = patches(studio.write("a.png", "fmt=png&iccEmbed=1"))
    assert (np.array_equal(found, levels), profile_name(info["icc_profile"])) == (
        True,
        ("PNG gamma 1"),
    )
    assert props(studio.plan("a.png", "fmt=png&iccEmbed=1"))["image.iccProfile"] == "PNG gamma 1"
    shown = studio.pixels("a.png", "fmt=png")[8, [4, 12, 20, 28], :3]
    assert np.abs(shown - linear_as_srgb(levels)).max() <= 1


def test_gray_stays_gray_where_it_is_asked_for(signalled):
    studio = signalled(LINEAR, mode="L")
    path = studio.write("a.png", "fmt=png,gray&iccEmbed=1")
    with Image.open(path) as image, Image.open(studio.root / "a.png") as source:
        assert (image.mode, image.tobytes()) == ("L", source.tobytes())
        assert profile_name(image.info["icc_profile"]) == "PNG gamma 1"


def test_dark_grays_of_a_steep_curve_are_exact(studio):
    Image.fromarray(np.arange(256, dtype=np.uint8)[None].repeat(2, 0)).save(studio.root / "b.png")
    whole = (studio.root / "b.png").read_bytes()
    (studio.root / "b.png").write_bytes(whole[:33] + LINEAR + whole[33:])
    shown = studio.pixels("b.png", "fmt=png,gray")[0, :, 0]
    assert np.abs(shown - linear_as_srgb(range(256))).max() <= 1


def test_props_name_the_space(signalled):
    studio = signalled(P3)
    assert props(studio.plan("a.png", "fmt=png&iccEmbed=1"))["image.iccProfile"] == "Display P3"
    assert (
        props(studio.plan("a.png", "fmt=png&icc=sRGB"))["image.iccProfile"]
        .lower()
        .startswith("srgb")
    )
