"""The view transform as a table: r-view-transform-for-images.md, r-fit.md, r-rgn.md, r-scl.md,
r-rect.md, r-dpr.md.
"""

import pytest

from exportgui.render.geometry import Box, Size
from exportgui.render.view import view_geometry

LANDSCAPE = Size(600, 450)

CASES = [
    # values, image in the reply, reply
    ({}, Box(0, 0, 600, 450), Size(600, 450)),
    ({"wid": 200}, Box(0, 0, 200, 150), Size(200, 150)),
    ({"hei": 900}, Box(0, 0, 1200, 900), Size(1200, 900)),
    ({"wid": 200, "hei": 200}, Box(0, 25, 200, 150), Size(200, 200)),
    ({"wid": 200, "hei": 200, "align": (0, -1)}, Box(0, 0, 200, 150), Size(200, 200)),
    ({"wid": 200, "hei": 200, "align": (1, 1)}, Box(0, 50, 200, 150), Size(200, 200)),
    ({"wid": 1000, "hei": 1000}, Box(200, 275, 600, 450), Size(1000, 1000)),
    ({"wid": 1000, "hei": 1000, "fit": ("fit", True)}, Box(0, 125, 1000, 750), Size(1000, 1000)),
    ({"wid": 200, "hei": 200, "fit": ("constrain", False)}, Box(0, 0, 200, 150), Size(200, 150)),
    ({"wid": 1000, "hei": 1000, "fit": ("constrain", False)}, Box(0, 0, 600, 450), Size(600, 450)),
    (
        {"wid": 200, "hei": 200, "fit": ("constrain", False), "align": (1, 1)},
        Box(0, 0, 200, 150),
        Size(200, 150),
    ),
    ({"wid": 300, "hei": 300, "fit": ("crop", False)}, Box(-50, 0, 400, 300), Size(300, 300)),
    (
        {"wid": 300, "hei": 300, "fit": ("crop", False), "align": (-1, 0)},
        Box(0, 0, 400, 300),
        Size(300, 300),
    ),
    ({"wid": 300, "hei": 300, "fit": ("wrap", False)}, Box(0, 0, 400, 300), Size(400, 300)),
    ({"wid": 300, "hei": 300, "fit": ("stretch", False)}, Box(0, 0, 300, 300), Size(300, 300)),
    ({"wid": 900, "hei": 300, "fit": ("stretch", False)}, Box(150, 0, 600, 300), Size(900, 300)),
    ({"wid": 900, "hei": 300, "fit": ("stretch", True)}, Box(0, 0, 900, 300), Size(900, 300)),
    ({"wid": 300, "hei": 300, "fit": ("hfit", False)}, Box(0, 37, 300, 225), Size(300, 300)),
    ({"wid": 300, "hei": 300, "fit": ("vfit", False)}, Box(-50, 0, 400, 300), Size(300, 300)),
    ({"wid": 300, "fit": ("fit", False)}, Box(0, 0, 300, 225), Size(300, 225)),
    ({"scl": 1.0}, Box(0, 0, 600, 450), Size(600, 450)),
    ({"scl": 2.0}, Box(0, 0, 300, 225), Size(300, 225)),
    ({"scl": 0.5}, Box(0, 0, 1200, 900), Size(1200, 900)),
    ({"scl": 1.0, "wid": 300, "hei": 300}, Box(-150, -75, 600, 450), Size(300, 300)),
    (
        {"scl": 1.0, "wid": 300, "hei": 300, "align": (-1, 1)},
        Box(0, -150, 600, 450),
        Size(300, 300),
    ),
    ({"scl": 1.0, "wid": 700, "hei": 500}, Box(50, 25, 600, 450), Size(700, 500)),
    ({"rgn": (100, 50, 200, 100)}, Box(-100, -50, 600, 450), Size(200, 100)),
    ({"rgn": (100, 50, 200, 100), "wid": 100}, Box(-50, -25, 300, 225), Size(100, 50)),
    ({"rgn": (100, 50, 200, 100), "wid": 300, "hei": 100}, Box(-50, -50, 600, 450), Size(300, 100)),
    ({"rgn": (-10, -10, 620, 470)}, Box(10, 10, 600, 450), Size(620, 470)),
    ({"rect": (0, 0, 100, 100, 1.0)}, Box(0, 0, 600, 450), Size(100, 100)),
    ({"rect": (500, 400, 200, 100, 1.0)}, Box(-500, -400, 600, 450), Size(200, 100)),
    ({"wid": 300, "rect": (10, 20, 100, 100, 2.0)}, Box(-10, -20, 600, 450), Size(100, 100)),
    (
        {"wid": 816, "hei": 500, "dpr": 2.0, "fit": ("fit", True)},
        Box(149, 0, 1333, 1000),
        Size(1632, 1000),
    ),
    ({"wid": 100, "dpr": 3.0}, Box(0, 0, 300, 225), Size(300, 225)),
]


@pytest.mark.parametrize(("values", "image", "reply"), CASES, ids=[str(case[0]) for case in CASES])
def test_the_reference_places_the_composite_in_the_reply(values, image, reply):
    view = view_geometry(LANDSCAPE, values)

    assert (view.image, view.reply) == (image, reply)


@pytest.mark.parametrize(
    ("limit", "reply"),
    [
        ((300, 300), (300, 225)),
        ((0, 90), (120, 90)),
        ((0, 0), (600, 450)),
        ((2000, 2000), (600, 450)),
    ],
)
def test_default_pix_limits_only_what_the_request_leaves_open(limit, reply):
    assert view_geometry(LANDSCAPE, {}, default_pix=limit).reply == reply
    assert view_geometry(LANDSCAPE, {"scl": 1.0}, default_pix=limit).reply == LANDSCAPE
    assert view_geometry(LANDSCAPE, {"wid": 601}, default_pix=limit).reply == (601, 451)


@pytest.mark.parametrize("target", [0.5, 1 / 3, 0.1, 0.017])
def test_a_preview_leaves_no_line_of_background_where_the_reply_has_none(target):
    view = view_geometry(Size(1231, 977), {"wid": 401}, target=target)

    assert view.image == Box(0, 0, *view.reply)


def test_neighbouring_tiles_share_one_grid():
    whole = view_geometry(LANDSCAPE, {"wid": 331})
    tiles = [
        view_geometry(LANDSCAPE, {"wid": 331, "rect": (x, 0, 100, 50, 1.0)}) for x in (0, 100, 200)
    ]

    assert [tile.image for tile in tiles] == [
        Box(-x, 0, whole.image.width, whole.image.height) for x in (0, 100, 200)
    ]
