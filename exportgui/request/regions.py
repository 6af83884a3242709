"""Read and write rectangles of the source picture in command values.

Pages: r-crop.md, r-rgn.md, r-clippath.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from exportgui.request.commands.table import Region

Rect = tuple[float, float, float, float]
Size = tuple[int, int]


def _pixels(rect: Rect, size: Size) -> str:
    return ",".join(str(round(value)) for value in rect)


def _shares(rect: Rect, size: Size) -> str:
    return ",".join(f"{value / size[at % 2]:.4g}" for at, value in enumerate(rect))


def _outline(rect: Rect, size: Size) -> str:
    left, top, width, height = (round(value) for value in rect)
    right = left + width
    bottom = top + height
    return f"M{left},{top},L{right},{top},{right},{bottom},{left},{bottom},Z"


_WRITERS: Mapping[Region, Callable[[Rect, Size], str]] = MappingProxyType(
    {Region.PIXELS: _pixels, Region.SHARES: _shares, Region.OUTLINE: _outline}
)


def write_rectangle(region: Region, rect: Rect, size: Size) -> str:
    """The value for a rectangle, which is in pixels of a source of ``size``."""
    return _WRITERS[region](rect, size)


def read_rectangle(region: Region, value: str, size: Size) -> Rect | None:
    """The rectangle of a value, in pixels; None where it is empty or leaves the source."""
    if region is Region.OUTLINE:
        return None
    try:
        x, y, width, height = (float(part) for part in value.split(","))
    except ValueError:
        return None
    across, down = size if region is Region.SHARES else (1, 1)
    rect = x * across, y * down, width * across, height * down
    inside = (
        rect[0] >= 0
        and rect[1] >= 0
        and rect[0] + rect[2] <= size[0]
        and rect[1] + rect[3] <= size[1]
    )
    return rect if inside and rect[2] > 0 and rect[3] > 0 else None
