"""``op_blur`` is a Gaussian whose standard deviation is the radius: an edge becomes its
integral.
"""

import math

import numpy as np
import pytest

from exportgui.render.gaussian import gaussian
from exportgui.render.raster import as_array, from_array


@pytest.mark.parametrize("sigma", [1.0, 5.0, 12.0, 13.0, 25.0, 60.0])
def test_an_edge_becomes_the_integral_of_the_gaussian(sigma):
    pixels = np.zeros((9, 401), np.uint8)
    pixels[:, 201:] = 255

    blurred = as_array(gaussian(from_array(pixels), sigma))[4, :, 0].astype(float)

    # The edge lies between columns 200 and 201; farther than 3 sigma from the ends nothing else is
    # seen.
    inside = range(max(0, int(201 - 2 * sigma)), min(401, int(201 + 2 * sigma)))
    wanted = [255 * 0.5 * (1 + math.erf((x - 200.5) / sigma / math.sqrt(2))) for x in inside]
    assert np.abs(blurred[list(inside)] - wanted).max() <= 3


@pytest.mark.parametrize("level", [0, 77, 254, 255])
def test_a_flat_picture_stays_flat(level):
    flat = from_array(np.full((37, 53), level, np.uint8))

    for sigma in (0.4, *(tenth / 10 for tenth in range(8, 121)), 20.0, 30.0, 36.0, 50.0):
        assert np.unique(as_array(gaussian(flat, sigma))).tolist() == [level], sigma


@pytest.mark.parametrize(
    "sigma", [0.3, 0.8, 1.0, 1.1, 1.2, 1.31, 1.4, 1.5, 2.0, 2.5, 3.0, 6.0, 11.0, 20.0, 35.9]
)
def test_a_blur_of_whole_numbers_is_that_of_fractions_to_a_level(sigma):
    pixels = np.random.default_rng(1).integers(0, 256, (200, 240, 3), dtype=np.uint8)
    image = from_array(pixels, "rgb")

    fast = gaussian(image, sigma).numpy().astype(float)
    plain = gaussian(image.cast("float"), sigma).numpy()

    assert np.abs(fast - plain).mean() <= 0.5
    assert abs((fast - plain).mean()) <= 0.1


def test_a_blur_too_narrow_to_change_a_byte_is_none():
    image = from_array(np.random.default_rng(5).integers(0, 256, (9, 9, 3), dtype=np.uint8), "rgb")
    assert gaussian(image, 0.15) is image
    assert gaussian(image, 0.4) is not image
