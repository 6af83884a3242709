"""Small pictures with known pixels, and a renderer over a folder of them."""

from pathlib import Path
from urllib.parse import quote

import numpy as np
import pytest
from PIL import Image

from exportgui.catalog.folder import FolderResolver
from exportgui.render import draw, plan, write
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse

RED = (255, 0, 0)
GREEN = (0, 255, 0)
BLUE = (0, 0, 255)
WHITE = (255, 255, 255)


def quadrants(width=40, height=20):
    """Red, green over blue, white."""
    pixels = np.zeros((height, width, 3), np.uint8)
    half_x = width // 2
    half_y = height // 2
    pixels[:half_y, :half_x] = RED
    pixels[:half_y, half_x:] = GREEN
    pixels[half_y:, :half_x] = BLUE
    pixels[half_y:, half_x:] = WHITE
    return pixels


class Studio:
    """Renders requests against a folder and reads the results back."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.macros: dict[str, str] = {}

    def save(self, name, pixels, mode=None, **options):
        Image.fromarray(np.asarray(pixels, np.uint8), mode).save(self.root / name, **options)
        return name

    def plan(self, name, modifiers="", scale=1.0):
        resolver = FolderResolver(self.root, MacroBook(self.macros))
        return plan(name, parse(modifiers), resolver, scale=scale)

    def pixels(self, name, modifiers="", scale=1.0):
        """RGBA, shape (height, width, 4)."""
        reply = draw(self.plan(name, modifiers, scale))
        return np.frombuffer(reply.to_rgba(), np.uint8).reshape(reply.height, reply.width, 4)

    def write(self, name, modifiers=""):
        made = self.plan(name, modifiers)
        path = self.root / f"out{made.extension}"
        write(made, path)
        return path


@pytest.fixture
def studio(tmp_path):
    made = Studio(tmp_path)
    made.save("quads.png", quadrants())
    alpha = np.dstack([quadrants(), np.full((20, 40), 255, np.uint8)])
    alpha[:, 20:, 3] = 0
    made.save("alpha.png", alpha)
    half = alpha.copy()
    half[..., 3] = 128
    made.save("half.png", half)
    return made


class Typeset:
    """Draws texts in the program's own font, so that every machine draws the same.

    In a request, ``*`` stands for the text.
    """

    def __init__(self, studio: Studio) -> None:
        self.studio = studio

    def request(self, request, words):
        body = rf"{{{{\fonttbl{{\f0\fcharset0 Open Sans;}}}}\f0 {words}}}"
        return "fmt=png&" + request.replace("*", quote(body, safe=""))

    def plan(self, request, words, name=""):
        return self.studio.plan(name, self.request(request, words))

    def pixels(self, request, words, scale=1.0, name=""):
        return self.studio.pixels(name, self.request(request, words), scale)

    def write(self, request, words):
        return self.studio.write("", self.request(request, words))

    def ink(self, request, words, scale=1.0, threshold=128):
        return self.extent(self.pixels(request, words, scale), threshold)

    def extent(self, pixels, threshold=128):
        """x, y, right, bottom of what is darker than the threshold; None where nothing is."""
        dark = (pixels[..., :3].min(axis=-1) < threshold) & (pixels[..., 3] > 127)
        ys, xs = np.nonzero(dark)
        return (
            (int(xs.min()), int(ys.min()), int(xs.max()) + 1, int(ys.max()) + 1)
            if dark.any()
            else None
        )


@pytest.fixture
def typeset(studio):
    return Typeset(studio)
