"""Embedded Photoshop paths: r-clippath.md, r-clipxpath.md, r-croppath.md, r-pathembed.md. The
canvas is 40×20.
"""

import struct

import pytest
from PIL import Image

from exportgui.errors import RequestError
from exportgui.media.header import read_header
from exportgui.media.model import Header
from exportgui.media.photoshop_paths import read_paths
from exportgui.render import props

R = (255, 0, 0)
G = (0, 255, 0)
B = (0, 0, 255)
W = (255, 255, 255)
K = (0, 0, 0)
ONE = 1 << 24
FULL = [(0, 0), (1, 0), (1, 1), (0, 1)]
LEFT = [(0, 0), (0.5, 0), (0.5, 1), (0, 1)]
TOP = [(0, 0), (1, 0), (1, 0.5), (0, 0.5)]
MIDDLE = [(0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75)]
EXCLUDE = 0
UNITE = 1
SUBTRACT = 2
INTERSECT = 3
SAME = -1


def subpath(points, operation=EXCLUDE, closed=True):
    """Points are (x, y), or three of them: the control point before, the knot, the one after."""
    knots = [point if isinstance(point[0], tuple) else (point,) * 3 for point in points]
    head = struct.pack(">HHh20x", 0 if closed else 3, len(knots), operation)
    flat = [[round(part * ONE) for x, y in knot for part in (y, x)] for knot in knots]
    return head + b"".join(struct.pack(">H6i", 2 if closed else 5, *places) for places in flat)


def block(number, name, data):
    text = bytes([len(name)]) + name.encode()
    return (
        b"8BIM"
        + struct.pack(">H", number)
        + text
        + b"\0" * (len(text) & 1)
        + struct.pack(">I", len(data))
        + data
    )


def resources(paths):
    return b"".join(block(2000 + n, name, data) for n, (name, data) in enumerate(paths.items()))


FILLED = struct.pack(">HH22x", 8, 1)
PATHS = {
    "left": subpath(LEFT),
    "top": subpath(TOP),
    "middle": subpath(MIDDLE),
    "ring": subpath(FULL) + subpath(MIDDLE),
    "cut": subpath(FULL, UNITE) + subpath(MIDDLE, SUBTRACT),
    "common": subpath(LEFT, UNITE) + subpath(TOP, INTERSECT),
    "either": subpath(LEFT, UNITE) + subpath(TOP, EXCLUDE),
    "holed": subpath(FULL, UNITE) + subpath(MIDDLE, SAME),
    "around": FILLED + subpath(MIDDLE, SUBTRACT),
    # 3/8 of the way up to the control points: y from 0.125 to 0.5.
    "curve": subpath(
        [((0.25, 0.5), (0.25, 0.5), (0.25, 0)), ((0.75, 0), (0.75, 0.5), (0.75, 0.5))]
    ),
    "wide": subpath([(-0.5, -0.5), (0.5, -0.5), (0.5, 1.5), (-0.5, 1.5)]),
    "beyond": subpath([(1.5, 0), (2, 0), (2, 1)]),
    "open": subpath(LEFT, closed=False),
}


@pytest.fixture
def paths(studio):
    quads = Image.open(studio.root / "quads.png")
    quads.save(
        studio.root / "paths.tif",
        tiffinfo={34377: resources(PATHS) + block(2999, "", b"\4left" + bytes(6))},
    )
    return studio


CLIPPED = [
    # request, inside, outside
    ("clipPathE=middle", [(11, 6), (28, 13)], [(8, 10), (31, 10), (20, 3), (20, 17)]),
    ("layer=0&clipPathE=middle", [(11, 6), (28, 13)], [(8, 10), (31, 10), (20, 3), (20, 17)]),
    ("clipPathE=left,top", [(5, 5)], [(25, 5), (5, 15), (25, 15)]),
    ("clipPathE=left,nosuch", [(5, 5), (5, 15)], [(25, 5)]),
    ("clipPathE=nosuch", [(0, 0), (39, 19)], []),
    ("clipPathE=Left", [(0, 0), (39, 19)], []),
    ("clipPathE=left&clipXPathE=middle", [(5, 10)], [(15, 10), (25, 2)]),
    ("clipPathE=nosuch&clipXPathE=middle", [(20, 10)], []),
    ("clipPath=M0,0L40,0L40,10L0,10&clipPathE=left", [(5, 5)], [(25, 5), (5, 15)]),
    ("clipPath=M0,0L40,0L40,20L0,20&clipXPathE=left,top", [(25, 5), (5, 15)], [(5, 5)]),
    ("clipPathE=left&clipXPath=M0,0L40,0L40,10L0,10", [(5, 15)], [(5, 5), (25, 15)]),
    ("clipPathE=open", [(5, 5), (5, 15)], [(25, 5)]),
    ("crop=10,0,30,20&clipPathE=left", [(5, 5)], [(15, 5)]),
    ("layer=0&crop=10,0,30,20&clipPathE=left", [(5, 5)], [(15, 5)]),
    ("layer=0&scale=2&clipPathE=left", [(35, 10)], [(45, 10)]),
    ("layer=0&clipPathE=left&flip=lr", [(35, 5)], [(5, 5)]),
    ("clipPathE=left&flip=lr", [(35, 5)], [(5, 5)]),
    ("clipPathE=top&flip=lrud", [(35, 15)], [(35, 5)]),
    ("layer=0&rotate=90&clipPathE=left", [(10, 5)], [(10, 30)]),
    ("rotate=90&clipPathE=left", [(10, 5)], [(10, 30)]),
    ("extend=10,0,0,0&clipPathE=left", [(12, 5), (25, 5)], [(5, 5), (35, 5)]),
    ("wid=80&clipPathE=left", [(35, 20)], [(45, 20)]),
    ("rgn=10,0,20,20&clipPathE=left", [(5, 5)], [(15, 5)]),
    ("layer=0&perspective=0,0,20,0,20,20,0,20&layer=comp&clipPathE=left", [(5, 5)], [(15, 5)]),
    ("cropPathE=middle&clipPathE=left", [(5, 5)], [(15, 5)]),
    ("cropPathE=middle&clipPath=M0,0L5,0L5,20L0,20", [(2, 2)], [(7, 2)]),
    ("clipPathE=ring", [(2, 2)], [(20, 10)]),
    ("clipPathE=cut", [(2, 2)], [(20, 10)]),
    ("clipPathE=common", [(5, 5)], [(25, 5), (5, 15), (25, 15)]),
    ("clipPathE=either", [(25, 5), (5, 15)], [(5, 5), (25, 15)]),
    ("clipPathE=holed", [(2, 2)], [(20, 10)]),
    ("clipPathE=around", [(2, 2), (38, 18)], [(20, 10)]),
    ("clipPathE=curve", [(20, 4), (12, 9)], [(20, 1), (11, 3), (20, 12)]),
]


@pytest.mark.parametrize(
    ("request_", "inside", "outside"), CLIPPED, ids=[case[0] for case in CLIPPED]
)
def test_only_the_inside_of_embedded_paths_stays(paths, request_, inside, outside):
    pixels = paths.pixels("paths.tif", f"fmt=png-alpha&{request_}")

    assert [pixels[y, x, 3] for x, y in inside] == [255] * len(inside)
    assert [pixels[y, x, 3] for x, y in outside] == [0] * len(outside)


def test_a_layer_is_clipped_by_the_paths_of_its_own_source(paths):
    pixels = paths.pixels("quads.png", "fmt=png&layer=1&src=paths.tif&op_invert=1&clipPathE=left")

    assert tuple(pixels[5, 5, :3]) == (0, 255, 255)
    assert tuple(pixels[5, 25, :3]) == G


CROPPED = [
    # request, size, corners: top left, top right, bottom left, bottom right
    ("cropPathE=middle", (20, 10), (R, G, B, W)),
    ("layer=0&cropPathE=middle", (20, 10), (R, G, B, W)),
    ("cropPathE=left,top", (20, 10), (R, R, R, R)),
    ("layer=0&cropPathE=left,top", (20, 10), (R, R, R, R)),
    ("cropPathE=nosuch", (40, 20), (R, G, B, W)),
    ("cropPathE=nosuch,left", (20, 20), (R, R, B, B)),
    ("cropPathE=wide", (20, 20), (R, R, B, B)),
    ("cropPathE=curve", (20, 8), (R, G, R, G)),
    ("crop=0,0,15,20&cropPathE=middle", (5, 10), (R, R, B, B)),
    ("layer=0&crop=0,0,15,20&cropPathE=middle", (5, 10), (R, R, B, B)),
    ("layer=0&cropN=0,0,0.375,1&cropPathE=middle", (5, 10), (R, R, B, B)),
    ("layer=0&cropPathE=middle&scale=2", (40, 20), (R, G, B, W)),
    ("layer=0&cropPathE=middle&size=10,10", (10, 5), (R, G, B, W)),
    ("cropPathE=middle&wid=40", (40, 20), (R, G, B, W)),
    ("cropPathE=middle&wid=40&hei=40&fit=stretch,1", (40, 40), (R, G, B, W)),
    ("cropPathE=middle&rgn=0,0,10,10", (10, 10), (R, R, B, B)),
    ("rotate=90&cropPathE=top", (10, 40), (R, R, G, G)),
    ("layer=0&rotate=90&cropPathE=top", (10, 40), (R, R, G, G)),
    ("cropPathE=middle&flip=lr", (20, 10), (G, R, W, B)),
    ("cropPathE=left&flip=ud", (20, 20), (B, B, R, R)),
    ("extend=10,0,0,0&cropPathE=left", (20, 20), (R, R, B, B)),
    ("bgc=0,0,0&layer=0&cropPathE=left&extend=10,0,0,0", (30, 20), (K, R, K, B)),
    (
        "cropPathE=middle&layer=0&origin=0,0&layer=1&color=0,0,0&size=4,4&origin=0,0&pos=10,5",
        (20, 10),
        (K, G, B, W),
    ),
]


@pytest.mark.parametrize(
    ("request_", "size", "corners"), CROPPED, ids=[case[0] for case in CROPPED]
)
def test_what_lies_in_the_box_of_each_path_is_left(paths, request_, size, corners):
    pixels = paths.pixels("paths.tif", f"fmt=png&resMode=bilin&{request_}")

    assert pixels.shape[1::-1] == size
    assert (
        tuple(tuple(int(part) for part in pixels[y, x, :3]) for y in (0, -1) for x in (0, -1))
        == corners
    )


def test_a_preview_of_a_cropped_composite_is_smaller(paths):
    pixels = paths.pixels("paths.tif", "fmt=png&resMode=bilin&cropPathE=middle", scale=0.5)

    assert pixels.shape[1::-1] == (10, 5)
    assert tuple(pixels[0, 0, :3]) == R
    assert tuple(pixels[4, 9, :3]) == W


@pytest.mark.parametrize("where", ["", "layer=0&"])
def test_a_path_beside_the_picture_leaves_nothing(paths, where):
    with pytest.raises(RequestError, match="cropPathE=beyond: nothing is left"):
        paths.plan("paths.tif", f"{where}cropPathE=beyond")


def test_paths_turn_with_the_pixels(paths):
    quads = Image.open(paths.root / "quads.png")
    quads.save(paths.root / "turned.tif", tiffinfo={34377: resources(PATHS), 274: 6})
    pixels = paths.pixels("turned.tif", "fmt=png-alpha&clipPathE=left")

    assert pixels.shape[1::-1] == (20, 40)
    assert (pixels[5, 10, 3], pixels[30, 10, 3]) == (255, 0)


def test_what_is_ignored_is_told(paths):
    (paths.root / "broken.tif").write_bytes(b"")
    quads = Image.open(paths.root / "quads.png")
    quads.save(
        paths.root / "broken.tif",
        tiffinfo={34377: resources({"a": PATHS["top"], "b": bytes(26)})[:-4]},
    )

    def notes(name, request_):
        return [note.message for note in paths.plan(name, request_).notes]

    assert notes("paths.tif", "clipPathE=left,nosuch") == [
        ("clipPathE: the source has no path “nosuch”")
    ]
    assert notes("quads.png", "layer=0&cropPathE=a") == ["cropPathE: the source has no path “a”"]
    assert notes("paths.tif", "src=is{paths.tif}&clipPathE=left") == [
        ("clipPathE: the source has no path “left”")
    ]
    assert notes("quads.png", "pathEmbed=1") == [
        ("pathEmbed: the source of layer 0 has no closed paths")
    ]
    assert notes("broken.tif", "clipPathE=a") == [
        ("some embedded paths may be missing: their data is damaged")
    ]
    assert notes("paths.tif", "clipPathE=left&pathEmbed=1") == []


EMBEDDED = [
    # request, where the corners of "left" come to lie, in shares of the reply
    ("", LEFT),
    ("crop=10,0,20,20", [(-0.5, 0), (0.5, 0), (0.5, 1), (-0.5, 1)]),
    ("flip=lr", [(1, 0), (0.5, 0), (0.5, 1), (1, 1)]),
    ("layer=0&flip=ud", [(0, 1), (0.5, 1), (0.5, 0), (0, 0)]),
    ("rotate=90", [(1, 0), (1, 0.5), (0, 0.5), (0, 0)]),
    ("extend=0,0,40,0", [(0, 0), (0.25, 0), (0.25, 1), (0, 1)]),
    ("wid=20", LEFT),
    ("wid=40&hei=40", [(0, 0.25), (0.5, 0.25), (0.5, 0.75), (0, 0.75)]),
    ("rgn=20,0,20,20", [(-1, 0), (0, 0), (0, 1), (-1, 1)]),
    ("rect=0,0,20,10", [(0, 0), (1, 0), (1, 2), (0, 2)]),
    ("cropPathE=left", FULL),
]


@pytest.mark.parametrize("fmt", ["jpeg", "pjpeg", "tif", "eps"])
@pytest.mark.parametrize(("request_", "points"), EMBEDDED, ids=[case[0] for case in EMBEDDED])
def test_embedded_paths_follow_the_picture(paths, fmt, request_, points):
    found = read_back(paths, f"pathEmbed=1&fmt={fmt}&{request_}")

    assert list(found) == [name for name in PATHS if name != "open"]
    (subpath,) = found["left"].subpaths
    assert [knot.at for knot in subpath.knots] == [
        pytest.approx(point, abs=1e-6) for point in points
    ]
    assert (found["left"].clipping, found["top"].clipping) == (True, False)


def read_back(studio, request_, name="paths.tif"):
    path = studio.write(name, request_)
    header = Header("EPS", 1, 1, "rgb") if path.suffix == ".eps" else read_header(path)
    found = read_paths(path, header)
    assert found.warnings == ()
    return found


@pytest.mark.parametrize("fmt", ["jpeg", "tif", "eps"])
def test_nothing_is_lost_where_nothing_changes(paths, fmt):
    source = paths.root / "paths.tif"
    before = read_paths(source, read_header(source))

    assert read_back(paths, f"pathEmbed=1&fmt={fmt}") == {
        name: path for name, path in before.items() if name != "open"
    }


def test_bent_paths_follow_the_picture(paths):
    found = read_back(paths, "pathEmbed=1&fmt=tif&perspective=0,0,20,0,20,20,0,20")
    points = {knot.at for knot in found["left"].subpaths[0].knots}

    assert {(0.0, 0.0), (0.25, 0.0), (0.25, 1.0), (0.0, 1.0)} <= {
        (round(x, 6), round(y, 6)) for x, y in points
    }
    assert all(-1e-6 <= x <= 0.25 + 1e-6 and -1e-6 <= y <= 1 + 1e-6 for x, y in points)


def test_only_closed_subpaths_are_embedded(paths):
    quads = Image.open(paths.root / "quads.png")
    mixed = {"mixed": subpath(LEFT, closed=False) + subpath(TOP)}
    quads.save(paths.root / "mixed.tif", tiffinfo={34377: resources(mixed)})

    (kept,) = read_back(paths, "pathEmbed=1&fmt=tif", "mixed.tif")["mixed"].subpaths
    assert [knot.at for knot in kept.knots] == TOP


def test_long_paths_take_several_segments(paths):
    quads = Image.open(paths.root / "quads.png")
    points = [(n / 4096, 0.5) for n in range(4096)]
    quads.save(paths.root / "long.tif", tiffinfo={34377: resources({"long": subpath(points)})})

    (kept,) = read_back(paths, "pathEmbed=1&fmt=jpeg", "long.tif")["long"].subpaths
    assert [knot.at for knot in kept.knots] == points


@pytest.mark.parametrize("fmt", ["jpeg", "tif", "eps"])
def test_no_path_leaves_unasked(paths, fmt):
    jpeg = paths.write("paths.tif", "pathEmbed=1&fmt=jpeg").rename(paths.root / "paths.jpg")

    assert len(read_paths(jpeg, read_header(jpeg))) > 1
    assert read_back(paths, f"fmt={fmt}", "paths.jpg") == {}


@pytest.mark.parametrize(("name", "request_", "told"), [
    ("paths.tif", "pathEmbed=1&fmt=tif", "1"),
    ("paths.tif", "pathEmbed=1&fmt=png", "0"),
    ("paths.tif", "fmt=tif", "0"),
    ("quads.png", "pathEmbed=1&fmt=tif", "0"),
])  # fmt: skip
def test_props_tell_whether_paths_are_embedded(paths, name, request_, told):
    assert props(paths.plan(name, request_))["image.pathEmbed"] == told
