"""Scaling keeps places: a ramp of gray stays a ramp, centre on centre, whether reduced or
enlarged.
"""

import numpy as np
import pytest

from exportgui.render.geometry import Size
from exportgui.render.raster import as_array, from_array
from exportgui.render.resample import KERNELS, resized_band


@pytest.mark.parametrize("res_mode", KERNELS)
@pytest.mark.parametrize("width", [50, 67, 150, 250, 400, 1000])
def test_a_ramp_stays_where_it_is(res_mode, width):
    ramp = from_array(np.tile(np.arange(200, dtype=np.uint8), (40, 1))).cast("float")

    scaled = resized_band(ramp, Size(width, 40), res_mode)
    values = np.frombuffer(scaled.write_to_memory(), np.float32).reshape(40, width)[20]

    wanted = (np.arange(width) + 0.5) * 200 / width - 0.5
    middle = slice(width // 10, -width // 10)
    assert np.abs(values - wanted)[middle].max() < 0.06


def test_one_axis_may_shrink_while_the_other_grows():
    pixels = np.zeros((40, 40), np.uint8)
    pixels[:20] = 255

    scaled = as_array(resized_band(from_array(pixels), Size(10, 160), "sharp2"))[..., 0]

    assert scaled.shape == (160, 10)
    assert scaled[70].min() > 250
    assert scaled[90].max() < 5


@pytest.mark.parametrize("size", [(1999, 1501), (1997, 1203), (1280, 961)])
@pytest.mark.parametrize("width", [300, 217])
def test_a_jpeg_that_is_reduced_while_decoded_stays_where_it_is(studio, size, width):
    across = np.arange(size[0])
    down = np.arange(size[1])[:, None]
    # a tenth of a pixel off is a level off
    waves = 127 + 60 * np.sin(across / 8) + 60 * np.cos(down / 9)
    pixels = np.repeat(waves[..., None], 3, 2)
    studio.save("a.jpg", pixels, quality=98)
    studio.save("a.png", pixels)

    reduced = studio.pixels("a.jpg", f"wid={width}").astype(int)
    wanted = studio.pixels("a.png", f"wid={width}").astype(int)

    assert np.abs(reduced - wanted).mean() < 1
