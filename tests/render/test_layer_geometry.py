"""Layer transforms before any pixel: r-layer-transforms.md, r-crop.md, r-rotate.md, r-extend.md."""

import pytest

from exportgui.errors import RequestError
from exportgui.render.geometry import Size, layer_geometry

SOURCE = Size(400, 300)

CASES = [
    ({}, None, (400, 300)),
    ({"crop": (10, 20, 100, 50)}, None, (100, 50)),
    ({"crop": (-10, -10, 420, 320)}, None, (420, 320)),
    ({"cropN": (0.1, 0, 0.8, 1)}, None, (320, 300)),
    ({"cropN": (0, 0, 1, 0.8)}, None, (400, 240)),
    ({"size": (200, 200)}, None, (200, 150)),
    ({"size": (200, 0)}, None, (200, 150)),
    ({"size": (0, 60)}, None, (80, 60)),
    ({"size": (0, 0), "scale": 0.5}, None, (200, 150)),
    ({"size": (800, 800), "scale": 0.5}, None, (800, 600)),
    ({"crop": (0, 0, 100, 300), "size": (150, 150)}, None, (50, 150)),
    ({"scale": 0.25, "res": 10.0}, 20.0, (100, 75)),
    ({"res": 10.0}, 20.0, (200, 150)),
    ({"rotate": 90.0}, None, (300, 400)),
    ({"rotate": -180.0}, None, (400, 300)),
    ({"rotate": 45.0}, None, (495, 495)),
    ({"extend": (10, 20, 30, 40)}, None, (440, 360)),
    ({"extend": (-100, 0, -100, 0)}, None, (200, 300)),
    ({"extendN": (0.5, 0, 0.5, 0.1)}, None, (800, 330)),
    ({"rotate": 90.0, "extend": (5, 0, 0, 0)}, None, (305, 400)),
]


@pytest.mark.parametrize(
    ("values", "resolution", "canvas"), CASES, ids=[str(case[0]) for case in CASES]
)
def test_transforms_apply_in_the_documented_order(values, resolution, canvas):
    assert layer_geometry(SOURCE, values, resolution).canvas == canvas


def test_res_needs_a_known_resolution():
    with pytest.raises(RequestError, match=r"res=72: the object's resolution is not known"):
        layer_geometry(SOURCE, {"res": 72.0}, None)


def test_a_layer_cannot_be_trimmed_to_nothing():
    with pytest.raises(RequestError, match="nothing is left"):
        layer_geometry(SOURCE, {"extend": (-200, 0, -200, 0)}, None)
