"""Several layers: r-layer-placement.md, r-origin.md, r-anchor.md, r-pos.md, r-blendmode.md,
c-layer-types.md.

The canvas is quads.png (40×20: red, green over blue, white); ``dot.png`` is 4×4 yellow,
``gray.png`` 4×4 mid-gray.
"""

import numpy as np
import pytest
from PIL import Image

from exportgui.errors import RequestError
from exportgui.request.macros import MacroBook

R = (255, 0, 0)
G = (0, 255, 0)
B = (0, 0, 255)
W = (255, 255, 255)
Y = (255, 255, 0)


@pytest.fixture
def stage(studio):
    Image.new("RGB", (4, 4), Y).save(studio.root / "dot.png")
    Image.new("RGB", (4, 4), (128, 128, 128)).save(studio.root / "gray.png")
    bar = np.zeros((2, 8, 3), np.uint8)
    bar[:, :4] = Y
    bar[:, 4:] = (255, 0, 255)
    Image.fromarray(bar).save(studio.root / "bar.png")
    return studio


def box_of(pixels, colour):
    """x, y, width, height of the places that have this colour."""
    ys, xs = np.nonzero((pixels[..., :3] == colour).all(axis=-1))
    return xs.min(), ys.min(), xs.max() - xs.min() + 1, ys.max() - ys.min() + 1


PLACES = [
    ("layer=1&src=dot.png", (18, 8, 4, 4)),
    ("layer=1&src=dot.png&pos=5,-3", (23, 5, 4, 4)),
    ("layer=1&src=dot.png&posN=0.25,0.25", (28, 13, 4, 4)),
    ("origin=0,0&layer=1&src=dot.png&origin=0,0", (0, 0, 4, 4)),
    ("originN=-0.5,-0.5&layer=1&src=dot.png&originN=-0.5,-0.5&pos=7,9", (7, 9, 4, 4)),
    ("originN=0.5,0.5&layer=1&src=dot.png&originN=0.5,0.5", (36, 16, 4, 4)),
    ("originN=.5,0&layer=1&src=dot.png&originN=.5,0", (36, 8, 4, 4)),
    ("layer=1&src=dot.png&anchor=0,0", (20, 10, 4, 4)),
    ("layer=1&src=dot.png&anchorN=0.5,0.5", (16, 6, 4, 4)),
    ("layer=1&src=dot.png&anchor=0,0&flip=lr", (16, 10, 4, 4)),
    ("layer=1&src=dot.png&anchor=0,0&scale=2", (20, 10, 8, 8)),
    ("layer=1&src=dot.png&anchor=0,0&extend=2,1,0,0&bgColor=0,0,0", (20, 10, 4, 4)),
    ("layer=1&src=dot.png&size=8,0", (16, 6, 8, 8)),
    ("layer=1&src=dot.png&sizeN=0.2,0.2", (18, 8, 4, 4)),
    ("layer=1&src=bar.png&rotate=90&anchor=0,0", (18, 10, 2, 4)),
    ("layer=1&color=255,255,0&size=6,2", (17, 9, 6, 2)),
    ("layer=1&src=dot.png&pos=-20,0", (0, 8, 2, 4)),
    ("layer=2&src=dot.png&layer=1&color=0,0,0&size=10,10", (18, 8, 4, 4)),
    ("layer=1&src=dot.png&layer=1&hide=1&layer=2&color=255,255,0&size=2,2", (19, 9, 2, 2)),
    ("layer=3,dot&src=gray.png&layer=dot&src=dot.png", (18, 8, 4, 4)),
    ("layer=1&src=is{dot.png?scl=0.5}", (16, 6, 8, 8)),
]


@pytest.mark.parametrize(("request_", "box"), PLACES, ids=[case[0] for case in PLACES])
def test_layers_are_placed_by_origin_anchor_and_position(stage, request_, box):
    pixels = stage.pixels("quads.png", f"fmt=png&{request_}")

    assert pixels.shape[:2] == (20, 40)
    assert box_of(pixels, Y) == box


BLENDS = [
    ("norm", (128, 128, 128)),
    ("mult", (128, 0, 0)),
    ("screen", (255, 128, 128)),
    ("lighten", (255, 128, 128)),
    ("darken", (128, 0, 0)),
]


@pytest.mark.parametrize(("mode", "colour"), BLENDS)
def test_blend_modes_over_red(stage, mode, colour):
    pixels = stage.pixels(
        "quads.png", f"fmt=png&origin=0,0&layer=1&src=gray.png&origin=0,0&blendMode={mode}"
    )

    assert tuple(int(part) for part in pixels[1, 1, :3]) == colour


def test_opacity_mixes_layer_and_canvas(stage):
    pixels = stage.pixels(
        "quads.png", "fmt=png&origin=0,0&layer=1&color=0,0,0&size=4,4&origin=0,0&opac=50"
    )

    assert tuple(int(part) for part in pixels[1, 1, :3]) == (127, 0, 0)


def test_dissolve_leaves_only_whole_pixels_in_proportion(stage):
    pixels = stage.pixels(
        "quads.png", "fmt=png&layer=1&color=0,0,0&size=40,20&opac=30&blendMode=dissolve"
    )

    black = (pixels[..., :3] == 0).all(axis=-1)
    assert {tuple(int(v) for v in colour) for colour in pixels[~black][:, :3]} <= {R, G, B, W}
    assert 0.2 < black.mean() < 0.4


def test_layers_lie_on_transparent_canvases_with_their_own_alpha(stage):
    pixels = stage.pixels("alpha.png", "fmt=png-alpha&layer=1&src=half.png&pos=20,0")

    assert pixels[0, 0, 3] == 255
    assert pixels[0, 25, 3] == 128
    assert tuple(int(part) for part in pixels[0, 25, :3]) == R


def test_composite_commands_come_after_the_layers(stage):
    pixels = stage.pixels("quads.png", "fmt=png&op_invert=1&layer=1&color=0,0,0&size=4,4")

    assert tuple(int(part) for part in pixels[10, 20, :3]) == W
    assert tuple(int(part) for part in pixels[0, 0, :3]) == (0, 255, 255)


def test_gray_and_cmyk_layers_meet_in_the_output_space(stage):
    Image.new("CMYK", (4, 4), (0, 255, 255, 0)).save(stage.root / "ink.tif")
    Image.new("L", (40, 20), 90).save(stage.root / "g.png")

    pixels = stage.pixels("g.png", "fmt=png&origin=0,0&layer=1&src=ink.tif&origin=0,0")

    assert tuple(int(part) for part in pixels[1, 1, :3]) == R
    assert tuple(int(part) for part in pixels[9, 9, :3]) == (90, 90, 90)


def test_view_crops_and_scales_all_layers_alike(stage):
    whole = stage.pixels("quads.png", "fmt=png&layer=1&src=dot.png&pos=3,2")
    part = stage.pixels("quads.png", "fmt=png&layer=1&src=dot.png&pos=3,2&rgn=10,5,20,10")
    double = stage.pixels("quads.png", "fmt=png&layer=1&src=dot.png&pos=3,2&scl=0.5")

    assert np.array_equal(part, whole[5:15, 10:30])
    assert double.shape[:2] == (40, 80)
    assert box_of(double, Y) == (42, 20, 8, 8)


def test_flipping_the_composite_flips_the_layers_too(stage):
    plain = stage.pixels("quads.png", "fmt=png&layer=1&src=bar.png&pos=9,4")
    flipped = stage.pixels("quads.png", "fmt=png&flip=lr&layer=1&src=bar.png&pos=9,4")

    assert np.array_equal(flipped, plain[:, ::-1])


def test_a_layer_takes_the_modifier_of_its_record(stage, monkeypatch):
    from exportgui.catalog.folder import FolderResolver
    from exportgui.render import draw, plan
    from exportgui.request.parsing import parse

    class WithRecord(FolderResolver):
        def find_object(self, object_path):
            from dataclasses import replace

            found = super().find_object(object_path)
            return (
                replace(found, modifier="op_invert=1&scale=2", anchor=(0, 0))
                if object_path == "dot.png"
                else found
            )

    reply = draw(
        plan(
            "quads.png",
            parse("fmt=png&layer=1&src=dot.png&scale=1"),
            WithRecord(stage.root, MacroBook({})),
        )
    )
    pixels = np.frombuffer(reply.to_rgba(), np.uint8).reshape(reply.height, reply.width, 4)

    assert tuple(int(part) for part in pixels[11, 21, :3]) == B
    assert (pixels[10:14, 20:24, :3] == B).all()
    assert tuple(int(part) for part in pixels[14, 24, :3]) == W


def test_a_hundred_layers(stage):
    layers = "&".join(
        f"layer={number}&src=dot.png&pos={number % 30 - 15},0" for number in range(1, 101)
    )

    assert box_of(stage.pixels("quads.png", f"fmt=png&{layers}"), Y) == (3, 8, 33, 4)


def nested(depth):
    inner = "quads.png"
    for _ in range(depth):
        inner = f"quads.png?src=is{{{inner}}}&flip=lr"
    return f"fmt=png&src=is{{{inner}}}"


def test_requests_nest_sixteen_deep_and_no_deeper(stage):
    assert tuple(stage.pixels("quads.png", nested(15))[0, 0, :3]) == G
    with pytest.raises(RequestError, match="nested more than 16 deep"):
        stage.plan("quads.png", nested(16))


def test_a_nested_reply_is_in_the_outer_colours(stage):
    """r-request-nesting-and-embedding.md, r-color-management.md: what is done to it is done in the
    output's space.
    """
    inks = np.zeros((20, 40, 4), np.uint8)
    inks[:, :20, 0] = 255
    inks[:, 20:, 3] = 128
    Image.fromarray(inks, "CMYK").save(stage.root / "inks.tif")

    inverted = stage.pixels("inks.tif", "fmt=png&layer=0&src=is{inks.tif?}&op_invert=1")
    noisy = stage.pixels("inks.tif", "fmt=png&layer=1&src=is{inks.tif?}&op_invert=1")

    # Cyan is 0,255,255 in RGB, half black 127.
    for pixels in (inverted, noisy):
        assert tuple(pixels[5, 5][:3]) == (255, 0, 0)
        assert np.abs(pixels[5, 30, :3].astype(int) - 128).max() <= 1
