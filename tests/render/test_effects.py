"""Layer effects: r-layer-effects.md, r-effect.md, r-effectmask.md, r-maskuse.md, r-opac.md.

The parent is a 10×10 yellow square in the middle of a 30×30 transparent picture.
"""

import numpy as np
import pytest

Y, K, R = (255, 255, 0), (0, 0, 0), (255, 0, 0)


@pytest.fixture
def stage(studio):
    square = np.zeros((30, 30, 4), np.uint8)
    square[10:20, 10:20] = (*Y, 255)
    studio.save("square.png", square)
    studio.save("dark.png", np.zeros((30, 30, 3)))
    return studio


def look(stage, request_, x, y):
    return tuple(int(part) for part in stage.pixels("square.png", f"fmt=png-alpha&layer=0&{request_}")[y, x])


CASES = [
    # the documented border: 3 pixels, follows the contour, half opaque
    ("effect=-1&op_grow=3&color=255,0,0,128", (8, 15), (*R, 128)),
    ("effect=-1&op_grow=3&color=255,0,0,128", (6, 15), None),
    ("effect=-1&op_grow=3&color=255,0,0,128", (15, 15), (*Y, 255)),
    ("effect=1&op_grow=3&color=255,0,0", (12, 15), (*R, 255)),
    ("effect=1&op_grow=3&color=255,0,0", (13, 15), (*Y, 255)),
    ("effect=1&op_grow=3&color=255,0,0", (9, 15), None),
    # a drop shadow is the mask, moved; an inner one is its inverse
    ("effect=-1&color=0,0,0&pos=4,4", (22, 22), (*K, 255)),
    ("effect=-1&color=0,0,0&pos=4,4", (9, 9), None),
    ("effect=1&color=0,0,0&pos=4,4", (12, 15), (*K, 255)),
    ("effect=1&color=0,0,0&pos=4,4", (15, 15), (*Y, 255)),
    ("effect=1&color=0,0,0&maskUse=invert", (15, 15), (*K, 255)),
    ("effect=-1&color=0,0,0&maskUse=invert", (2, 2), (*K, 255)),
    ("effect=-1&color=0,0,0&maskUse=off", (2, 2), (*K, 255)),
    # opacity of the parent counts for effects, fill opacity does not
    ("opac=50,0&effect=-1&color=0,0,0&pos=4,4", (22, 22), (*K, 128)),
    ("opac=50&effect=-1&color=0,0,0&opac=50&pos=4,4", (22, 22), (*K, 64)),
    # higher numbers lie on top
    ("effect=-2&color=255,0,0&pos=4,4&effect=-1&color=0,0,0&pos=4,4", (22, 22), (*K, 255)),
    ("effect=-1&color=255,0,0&pos=4,4&effect=-2&color=0,0,0&pos=4,4", (22, 22), (*R, 255)),
]


@pytest.mark.parametrize(("request_", "place", "colour"), CASES, ids=[f"{case[0]} {case[1]}" for case in CASES])
def test_effects_are_made_from_the_parents_mask(stage, request_, place, colour):
    got = look(stage, request_, *place)

    assert got[3] == 0 if colour is None else got == colour


def test_an_effect_shows_through_its_parent_only_without_the_effect_mask(stage):
    shadow = "opac=0,100&effect=-1&color=0,0,0&opac=100"
    half = "opac=100,50&effect=-1&color=0,0,0"

    assert look(stage, shadow, 15, 15)[3] == 0
    assert look(stage, half, 15, 15) == (*Y, 128)
    assert look(stage, f"effectMask=0&{half}", 15, 15)[3] == 255


def test_the_default_shadow_is_soft_and_below_right(stage):
    pixels = stage.pixels("square.png", "fmt=png-alpha&layer=0&effect=-1&$shadow$")

    assert 0 < pixels[22, 22, 3] < 255
    assert pixels[22, 22, 3] > pixels[7, 7, 3]


def test_effects_follow_the_view_scale(stage):
    pixels = stage.pixels("square.png", "fmt=png-alpha&scl=0.5&layer=0&effect=-1&op_grow=3&color=255,0,0")

    assert tuple(int(part) for part in pixels[30, 15]) == (*R, 255)
    assert pixels[30, 12, 3] == 0


def test_effects_of_the_composite_lie_around_all_layers(stage):
    pixels = stage.pixels("square.png", "fmt=png-alpha&effect=-1&color=255,0,0&op_grow=2")

    assert tuple(int(part) for part in pixels[15, 8]) == (*R, 255)
    assert tuple(int(part) for part in pixels[15, 15]) == (*Y, 255)


def test_an_effect_reaches_beyond_its_layer_within_the_canvas(stage):
    pixels = stage.pixels("dark.png", "fmt=png&layer=1&color=255,255,0&size=10,10&effect=-1&color=255,0,0&op_grow=3")

    assert tuple(int(part) for part in pixels[15, 8, :3]) == R
    assert tuple(int(part) for part in pixels[15, 15, :3]) == Y
    assert tuple(int(part) for part in pixels[15, 5, :3]) == K
