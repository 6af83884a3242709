"""Scale and place of the pixels that an operation works on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace

from exportgui.lazy_dataclass import dataclass
from exportgui.render.raster import ColorProfiles, Raster


@dataclass(frozen=True, slots=True)
class OpContext:
    """Scale and place of the pixels that an operation works on.

    ``composite`` is working pixels per composite pixel, which radii in composite pixels follow both
    up and down; ``axes`` are the same across and down, where a view squeezes one of them.
    ``source`` is working pixels per pixel of the full-resolution image, at most 1 (``op_usm`` and
    ``op_growMask`` are scaled down when a reduced image is processed). ``target`` is the preview's
    share of the final size (``op_usmR`` follows only that). ``corner`` is where the pixels begin on
    the whole picture, so that noise does not depend on the part that is drawn. ``whole`` draws that
    picture, for what is measured on all of it; None where the pixels are the whole.
    ``color_profiles`` are the profiles that colour values belong to.
    """

    composite: float = 1.0
    source: float = 1.0
    target: float = 1.0
    corner: tuple[int, int] = (0, 0)
    axes: tuple[float, float] = (1.0, 1.0)
    whole: Callable[[], Raster] | None = None
    color_profiles: ColorProfiles = field(default_factory=dict)

    def at(self, dx: int, dy: int) -> OpContext:
        """The context of pixels that begin ``dx`` and ``dy`` pixels from these."""
        return replace(self, corner=(self.corner[0] + dx, self.corner[1] + dy))
