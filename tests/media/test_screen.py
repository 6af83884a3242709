"""What of a picture is seen: the clean aperture of an AVIF, the frame on a GIF's screen, the alpha
of a TGA.
"""

from __future__ import annotations

import io
import struct
from fractions import Fraction

import numpy as np
import pytest
from PIL import Image

from exportgui.errors import SourceError
from exportgui.media.decode import decode
from exportgui.media.dimensions import read_dimensions
from exportgui.media.header import read_header

SIZE = (24, 16)
RAMP = np.stack(
    np.broadcast_arrays(np.arange(24) * 10, np.arange(16)[:, None] * 15, 90), axis=-1
).astype(np.uint8)
CROPPED = "the crop that the file asks for is not of whole pixels within the picture and is ignored"


def box(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data) + 8) + kind + data


def clap(width, height, across, down) -> bytes:
    numbers = [Fraction(value) for value in (width, height, across, down)]
    return box(b"clap", b"".join(struct.pack(">iI", n.numerator, n.denominator) for n in numbers))


def centred(left, top, right, bottom) -> bytes:
    """By the sides: offsets are those of the centres (ISO/IEC 14496-12, 12.1.4)."""
    across = Fraction(left + right - SIZE[0], 2)
    down = Fraction(top + bottom - SIZE[1], 2)
    return clap(right - left, bottom - top, across, down)


def avif(*properties: bytes, mode: str = "RGB") -> bytes:
    """Pillow's, with further properties of its one item, in this order."""
    out = io.BytesIO()
    Image.fromarray(RAMP).convert(mode).save(
        out, "AVIF", quality=100, subsampling="4:4:4", speed=10
    )
    whole = out.getvalue()
    edited = _within(whole, b"ipco", b"".join(properties))
    known = _count(whole)
    edited = _associate(
        edited, bytes(0x80 | (known + 1 + place) for place in range(len(properties)))
    )
    return _moved(edited, len(edited) - len(whole))


def _grown(whole: bytes, kinds: tuple[bytes, ...], by: int) -> bytearray:
    edited = bytearray(whole)
    for kind in kinds:
        at = whole.index(kind) - 4
        struct.pack_into(">I", edited, at, struct.unpack_from(">I", whole, at)[0] + by)
    return edited


def _within(whole: bytes, kind: bytes, added: bytes) -> bytes:
    at = whole.index(kind) - 4
    end = at + struct.unpack_from(">I", whole, at)[0]
    edited = _grown(whole, (b"meta", b"iprp", kind), len(added))
    return bytes(edited[:end]) + added + bytes(edited[end:])


def _count(whole: bytes) -> int:
    at = whole.index(b"ipco") - 4
    end = at + struct.unpack_from(">I", whole, at)[0]
    at = at + 8
    count = 0
    while at < end:
        at = at + struct.unpack_from(">I", whole, at)[0]
        count = count + 1
    return count


def _associate(whole: bytes, numbers: bytes) -> bytes:
    """To the first item, which is the primary one."""
    at = whole.index(b"ipma") + 4 + 4 + 4 + 2
    edited = _grown(whole, (b"meta", b"iprp", b"ipma"), len(numbers))
    end = at + 1 + whole[at]
    edited[at] += len(numbers)
    return bytes(edited[:end]) + numbers + bytes(edited[end:])


def _moved(whole: bytes, by: int) -> bytes:
    """The places of the items' data, of four bytes each in Pillow's files."""
    at = whole.index(b"iloc") + 4
    version = whole[at]
    sizes = whole[at + 4]
    base = whole[at + 5] >> 4
    assert (version, sizes, base) == (0, 0x44, 0)
    edited = bytearray(whole)
    (count,) = struct.unpack_from(">H", whole, at + 6)
    for item in range(count):
        place = at + 8 + item * 14 + 6
        struct.pack_into(">I", edited, place, struct.unpack_from(">I", whole, place)[0] + by)
    return bytes(edited)


def pixels(path) -> np.ndarray:
    color = decode(path).color
    return color.numpy().reshape(color.height, color.width, color.bands).astype(int)


IROT = {angle: box(b"irot", bytes([angle])) for angle in range(4)}
IMIR = {axis: box(b"imir", bytes([axis])) for axis in (0, 1)}


@pytest.mark.parametrize(
    "sides", [(2, 3, 20, 15), (0, 0, 24, 16), (5, 0, 6, 1), (1, 1, 24, 16), (4, 2, 12, 10)]
)
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_an_avif_is_cropped_to_its_clean_aperture(sides, mode, put):
    left, top, right, bottom = sides
    path = put("a.avif", avif(centred(*sides), mode=mode))
    header = read_header(path)
    known = read_dimensions(path)
    assert known is not None
    assert (
        (header.width, header.height) == (known.width, known.height) == (right - left, bottom - top)
    )
    assert header.warnings == ()
    assert np.abs(pixels(path) - RAMP[top:bottom, left:right]).max() <= 6


@pytest.mark.parametrize("angle", IROT)
@pytest.mark.parametrize("axis", [None, 0, 1])
def test_an_avif_is_cropped_before_it_is_turned_and_mirrored(angle, axis, put):
    """MIAF: clean aperture, rotation counter-clockwise, mirror (axis 0: top to bottom, 1: left to
    right).
    """
    mirror = [] if axis is None else [IMIR[axis]]
    path = put("a.avif", avif(centred(2, 3, 20, 12), IROT[angle], *mirror))
    expected = np.rot90(RAMP[3:12, 2:20], angle)
    expected = expected if axis is None else np.flip(expected, axis)
    header = read_header(path)
    assert (header.height, header.width) == expected.shape[:2]
    assert np.abs(pixels(path) - expected).max() <= 6


@pytest.mark.parametrize(
    "data",
    [
        clap(11, 8, 0, 0),  # an odd width in the middle of an even one
        clap(Fraction(21, 2), 8, 0, 0),
        clap(8, 8, 20, 0),
        clap(30, 8, 0, 0),
        clap(0, 8, 0, 0),
        box(b"clap", struct.pack(">8I", 8, 0, 8, 1, 0, 1, 0, 1)),
    ],
)
def test_a_fractional_clean_aperture_is_a_warning(data, put):
    path = put("a.avif", avif(data))
    header = read_header(path)
    assert (header.width, header.height, header.warnings) == (*SIZE, (CROPPED,))
    assert np.abs(pixels(path) - RAMP).max() <= 6


def test_a_truncated_clean_aperture_is_refused(put):
    with pytest.raises(SourceError, match="the AVIF file is damaged"):
        read_header(put("a.avif", avif(box(b"clap", bytes(8)))))


def gif(*frames, screen=SIZE, key: int | None = None, interlaced: bool = False) -> bytes:
    """Frames of one colour each: number of the colour and rectangle; LZW without compression, one
    code a pixel.
    """
    table = bytes([9, 9, 9, 200, 0, 0, 0, 200, 0, 0, 0, 200])
    whole = b"GIF89a" + struct.pack("<HHBBB", *screen, 0x91, 0, 0) + table
    for color, (left, top, width, height) in frames:
        if key is not None:
            whole += b"\x21\xf9\4" + struct.pack("<BHB", 1, 0, key) + b"\0"
        whole += b"\x2c" + struct.pack("<4HB", left, top, width, height, 0x40 * interlaced) + b"\2"
        # cleared before each: 3 bits
        codes = [code for _ in range(width * height) for code in (4, color)] + [5]
        bits = sum(code << (3 * place) for place, code in enumerate(codes))
        data = bits.to_bytes(-(-3 * len(codes) // 8), "little")
        blocks = (data[at : at + 255] for at in range(0, len(data), 255))
        whole += b"".join(bytes([len(part)]) + part for part in blocks) + b"\0"
    return whole + b"\x3b"


def seen(path, page: int = 0):
    picture = decode(path, page=page)
    assert picture.alpha is not None
    return picture.color.numpy(), picture.alpha.numpy().reshape(SIZE[1], SIZE[0])


@pytest.mark.parametrize("interlaced", [False, True])
@pytest.mark.parametrize(
    "rectangle", [(4, 2, 8, 9), (0, 0, 24, 15), (0, 0, 1, 1), (23, 15, 1, 1), (1, 0, 23, 16)]
)
def test_what_a_gif_leaves_free_is_transparent(rectangle, interlaced, put):
    left, top, width, height = rectangle
    path = put("a.gif", gif((1, rectangle), interlaced=interlaced))
    color, alpha = seen(path)
    expected = np.zeros((16, 24), int)
    expected[top : top + height, left : left + width] = 255
    assert np.array_equal(alpha, expected)
    assert (color[expected == 255] == (200, 0, 0)).all()
    header = read_header(path)
    assert (header.width, header.height, header.has_alpha) == (*SIZE, True)


def test_a_frame_that_fills_the_screen_has_no_alpha(put):
    for rectangle in ((0, 0, 24, 16), (0, 0, 30, 20)):
        path = put("a.gif", gif((1, rectangle)))
        assert not read_header(path).has_alpha
        assert decode(path).alpha is None


def test_a_transparent_colour_stays_so_in_the_frame(put):
    _color, alpha = seen(put("a.gif", gif((2, (4, 2, 8, 9)), key=2)))
    assert not alpha.any()
    _color, alpha = seen(put("b.gif", gif((1, (4, 2, 8, 9)), key=2)))
    assert (alpha > 0).sum() == 72


def test_later_frames_add_to_what_is_seen(put):
    path = put("a.gif", gif((1, (0, 0, 4, 4)), (2, (10, 8, 4, 4))))
    color, alpha = seen(path, page=1)
    assert (alpha > 0).sum() == 32
    assert color[9, 11].tolist() == [0, 200, 0]
    assert color[1, 1].tolist() == [200, 0, 0]
    whole = put("b.gif", gif((1, (0, 0, 4, 4)), (2, (0, 0, 24, 16))))
    assert not read_header(whole, page=1).has_alpha


def tga(depth: int, bits: int, *, packed: bool, kind: int = 2) -> bytes:
    """Pixels of blue 30, green 20, red 10 (or gray 50) and a last byte of 0 or, of every other,
    77.
    """
    size = depth // 8
    each = [
        bytes([30, 20, 10])[: size - 1] + bytes([last]) if kind == 2 else bytes([50, last])
        for last in (0, 77)
    ]
    rows = b"".join((b"\0" if packed else b"") + each[place % 2] for place in range(24 * 16))
    head = struct.pack(
        "<BBBHHBHHHHBB", 0, 0, kind + 8 * packed, 0, 0, 0, 0, 0, *SIZE, depth, 0x20 | bits
    )
    return head + rows


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(("depth", "kind", "color"), [(32, 2, [10, 20, 30]), (16, 3, [50])])
def test_a_tga_without_attribute_bits_has_no_alpha(depth, kind, color, packed, put):
    """Truevision TGA 2.0, field 5.6: so many bits of each pixel are attributes."""
    path = put("a.tga", tga(depth, 0, packed=packed, kind=kind))
    picture = decode(path)
    assert picture.alpha is None
    assert not read_header(path).has_alpha
    assert (pixels(path) == color).all()
    path = put("b.tga", tga(depth, 8, packed=packed, kind=kind))
    _color, alpha = seen(path)
    assert sorted(set(alpha.ravel().tolist())) == [0, 77]
