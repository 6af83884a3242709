"""The examples of r-is-http-color.md, and colours at the edges of the notation."""

from __future__ import annotations

import pytest

from exportgui.request.color import read_color, write_color
from exportgui.request.values import Color

# Text → pixel type, components and alpha (RGB 0…255; gray and CMYK in per cent), source colour
# space.
EXAMPLES = [
    ("0,100,200", "rgb", (0, 100, 200), 255, False),
    ("0,100,200,200rs", "rgb", (0, 100, 200), 200, True),
    ("0x010203S", "rgb", (1, 2, 3), 255, True),
    ("a0b1c2d3R", "rgb", (160, 177, 194), 211, False),
    ("100S", "gray", (100,), 100, True),
    ("50,75g", "gray", (50,), 75, False),
    ("0X70G", "gray", (44,), 100, False),
    ("0xddeegs", "gray", (87,), 93, True),
    ("94,11,50,33k", "cmyk", (94, 11, 50, 33), 100, False),
    ("22,23,24,25,26KS", "cmyk", (22, 23, 24, 25), 26, True),
    ("38393A3bK", "cmyk", (56, 57, 58, 59), 100, False),
    ("0x0a0b0C0d0eks", "cmyk", (10, 11, 12, 13), 14, True),
]


@pytest.mark.parametrize(("text", "space", "parts", "alpha", "source"), EXAMPLES)
def test_examples_of_the_reference(
    text: str, space: str, parts: tuple[int, ...], alpha: int, source: bool
):
    color = read_color(text)
    scale = 1 if space == "rgb" else 100 / 255
    assert color.space == space
    assert tuple(round(part * scale) for part in color.components) == parts
    assert round(color.alpha * scale) == alpha
    assert color.source is source


@pytest.mark.parametrize(
    ("text", "color"),
    [
        ("50", Color("gray", (127.5,))),
        ("0,0,0,0", Color("rgb", (0.0, 0.0, 0.0), 0.0)),
        ("ffffff40", Color("rgb", (255.0, 255.0, 255.0), 64.0)),
        ("000100", Color("rgb", (0.0, 1.0, 0.0))),
        ("0x80", Color("gray", (128.0,))),
        ("0,100,0,0k", Color("cmyk", (0.0, 255.0, 0.0, 0.0))),
        ("ff000000k", Color("cmyk", (255.0, 0.0, 0.0, 0.0))),
    ],
)
def test_components_are_kept_on_a_scale_to_255(text: str, color: Color):
    assert read_color(text) == color
    assert read_color(write_color(color)) == color


def test_a_gray_example_has_full_alpha_unless_it_says_otherwise():
    # The page lists 44 % alpha for 0X70G, against its own rule that a missing alpha is opaque; the
    # rule holds.
    assert read_color("0X70G").alpha == 255
