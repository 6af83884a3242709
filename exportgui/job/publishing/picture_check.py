"""Check a written rendition before it is published, without decoding it."""

from __future__ import annotations

import struct
from pathlib import Path

from exportgui.errors import EncodeError, SourceError
from exportgui.job.publishing.written_size import SIZES
from exportgui.media.limits import Limits
from exportgui.media.sniff import sniff
from exportgui.messages import Message, quoted
from exportgui.refusals import without_advice
from exportgui.request.output_formats import FAMILIES


def check_picture(path: Path, family: str, width: int, height: int, limits: Limits) -> None:
    """Raise EncodeError unless a written file has the right format and size and is complete.

    No pixel is decoded: complete means as far as the structure of the file tells.
    """
    sniffed = sniff(path)
    if sniffed not in FAMILIES[family].content:
        raise EncodeError(
            Message("the {format} file that was written is not readable as such", format=family)
        )
    written = _written_size(path, sniffed, family, limits)
    if written != (width, height):
        raise EncodeError(
            Message(
                "the file that was written has {width} × {height} pixels, not {wanted}",
                width=written[0],
                height=written[1],
                wanted=f"{width} × {height}",
            )
        )


def _written_size(path: Path, sniffed: str, family: str, limits: Limits) -> tuple[int, int]:
    try:
        return SIZES[sniffed](path, limits)
    except (SourceError, ValueError, struct.error) as error:
        raise EncodeError(
            Message(
                "the {format} file that was written cannot be read: {detail}",
                format=family,
                detail=without_advice(error.reason)
                if isinstance(error, SourceError)
                else quoted(str(error)),
            )
        ) from error
