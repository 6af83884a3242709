"""Requests that would cost too much are refused before a pixel is read; what is large but little
seen is drawn.
"""

import numpy as np
import pytest

from exportgui.errors import RequestError
from exportgui.render.ops import morphology

REFUSED = [
    "src=is{quads.png?wid=60000&hei=60000&fit=fit,1}&wid=100",
    "layer=1&src=quads.png&scale=1000000",
    "layer=1&color=255,0,0&size=2000000000,2000000000",
    "extend=20000000,0,0,0&wid=100",
    "crop=-20000000,0,40000000,20&wid=100",
    "rect=0,0,10,10,1000000",
    "scl=0.0000001&wid=10&hei=10",
    "layer=1&src=quads.png&scale=10000&op_blur=2",
    "layer=1&src=quads.png&scale=10000&op_growMaskR=2",
    "layer=0&op_grow=100&wid=20000",
    "rgn=0,0,1,1&wid=3000&hei=3000&fit=fit,1&op_grow=100",
    "effect=-1&color=0,0,0&op_blur=100&op_grow=100&scl=0.001&wid=100&hei=100",
]


@pytest.mark.parametrize("request_", REFUSED)
def test_too_much_is_refused_at_plan_time(studio, request_):
    with pytest.raises(RequestError, match=r"too large|to work on"):
        studio.plan("quads.png", f"fmt=png&{request_}")


SEEN = [
    "layer=1&src=quads.png&scale=10000",
    "rgn=2000000000,0,10,10",
    "rect=2000000000,2000000000,10,10",
    "layer=1&src=quads.png&pos=2000000000,2000000000",
    "scl=0.0001&wid=50&hei=50",
    "rotate=45&scl=0.0001&wid=50&hei=50",
    "rgn=0,0,1,1&wid=300&hei=300&fit=fit,1&op_blur=100",
    "layer=1&color=0,0,0&size=900000,900000",
]


@pytest.mark.parametrize("request_", SEEN)
def test_only_what_is_seen_is_drawn(studio, request_):
    pixels = studio.pixels("quads.png", f"fmt=png&{request_}")

    assert pixels.shape[0] * pixels.shape[1] <= 300 * 300


def test_grown_in_parts_is_the_same(monkeypatch):
    pixels = np.random.default_rng(1).integers(0, 255, (40, 33, 3), dtype=np.uint8)
    for radius in (1, 9, -4):
        whole = morphology._morph(pixels, radius)
        monkeypatch.setattr(morphology, "_AT_ONCE", 100)
        assert np.array_equal(morphology._morph(pixels, radius), whole)
        monkeypatch.undo()
