"""The layer around glyphs that lie in coordinates of their own. Page: r-text-layers.md."""

from __future__ import annotations

import math

from exportgui.render.geometry import Size
from exportgui.render.text.placed import Glyphs, Layout


def around(glyphs: tuple[Glyphs, ...]) -> Layout:
    """A layer as large as the ink; it is held at the origin of the glyphs' coordinates."""
    if not glyphs:
        return Layout(Size(1, 1), (), (0.0, 0.0))
    reaches = [part.reach for part in glyphs]
    left = math.floor(min(part.left for part in reaches))
    top = math.floor(min(part.top for part in reaches))
    right = math.ceil(max(part.right for part in reaches))
    bottom = math.ceil(max(part.bottom for part in reaches))
    size = Size(max(1, right - left), max(1, bottom - top))
    return Layout(
        size, tuple(part.moved(-left, -top) for part in glyphs), (float(-left), float(-top))
    )
