"""Decode JPEG with libvips, which can reduce to 1/2, 1/4 or 1/8 and reports damaged data.

Pillow ignores damage before the end marker, so it only reads headers, and the further pictures of a
multi-picture file.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import cast

from exportgui.media import (
    decoder_messages,
    deep_jpeg,
    in_helper,
    integrity,
    jpeg_end_marker,
    jpeg_repair,
    jpeg_scans,
    memory_estimate,
    pillow,
    pillow_formats,
    planes,
)
from exportgui.media.damage import LACKS_SCANS, NO_END, UNREADABLE_PIXELS, DamagedError
from exportgui.media.extended_xmp import whole_packet
from exportgui.media.libvips import pyvips
from exportgui.media.limits import Limits
from exportgui.media.model import DecodeOptions, Header, Loaded
from exportgui.media.reduce import reduction


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header of a JPEG; ``frames`` counts the pictures of a multi-picture file."""
    deep = deep_jpeg.deep_frame(path)
    if deep is not None:
        return deep_jpeg.header_of(path, fmt, page, deep, limits)
    header = pillow_formats.read_header(path, fmt, page, limits)
    if page == 0:
        header = replace(header, xmp=whole_packet(path, header.xmp))
    if jpeg_end_marker.lacks_only_its_end(path):
        header = replace(header, warnings=(*header.warnings, NO_END))
    elif page == 0 and jpeg_scans.lacks_detail(path):
        header = replace(header, warnings=(*header.warnings, LACKS_SCANS))
    header = replace(header, warnings=(*header.warnings, *jpeg_repair.oddities(path)))
    return replace(
        header,
        bytes_per_pixel=memory_estimate.of_jpeg(path) + (header.bytes_per_pixel if page else 0.0),
    )


def decode(path: Path, header: Header, options: DecodeOptions) -> Loaded:
    """Decode by the largest DCT reduction within ``options.shrink``.

    libvips then leaves out a last row or column of less than a pixel.
    """
    if deep_jpeg.deep_frame(path) is not None:
        return in_helper.decode(path, header, options)
    if options.page:
        return pillow_formats.decode(path, header, options)
    steps = reduction(header, options.shrink, spanned=options.spanned)
    factor, uneven = cast("tuple[int, bool]", steps.start)
    span = (header.width / factor, header.height / factor) if uneven else None
    with pillow.reading(path, header.format), jpeg_repair.repaired(path) as sound:
        integrity.check_intact(path, header.format)
        read = partial(planes.from_vips, header=header, steps=steps, fit=options.fit, span=span)
        if NO_END in header.warnings:
            return read(_load(jpeg_end_marker.with_end_marker(sound), factor, "error"))
        return decode_checked(sound, factor, read)


def decode_checked(path: Path, factor: int, read: Callable[[pyvips.Image], Loaded]) -> Loaded:
    """Decode with ``read``, reduced by ``factor``; DamagedError where libjpeg tells of damage."""
    with decoder_messages.capture_warnings() as warnings:
        loaded = _decode_strictly(path, factor, read) or read(_load(path, factor, "error"))
    if warnings:
        jpeg_end_marker.check_rows(path)
    return loaded


def _decode_strictly(
    path: Path, factor: int, read: Callable[[pyvips.Image], Loaded]
) -> Loaded | None:
    """Decode with ``read``, with libjpeg's warnings as errors; None where these are harmless.

    Raises DamagedError for other warnings. Cameras pad the end of the data, which makes libjpeg
    warn; missing data makes other warnings.
    """
    try:
        return read(_load(path, factor, "warning"))
    except pyvips.Error as error:
        text = decoder_messages.read_messages(path, "jpegload", fail_on="warning", shrink=factor)
        if jpeg_end_marker.is_harmless(text):
            return None
        raise DamagedError(text or UNREADABLE_PIXELS) from error


def _load(source: Path | bytes, factor: int, fail_on: str) -> pyvips.Image:
    if factor > 1 and _is_lossless(source):  # libjpeg takes a corner of it instead of reducing it
        return _load(source, 1, fail_on).shrink(factor, factor, ceil=True)
    options = {"shrink": factor, "fail_on": fail_on, "access": "sequential"}
    if isinstance(source, bytes):
        return pyvips.Image.jpegload_buffer(source, **options)
    return pyvips.Image.jpegload(os.fsencode(source), **options)


def _is_lossless(source: Path | bytes) -> bool:
    with io.BytesIO(source) if isinstance(source, bytes) else source.open("rb") as file:
        frame = deep_jpeg.frame_of(file)
    return frame is not None and frame.is_lossless
