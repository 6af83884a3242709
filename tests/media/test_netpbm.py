"""Netpbm's formats and PFM, plain and binary, of every depth, against what is written into them."""

from __future__ import annotations

import struct
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from exportgui.errors import LimitError, SourceError
from exportgui.media.decode import decode
from exportgui.media.header import read_header
from exportgui.media.limits import Limits
from exportgui.media.ranges import range_of

Put = Callable[[str, bytes], Path]
W = 13
H = 6


def drawn(most: int, samples: int = 3) -> np.ndarray:
    values = np.random.default_rng(most + samples).integers(0, most + 1, (H, W, samples))
    values[0, 0] = 0
    values[0, 1] = most
    return values


def words(values: np.ndarray) -> bytes:
    return b"\n".join(b" ".join(b"%d" % v for v in row.reshape(-1)) for row in values)


def packed(values: np.ndarray, most: int) -> bytes:
    return values.astype(">u2" if most > 255 else "u1").tobytes()


def levels(values: np.ndarray, most: int, full: int = 255) -> np.ndarray:
    """Rounded, halves up."""
    return (values * 2 * full + most) // (2 * most)


def pam(values: np.ndarray, most: int, kind: str) -> bytes:
    head = f"P7\n# x\nWIDTH {W}\nHEIGHT {H}\nDEPTH {values.shape[2]}\nMAXVAL {most}\n"
    return f"{head}TUPLTYPE {kind}\nENDHDR\n".encode() + packed(values, most)


def shown(path: Path) -> tuple[np.ndarray, np.ndarray | None]:
    picture = decode(path)
    color = np.asarray(picture.color.numpy()).reshape(H, W, picture.color.bands)
    return color, None if picture.alpha is None else np.asarray(picture.alpha.numpy()).reshape(H, W)


@pytest.mark.parametrize("most", [1, 7, 255, 256, 1023, 4095, 65535])
@pytest.mark.parametrize("kind", ["P2", "P3", "P5", "P6"])
def test_numbers_of_every_depth(kind: str, most: int, put: Put):
    values = drawn(most, 3 if kind in ("P3", "P6") else 1)
    data = words(values) if kind in ("P2", "P3") else packed(values, most)
    path = put("a.pnm", f"{kind}\n# by hand\n{W} {H}\n{most}\n".encode() + data)
    header = read_header(path)
    assert (header.format, header.width, header.height) == ("PNM", W, H)
    assert (header.pixel_type, header.bits) == (
        "rgb" if values.shape[2] == 3 else "gray",
        most.bit_length(),
    )
    assert not header.warnings
    assert np.array_equal(shown(path)[0], levels(values, most))
    if most > 255:
        deep = decode(path, deep=True).deep
        assert np.array_equal(
            deep.numpy().reshape(values.shape), levels(values, most, 65535).astype(int)
        )


@pytest.mark.parametrize(
    ("kind", "most", "samples", "pixel_type", "alpha"),
    [
        ("BLACKANDWHITE", 1, 1, "gray", False),
        ("BLACKANDWHITE_ALPHA", 1, 2, "gray", True),
        ("GRAYSCALE", 255, 1, "gray", False),
        ("GRAYSCALE_ALPHA", 255, 2, "gray", True),
        ("RGB", 1023, 3, "rgb", False),
        ("RGB_ALPHA", 255, 4, "rgb", True),
        ("RGB_ALPHA", 65535, 4, "rgb", True),
        ("CMYK", 255, 4, "cmyk", False),
        ("CMYK_ALPHA", 255, 5, "cmyk", True),
    ],
)
def test_pam(kind: str, most: int, samples: int, pixel_type: str, alpha: bool, put: Put):
    values = drawn(most, samples)
    path = put("a.pam", pam(values, most, kind))
    header = read_header(path)
    assert (header.pixel_type, header.has_alpha) == (pixel_type, alpha)
    color, opacity = shown(path)
    bands = samples - alpha
    assert np.array_equal(color, levels(values, most)[..., :bands])
    assert (opacity is None) != alpha
    if opacity is not None:
        assert np.array_equal(opacity, levels(values, most)[..., bands])
    if most > 255:
        deep = np.asarray(decode(path, deep=True).deep.numpy())
        assert np.array_equal(deep, levels(values, most, 65535)[..., :bands])


@pytest.mark.parametrize("width", [8, 13, 1])
@pytest.mark.parametrize("kind", ["P4", "P1", "P1 without blanks"])
def test_bits_of_which_one_is_black(kind: str, width: int, put: Put):
    bits = drawn(1, 1)[:, :width, 0]
    data = np.packbits(bits, axis=1).tobytes() if kind == "P4" else words(bits)
    if "without" in kind:
        data = data.replace(b" ", b"").replace(b"\n", b"# of a row\n")
    path = put("a.pbm", f"{kind[:2]} {width}\t{H}\n".encode() + data)
    header = read_header(path)
    assert (header.pixel_type, header.bits) == ("gray", 1)
    picture = decode(path)
    assert np.array_equal(np.asarray(picture.color.numpy()).reshape(H, width), 255 * (1 - bits))


@pytest.mark.parametrize("mode", ["1", "L", "RGB"])
def test_pillow_writes_the_same(mode: str, shades: Image.Image, saved: Callable[..., Path]):
    image = shades.convert(mode)
    picture = decode(saved(image, "a.ppm"))
    expected = np.asarray(image.convert("L" if mode == "1" else mode))
    assert np.array_equal(np.asarray(picture.color.numpy()).reshape(expected.shape), expected)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("scale", [1.0, 0.25, 7.5])
@pytest.mark.parametrize("kind", ["PF", "Pf"])
def test_floats_from_the_bottom_up(kind: str, scale: float, order: str, put: Put):
    values = drawn(1000, 3 if kind == "PF" else 1) / 1000
    sign = "-" if order == "<" else ""
    head = f"{kind}\n{W} {H}\n{sign}{scale}\n".encode()
    path = put("a.pfm", head + values[::-1].astype(f"{order}f4").tobytes())
    header = read_header(path)
    assert (header.format, header.bits, header.warnings) == ("PFM", 32, ())
    expected = np.floor(values.astype(np.float32).astype(float) * 255 + 0.5)
    assert np.array_equal(shown(path)[0], expected)
    deep = np.asarray(decode(path, deep=True).deep.numpy()).reshape(values.shape)
    assert np.abs(deep - values * 65535).max() <= 0.51


def test_floats_beyond_white_are_stretched_with_a_warning(put: Put):
    values = drawn(1000, 3) / 10 - 20
    values[2, 3] = np.nan
    path = put("a.pfm", f"PF {W} {H} -1\n".encode() + values[::-1].astype("<f4").tobytes())
    low, high, warning = range_of(values.astype(np.float32))
    assert read_header(path).warnings == (warning,)
    assert warning
    expected = np.floor((np.nan_to_num(values, nan=low) - low) * 255 / (high - low) + 0.5)
    assert np.abs(shown(path)[0] - expected).max() <= 1
    assert shown(path)[0][2, 3].tolist() == [0, 0, 0]


def test_of_several_pictures_each_can_be_asked_for(put: Put):
    first = np.full((2, 3, 1), 9)
    parts = [b"P5 3 2 255\n" + packed(first, 255), pam(drawn(255), 255, "RGB"), b"\nrest"]
    path = put("a.pnm", b"".join(parts))
    header = read_header(path)
    assert (header.width, header.height, header.frames) == (3, 2, 2)
    assert [str(warning) for warning in header.warnings] == [
        "picture 1 of 2: only the first is used"
    ]
    assert decode(path).color.avg() == 9
    assert read_header(path, page=1).warnings == ()
    second = np.asarray(decode(path, page=1).color.numpy())
    assert np.array_equal(second, drawn(255))
    with pytest.raises(SourceError, match="there is no page 3; the file has 2"):
        read_header(path, page=2)


def test_samples_beyond_the_greatest_are_white(put: Put):
    data = np.full((H, W), 200, np.uint8).tobytes()
    assert shown(put("a.pgm", f"P5 {W} {H} 100\n".encode() + data))[0].min() == 255
    plain = b"900 " * (W * H)
    assert shown(put("b.pgm", f"P2 {W} {H} 100\n".encode() + plain))[0].min() == 255


@pytest.mark.parametrize("kind", ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "PF", "Pf"])
@pytest.mark.parametrize("salvage", [False, True])
def test_a_cut_file_is_refused_by_name(kind: str, salvage: bool, put: Put):
    samples = 3 if kind in ("P3", "P6", "PF") else 1
    values = drawn(255, samples)
    if kind == "P7":
        data = pam(values, 255, "GRAYSCALE")
    else:
        size = 1 if kind in ("P1", "P4") else samples * (4 if "f" in kind.lower() else 1)
        last = b"" if kind in ("P1", "P4") else b" -1.0" if "f" in kind.lower() else b" 255"
        data = f"{kind} {W} {H}".encode() + last + b"\n"
        data += (
            words(values % 2 if kind == "P1" else values) if kind < "P4" else bytes(W * H * size)
        )
        data = data[:-1] if kind != "P4" else data[: 9 + 2 * H]
    path = put("a.pnm", data[:-2])
    with pytest.raises(SourceError, match=r"P[NF]M file is cut short or damaged: truncated"):
        decode(path, limits=Limits(salvage=salvage))


@pytest.mark.parametrize(
    "data",
    [
        b"P6 0 4 255\n",
        b"P6 4 4 0\n",
        b"P6 4 4 65536\n" + bytes(99),
        b"P6 4 4",
        b"P6 99999999999 4 255\n",
        b"P6 4 x 255\n",
        b"P3 2 2 255\n 1 2 3 x 5 6 7 8 9 10 11 12",
        b"P7\nWIDTH 4\nHEIGHT 4\nDEPTH 9\nMAXVAL 255\nTUPLTYPE A\nENDHDR\n" + bytes(999),
        b"P7\nWIDTH 4\nHEIGHT 4\nENDHDR\n",
        b"PF 2 2 0\n" + bytes(48),
        b"PF 2 2 nan\n" + bytes(48),
        b"Pf 2 2 abc\n" + bytes(48),
    ],
)
def test_nonsense_is_refused(data: bytes, put: Put):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(SourceError):
            decode(put("a.ppm", data))


def test_a_bomb_is_refused_before_it_is_read(put: Put):
    for head in (b"P6 60000 60000 255\n", b"P1 60000 60000\n", b"PF 60000 60000 1\n"):
        with pytest.raises(LimitError, match="megapixels"):
            read_header(put("a.ppm", head + bytes(100)))


def test_a_huge_plain_file_counts_its_text(put: Put):
    path = put("a.ppm", b"P3 1000 1000 255\n" + b"1 " * 3_000_000)
    with pytest.raises(LimitError, match="MB of memory"):
        decode(path, limits=Limits(memory=40_000_000))


def test_a_text_that_begins_alike_is_no_picture(put: Put):
    for data in (b"P1 is the first page", b"P2 10", b"P7 of 9\n", b"PFM 2 2", struct.pack("<I", 5)):
        with pytest.raises(SourceError, match="not a picture of a known format"):
            read_header(put("a.ppm", data))
