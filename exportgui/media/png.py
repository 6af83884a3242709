"""Decode PNG with libvips, which keeps 16 bits until they are rounded; animations with Pillow."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

from exportgui.media import (
    decoder_messages,
    integrity,
    memory_estimate,
    pillow,
    pillow_formats,
    planes,
    png_metadata,
    png_repair,
)
from exportgui.media.damage import NO_END, UNREADABLE_HEADER
from exportgui.media.libvips import pyvips
from exportgui.media.limits import Limits, check_pixels
from exportgui.media.model import DecodeOptions, Header, Loaded
from exportgui.media.reduce import reduction

_ODD = frozenset({png_repair.TRANSPARENCY, NO_END})
"""Warnings of files that are decoded from a repaired copy."""
_GRAY = frozenset({0, 4})


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header of a PNG; metadata is read from all chunks, without decoding pixels."""
    with pillow.reading(path, fmt, UNREADABLE_HEADER), path.open("rb") as file:
        chunks = png_metadata.read_chunks(file)
        oddities = png_repair.oddities(file)
        file.seek(24)
        bits, color_type = file.read(2)
    with pillow.opened(
        path, fmt, limits, UNREADABLE_HEADER, png_repair.repaired(path) if oddities else None
    ) as image:
        frames = int(getattr(image, "n_frames", 1))
        if page >= frames:
            raise pillow.no_page(page, frames, path)
        check_pixels(*image.size, frames, limits, path)
        # Pillow would decode the pixels to find the orientation.
        orientation = png_metadata.orientation(chunks)
        pixel_type = "gray" if color_type in _GRAY else "rgb"
        header = pillow_formats.describe(
            image, fmt, frames, pixel_type=pixel_type, orientation=orientation
        )
    header = png_metadata.with_colours(header, chunks)
    if header.dpi is None:
        header = dataclasses.replace(header, dpi=png_metadata.exif_resolution(chunks))
    return dataclasses.replace(
        header,
        bits=bits,
        bytes_per_pixel=_bytes_per_pixel(path, frames, bits, color_type),
        warnings=(*header.warnings, *oddities),
    )


def _bytes_per_pixel(path: Path, frames: int, bits: int, color_type: int) -> float:
    if frames > 1:
        return memory_estimate.by_animation("PNG")
    return memory_estimate.of_png(path, bits, color_type)


def decode(path: Path, header: Header, options: DecodeOptions) -> Loaded:
    """Decode a still PNG, or one frame of an animated one."""
    if header.frames > 1:
        return pillow_formats.decode(path, header, options)
    if _ODD & set(header.warnings):
        return _mended(path, header, options)
    with (
        pillow.reading(path, header.format),
        decoder_messages.explain_errors(path, "pngload", fail_on="error"),
    ):
        integrity.check_intact(path, header.format)
        image = pyvips.Image.pngload(
            os.fsencode(path), fail_on="error", access="sequential", unlimited=False
        )
        steps = reduction(header, options.shrink)
        return planes.from_vips(image, header, steps, options.fit, deep=options.deep)


def _mended(path: Path, header: Header, options: DecodeOptions) -> Loaded:
    with pillow.reading(path, header.format):
        integrity.check_intact(path, header.format)
        image = pyvips.Image.pngload_buffer(
            png_repair.repaired(path), fail_on="error", access="sequential"
        )
        steps = reduction(header, options.shrink)
        return planes.from_vips(image, header, steps, options.fit, deep=options.deep)
