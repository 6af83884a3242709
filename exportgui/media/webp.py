"""Decode WebP: still pictures with libvips, which needs one copy of them, animations with Pillow.

Huge ones are reduced by the decoder itself.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from exportgui.media import (
    decoder_messages,
    integrity,
    memory_estimate,
    pillow,
    pillow_formats,
    planes,
)
from exportgui.media.libvips import pyvips
from exportgui.media.limits import Limits, check_memory
from exportgui.media.model import DecodeOptions, Header, Loaded
from exportgui.media.reduce import Reduction, webp_factor


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header of a WebP; ``frames`` counts those of an animation."""
    header = pillow_formats.read_header(path, fmt, page, limits)
    return (
        header
        if header.frames > 1
        else replace(header, bytes_per_pixel=memory_estimate.of_webp(path))
    )


def decode(path: Path, header: Header, options: DecodeOptions) -> Loaded:
    """Decode a still picture, or one frame of an animation."""
    if header.frames > 1:
        return pillow_formats.decode(path, header, options)
    factor = webp_factor(header, options.shrink)
    if factor == 1:
        check_memory(
            header.decoding_bytes + header.width * header.height * memory_estimate.WHOLE_WEBP,
            options.limits,
            path,
        )
    with (
        pillow.reading(path, header.format),
        decoder_messages.explain_errors(path, "webpload", fail_on="error"),
    ):
        integrity.check_intact(path, header.format)
        image = pyvips.Image.webpload(
            os.fsencode(path), scale=1 / factor, fail_on="error", access="sequential"
        )
        return planes.from_vips(image, header, Reduction(factor), options.fit)
