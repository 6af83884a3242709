"""TIFF samples of every kind come out with the values they were written with."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from PIL import Image

from exportgui.errors import LimitError, SourceError
from exportgui.media import reduce
from exportgui.media.decode import decode
from exportgui.media.header import read_header
from exportgui.media.libvips import pyvips
from exportgui.media.limits import Limits

S = struct.pack

# name: size, samples, bits, photometric, data, further tags → color rows, alpha rows
CASES = {
    "white is zero": ((2, 1), 1, 8, 0, bytes([0, 200]), {}, [[[255], [55]]], None),
    "white is zero, 16 bits": ((2, 1), 1, 16, 0, S("<2H", 0, 65535 - 771), {}, [[[255], [3]]],
        None),
    "16 bits are rounded": ((4, 1), 1, 16, 1, S("<4H", 128, 129, 1799, 65535), {},
        [[[0], [1], [7], [255]]], None),
    "rgb 16 bits": ((1, 1), 3, 16, 2, S("<3H", 129, 32768, 65535), {}, [[[1, 128, 255]]], None),
    "1 bit": ((8, 1), 1, 1, 0, b"\xaa", {}, [[[0], [255]] * 4], None),
    "2 bits": ((4, 1), 1, 2, 1, b"\x1b", {}, [[[0], [85], [170], [255]]], None),
    "4 bits": ((2, 1), 1, 4, 1, b"\x0f", {}, [[[0], [255]]], None),
    "cmyk, 255 is full ink": ((2, 1), 4, 8, 5, bytes([255, 0, 0, 0, 0, 10, 20, 255]), {},
        [[[255, 0, 0, 0], [0, 10, 20, 255]]], None),
    "cmyk 16 bits": ((1, 1), 4, 16, 5, S("<4H", 65535, 129, 0, 257), {}, [[[255, 1, 0, 1]]], None),
    "cmyk with alpha": ((1, 1), 5, 8, 5, bytes([255, 1, 2, 3, 128]), {338: (3, [2])},
        [[[255, 1, 2, 3]]], [[128]]),
    "alpha": ((1, 1), 4, 8, 2, bytes([50, 100, 0, 100]), {338: (3, [2])}, [[[50, 100, 0]]],
        [[100]]),
    "alpha left unspecified": ((1, 1), 4, 8, 2, bytes([50, 99, 0, 100]), {338: (3, [0])},
        [[[50, 99, 0]]], [[100]]),
    "gray with alpha": ((1, 1), 2, 8, 1, bytes([50, 100]), {338: (3, [2])}, [[[50]]], [[100]]),
    "associated alpha": ((1, 1), 4, 8, 2, bytes([40, 100, 0, 100]), {338: (3, [1])},
        [[[102, 255, 0]]], [[100]]),
    "palette": ((2, 1), 1, 8, 3, b"\0\1",
        {320: (3, [0x1234, 65535, *[0] * 254, 257, *[0] * 255, 0, 0x8080, *[0] * 254])},
        [[[0x12, 1, 0], [255, 0, 128]]], None),
    "palette of grays": ((2, 1), 1, 8, 3, b"\1\2", {320: (3, [0, 2570, 5140, *[0] * 253] * 3)},
        [[[10] * 3, [20] * 3]], None),
    "float within 0…1": ((3, 1), 1, 32, 1, S("<3f", 0, 0.5, 1), {339: (3, [3])},
        [[[0], [128], [255]]], None),
    "float stretched": ((3, 1), 1, 32, 1, S("<3f", -1, 0, 1), {339: (3, [3])},
        [[[0], [128], [255]]], None),
    "float rgb": ((1, 1), 3, 32, 2, S("<3f", 0, 0.5, 1), {339: (3, [3] * 3)}, [[[0, 128, 255]]],
        None),
    "signed stretched": ((3, 1), 1, 16, 1, S("<3h", -100, 0, 100), {339: (3, [2])},
        [[[0], [128], [255]]], None),
    "32 bits within a byte": ((3, 1), 1, 32, 1, S("<3I", 0, 100, 255), {}, [[[0], [100], [255]]],
        None),
    # R = Y + 1.402·(Cr−128), G = Y − 0.344·(Cb−128) − 0.714·(Cr−128), B = Y + 1.772·(Cb−128)
    "ycbcr": ((1, 1), 3, 8, 6, bytes([100, 128, 200]), {530: (3, [1, 1])}, [[[200, 48, 100]]],
        None),
    # L 50, a 16, b −16 is sRGB 137 110 147 (to the rounding of eight bits)
    "lab": ((1, 1), 3, 8, 8, bytes([128, 0x10, 0xF0]), {}, [[[137, 110, 147]]], None),
    "lab 16 bits": ((1, 1), 3, 16, 8, S("<H2h", 32768, 4096, -4096), {}, [[[137, 110, 147]]], None),
    "lab, icc encoded": ((1, 1), 3, 8, 9, bytes([128, 144, 112]), {}, [[[137, 110, 147]]], None),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_samples_of_every_kind(name, tiff, put, samples):
    *facts, more, color, alpha = CASES[name]
    path = put("a.tif", tiff(*facts, more))
    assert samples(path) == (color, alpha)
    header = read_header(path)
    assert (header.width, header.height) == facts[0]
    assert header.bits == facts[2]
    assert header.has_alpha == (alpha is not None)
    assert header.premultiplied == (more.get(338) == (3, [1]))


def test_big_endian(tiff, put, samples):
    path = put("a.tif", tiff((2, 1), 1, 16, 1, S(">2H", 129, 65535), order=">"))
    assert samples(path) == ([[[1], [255]]], None)


def test_ycbcr_with_its_own_coefficients(saved, samples):
    # BT.709: R = Y + 1.5748·(Cr − 128) = 100 + 78.7; B = Y + 1.8556·(Cb − 128) = 100.
    image = Image.new("YCbCr", (1, 1), (100, 128, 178))
    path = saved(image, "a.tif", tiffinfo={529: (0.2126, 0.7152, 0.0722), 530: (1, 1)})
    color, _ = samples(path)
    assert color == [[[179, 77, 100]]]


def test_planar_sixteen_bit_associated(put, samples):
    # Two pixels, four separate planes; the second is half covered: 129·2 → 1, 1000·2 → 8.
    values = S("<8H", 300, 65535, 0, 129, 128, 1000, 65535, 32768)
    head = b"II*\0" + S("<IH", 8, 11)
    entries = [
        (256, 3, 1, 2),
        (257, 3, 1, 1),
        (258, 3, 4, 146),
        (259, 3, 1, 1),
        (262, 3, 1, 2),
        (273, 4, 4, 154),
    ]
    entries += [(277, 3, 1, 4), (278, 3, 1, 1), (279, 4, 4, 170), (284, 3, 1, 2), (338, 3, 1, 1)]
    table = b"".join(S("<HHII", *entry) for entry in entries) + S("<I", 0)
    extra = S("<4H", *[16] * 4) + S("<4I", 186, 190, 194, 198) + S("<4I", *[4] * 4)
    path = put("a.tif", head + table + extra + values)
    assert samples(path) == ([[[1, 0, 0], [255, 1, 8]]], [[255, 128]])


@pytest.mark.parametrize("compression", ["tiff_lzw", "tiff_adobe_deflate", "packbits", "zstd"])
def test_lossless_compressions(compression, shades, saved, samples):
    path = saved(shades, "a.tif", compression=compression)
    assert samples(path) == (np.asarray(shades).tolist(), None)


def test_pages_are_chosen_and_counted(saved, samples):
    pages = [Image.new("L", (2, 1), value) for value in (10, 20, 30)]
    path = saved(pages[0], "a.tif", save_all=True, append_images=pages[1:])
    assert read_header(path).frames == 3
    assert samples(path, page=2) == ([[[30], [30]]], None)
    with pytest.raises(SourceError, match="there is no page 4; the file has 3"):
        decode(path, page=3)


def test_pixel_limit_counts_all_pages(saved):
    pages = [Image.new("L", (10, 10)) for _ in range(5)]
    path = saved(pages[0], "a.tif", save_all=True, append_images=pages[1:])
    assert read_header(path, limits=Limits(max_pixels=500)).frames == 5
    with pytest.raises(LimitError, match="megapixels"):
        read_header(path, limits=Limits(max_pixels=499))


@pytest.mark.parametrize(
    ("shrink", "width"), [(1.0, 512), (1.9, 512), (2.0, 256), (3.9, 256), (4.0, 128), (9.0, 64)]
)
def test_pyramid_levels(shrink, width, tmp_path):
    full = pyvips.Image.black(512, 256).draw_rect(200, 0, 0, 256, 256, fill=True).cast("uchar")
    path = tmp_path / "a.tif"
    full.tiffsave(
        str(path), pyramid=True, tile=True, tile_width=64, tile_height=64, compression="deflate"
    )
    header = read_header(path)
    assert (header.width, header.height, header.frames) == (512, 256, 1)
    picture = decode(path, shrink=shrink)
    assert (picture.color.width, picture.color.height) == (width, width // 2)
    assert picture.factor == width / 512
    assert picture.color(1, 1) == [200]
    assert picture.color(width - 2, 1) == [0]


@pytest.mark.parametrize("orientation", [0, 77])
def test_senseless_orientation_is_upright(orientation, tiff, put, samples):
    path = put("a.tif", tiff((2, 1), 1, 8, 1, b"\1\2", {274: (3, [orientation])}))
    assert samples(path) == ([[[1], [2]]], None)
    assert read_header(path).orientation == 1


def test_deviations_of_common_writers_are_accepted(tiff, put, samples):
    # No count of bytes: libtiff warns and works it out.
    path = put("a.tif", tiff((2, 1), 1, 8, 1, b"\1\2", {279: (4, [0])}))
    assert samples(path) == ([[[1], [2]]], None)


@pytest.mark.parametrize(
    ("photometric", "bits", "reason"),
    [(32845, 8, "photometric 32845 is not supported"), (1, 64, ("more than 32 bits"))],
)
def test_refusals_say_why(photometric, bits, reason, tiff, put):
    path = put("a.tif", tiff((1, 1), 1, bits, photometric, b"\0" * 8))
    with pytest.raises(SourceError, match=reason):
        read_header(path)


def test_directory_loop_ends(tiff, put):
    data = bytearray(tiff((2, 1), 1, 8, 1, b"\1\2"))
    at = 10 + 12 * 9
    data[at : at + 4] = S("<I", 8)
    assert read_header(put("a.tif", bytes(data))).frames == 1


def test_resolution_in_centimetres(saved):
    path = saved(
        Image.new("L", (2, 2)), "a.tif", resolution_unit=3, x_resolution=100, y_resolution=100
    )
    assert read_header(path).dpi == pytest.approx(254)


def test_a_large_picture_of_uneven_size_is_scaled_while_it_streams_in(tmp_path, monkeypatch):
    monkeypatch.setattr(reduce, "_AFFORDABLE", 100_000)
    across = np.linspace(0, 250, 601).round().astype(np.uint8)
    path = tmp_path / "uneven.tif"
    Image.fromarray(np.repeat(across[None, :], 401, 0)).save(path, compression="tiff_lzw")

    picture = decode(path, shrink=6.5)

    assert (picture.color.width, picture.color.height) == (101, 67)
    seen = picture.color.numpy().reshape(67, 101)[30].astype(float)
    wanted = np.interp((np.arange(101) + 0.5) * 601 / 101 - 0.5, np.arange(601), across)
    assert np.abs(seen - wanted)[1:-1].max() <= 1.5
