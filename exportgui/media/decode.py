"""Decode one picture of a source file, completely and checked, to eight-bit planes."""

from __future__ import annotations

import importlib
import math
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from exportgui.errors import SourceError
from exportgui.media import in_helper, memory_estimate
from exportgui.media.damage import UNREADABLE_HEADER, UNREADABLE_PIXELS, damaged, parsing
from exportgui.media.header import module_of, read_header
from exportgui.media.limits import DEFAULT_LIMITS, Limits
from exportgui.media.model import DecodeOptions, Fit, Header, Loaded, Picture
from exportgui.media.planes import upright
from exportgui.media.reduce import VECTOR, reduction
from exportgui.media.samples import PIXEL_TYPES
from exportgui.messages import Message
from exportgui.refusals import RefusalKind, kind_of

__all__ = ["VECTOR", "Picture", "decode", "reduction"]

_NO_VARIABLES: Mapping[str, str] = MappingProxyType({})
_NO_IMAGES: Mapping[str, bytes] = MappingProxyType({})
_DRAWN_PIXELS = 64_000_000
_DRAWN_SIDE = 32_767


def decode(
    path: Path,
    *,
    page: int = 0,
    shrink: float = 1.0,
    limits: Limits = DEFAULT_LIMITS,
    svg_variables: Mapping[str, str] = _NO_VARIABLES,
    svg_images: Mapping[str, bytes] = _NO_IMAGES,
    spanned: bool = False,
    fit: Fit | None = None,
    deep: bool = False,
) -> Picture:
    """Decode 0-based ``page`` of the file at ``path``.

    With ``shrink`` ≥ 1 the result may be as small as full size / ``shrink``; it is never smaller,
    and may be larger. Below 1 it asks for more than full size: drawings (`VECTOR`) are drawn that
    large, within the pixel limit and the limits of their renderers (the result's ``factor`` is what
    came out); other pictures ignore it. ``spanned``: the caller uses the picture's ``span``, so a
    partial last row or column may be left out. ``fit`` scales the picture while it is streamed, so
    that it never is in memory at its own size, unless it has to be rotated, has alpha, or cannot be
    streamed. ``deep`` asks for the colours in 16 bits, too. Raises `SourceError` for a file that
    is missing, of an unknown format, or damaged in any way that would make the picture wrong;
    `LimitError` for one that is too large. With ``limits.salvage`` the readable part of a damaged
    file is returned.
    """
    path = Path(path)
    fmt, module = module_of(path)
    options = DecodeOptions(
        page, shrink, limits.strict, dict(svg_variables), spanned, fit, dict(svg_images), deep
    )
    try:
        return _decode_strictly(path, fmt, importlib.import_module(module), options)
    except SourceError as error:
        if not limits.salvage or kind_of(error.reason) is not RefusalKind.DAMAGED:
            raise
    header = read_header(path, page=page, limits=limits)
    options = DecodeOptions(page, max(shrink, 1.0), limits)
    return _picture(path, header, in_helper.decode(path, header, options))


def _decode_strictly(path: Path, fmt: str, reader: Any, options: DecodeOptions) -> Picture:
    """Decode a file by the module of its format; `SourceError` for any damage."""
    with parsing(path, fmt, UNREADABLE_HEADER):
        header: Header = reader.read_header(path, fmt, options.page, options.limits)
    least = _smallest_shrink(header, options.limits) if fmt in VECTOR else 1.0
    fit = options.fit if header.hdr is None else None  # HDR colours are mapped before scaling
    deep = options.deep and header.hdr is None
    options = replace(options, shrink=max(options.shrink, least), fit=fit, deep=deep)
    memory_estimate.check(path, header, options.limits, options.shrink)
    with parsing(path, fmt, UNREADABLE_PIXELS):
        return _picture(path, header, reader.decode(path, header, options))


def _smallest_shrink(header: Header, limits: Limits) -> float:
    """The smallest ``shrink``, at most 1, that the limits allow for a drawing."""
    pixels = header.width * header.height
    side = max(header.width, header.height)
    return min(
        1.0, max(math.sqrt(pixels / min(_DRAWN_PIXELS, limits.max_pixels)), side / _DRAWN_SIDE)
    )


def _picture(path: Path, header: Header, loaded: Loaded) -> Picture:
    color = upright(loaded.color, loaded.orientation)
    alpha = None if loaded.alpha is None else upright(loaded.alpha, loaded.orientation)
    pixel_type = PIXEL_TYPES[color.bands]
    if pixel_type != header.pixel_type:
        other = Message("its pixels are not what its header says")
        raise damaged(path, header.format, other)
    joined = loaded.joined if color is loaded.color else None
    if header.hdr is not None:
        from exportgui.media.hdr import mapped  # imports numpy, which most pictures do not need

        color = mapped(color, header.hdr)
        joined = None
    return Picture(
        color,
        alpha,
        pixel_type,
        header.icc,
        header.premultiplied,
        color.width / header.width,
        joined,
        loaded.span,
        None if loaded.deep is None else upright(loaded.deep, loaded.orientation),
    )
