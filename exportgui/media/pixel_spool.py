"""Spool pixels to disk strip by strip, so that memory holds a picture at most once.

A PSD of 80 megapixels takes 180 MB this way instead of a gigabyte. Shared memory would count as
memory, and is limited to 64 MB in many containers; a pipe can be read only once and in order, while
libvips maps the file and reads it in the order that it needs.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from exportgui.lazy_dataclass import dataclass
from exportgui.media.damage import DamagedError
from exportgui.messages import Message

if TYPE_CHECKING:
    from exportgui.media.pillow_pixels import Pixels


@dataclass(frozen=True, slots=True)
class Spool:
    """Packed bytes of a picture in the files ``color`` and ``alpha`` of ``folder``.

    ``deep`` as in `Pixels`.
    """

    folder: Path
    width: int
    height: int
    pixel_type: str
    bands: int
    has_alpha: bool
    deep: bool = False

    @property
    def color(self) -> Path:
        """The file of ``bands`` interleaved bytes."""
        return self.folder / "color"

    @property
    def alpha(self) -> Path:
        """The file of alpha, one band."""
        return self.folder / "alpha"


def spooled(strips: Iterable[Pixels], folder: Path) -> Spool:
    """Write ``strips``, all of one width and kind, from top to bottom."""
    height = 0
    spool = None
    with (folder / "color").open("wb") as color, (folder / "alpha").open("wb") as alpha:
        for strip in strips:
            color.write(strip.color)
            alpha.write(strip.alpha or b"")
            height += strip.height
            spool = Spool(
                folder,
                strip.width,
                height,
                strip.pixel_type,
                strip.bands,
                strip.alpha is not None,
                strip.deep,
            )
    if spool is None:
        raise DamagedError(Message("it has no pixels"))
    return spool
