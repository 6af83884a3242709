"""Make the parts of a GIF's screen transparent that no frame covers, as browsers do.

GIF89a (section 18) lets a frame be smaller than the screen; Pillow fills the rest with entry 0 of
the palette.
"""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from PIL import Image, ImageChops

from exportgui.media.integrity import gif_rectangles
from exportgui.media.pillow_pixels import plain


def covered(path: Path, page: int, size: tuple[int, int]) -> Image.Image | None:
    """A mask, 255 where frames up to 0-based ``page`` lie; None where they cover everything."""
    with path.open("rb") as file:
        corners = [(x, y, x + w, y + h) for x, y, w, h in islice(gif_rectangles(file), page + 1)]
    if any(
        left == top == 0 and right >= size[0] and bottom >= size[1]
        for left, top, right, bottom in corners
    ):
        return None
    mask = Image.new("L", size)
    for box in corners:
        mask.paste(255, box)
    return None if mask.getextrema() == (255, 255) else mask


def cleared(image: Image.Image, mask: Image.Image) -> Image.Image:
    """The picture, transparent where ``mask`` is 0."""
    image.load()
    flat = plain(image)
    flat = flat.copy() if flat is image else flat
    flat.putalpha(ImageChops.darker(flat.getchannel("A"), mask) if "A" in flat.getbands() else mask)
    return flat
