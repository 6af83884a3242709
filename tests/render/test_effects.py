"""Layer effects: r-layer-effects.md, r-effect.md, r-effectmask.md, r-maskuse.md, r-opac.md.

The parent is a 10×10 yellow square in the middle of a 30×30 transparent picture.
"""

import numpy as np
import pytest

Y = (255, 255, 0)
K = (0, 0, 0)
R = (255, 0, 0)


@pytest.fixture
def stage(studio):
    square = np.zeros((30, 30, 4), np.uint8)
    square[10:20, 10:20] = (*Y, 255)
    studio.save("square.png", square)
    studio.save("dark.png", np.zeros((30, 30, 3)))
    return studio


def look(stage, request_, x, y):
    return tuple(
        int(part) for part in stage.pixels("square.png", f"fmt=png-alpha&layer=0&{request_}")[y, x]
    )


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


@pytest.mark.parametrize(
    ("request_", "place", "colour"), CASES, ids=[f"{case[0]} {case[1]}" for case in CASES]
)
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
    pixels = stage.pixels(
        "square.png", "fmt=png-alpha&scl=0.5&layer=0&effect=-1&op_grow=3&color=255,0,0"
    )

    assert tuple(int(part) for part in pixels[30, 15]) == (*R, 255)
    assert pixels[30, 12, 3] == 0


def test_effects_of_the_composite_lie_around_all_layers(stage):
    pixels = stage.pixels("square.png", "fmt=png-alpha&effect=-1&color=255,0,0&op_grow=2")

    assert tuple(int(part) for part in pixels[15, 8]) == (*R, 255)
    assert tuple(int(part) for part in pixels[15, 15]) == (*Y, 255)


def test_an_effect_reaches_beyond_its_layer_within_the_canvas(stage):
    pixels = stage.pixels(
        "dark.png", "fmt=png&layer=1&color=255,255,0&size=10,10&effect=-1&color=255,0,0&op_grow=3"
    )

    assert tuple(int(part) for part in pixels[15, 8, :3]) == R
    assert tuple(int(part) for part in pixels[15, 15, :3]) == Y
    assert tuple(int(part) for part in pixels[15, 5, :3]) == K


def test_normalized_shifts_are_shares_of_layer_0(stage):
    """r-pos.md: ``posN`` counts as ``pos`` (default posN=0,0 for effect layers); layer 0 is 30 x
    30.
    """
    for tail in ("effect=-1&color=0,0,0", "effect=1&color=255,0,0", "effect=-1&$shadow$"):
        for place, share in (("6,0", "0.2,0"), ("-3,9", "-0.1,0.3")):
            wanted = stage.pixels("square.png", f"fmt=png-alpha&layer=0&{tail}&pos={place}")
            assert np.array_equal(
                stage.pixels("square.png", f"fmt=png-alpha&layer=0&{tail}&posN={share}"), wanted
            )
            last = stage.pixels("square.png", f"fmt=png-alpha&layer=0&{tail}&pos=1,1&posN={share}")
            assert np.array_equal(last, wanted)

    # Of layer 0, not of the parent, and for the composite's effects too.
    request_ = "fmt=png&layer=1&src=square.png&size=15,15&effect=-1&color=255,0,0"
    assert np.array_equal(
        stage.pixels("dark.png", f"{request_}&posN=0.2,0"),
        stage.pixels("dark.png", f"{request_}&pos=6,0"),
    )
    comp = "fmt=png-alpha&effect=-1&color=255,0,0"
    assert np.array_equal(
        stage.pixels("square.png", f"{comp}&posN=0.2,0"),
        stage.pixels("square.png", f"{comp}&pos=6,0"),
    )


PARENTS = {
    "image": "layer=1&src=dark.png&size=10,10",
    "solid colour": "layer=1&color=0,0,0&size=10,10",
    "nested": "layer=1&src=is(dark.png?scl=1&fmt=png)&size=10,10",
    "clipped": "layer=1&color=0,0,0&size=10,10&clipPath=M0,0L10,0,10,10,0,10Z",
}


@pytest.mark.parametrize("fills", ["", "&bgColor=0,0,255", "&flip=lr"])
@pytest.mark.parametrize(
    ("opacity", "alpha"),
    [("", 255), ("&opac=100,50", 255), ("&opac=50,40", 128), ("&opac=60", 153)],
)
@pytest.mark.parametrize("name", PARENTS)
def test_effects_of_every_layer_keep_their_opacity(stage, name, opacity, alpha, fills):
    """r-opac.md: that of an effect is "main opacity * effect opacity / 100"."""
    got = stage.pixels(
        "square.png",
        f"fmt=png-alpha&{PARENTS[name]}{opacity}{fills}&effect=-1&color=255,0,0&pos=8,0",
    )

    assert tuple(map(int, got[15, 26])) == (*R, alpha)


def test_shifts_follow_each_axis_of_a_stretched_view(stage):
    pixels = stage.pixels(
        "square.png",
        "wid=60&hei=30&fit=stretch,1&fmt=png-alpha&layer=0&effect=-1&color=255,0,0&pos=8,0",
    )

    # The square covers 20..40 of 60; 8 pixels of 30 are 16 of 60.
    assert tuple(pixels[15, 54]) == (*R, 255)
    assert pixels[15, 57, 3] == 0


HIDDEN = ["maskUse=off", "maskUse=invert", "op_grow=4", "pos=5,5"]


@pytest.mark.parametrize("how", HIDDEN)
@pytest.mark.parametrize("number", [-1, 1])
def test_what_is_hidden_has_no_effects(stage, how, number):
    """r-hide.md and r-layer-effects.md: effects are sub-layers of what is hidden."""
    effect = f"effect={number}&color=255,0,255&{how}"

    alone = stage.pixels("square.png", f"fmt=png-alpha&layer=0&hide=1&{effect}")
    under = stage.pixels(
        "square.png", f"fmt=png-alpha&layer=0&hide=1&{effect}&layer=1&src=square.png"
    )
    over = stage.pixels("dark.png", f"fmt=png&layer=1&hide=1&src=square.png&{effect}")
    nested = stage.pixels("dark.png", f"fmt=png&layer=1&src=is(square.png?layer=0&hide=1&{effect})")

    assert not alone[..., 3].any()
    assert np.array_equal(under, stage.pixels("square.png", "fmt=png-alpha"))
    assert not over[..., :3].any()
    assert not nested[..., :3].any()


GRAY = [
    ("effect=1&op_grow=5&color=255,0,0", (2, 15), R),
    ("effect=1&op_grow=5&color=255,0,0", (10, 15), (100, 100, 100)),
    ("effect=-1&color=255,0,0&pos=8,0", (24, 15), R),
    ("effect=-1&color=0,255,0&maskUse=off&blendMode=mult", (15, 15), (100, 100, 100)),
    ("effect=1&color=128,0,0&maskUse=invert&blendMode=mult", (15, 15), (50, 0, 0)),
]


@pytest.mark.parametrize(("effect", "place", "colour"), GRAY)
def test_gray_gives_way_to_the_colour_of_an_effect(stage, effect, place, colour):
    """r-color-commandref.md: the colour is converted to the layer's pixel type only "at the time of
    merge".
    """
    tone = np.zeros((30, 30, 2), np.uint8)
    tone[..., 0] = 100
    tone[:, :20, 1] = 255
    stage.save("tone.png", tone)
    x, y = place

    for before in ("layer=0&", "", "layer=1&src=tone.png&"):
        name = "dark.png" if before.startswith("layer=1") else "tone.png"
        pixels = stage.pixels(name, f"fmt=png&bgc=0,0,0&{before}{effect}")
        assert np.abs(pixels[y, x, :3].astype(int) - colour).max() <= 1, before
    outer = stage.pixels("dark.png", f"fmt=png&layer=1&src=is(tone.png?layer=0&{effect})")
    assert np.abs(outer[y, x, :3].astype(int) - colour).max() <= 1


def test_a_gray_reply_stays_gray(stage):
    tone = np.full((30, 30), 100, np.uint8)
    stage.save("flat.png", tone)

    pixels = stage.pixels("flat.png", "fmt=png,gray&layer=0&effect=1&op_grow=5&color=255,0,0")

    assert (pixels[2, 15, :3] == 76).all()  # 0.299 of 255
