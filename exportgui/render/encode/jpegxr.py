"""JPEG XR where the ``jxr`` extra is installed. Page: r-is-http-fmt.md."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from exportgui.errors import EncodeError, UnsupportedError
from exportgui.installation import needs_extra
from exportgui.render.encode.settings import EncodeSettings, cannot_hold
from exportgui.render.raster import Raster

_BLOCK = 16
_WHOLE_CHROMA = 50
"""From this quality on the codec keeps all of the chroma; below, it halves it in both directions.
"""


def require_jxr() -> Any:
    """The optional codec; UnsupportedError naming the extra where it is not installed."""
    try:
        import imagecodecs  # an optional extra: a large wheel of codecs, of which one is needed
    except ImportError as error:
        raise UnsupportedError(needs_extra("jxr"), command="fmt", value="jpegxr") from error
    return imagecodecs


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """Write with ``qlt`` as the codec's own quality, whose 100 is lossless; alpha always is."""
    codec = require_jxr()
    joined = raster.as_one()
    resolution = None if settings.dpi is None else (settings.dpi, settings.dpi)
    try:
        data = codec.jpegxr_encode(
            joined.numpy(),
            _level(raster, settings),
            hasalpha=raster.alpha is not None,
            resolution=resolution,
        )
    except RuntimeError as error:
        raise EncodeError(cannot_hold("jpegxr", error)) from error
    path.write_bytes(data)


def _level(raster: Raster, settings: EncodeSettings) -> float:
    """The codec's quality, 0…1, where 1 is lossless.

    It cannot halve the chroma of a picture one block wide.
    """
    if settings.format.compression == "lossless":
        return 1.0
    least = _WHOLE_CHROMA if raster.width <= _BLOCK else 1
    return max(settings.quality, least) / 100
