"""Text beyond the rectangle of a layer with a size of its own: r-text-layers.md, r-extend.md,
r-size-reference.md.

A layer that is large enough to hold all of the text is what the small one is held against.
"""

import numpy as np
import pytest

CANVAS = "color=255,255,255&size=300,300&originN=-0.5,-0.5"
SMALL = f"{CANVAS}&layer=1&size=50,50&pos=125,125"
LARGE = f"{CANVAS}&layer=1&size=250,250&pos=25,25"
"""Both around the middle of the canvas; the small one's corner is 100, 100 on the large one."""
AT_CORNER = "&origin=0,0"
WORDS = r"\fs40 HEH"

BEYOND = {
    "path to the right": ("textPath=M60,25L200,25", "textPath=M160,125L300,125"),
    "path above": ("textPath=M-80,-40L120,-60", "textPath=M20,60L220,40"),
    "region below": (
        "textFlowPath=M-60,60L110,60,110,140,-60,140Z",
        "textFlowPath=M40,160L210,160,210,240,40,240Z",
    ),
    "region half inside": (
        "textFlowPath=M20,20L140,20,140,90,20,90Z",
        "textFlowPath=M120,120L240,120,240,190,120,190Z",
    ),
}


def pair(typeset, which, more="", words=WORDS, scale=1.0):
    small, large = BEYOND[which]
    return (
        typeset.pixels(f"{SMALL}{AT_CORNER}&textPs=*&{small}{more}", words, scale).astype(int),
        typeset.pixels(f"{LARGE}{AT_CORNER}&textPs=*&{large}{more}", words, scale).astype(int),
    )


@pytest.mark.parametrize("which", BEYOND)
@pytest.mark.parametrize("scale", [1.0, 0.5])
def test_text_is_drawn_wherever_its_path_or_region_is(typeset, which, scale):
    small, large = pair(typeset, which, scale=scale)

    assert typeset.extent(small, 200) is not None
    assert np.abs(small - large).max() <= (1 if scale == 1.0 else 80)
    assert np.abs(small - large).mean() < 1


@pytest.mark.parametrize("which", BEYOND)
@pytest.mark.parametrize("extend", ["extend=0,0,0,0", "extendN=0,0,0,0", "extend=20,20,20,20"])
def test_extend_crops_to_the_rectangle(typeset, which, extend):
    small, _ = BEYOND[which]
    at = "&origin=20,20" if extend.endswith("20") else AT_CORNER
    pixels = typeset.pixels(f"{SMALL}{at}&textPs=*&{small}&{extend}", WORDS)
    inside = np.zeros(pixels.shape[:2], bool)
    inside[125:175, 125:175] = True

    assert (pixels[~inside][:, :3] == 255).all()
    assert (pixels[inside][:, :3] < 128).any() == (which == "region half inside")


@pytest.mark.parametrize(
    "turn", ["rotate=90", "rotate=30", "flip=lr", "flip=ud", "rotate=200&flip=lr"]
)
@pytest.mark.parametrize("which", ["path to the right", "region below"])
def test_what_lies_beyond_is_turned_with_the_layer(typeset, which, turn):
    small, large = (
        typeset.pixels(f"{layer}&textPs=*&{path}&{turn}&pos=150,150", WORDS).astype(int)
        for layer, path in zip((SMALL, LARGE), BEYOND[which], strict=True)
    )

    assert typeset.extent(large) is not None
    assert np.abs(np.subtract(typeset.extent(small), typeset.extent(large))).max() <= 1


def test_fills_keep_to_the_rectangle(typeset):
    path, _ = BEYOND["path to the right"]
    plain = typeset.pixels(f"{SMALL}{AT_CORNER}&textPs=*&{path}", WORDS)
    for fill in ("color=0,0,255", "bgColor=0,0,255"):
        filled = typeset.pixels(f"{SMALL}{AT_CORNER}&textPs=*&{path}&{fill}", WORDS)
        ys, xs = np.nonzero((filled[..., :3] == (0, 0, 255)).all(axis=-1))

        assert (xs.min(), xs.max(), ys.min(), ys.max()) == (125, 174, 125, 174)
        assert np.array_equal(filled[:, 175:], plain[:, 175:])


def test_a_mask_covers_the_rectangle_alone(studio, typeset):
    studio.save("full.png", np.full((50, 50), 255))
    path, _ = BEYOND["region half inside"]
    pixels = typeset.pixels(f"{SMALL}{AT_CORNER}&textPs=*&{path}&mask=full.png", WORDS)
    whole = typeset.pixels(f"{SMALL}{AT_CORNER}&textPs=*&{path}", WORDS)

    assert np.array_equal(pixels[125:175, 125:175], whole[125:175, 125:175])
    assert (pixels[:, 175:, :3] == 255).all()


def test_clip_paths_keep_their_coordinates(typeset):
    path, _ = BEYOND["path to the right"]
    pixels = typeset.pixels(
        f"{SMALL}{AT_CORNER}&textPs=*&{path}&clipPath=M60,0L80,0,80,50,60,50Z", WORDS
    )
    left, _, right, _ = typeset.extent(pixels)

    assert left >= 185
    assert 200 < right <= 205


def test_shadows_fall_below_what_lies_beyond(typeset):
    small, large = pair(typeset, "path to the right", "&effect=-1&color=255,0,0&pos=0,40")

    assert ((small[..., 0] == 255) & (small[..., 1] == 0)).any()
    assert np.abs(small - large).max() <= 1


def test_an_effect_of_the_rectangle_keeps_to_it(typeset):
    path, _ = BEYOND["path to the right"]
    pixels = typeset.pixels(
        f"{SMALL}{AT_CORNER}&textPs=*&{path}&effect=-1&color=255,0,0&maskUse=off", WORDS
    )
    ys, xs = np.nonzero((pixels[..., :3] == (255, 0, 0)).all(axis=-1))

    assert (xs.min(), xs.max(), ys.min(), ys.max()) == (125, 174, 125, 174)


def test_letters_near_the_edges_of_a_plain_box_show_beyond_it(typeset):
    raised = r"\fs40 H{\up40 H}H"
    _, top, _, _ = typeset.ink(
        f"{CANVAS}&layer=1&size=100,50&pos=100,100{AT_CORNER}&textPs=*", raised
    )
    kept = typeset.ink(f"{CANVAS}&layer=1&size=100,50&pos=100,100{AT_CORNER}&text=*", raised)

    assert top == pytest.approx(80, abs=1)
    assert kept[1] >= 100


def test_layer_0_ends_where_the_composite_ends(typeset):
    request = "layer=0&size=50,50&textPs=*&textPath=M30,25L200,25"

    assert typeset.pixels(request, WORDS).shape[:2] == (50, 50)
    # turned, the corners of the composite show what lies beyond the layer's own rectangle
    turned = typeset.pixels(
        "layer=0&size=60,60&rotate=45&textPs=*&textPath=M30,-8L60,-8",
        (
            r"\fs20 "
            r"HEH"
        ),
    )
    assert typeset.extent(turned) is not None
    assert (
        typeset.extent(
            typeset.pixels(
                "layer=0&size=60,60&textPs=*&textPath=M30,-8L60,-8",
                (
                    r"\fs20 "
                    r"HEH"
                ),
            )
        )
        is None
    )
