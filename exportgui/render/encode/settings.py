"""What an encoder needs besides the pixels."""

from __future__ import annotations

from exportgui.lazy_dataclass import dataclass
from exportgui.media.photoshop_paths import EmbeddedPath
from exportgui.messages import Message, quoted
from exportgui.request.values import Format

Quantize = tuple[str, bool, int, tuple[tuple[int, int, int], ...]]


def cannot_hold(family: str, error: Exception) -> Message:
    """The reason where a library refuses to write a picture in a format."""
    detail = quoted(str(error))
    return Message("{format} cannot hold this picture: {detail}", format=family, detail=detail)


@dataclass(frozen=True, slots=True)
class EncodeSettings:
    """What an encoder needs besides the pixels.

    ``quality`` is 1…100; ``full_chroma`` disables chroma down-sampling; ``jpeg_size`` is in
    kilobytes, 0 for no limit; ``scans`` are those of a progressive JPEG, 0 for the usual ones;
    ``quantize`` is type, dither, number of colours, forced colours; ``dpi`` None writes none;
    ``paths`` are in shares of the picture.
    """

    format: Format
    quality: int = 85
    full_chroma: bool = False
    jpeg_size: int = 0
    scans: int = 0
    quantize: Quantize = ("adaptive", True, 256, ())
    icc: bytes | None = None
    xmp: bytes | None = None
    dpi: float | None = None
    paths: tuple[EmbeddedPath, ...] = ()
