"""Paths embedded by Photoshop: in every container, turned with the pixels, never a crash on
damage.
"""

from __future__ import annotations

import struct

import pytest
from PIL import Image

from exportgui.media.header import read_header
from exportgui.media.model import Header
from exportgui.media.photoshop_paths import MAX_PATHS, EmbeddedPath, Knot, Subpath, read_paths

ONE = 1 << 24
SQUARE = [(0.25, 0.5), (0.75, 0.5), (0.75, 1.0), (0.25, 1.0)]


def knot(at, before=None, after=None, kind=2):
    places = (
        part
        for x, y in (before or at, at, after or at)
        for part in (round(y * ONE), round(x * ONE))
    )
    return struct.pack(">H6i", kind, *places)


def outline(points, *, closed=True, operation=0):
    kind = 2 if closed else 5
    head = struct.pack(">HHh20x", 0 if closed else 3, len(points), operation)
    return head + b"".join(knot(point, kind=kind) for point in points)


def block(number, name, data, signature=b"8BIM"):
    text = bytes([len(name)]) + name
    padded = text + b"\0" * (len(text) & 1)
    return (
        signature
        + struct.pack(">H", number)
        + padded
        + struct.pack(">I", len(data))
        + data
        + b"\0" * (len(data) & 1)
    )


RULES = struct.pack(">H24x", 6) + struct.pack(">H24x", 8)
TWO = block(2000, b"Path 1", RULES + outline(SQUARE)) + block(
    2997, b"odd", outline([(0, 0), (1, 1)], closed=False)
)
HEADER = Header("PSD", 4, 4, "rgb")


def in_jpeg(image_bytes, data, size=65000):
    """``data`` in APP13 segments right after the start of the image."""
    parts = [b"Photoshop 3.0\0" + data[at : at + size] for at in range(0, len(data), size)]
    segments = b"".join(b"\xff\xed" + struct.pack(">H", len(part) + 2) + part for part in parts)
    return image_bytes[:2] + segments + image_bytes[2:]


def in_psd(psd, data):
    whole = psd(1, (4, 4), [bytes(16)])
    return whole[:30] + struct.pack(">I", len(data)) + data + whole[34:]


def in_tiff(tiff, data, order="<"):
    return tiff((4, 4), 1, 8, 1, bytes(16), {34377: (1, list(data))}, order)


def in_eps(data, newline=b"\n"):
    digits = data.hex().upper().encode()
    lines = [b"% " + digits[at : at + 64] for at in range(0, len(digits), 64)]
    head = [
        b"%!PS-Adobe-3.0 EPSF-3.0",
        b"%%EndComments",
        b"%BeginPhotoshop: " + str(len(data)).encode(),
    ]
    return newline.join([*head, *lines, b"%EndPhotoshop", b"%%EOF", b""])


def straight(points, linked=False):
    return tuple(Knot(point, point, point, linked) for point in points)


EXPECTED = {
    "Path 1": EmbeddedPath("Path 1", (Subpath(True, straight(SQUARE)),)),
    "odd": EmbeddedPath("odd", (Subpath(False, straight([(0.0, 0.0), (1.0, 1.0)])),)),
}


@pytest.mark.parametrize("size", [65000, 40, 7])
def test_jpeg_segments_are_joined(size, put, encoded):
    path = put("a.jpg", in_jpeg(encoded("JPEG"), TWO, size))

    assert read_paths(path, read_header(path)) == EXPECTED


@pytest.mark.parametrize("order", ["<", ">"])
def test_paths_of_a_tiff(order, put, tiff):
    path = put("a.tif", in_tiff(tiff, TWO, order))

    assert read_paths(path, read_header(path)) == EXPECTED


def test_each_page_of_a_tiff_has_its_own(saved):
    pages = [Image.new("L", (4, 4)), Image.new("L", (4, 4))]
    path = saved(pages[0], "a.tif", save_all=True, append_images=pages[1:], tiffinfo={34377: TWO})
    header = read_header(path, page=1)

    assert set(read_paths(path, header, page=1)) == {"Path 1", "odd"}
    assert read_paths(path, header, page=2) == {}


def test_paths_of_a_psd(put, psd):
    path = put("a.psd", in_psd(psd, TWO))

    assert read_paths(path, read_header(path)) == EXPECTED


@pytest.mark.parametrize("newline", [b"\n", b"\r", b"\r\n"])
def test_paths_of_an_eps(newline, put):
    path = put("a.eps", in_eps(TWO, newline))

    assert read_paths(path, Header("EPS", 4, 4, "rgb")) == EXPECTED


def test_files_without_paths(put, encoded, psd, tiff):
    files = {"a.png": encoded("PNG"), "a.jpg": encoded("JPEG"), "a.psd": psd(1, (1, 1), [b"\1"])}
    for name, data in {**files, "a.tif": tiff((1, 1), 1, 8, 1, b"\1")}.items():
        path = put(name, data)
        found = read_paths(path, read_header(path))
        assert (dict(found), found.warnings) == ({}, ()), name


def test_curves_operations_and_the_clipping_path(put, psd):
    curve = struct.pack(">HHh20x", 0, 1, 2) + knot((0.5, 0.5), (-1.5, 0.25), (0.5, 2.0), kind=1)
    filled = struct.pack(">HH22x", 8, 1)
    data = block(2001, b"hole", filled + curve) + block(2999, b"", b"\4hole\0\0\0\0\0\0\0")
    path = put("a.psd", in_psd(psd, data))

    subpath = Subpath(True, (Knot((-1.5, 0.25), (0.5, 0.5), (0.5, 2.0), True),), operation=2)
    assert read_paths(path, read_header(path)) == {
        "hole": EmbeddedPath("hole", (subpath,), filled=True, clipping=True)
    }


def test_other_photoshop_resources_are_skipped(put, psd):
    others = (
        block(1005, b"", bytes(16))
        + block(2000, b"other", b"x", b"MeSa")
        + block(1028, (b"odd name"), b"abc")
    )
    path = put("a.psd", in_psd(psd, others + TWO + block(2998, b"last", outline(SQUARE))))

    found = read_paths(path, read_header(path))
    assert (dict(found), found.warnings) == (EXPECTED, ())


# EXIF orientation → where the stored point (0.25, 0.125) lies once upright.
TURNED = {
    1: (0.25, 0.125),
    2: (0.75, 0.125),
    3: (0.75, 0.875),
    4: (0.25, 0.875),
    5: (0.125, 0.25),
    6: (0.875, 0.25),
    7: (0.875, 0.75),
    8: (0.125, 0.75),
}


@pytest.mark.parametrize("orientation", TURNED)
def test_paths_turn_with_the_pixels(orientation, put, encoded):
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = put(
        "a.jpg", in_jpeg(encoded("JPEG", exif=exif), block(2000, b"p", outline([(0.25, 0.125)])))
    )

    found = read_paths(path, read_header(path))
    assert found["p"].subpaths[0].knots[0].at == TURNED[orientation]


@pytest.mark.parametrize("container", ["PSD", "JPEG", "TIFF", "EPS"])
def test_every_cut_leaves_whole_paths_or_none(container, put, psd, tiff, encoded):
    build = {
        "PSD": lambda data: in_psd(psd, data),
        "JPEG": lambda data: in_jpeg(encoded("JPEG"), data),
        "TIFF": lambda data: in_tiff(tiff, data),
        "EPS": in_eps,
    }[container]
    first = len(block(2000, b"Path 1", RULES + outline(SQUARE)))
    for cut in range(8, len(TWO)):
        path = put("cut", build(TWO[:cut]))
        found = read_paths(path, Header(container, 4, 4, "gray"))
        assert dict(found) == ({"Path 1": EXPECTED["Path 1"]} if cut >= first else {}), cut
        assert bool(found.warnings) == (cut != first), cut


def test_a_file_that_ends_early_is_no_crash(put, psd, encoded, tiff):
    files = {
        "PSD": in_psd(psd, TWO),
        "JPEG": in_jpeg(encoded("JPEG"), TWO, 50),
        "TIFF": in_tiff(tiff, TWO),
    }
    for fmt, whole in {**files, "EPS": in_eps(TWO)}.items():
        for cut in range(0, min(len(whole), 900), 3):
            found = read_paths(put("cut", whole[:cut]), Header(fmt, 4, 4, "gray"))
            assert set(found) <= set(EXPECTED), (fmt, cut)


DAMAGED = {
    "a knot too few": outline(SQUARE)[:-26],
    "a knot without a subpath": knot((0, 0)),
    "an unknown record": struct.pack(">H24x", 99),
    "a subpath inside another": struct.pack(">HH22x", 0, 2) + outline(SQUARE),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_path_is_left_out_alone(name, put, psd):
    path = put("a.psd", in_psd(psd, block(2000, b"bad", DAMAGED[name]) + TWO))

    found = read_paths(path, read_header(path))
    assert dict(found) == EXPECTED
    assert found.warnings == ("the embedded path “bad” is left out: it is damaged",)


def test_no_more_than_a_thousand_paths(put, psd):
    many = b"".join(
        block(2000 + n % 998, b"%d" % n, outline([(0, 0)])) for n in range(MAX_PATHS + 5)
    )
    path = put("a.psd", in_psd(psd, many))

    found = read_paths(path, HEADER)
    assert len(found) == MAX_PATHS
    assert found.warnings == ("some embedded paths are left out: there are too many",)


def test_no_more_than_a_hundred_thousand_knots(put, psd):
    long = struct.pack(">HH22x", 0, 60_000) + knot((0, 0)) * 60_000
    path = put("a.psd", in_psd(psd, block(2000, b"a", long) + block(2001, b"b", long)))

    found = read_paths(path, HEADER)
    assert set(found) == {"a"}
    assert found.warnings == ("some embedded paths are left out: there are too many",)


def test_no_more_than_sixteen_megabytes(put, psd):
    filler = block(1036, b"", bytes(16 << 20))
    path = put("a.psd", in_psd(psd, TWO + filler + block(2500, b"late", outline(SQUARE))))

    found = read_paths(path, HEADER)
    assert dict(found) == EXPECTED
    assert found.warnings == ("some embedded paths may be missing: there are more than are read",)
