"""The layer around glyphs that have coordinates of their own. Page: r-text-layers.md."""

from __future__ import annotations

import math

from exportgui.render.geometry import Size
from exportgui.render.text.glyphs import Glyphs, Layout


def fit_layer_to_ink(glyphs: tuple[Glyphs, ...]) -> Layout:
    """A layer as large as the ink; it is held at the origin of the glyphs' coordinates."""
    if not glyphs:
        return Layout(Size(1, 1), (), (0.0, 0.0))
    bounds = [part.bounds for part in glyphs]
    left = math.floor(min(part.left for part in bounds))
    top = math.floor(min(part.top for part in bounds))
    right = math.ceil(max(part.right for part in bounds))
    bottom = math.ceil(max(part.bottom for part in bounds))
    size = Size(max(1, right - left), max(1, bottom - top))
    return Layout(
        size, tuple(part.moved(-left, -top) for part in glyphs), (float(-left), float(-top))
    )
