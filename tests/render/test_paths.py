"""Clip paths: r-clippath.md, r-clipxpath.md. The canvas is quads.png, 40×20."""

import numpy as np
import pytest

from exportgui.errors import RequestError
from exportgui.render.path_masks import extent

R = (255, 0, 0)
G = (0, 255, 0)
B = (0, 0, 255)
W = (255, 255, 255)
K = (0, 0, 0)

CASES = [
    # request, inside, outside
    ("clipPath=M0,0,L20,0,L20,10,L0,10Z", [(1, 1), (18, 8)], [(22, 5), (5, 12)]),
    ("clipPath=M10,5l20,0l0,10l-20,0", [(12, 7), (28, 13)], [(8, 7), (32, 7), (12, 17)]),
    ("clipPath=M0,0l10,0l0,20l-10,0zm30,0l10,0l0,20l-10,0z", [(5, 5), (35, 5)], [(20, 5)]),
    ("clipPath=M20,0C40,0,40,20,20,20C0,20,0,0,20,0", [(20, 10), (30, 10)], [(1, 1), (38, 18)]),
    (
        "clipPath=M0,0L40,0L40,20L0,20&clipXPath=M10,5L30,5L30,15L10,15",
        [(2, 2), (38, 18)],
        [(20, 10)],
    ),
    ("layer=0&clipPath=M0,0L20,0L20,20L0,20&flip=lr", [(2, 5)], [(38, 5)]),
    ("clipPath=M0,0L20,0L20,20L0,20&flip=lr", [(2, 5)], [(38, 5)]),
    ("rgn=10,5,20,10&clipPath=M0,0L20,0L20,20L0,20", [(8, 5)], [(12, 5)]),
]


@pytest.mark.parametrize(("request_", "inside", "outside"), CASES, ids=[case[0] for case in CASES])
def test_only_the_inside_of_a_path_stays(studio, request_, inside, outside):
    pixels = studio.pixels("quads.png", f"fmt=png-alpha&{request_}")

    assert [pixels[y, x, 3] for x, y in inside] == [255] * len(inside)
    assert [pixels[y, x, 3] for x, y in outside] == [0] * len(outside)


def test_paths_follow_the_view_scale(studio):
    pixels = studio.pixels("quads.png", "fmt=png-alpha&scl=0.5&clipPath=M0,0L20,0L20,10L0,10")

    assert pixels[18, 38, 3] == 255
    assert pixels[18, 42, 3] == 0


def test_a_solid_layer_takes_its_size_and_place_from_its_path(studio):
    pixels = studio.pixels(
        "quads.png", "fmt=png&origin=0,0&layer=1&color=0,0,0&clipPath=M5,2L15,2L15,8L5,8"
    )

    assert tuple(pixels[3, 6, :3]) == K
    assert tuple(pixels[7, 14, :3]) == K
    assert tuple(pixels[3, 4, :3]) == R
    assert tuple(pixels[9, 6, :3]) == R


def test_a_layer_sized_by_its_path_cannot_be_rotated(studio):
    with pytest.raises(RequestError, match="rotate: a layer sized by its path"):
        studio.plan("quads.png", "layer=1&color=0,0,0&clipPath=M5,2L15,2L15,8&rotate=10")


@pytest.mark.parametrize(
    ("path", "box"),
    [
        ("M1,2L5,2L5,9", (1, 2, 5, 9)),
        ("m1,2l4,0l0,7zm10,10l1,1", (1, 2, 12, 13)),
        ("M10,10c5,0,5,5,0,5", (10, 10, 13.75, 15)),
        ("M3,4,9,4,9,8,zl1,1", (3, 4, 9, 8)),
    ],
)
def test_extent_follows_relative_points(path, box):
    assert tuple(extent(path)) == box


@pytest.mark.parametrize(
    "controls",
    [(0, 50, 0, -20, 100, -20, 100, 50), (0, 0, 90, 30, -60, 40, 10, 80), (5, 5, 9, 9, 2, 7, 8, 1)],
)
def test_a_curve_reaches_as_far_as_it_is_drawn(controls):
    """Not as far as its control points: r-clippath.md speaks of the extent of the path."""
    t = np.linspace(0, 1, 10_001)[:, None]
    a, b, c, d = np.array(controls, float).reshape(4, 2)
    curve = a * (1 - t) ** 3 + 3 * b * (1 - t) ** 2 * t + 3 * c * (1 - t) * t**2 + d * t**3

    x, y, *others = controls
    reach = extent(f"M{x},{y}C{','.join(map(str, others))}Z")

    assert np.abs(np.array(reach) - [*curve.min(axis=0), *curve.max(axis=0)]).max() < 0.01
