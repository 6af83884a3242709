"""Draw a plan, write it to a file, show it on a screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from exportgui.render import colour
from exportgui.render.draw import draw_scene
from exportgui.render.encode import encode
from exportgui.render.layer import Drawing
from exportgui.render.output import converted, finished
from exportgui.render.plan import Plan
from exportgui.render.raster import Raster
from exportgui.render.scene import FileSource

Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: pixels and bytes."""

    width: int
    height: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Reply:
    """The reply's pixels, in memory, in the reply's own colours."""

    raster: Raster

    @property
    def width(self) -> int:
        """Columns."""
        return self.raster.width

    @property
    def height(self) -> int:
        """Rows."""
        return self.raster.height

    def to_rgba(self) -> bytes:
        """RGBA, 8 bits each, rows without padding, colours converted to sRGB for the screen."""
        raster = self.raster
        if raster.icc is not None:
            raster = colour.convert(raster, colour.srgb_profile())
        raster = colour.naive(raster, "rgb")
        return bytes(raster.color.bandjoin(raster.mask()).write_to_memory())


def draw(plan: Plan, stop: Stop | None = None) -> Reply:
    """The pixels of the reply. Cancelled when ``stop()`` says so; SourceError for a damaged source."""
    early = None if plan.output.keep_alpha or plan.output.mask_only else plan.output.background
    if early is not None and not _same_colours(plan):
        early = None
    drawing = Drawing(plan.limits, stop, early, lambda raster: converted(raster, plan.output), plan.output.inks)
    drawn = draw_scene(plan.scene, drawing)
    return Reply(finished(drawn, plan.output).in_memory())


def write(plan: Plan, path: Path, stop: Stop | None = None) -> Written:
    """Draw and encode to ``path``, which is created or overwritten."""
    reply = draw(plan, stop)
    icc = reply.raster.icc if plan.output.embed_icc else None
    encode(reply.raster, path, replace(plan.output.settings, icc=icc))
    return Written(reply.width, reply.height, path.stat().st_size)


def _same_colours(plan: Plan) -> bool:
    """Whether background and source speak the same colours, so that flattening first changes nothing."""
    source, output = plan.scene.base.source, plan.output
    if not isinstance(source, FileSource) or source.header.pixel_type != output.pixel_type:
        return False
    return output.profile in (None, source.icc)
