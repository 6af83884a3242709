"""A file of several pictures says which one is used; copies, masks and layers are none."""

from __future__ import annotations

import io
import struct

import pytest
from PIL import Image

from exportgui.media import header as headers
from exportgui.media import multi_picture
from exportgui.media.header import read_header
from exportgui.media.libvips import pyvips

RED, GREEN, BLUE = (Image.new("RGB", (16, 12), colour) for colour in ("red", "green", "blue"))


def data(fmt, *further, **options):
    out = io.BytesIO()
    # Copies: Pillow leaves settings of one format's encoder on the picture for the next.
    more = [picture.copy() for picture in further]
    for picture, own in zip(more, further, strict=True):
        picture.encoderinfo = getattr(own, "encoderinfo", {})
    RED.copy().save(out, fmt, save_all=bool(further), append_images=more, **options)
    return out.getvalue()


@pytest.mark.parametrize(
    ("whole", "told"),
    [
        (data("TIFF", GREEN, BLUE), "page 1 of 3: only the first is used"),
        (data("GIF", GREEN), "frame 1 of 2: only the first is used"),
        (data("PNG", GREEN, BLUE), "frame 1 of 3: only the first is used"),
        (data("WEBP", GREEN, BLUE), "frame 1 of 3: only the first is used"),
        (data("AVIF", GREEN, speed=10), "frame 1 of 2: only the first is used"),
        (data("MPO", GREEN), "picture 1 of 2: only the first is used"),
        *(
            (data(fmt), "")
            for fmt in (
                "TIFF",
                "GIF",
                "PNG",
                "WEBP",
                "AVIF",
                "JPEG",
                "BMP",
                "JPEG2000",
                "ICO",
                "PDF",
            )
        ),
        (data("PDF", GREEN, BLUE), ""),
    ],
)
def test_pages_and_frames(whole, told, put):
    assert read_header(put("a", whole)).warnings == ((told,) if told else ())


def test_a_later_page_is_a_choice(put):
    path = put("a.tif", data("TIFF", GREEN, BLUE))
    assert read_header(path, page=1).warnings == ()


@pytest.mark.parametrize("subifd", [False, True])
def test_a_pyramid_is_one_picture(subifd, tmp_path):
    path = tmp_path / "a.tif"
    options = {"tile": True, "pyramid": True, "tile_width": 128, "tile_height": 128}
    pyvips.Image.black(512, 512, bands=3).tiffsave(str(path), subifd=subifd, **options)
    assert read_header(path).warnings == ()


def test_a_thumbnail_and_a_mask_are_no_pages(tmp_path):
    path = tmp_path / "a.tif"
    small = RED.resize((8, 6))
    mask = Image.new("1", RED.size)
    small.encoderinfo = {"tiffinfo": {254: 1}}
    mask.encoderinfo = {"tiffinfo": {254: 4}}
    RED.save(path, save_all=True, append_images=[small, mask])
    with Image.open(path) as image:
        assert image.n_frames == 3
    assert read_header(path).warnings == ()


def test_an_icon_notes_which_size_is_used(saved):
    path = saved(Image.new("RGB", (64, 64)), "a.ico", sizes=[(16, 16), (32, 32), (64, 64)])
    assert read_header(path).warnings == ("the largest of 3 sizes is used: 64 × 64",)


def test_layers_are_no_pages(psd, put):
    path = put("a.psd", psd(3, (2, 1), [b"\1\2"] * 3, layers=5))
    assert read_header(path).warnings == ()


GAIN_MAP = b'<x:xmpmeta xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0"/>'
APPLE = b"<rdf:Description>urn:com:apple:photo:2020:aux:hdrgainmap</rdf:Description>"


def with_segment(jpeg: bytes, content: bytes) -> bytes:
    return jpeg[:2] + b"\xff\xe2" + struct.pack(">H", len(content) + 2) + content + jpeg[2:]


def test_gain_maps(encoded, put):
    told = (
        "the HDR gain map of the file is not applied; "
        "the picture comes out in standard dynamic range (SDR)",
    )
    map_ = Image.new("L", (8, 6))
    map_.encoderinfo = {"xmp": APPLE}
    assert read_header(put("ultra.jpg", encoded("JPEG", RED, xmp=GAIN_MAP))).warnings == told
    assert (
        read_header(
            put("iso.jpg", with_segment(data("JPEG"), b"urn:iso:std:iso:ts:21496:-1\0"))
        ).warnings
        == told
    )
    assert read_header(put("apple.jpg", data("MPO", map_))).warnings == told


def test_every_format_has_its_row():
    assert multi_picture.USED.keys() == headers._MODULES.keys()
