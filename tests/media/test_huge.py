"""Pictures too large to be held twice: converted and reduced strip by strip, kept on disk, the same
pixels.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from exportgui.errors import LimitError, SourceError
from exportgui.media import decoder_messages
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
    monkeypatch.setattr("exportgui.media.png_passes._STRIP", 800)


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


INTERLACED = {
    "L": (1, np.uint8, "b-w"),
    "RGB": (3, np.uint8, "srgb"),
    "RGBA": (4, np.uint8, "srgb"),
    "L;16": (1, np.uint16, "grey16"),
    "RGB;16": (3, np.uint16, "rgb16"),
}


def interlaced(mode, tmp_path, size=(90, 59)):
    """A picture of noise, written by libvips, and its samples."""
    bands, kind, interpretation = INTERLACED[mode]
    most = np.iinfo(kind).max
    samples = np.random.default_rng(bands).integers(0, most, (*size[::-1], bands), kind)
    form = "uchar" if most == 255 else "ushort"
    image = pyvips.Image.new_from_memory(samples.tobytes(), *size, bands, form)
    path = tmp_path / "a.png"
    image.copy(interpretation=interpretation).pngsave(str(path), interlace=True)
    return path, samples


@pytest.mark.parametrize("mode", INTERLACED)
def test_a_large_interlaced_png_is_streamed_pass_by_pass(mode, tmp_path):
    path, samples = interlaced(mode, tmp_path)
    assert read_header(path).decoding_bytes == 0
    picture = decode(path, deep=True)
    deep = samples.dtype == np.uint16
    levels = ((samples.astype(np.uint32) + 128) // 257) if deep else samples
    assert np.array_equal(picture.color.numpy().reshape(59, 90, -1), levels[..., :3])
    if deep:
        assert np.array_equal(picture.deep.numpy().reshape(samples.shape), samples)
    if mode == "RGBA":
        assert np.array_equal(picture.alpha.numpy().reshape(59, 90), samples[..., 3])


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (5, 1), (1, 9), (9, 9), (4, 4)])
def test_passes_may_have_no_pixels(size, tmp_path):
    path, samples = interlaced("RGB", tmp_path, size)
    assert np.array_equal(decode(path).color.numpy().reshape(samples.shape), samples)


@pytest.mark.parametrize("name", ["png-1bit-interlaced", "palette", "key"])
def test_palettes_and_keys_of_an_interlaced_png(name, shades, tmp_path, saved):
    """Pillow shows the picture that was saved; it writes none that are interlaced, libvips does."""
    still = saved(shades.quantize(15), "a.png") if name == "palette" else None
    if name == "key":
        still = saved(shades.convert("L"), "a.png", transparency=9)
    if still is None:
        still = saved(shades.convert("1"), "a.png")
    image = pyvips.Image.new_from_file(str(still))
    depth = {"bitdepth": 1} if "1bit" in name else {"palette": True} if name == "palette" else {}
    image.pngsave(str(tmp_path / "b.png"), interlace=True, **depth)
    assert (tmp_path / "b.png").read_bytes()[28] == 1
    mode = "RGB" if name == "palette" else "L"
    with Image.open(still) as whole:
        expected = np.asarray(whole.convert(mode)).reshape(60, 90, -1)
    picture = decode(tmp_path / "b.png")
    assert np.array_equal(picture.color.numpy().reshape(expected.shape), expected)
    if name == "key":
        assert np.array_equal(picture.alpha.numpy().reshape(60, 90) == 0, expected[..., 0] == 9)


def test_a_large_interlaced_png_that_is_damaged_is_refused(tmp_path):
    path, _samples = interlaced("RGB", tmp_path)
    whole = path.read_bytes()
    for cut in (len(whole) - 20, len(whole) // 2):
        path.write_bytes(whole[:cut])
        with pytest.raises(SourceError):
            decode(path)


def test_pixels_that_cannot_be_decoded_are_not_decoded_again_for_the_reason(tmp_path, monkeypatch):
    """A row whose filter is none of the five; the checksums are right."""
    head = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 1)
    rows = bytes([7, 0]) * 2 + b"".join(bytes(1 + width) for width in (2, 2, 2, 4, 4, *[4] * 4))
    rows += bytes(9) * 4
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(rows.ljust(200, b"\0"))), (b"IEND", b"")]
    data = b"".join(
        struct.pack(">I", len(part)) + kind + part + struct.pack(">I", zlib.crc32(kind + part))
        for kind, part in chunks
    )
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + data)
    asked = []
    monkeypatch.setattr(decoder_messages, "read_messages", lambda *what, **more: asked.append(what))
    with pytest.raises(SourceError, match="its pixels cannot be"):
        decode(path)
    assert not asked


def test_a_small_interlaced_png_is_held_as_a_whole(tmp_path, monkeypatch):
    monkeypatch.setattr("exportgui.media.reduce._AFFORDABLE", 10**6)
    assert read_header(interlaced("RGB", tmp_path)[0]).bytes_per_pixel > 3


@pytest.mark.parametrize("fmt", ["PNG", "GIF"])
def test_the_first_frame_of_an_animation_takes_no_more_than_a_still_picture(fmt, shades, saved):
    frames = [shades.rotate(turn) for turn in (0, 90)]
    frames = [frame.convert("P") for frame in frames] if fmt == "GIF" else frames
    still = saved(frames[0], f"still.{fmt.lower()}")
    path = saved(frames[0], f"a.{fmt.lower()}", save_all=True, append_images=frames[1:])
    assert read_header(path).decoding_bytes == read_header(still).decoding_bytes
    assert read_header(path, page=1).bytes_per_pixel >= 15
    with Image.open(path) as image:
        for page in range(2):
            image.seek(page)
            shown = np.asarray(image.convert("RGB"))
            assert np.array_equal(np.asarray(decode(path, page=page).color), shown)


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
