"""``op_colorize`` moves the median of the whole picture to 50 %, whichever part of it is shown.

Pages: r-op-colorize.md, r-rgn.md, r-rect.md.
"""

import numpy as np
import pytest
from PIL import Image


@pytest.fixture
def stage(studio):
    ramp = np.tile(np.linspace(0, 255, 640).astype(np.uint8), (480, 1))
    ramp = np.where(np.arange(480)[:, None] < 360, ramp // 3, ramp)
    studio.save("ramp.png", np.dstack([ramp] * 3))
    studio.ramp = ramp
    return studio


def colorized(luma, median, color):
    """The reading in the README: luma moved so that the median is 50 %, then black → colour →
    white.
    """
    tone = np.clip(luma.astype(float) + 127.5 - median, 0, 255)[..., None] / 255
    color = np.array(color, float)
    return np.where(tone <= 0.5, color * tone * 2, color + (255 - color) * (tone * 2 - 1))


PARTS = [
    "rgn=500,400,100,60",
    "rgn=0,0,640,40",
    "rect=500,400,100,60",
    "rect=0,100,640,7",
    "rgn=0,0,640,480",
]


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("how", ["", "layer=0&"])
def test_a_part_is_toned_as_the_whole_is(stage, part, how):
    pixels = stage.pixels("ramp.png", f"fmt=png&{part}&{how}op_colorize=200,40,90")

    x, y, width, height = map(int, part.split("=")[1].split(","))
    wanted = colorized(stage.ramp, np.median(stage.ramp), (200, 40, 90))[
        y : y + height, x : x + width
    ]
    assert np.abs(pixels[..., :3] - wanted).max() <= 2


def test_what_comes_before_it_counts(stage):
    request = "fmt=png&op_invert=1&op_colorize=200,40,90&flip=lr&opac=50&effect=1&color=0,0,0"
    whole = stage.pixels("ramp.png", request)
    part = stage.pixels("ramp.png", f"{request}&rect=10,20,300,70")

    assert np.array_equal(part, whole[20:90, 10:310])


def test_strips_of_a_large_picture_share_one_median(stage):
    rng = np.random.default_rng(3)
    small = rng.integers(0, 256, (24, 30), dtype=np.uint8)
    Image.fromarray(small).resize((3000, 2400), Image.Resampling.BICUBIC).save(
        stage.root / "large.png"
    )

    whole = stage.pixels("large.png", "fmt=png&op_colorize=0,90,200,norm,60")
    strips = [
        stage.pixels("large.png", f"fmt=png&op_colorize=0,90,200,norm,60&rect=0,{y},3000,600")
        for y in range(0, 2400, 600)
    ]

    assert np.array_equal(np.concatenate(strips), whole)
