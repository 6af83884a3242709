"""``op_grow``: every component, the mask among them. Page: r-op-grow.md, which names text and
masked solid colours.

What is expected is a plain maximum or minimum over all places of a disk.
"""

import numpy as np
import pytest

R = (255, 0, 0)
B = (0, 0, 255)


def disk(plane, radius):
    """The largest value within ``radius`` of each place, or the smallest for a negative one; edges
    are repeated.
    """
    reach = abs(radius)
    padded = np.pad(plane, reach, mode="edge")
    height, width = plane.shape
    shifted = [
        padded[reach + y : reach + y + height, reach + x : reach + x + width]
        for y in range(-reach, reach + 1)
        for x in range(-reach, reach + 1)
        if x * x + y * y <= reach * reach
    ]
    return (np.max if radius > 0 else np.min)(shifted, axis=0)


@pytest.fixture
def stage(studio):
    blobs = np.zeros((40, 60), np.uint8)
    blobs[10:20, 10:25] = 255
    blobs[5:35, 40:44] = 255
    blobs[30, 20] = 255
    blobs[24:28, 50:54] = 128
    studio.save("blobs.png", blobs)
    cut = np.zeros((40, 60, 4), np.uint8)
    cut[..., :3] = (255, 255, 255)  # hidden white must not show
    cut[10:30, 15:45] = (*R, 255)
    cut[10:30, 25:35] = (*B, 255)
    studio.save("cut.png", cut)
    cut[..., 3] = np.where(cut[..., 3] > 0, 128, 0)
    studio.save("glass.png", cut)
    tone = np.dstack([np.full((40, 60), 90, np.uint8), blobs])
    studio.save("tone.png", tone)
    studio.save("tan.png", np.full((40, 60, 3), (200, 100, 50), np.uint8))
    studio.blobs = blobs
    return studio


@pytest.mark.parametrize("radius", [1, 3, 7, -1, -3])
@pytest.mark.parametrize("layer", ["layer=0", "layer=1"])
def test_the_mask_of_a_solid_colour_grows(stage, radius, layer):
    request_ = f"{layer}&color=0,0,255&mask=blobs.png&op_grow={radius}"
    below = "color=0,0,0,0&size=60,40&" if layer == "layer=1" else ""

    pixels = stage.pixels("", f"fmt=png-alpha&layer=0&{below}{request_}")

    wanted = disk(stage.blobs, radius)
    assert np.abs(pixels[..., 3].astype(int) - wanted).max() <= 1
    assert (pixels[wanted > 0][:, :3] == B).all()


@pytest.mark.parametrize(("name", "alpha"), [("cut.png", 255), ("glass.png", 128)])
@pytest.mark.parametrize("radius", [4, -4])
@pytest.mark.parametrize("layer", ["", "layer=0&"])
def test_a_picture_grows_by_what_is_seen_of_it(stage, name, alpha, radius, layer):
    pixels = stage.pixels(name, f"fmt=png-alpha&{layer}op_grow={radius}")

    mask = np.zeros((40, 60), np.uint8)
    mask[10:30, 15:45] = alpha
    assert np.array_equal(pixels[..., 3], disk(mask, radius))
    # The colours meet where each component's own maximum (minimum) puts them; white is nowhere.
    red, blue = (
        np.zeros((2, 40, 60), np.uint8) if radius > 0 else np.full((2, 40, 60), 255, np.uint8)
    )
    red[10:30, 15:45] = 255
    blue[10:30, 15:45] = 0
    red[10:30, 25:35] = 0
    blue[10:30, 25:35] = 255
    seen = pixels[..., 3] > 0
    assert np.array_equal(pixels[..., 0][seen], disk(red, radius)[seen])
    assert np.array_equal(pixels[..., 2][seen], disk(blue, radius)[seen])
    assert not pixels[..., 1][seen].any()


def test_gray_with_a_mask_grows(stage):
    pixels = stage.pixels("tone.png", "fmt=png-alpha&op_grow=3")

    wanted = disk(stage.blobs, 3)
    assert np.array_equal(pixels[..., 3], wanted)
    assert (pixels[wanted > 0][:, :3] == 90).all()


def test_letters_grow(typeset):
    plain = typeset.pixels("size=80,40&op_grow=0&fmt=png-alpha&textPs=*&layer=0", r"\fs40 il")
    wide = typeset.pixels("size=80,40&op_grow=3&fmt=png-alpha&textPs=*&layer=0", r"\fs40 il")

    assert plain[..., 3].any()
    assert np.array_equal(wide[..., 3], disk(plain[..., 3], 3))
    assert not wide[..., :3][wide[..., 3] > 0].any()  # still black


def test_growth_follows_the_view(stage):
    pixels = stage.pixels(
        "tan.png", "scl=0.5&fmt=png&layer=1&color=0,0,255&mask=blobs.png&op_grow=3"
    )

    # From the rectangle's right edge at 25: 28 in full pixels, 56 at twice the size.
    assert tuple(pixels[30, 54][:3]) == B
    assert tuple(pixels[30, 58][:3]) == (200, 100, 50)


def test_the_mask_of_the_reply_grows_too(stage):
    pixels = stage.pixels("tone.png", "req=mask&fmt=png&op_grow=2")

    assert np.array_equal(pixels[..., 0], disk(stage.blobs, 2))


def test_an_opaque_picture_keeps_its_edges(stage):
    pixels = stage.pixels("tan.png", "fmt=png-alpha&op_grow=-5")

    assert (pixels == (200, 100, 50, 255)).all()
