"""WebP: still pictures through libvips, which keeps one copy of them; animated ones through Pillow.

Huge ones are reduced by the decoder itself while it decodes.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from exportgui.media import complaint, integrity, memory_estimate, pillow, planes, raster
from exportgui.media.engine import pyvips
from exportgui.media.limits import Limits, check_memory
from exportgui.media.model import DecodeOptions, Header, Loaded
from exportgui.media.reduce import Chain, webp_factor


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """Facts of a WebP; ``frames`` counts those of an animation."""
    header = raster.read_header(path, fmt, page, limits)
    return header if header.frames > 1 else replace(header, held=memory_estimate.of_webp(path))


def decode(path: Path, header: Header, wish: DecodeOptions) -> Loaded:
    """Decode a still picture, or one frame of an animation."""
    if header.frames > 1:
        return raster.decode(path, header, wish)
    factor = webp_factor(header, wish.shrink)
    if factor == 1:
        check_memory(
            header.held_bytes + header.width * header.height * memory_estimate.WHOLE_WEBP,
            wish.limits,
            path,
        )
    with pillow.reading(path, header.format), complaint.heard(path, "webpload", fail_on="error"):
        integrity.check_intact(path, header.format)
        image = pyvips.Image.webpload(
            str(path), scale=1 / factor, fail_on="error", access="sequential"
        )
        return planes.from_vips(image, header, Chain(factor), wish.fit)
