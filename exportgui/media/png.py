"""Decode PNG with libvips, which keeps 16 bits until they are rounded.

Frames of an animation but the first, which is the still picture, are decoded with Pillow.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
from collections.abc import Iterator
from pathlib import Path

from exportgui.media import (
    decoder_messages,
    integrity,
    memory_estimate,
    pillow,
    pillow_formats,
    planes,
    png_metadata,
    png_passes,
    png_repair,
)
from exportgui.media.damage import NO_END, UNREADABLE_HEADER
from exportgui.media.libvips import pyvips
from exportgui.media.limits import Limits, check_pixels
from exportgui.media.model import DecodeOptions, Header, Loaded
from exportgui.media.reduce import is_large, reduction
from exportgui.messages import Message

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
        bytes_per_pixel=_bytes_per_pixel(path, header, page, oddities, (bits, color_type)),
        warnings=(*header.warnings, *oddities),
    )


def _bytes_per_pixel(
    path: Path, header: Header, page: int, oddities: tuple[Message, ...], kind: tuple[int, int]
) -> float:
    """Bytes per pixel of a picture whose ``kind`` is its bit depth and its colour type."""
    if page:
        return memory_estimate.by_animation("PNG")
    is_whole = png_passes.is_interlaced(path) and (
        oddities or not is_large(header.width, header.height)
    )
    return memory_estimate.of_interlaced_png(*kind) if is_whole else 0.0


def decode(path: Path, header: Header, options: DecodeOptions) -> Loaded:
    """Decode a PNG: the still picture of an animation is its first frame, too."""
    if options.page:
        return pillow_formats.decode(path, header, options)
    if _ODD & set(header.warnings):
        return _mended(path, header, options)
    with (
        pillow.reading(path, header.format),
        decoder_messages.explain_errors(path, "pngload", fail_on="error"),
    ):
        integrity.check_intact(path, header.format)
        steps = reduction(header, options.shrink)
        with _opened(path, header) as image:
            return planes.from_vips(image, header, steps, options.fit, deep=options.deep)


@contextlib.contextmanager
def _opened(path: Path, header: Header) -> Iterator[pyvips.Image]:
    if is_large(header.width, header.height) and png_passes.is_interlaced(path):
        with png_passes.streamed(path) as image:
            yield image
    else:
        yield pyvips.Image.pngload(
            os.fsencode(path), fail_on="error", access="sequential", unlimited=False
        )


def _mended(path: Path, header: Header, options: DecodeOptions) -> Loaded:
    with pillow.reading(path, header.format):
        integrity.check_intact(path, header.format)
        image = pyvips.Image.pngload_buffer(
            png_repair.repaired(path), fail_on="error", access="sequential"
        )
        steps = reduction(header, options.shrink)
        return planes.from_vips(image, header, steps, options.fit, deep=options.deep)
