"""What an encoder is told besides the pixels."""

from __future__ import annotations

from exportgui.lazy_dataclass import dataclass
from exportgui.media.photoshop_paths import EmbeddedPath
from exportgui.messages import Message
from exportgui.request.values import Format

Quantize = tuple[str, bool, int, tuple[tuple[int, int, int], ...]]


def needs_extra(name: str) -> Message:
    """What is wrong where a format's optional package is not installed."""
    return Message(
        "needs the optional package {name} ({command})",
        name=name,
        command=f"pip install exportgui[{name}]",
    )


def cannot_hold(family: str, error: Exception) -> Message:
    """What is wrong where a library refuses to write a picture in a format."""
    return Message("{format} cannot hold this picture: {detail}", format=family, detail=str(error))


@dataclass(frozen=True, slots=True)
class EncodeSettings:
    """``quality`` 1…100; ``full_chroma`` disables chroma down-sampling; ``jpeg_size`` in kilobytes,
    0 is free; ``scans`` of a progressive JPEG, 0 for the usual ones; ``quantize`` is type, dither,
    number of colours, forced colours; ``dpi`` None writes none; ``paths`` are in shares of the
    picture.
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
