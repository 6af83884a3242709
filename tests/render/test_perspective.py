"""Perspective: r-perspective.md. The canvas is quads.png, 40×20: red, green over blue, white."""

import numpy as np
import pytest
from PIL import Image

R = (255, 0, 0)
G = (0, 255, 0)
B = (0, 0, 255)
W = (255, 255, 255)
Y = (255, 255, 0)


@pytest.fixture
def stage(studio):
    pixels = np.zeros((40, 40, 3), np.uint8)
    pixels[:20, :20] = R
    pixels[:20, 20:] = G
    pixels[20:, :20] = B
    pixels[20:, 20:] = Y
    Image.fromarray(pixels).save(studio.root / "tile.png")
    Image.new("RGB", (100, 80), (10, 10, 10)).save(studio.root / "table.png")
    return studio


def near(pixel, colour, slack=6):
    return np.abs(np.asarray(pixel[:3], int) - colour).max() <= slack


CASES = [
    # quadrilateral, places and colours: corner 1 is the picture's top left, then clockwise
    (
        "perspective=20,10,60,10,60,50,20,50",
        {(25, 15): R, (55, 15): G, (25, 45): B, (55, 45): Y, (10, 10): None},
    ),
    ("perspective=60,10,60,50,20,50,20,10", {(55, 15): R, (55, 45): G, (25, 15): B}),
    (
        "perspective=30,10,50,10,70,70,10,70",
        {(35, 20): R, (45, 20): G, (20, 65): B, (60, 65): Y, (12, 12): None},
    ),
    (
        "perspectiveN=0.2,0.125,0.6,0.125,0.6,0.625,0.2,0.625",
        {(25, 15): R, (55, 45): Y, (65, 45): None},
    ),
    ("perspective=20,10,60,10,60,50,20,50&pos=10,5", {(35, 20): R, (65, 50): Y, (25, 12): None}),
    ("perspective=-20,-20,20,-20,20,20,-20,20", {(10, 10): Y, (30, 10): None}),
    ("perspective=20,10,60,10,60,50,20,50,R1", {(25, 15): R}),
    ("perspective=20,10,60,10,60,50,20,50&opac=50", {(25, 15): (133, 5, 5)}),
    ("perspective=20,10,60,10,60,50,20,50&flip=lr", {(25, 15): G}),
    ("perspective=20,10,60,10,60,50,20,50&rotate=90", {(25, 15): B, (55, 15): R}),
]


@pytest.mark.parametrize(("commands", "places"), CASES, ids=[case[0] for case in CASES])
def test_corners_meet_the_quadrilateral(stage, commands, places):
    pixels = stage.pixels("table.png", f"fmt=png&layer=1&src=tile.png&{commands}")

    assert pixels.shape[:2] == (80, 100)
    for (x, y), colour in places.items():
        assert near(pixels[y, x], colour or (10, 10, 10)), (x, y)


def test_layer_0_is_bent_inside_its_own_rectangle(stage):
    pixels = stage.pixels("tile.png", "fmt=png-alpha&perspective=10,0,30,0,40,40,0,40")

    assert pixels.shape[:2] == (40, 40)
    assert pixels[1, 1, 3] == 0
    assert near(pixels[35, 5], B)


def test_perspective_follows_the_view_scale(stage):
    pixels = stage.pixels(
        "table.png", "fmt=png&scl=0.5&layer=1&src=tile.png&perspective=20,10,60,10,60,50,20,50"
    )

    assert near(pixels[30, 50], R)
    assert near(pixels[90, 110], Y)


def test_corners_far_away_cost_no_more_than_what_is_seen(stage):
    far = "perspective=-48,-46,-1000000000,-2.4,0,-0.1,-0.4,-0.55"
    pixels = stage.pixels("table.png", f"fmt=png&layer=1&src=tile.png&{far}")
    assert pixels.shape[:2] == (80, 100)
    assert near(pixels[70, 90], (10, 10, 10))


HORIZONS = [
    "perspectiveN=0.25,0.5,0.75,0.5,1,1,0,1",
    "perspectiveN=0.5,0.25,1,0,1,1,0.5,0.75",
    "perspective=25,40,75,40,100,80,0,80",
]


@pytest.mark.parametrize("command", HORIZONS)
@pytest.mark.parametrize("scale", ["1", "0.5", "2"])
def test_a_horizon_may_run_through_the_corner_of_the_composite(stage, command, scale):
    """The lines through opposite sides meet on a line through the canvas's top left corner.

    Whatever the perspective, lines stay lines: the picture's centre lies where the diagonals cross,
    and what is on one side of a diagonal and near a corner has that corner's colour.
    """
    numbers = [float(part) for part in command.partition("=")[2].split(",")]
    size = (100, 80) if "N" in command else (1, 1)
    corners = np.array(numbers).reshape(4, 2) * size
    factor = float(scale)
    pixels = stage.pixels("table.png", f"fmt=png&scl={1 / factor:g}&layer=1&src=tile.png&{command}")

    assert pixels.shape[:2] == (80 * factor, 100 * factor)
    first = corners[2] - corners[0]
    second = corners[3] - corners[1]
    along = np.linalg.solve(np.array([first, -second]).T, corners[1] - corners[0])[0]
    middle = corners[0] + along * first
    for corner, colour in zip(corners, (R, G, Y, B), strict=True):
        x, y = (0.5 * (corner + middle) * factor).astype(int)
        assert near(pixels[y, x], colour), (x, y)
    assert near(pixels[1, 1], (10, 10, 10))
