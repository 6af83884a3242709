"""Pictures too large to be held twice: converted and reduced strip by strip, kept on disk, the same
pixels.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from exportgui.errors import LimitError
from exportgui.media import psd as photoshop
from exportgui.media.decode import decode
from exportgui.media.header import read_header
from exportgui.media.libvips import pyvips
from exportgui.media.limits import Limits
from exportgui.media.model import DecodeOptions
from exportgui.media.pixel_spool import spooled


@pytest.fixture(autouse=True)
def _everything_is_huge(monkeypatch):
    monkeypatch.setattr("exportgui.media.reduce._AFFORDABLE", 10)
    monkeypatch.setattr("exportgui.media.pillow_pixels.STRIP", 500)
    monkeypatch.setattr("exportgui.media.psd.STRIP", 500)


@pytest.mark.parametrize("name", ["a.gif", "a.bmp", "a.tga", "a.avif"])
def test_the_last_strip_may_be_a_short_one(name, shades, saved):
    image = shades.crop((0, 0, 90, 58))
    path = saved(image.convert("P") if name == "a.gif" else image, name)
    picture = decode(path)
    assert (picture.color.width, picture.color.height) == (90, 58)
    with Image.open(path) as whole:
        assert np.array_equal(np.asarray(picture.color), np.asarray(whole.convert("RGB")))


def test_a_size_that_no_factor_divides_keeps_its_span(saved):
    ramp = Image.linear_gradient("L").resize((997, 101))
    image = Image.merge("RGBA", [ramp, ramp, ramp, Image.new("L", ramp.size, 128)])
    path = saved(image, "a.tga")
    picture = decode(path, shrink=5)
    assert (picture.color.width, picture.color.height) == (200, 21)
    expected = np.asarray(ramp.resize((200, 21), Image.Resampling.BOX), np.int16)
    assert np.abs(np.asarray(picture.color)[..., 0] - expected).max() <= 3
    assert set(np.asarray(picture.alpha).ravel()) == {128}


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.tif", "a.gif"])
def test_pixels_spooled_to_disk_are_the_same(name, shades, saved, monkeypatch):
    path = saved(shades.convert("P") if name == "a.gif" else shades, name)
    in_memory = np.asarray(decode(path).color)
    monkeypatch.setattr("exportgui.media.planes._IN_MEMORY", 10)
    made = []
    make = pyvips.Image.new_temp_file
    monkeypatch.setattr(
        pyvips.Image, "new_temp_file", lambda form: made.append(image := make(form)) or image
    )
    on_disk = decode(path).color
    assert len(made) == 1
    assert np.array_equal(in_memory, np.asarray(on_disk))


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("mode", [1, 3, 4])
def test_photoshop_channels_are_read_in_strips(packed, mode, psd, put, tmp_path):
    channels = {1: 1, 3: 3, 4: 4}[mode] + 1
    rng = np.random.default_rng(mode)
    planes = [rng.integers(0, 255, (23, 60), dtype=np.uint8) for _ in range(channels)]
    # Over white nothing is darker than the white that shows through.
    planes[:-1] = [np.maximum(plane, 255 - planes[-1]) for plane in planes[:-1]]
    stored_planes = [plane.tobytes() for plane in planes]
    path = put("a.psd", psd(mode, (60, 23), stored_planes, packed=packed, layers=-1))
    strips, _ = photoshop.decode(path, read_header(path), DecodeOptions())
    spool = spooled(strips, tmp_path)
    stored = np.frombuffer(spool.color.read_bytes(), np.uint8).reshape(23, 60, channels - 1)
    # What is left of c = s·a + 255·(1 − a) without the white, to the nearest level.
    lack = 255.0 - np.stack(planes[:-1], axis=2)
    alpha = np.maximum(planes[-1], 1)[..., None]
    expected = 255 - np.minimum(np.floor(lack * 255 / alpha + 0.5), 255)
    assert np.array_equal(stored, 255 - expected if mode == 4 else expected)
    assert np.array_equal(
        np.frombuffer(spool.alpha.read_bytes(), np.uint8).reshape(23, 60), planes[-1]
    )


HELD = {
    "progressive, colours in full": ("JPEG", {"progressive": True, "subsampling": 0}, 6),
    "progressive, colours halved": ("JPEG", {"progressive": True, "subsampling": 2}, 3),
    "one scan": ("JPEG", {}, 0),
    "rows in order": ("PNG", {}, 0),
    "lossless": ("WEBP", {"lossless": True}, 5),
    "avif, colours halved": ("AVIF", {"subsampling": "4:2:0"}, 9.2),
    "avif, colours in full": ("AVIF", {"subsampling": "4:4:4"}, 10.7),
    "targa": ("TGA", {}, 5.0),
}


@pytest.mark.parametrize("kind", HELD)
def test_decoder_memory_is_estimated_from_the_header(kind, shades, saved):
    fmt, options, bytes_a_pixel = HELD[kind]
    assert read_header(
        saved(shades, f"a.{fmt.lower()}", **options)
    ).bytes_per_pixel == pytest.approx(bytes_a_pixel)


def test_an_interlaced_png_needs_more_memory_per_pixel(shades, tmp_path):
    image = pyvips.Image.new_from_memory(shades.tobytes(), 90, 60, 3, "uchar").copy(
        interpretation="srgb"
    )
    image.pngsave(str(tmp_path / "a.png"), interlace=True)
    assert read_header(tmp_path / "a.png").bytes_per_pixel > 3


@pytest.mark.parametrize("name", ["a.avif", "a.tga", "a.jp2", "a.ico"])
def test_what_needs_more_memory_than_allowed_is_refused_before_it_is_decoded(name, shades, saved):
    path = saved(shades.resize((256, 256)), name)
    enough = replace(Limits(), memory=4_000_000)
    assert decode(path, limits=enough).pixel_type == "rgb"
    with pytest.raises(
        LimitError,
        match=r"needs about .* MB of memory; 0 MB are allowed "
        r"\(settings: memory_megabytes",
    ):
        decode(path, limits=replace(Limits(), memory=200_000))
