"""Files that lack something behind or beside a whole picture: exported with a warning, pixels as
others read them.
"""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from exportgui.errors import SourceError
from exportgui.media import jpeg_repair, png_repair
from exportgui.media.damage import CUT_SHORT, NO_END
from exportgui.media.decode import decode
from exportgui.media.header import read_header
from exportgui.media.tiff import NO_NEXT


def pixels(path):
    picture = decode(path)
    return picture.color.numpy().reshape(picture.color.height, picture.color.width, -1)


def by_pillow(data):
    """As Pillow reads a sound file."""
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))


PNGS = {
    "rgb": ("RGB", {}),
    "palette": ("P", {}),
    "alpha": ("RGBA", {}),
    "gray": ("L", {}),
    "one bit": ("1", {}),
}


@pytest.mark.parametrize("name", PNGS)
def test_a_png_that_lacks_only_its_end_chunk(name, shades, encoded, put):
    mode, options = PNGS[name]
    whole = encoded("PNG", shades.convert(mode), **options)
    # 12 bytes are IEND; 4 more the checksum of the packed pixels, which have one of their own.
    for cut in (1, 4, 8, 11, 12, 13, 16):
        path = put("a.png", whole[:-cut])
        assert read_header(path).warnings == (NO_END,)
        expected = np.asarray(
            Image.open(io.BytesIO(whole)).convert("L" if mode in ("L", "1") else "RGB")
        )
        assert (pixels(path) == expected.reshape(60, 90, -1)).all()
    for cut in (17, 20, 60, len(whole) // 2):
        with pytest.raises(SourceError, match="cut short or damaged"):
            decode(put("a.png", whole[:-cut]))


def test_a_png_that_says_too_few_rows_before_a_cut(put):
    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0))
    rows = [b"\0" + bytes(range(8))] * 8
    assert (
        pixels(put("a.png", head + chunk(b"IDAT", zlib.compress(b"".join(rows)))))[:, :, 0]
        == range(8)
    ).all()
    with pytest.raises(SourceError, match="cut short"):
        decode(put("a.png", head + chunk(b"IDAT", zlib.compress(b"".join(rows[:7])))))


@pytest.mark.parametrize(
    ("mode", "length"), [("RGB", 300), ("RGB", 1), ("RGB", 0), ("L", 300), ("P", 300)]
)
def test_a_png_of_senseless_transparency(mode, length, shades, encoded, put):
    plain = shades.convert(mode) if mode != "P" else shades.quantize(8)
    whole = encoded("PNG", plain)
    at = whole.index(b"IDAT") - 4
    body = b"tRNS" + b"\1" * length
    path = put(
        "a.png",
        whole[:at]
        + struct.pack(">I", length)
        + body
        + struct.pack(">I", zlib.crc32(body))
        + whole[at:],
    )
    header = read_header(path)
    assert header.warnings == (png_repair.TRANSPARENCY,)
    assert not header.has_alpha
    assert (
        pixels(path) == np.asarray(plain.convert("L" if mode == "L" else "RGB")).reshape(60, 90, -1)
    ).all()


@pytest.fixture
def animation():
    frames = [Image.new("P", (20, 10), value) for value in range(6)]
    for frame in frames:
        frame.putpalette([value for n in range(8) for value in (n * 30, n * 20, 255 - n)])
    data = io.BytesIO()
    frames[0].save(data, "GIF", save_all=True, append_images=frames[1:])
    return data.getvalue()


def test_a_gif_without_its_trailer(encoded, animation, put):
    for whole, frames in ((encoded("GIF"), 1), (animation, 6)):
        path = put("a.gif", whole[:-1])
        header = read_header(path)
        assert header.frames == frames
        assert NO_END in header.warnings
        assert (pixels(path) == by_pillow(whole)).all()
        assert NO_END not in read_header(put("b.gif", whole)).warnings


def test_a_gif_cut_behind_its_first_frame(animation, put):
    places = [at for at in range(len(animation)) if animation.startswith(b"\x2c\0\0\0\0", at)]
    path = put("a.gif", animation[: places[3] + 12])
    header = read_header(path)
    assert header.frames == 3
    assert CUT_SHORT in header.warnings
    assert (pixels(path) == by_pillow(animation)).all()
    with pytest.raises(SourceError, match="there is no page 4"):
        decode(path, page=3)
    with pytest.raises(SourceError, match="cut short"):
        decode(put("a.gif", animation[: places[0] + 14]))


@pytest.mark.parametrize("link", [1, 7, 0x7FFFFFF0, 0xFFFFFFF0, 8 + 40])
@pytest.mark.parametrize("bits", [8, 16])
def test_a_tiff_whose_next_page_is_not_there(link, bits, tiff, put):
    values = (
        np.random.default_rng(5)
        .integers(0, 1 << bits, (6, 5, 3))
        .astype("<u2" if bits == 16 else np.uint8)
    )
    whole = tiff((5, 6), 3, bits, 2, values.tobytes())
    count = struct.unpack_from("<H", whole, 8)[0]
    place = 10 + 12 * count
    path = put("a.tif", whole[:place] + struct.pack("<I", link) + whole[place + 4 :])
    assert read_header(path).warnings == (NO_NEXT,)
    expected = np.floor(values / 257 + 0.5) if bits == 16 else values
    assert (pixels(path) == expected).all()
    assert read_header(put("b.tif", whole)).warnings == ()


@pytest.mark.parametrize("major", [0, 2, 9])
def test_a_jpeg_of_another_jfif(major, encoded, put):
    whole = encoded("JPEG")
    at = whole.index(b"JFIF\0") + 5
    path = put("a.jpg", whole[:at] + bytes([major]) + whole[at + 1 :])
    expected = (
        f"the file says that it is JFIF {major}.01, which does not exist; it is read as JFIF 1"
    )
    assert read_header(path).warnings == (expected,)
    assert (pixels(path) == pixels(put("b.jpg", whole))).all()


@pytest.mark.parametrize("zeros", [1, 2, 16])
@pytest.mark.parametrize(
    "marker", [b"\xff\xdb", b"\xff\xc0", b"\xff\xc4", b"\xff\xda", b"\xff\xe1"]
)
def test_a_jpeg_with_zeros_between_its_segments(marker, zeros, shades, encoded, put):
    exif = Image.Exif()
    exif[274] = 6
    whole = encoded("JPEG", exif=exif.tobytes())
    at = whole.index(marker)
    path = put("a.jpg", whole[:at] + bytes(zeros) + whole[at:])
    header = read_header(path)
    assert header.warnings == (jpeg_repair.FILLED,)
    assert (header.width, header.height) == (60, 90)
    assert (pixels(path) == pixels(put("b.jpg", whole))).all()
    scan = whole.index(b"\xff\xda") + 60
    torn = whole[:at] + bytes(zeros) + whole[at:scan] + whole[scan + 200 :]
    with pytest.raises(SourceError, match="damaged"):
        decode(put("c.jpg", torn))
