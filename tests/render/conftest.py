"""Small pictures with known pixels, and a renderer over a folder of them."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from exportgui.catalog.folder import FolderResolver
from exportgui.render import draw, plan, write
from exportgui.request.macros import MacroBook
from exportgui.request.parse import parse

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)


def quadrants(width=40, height=20):
    """Red, green over blue, white."""
    pixels = np.zeros((height, width, 3), np.uint8)
    half_x, half_y = width // 2, height // 2
    pixels[:half_y, :half_x], pixels[:half_y, half_x:] = RED, GREEN
    pixels[half_y:, :half_x], pixels[half_y:, half_x:] = BLUE, WHITE
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
