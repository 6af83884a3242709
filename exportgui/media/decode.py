"""Decodes one picture of a source file, in full and checked, to eight-bit planes."""

from __future__ import annotations

import importlib
import math
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from exportgui.errors import LimitError, SourceError
from exportgui.media import in_helper, memory_estimate
from exportgui.media.damage import UNREADABLE_HEADER, UNREADABLE_PIXELS, damage, parsing
from exportgui.media.header import module_of, read_header
from exportgui.media.limits import DEFAULT_LIMITS, Limits
from exportgui.media.model import DecodeOptions, Fit, Header, Loaded, Picture
from exportgui.media.planes import upright
from exportgui.media.reduce import VECTOR, reduction
from exportgui.media.samples import PIXEL_TYPES
from exportgui.messages import Message

__all__ = ["VECTOR", "Picture", "decode", "reduction"]

_NO_VARIABLES: Mapping[str, str] = MappingProxyType({})
_DRAWN_PIXELS = 64_000_000
_DRAWN_SIDE = 32_767


def decode(
    path: Path,
    *,
    page: int = 0,
    shrink: float = 1.0,
    limits: Limits = DEFAULT_LIMITS,
    svg_variables: Mapping[str, str] = _NO_VARIABLES,
    spanned: bool = False,
    fit: Fit | None = None,
) -> Picture:
    """Decode 0-based ``page`` of the file at ``path``.

    ``shrink`` ≥ 1 says that as few pixels as full size / ``shrink`` will do; fewer are never
    returned, more may be. Below 1 it asks for more than full size: drawings (`VECTOR`) are drawn
    that large, as far as the pixel limit and what their programs can do allow (``factor`` tells how
    far that was); other pictures ignore it. ``spanned`` says that the caller goes by the picture's
    ``span``, so that its last pixels may be left out. ``fit`` scales the picture while it streams
    in, so that it is never held at its own size; not where it has to be turned, has alpha, or
    cannot be read that way. Raises `SourceError` for a file that is missing, of an unknown format,
    or damaged in any way that would make the picture wrong; `LimitError` for one that is too large.
    With ``limits.salvage`` what can be read of a damaged file is returned.
    """
    path = Path(path)
    fmt, module = module_of(path)
    try:
        reader = importlib.import_module(module)
        with parsing(path, fmt, UNREADABLE_HEADER):
            header: Header = reader.read_header(path, fmt, page, limits.strict)
        least = _smallest_shrink(header, limits) if fmt in VECTOR else 1.0
        fit = fit if header.hdr is None else None  # its colours are mapped before it is scaled
        options = DecodeOptions(
            page, max(shrink, least), limits.strict, dict(svg_variables), spanned, fit
        )
        memory_estimate.check(path, header, limits, options.shrink)
        with parsing(path, fmt, UNREADABLE_PIXELS):
            return _picture(path, header, reader.decode(path, header, options))
    except SourceError as error:
        if not limits.salvage or isinstance(error, LimitError):
            raise
    header = read_header(path, page=page, limits=limits)
    return _picture(
        path, header, in_helper.decode(path, header, DecodeOptions(page, max(shrink, 1.0), limits))
    )


def _smallest_shrink(header: Header, limits: Limits) -> float:
    """How much larger than full size a drawing may be asked for, as a ``shrink`` of at most 1."""
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
        raise SourceError(damage(header.format, other), path)
    joined = loaded.joined if color is loaded.color else None
    if header.hdr is not None:
        from exportgui.media.hdr import mapped  # with numpy, which most pictures do without

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
    )
