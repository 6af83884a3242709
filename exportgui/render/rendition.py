"""Draw a plan: renditions in memory, for the screen and in files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from exportgui.errors import Cancelled
from exportgui.lazy_dataclass import dataclass
from exportgui.media.libvips import give_back_memory, pyvips
from exportgui.media.reduce import is_large
from exportgui.messages import Message
from exportgui.render import colour
from exportgui.render.cache import SourceCache
from exportgui.render.deep_colour import needs_depth
from exportgui.render.drawing import draw_scene
from exportgui.render.encode import encode
from exportgui.render.layer import DrawContext
from exportgui.render.output import Output, to_output, to_output_space
from exportgui.render.planning import Plan
from exportgui.render.raster import Raster, stoppable
from exportgui.render.scene import FileSource
from exportgui.request.values import Color

Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """The size of a written rendition, in pixels and bytes."""

    width: int
    height: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Rendition:
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
        raster = self._for_screen()
        return bytes(raster.color.bandjoin(raster.mask()).write_to_memory())

    def to_screen(self) -> tuple[Any, int]:
        """A buffer as of ``to_rgba``, without alpha where all is opaque; and its bands."""
        raster = self._for_screen()
        if raster.alpha is None or raster.alpha.min() == 255:
            return raster.color.write_to_memory(), 3
        return raster.color.bandjoin(raster.alpha).write_to_memory(), 4

    def _for_screen(self) -> Raster:
        raster = self.raster
        if raster.icc is not None and not colour.looks_like_srgb(raster.icc):
            raster = colour.convert(raster, colour.srgb_profile())
        return colour.naive(raster, "rgb")


def draw(plan: Plan, stop: Stop | None = None, cache: SourceCache | None = None) -> Rendition:
    """Draw the reply's pixels.

    A preview that draws the same sources again and again passes a ``cache``, which changes no
    pixel. Cancelled when ``stop()`` says so; SourceError for a damaged source.
    """
    output = plan.output
    if any(file.images for file in plan.scene.files):
        # Before anything is decoded: decoders get the pixels of a drawing's images with it.
        from exportgui.render.svg_images import draw_images  # rarely needed

        draw_images(plan.scene, lambda image: draw(image, stop).raster)
    if plan.scene.is_composed:
        from exportgui.render.source_reuse import share_repeated_sources  # rarely needed

        cache = share_repeated_sources(plan.scene, cache)
    context = DrawContext(
        plan.limits,
        stop,
        _early_background(plan),
        lambda raster: to_output_space(raster, output),
        output.space is not None,
        output.color_profiles,
        cache,
        lambda source: _is_deep(source, output),
    )
    return Rendition(_evaluated(to_output(draw_scene(plan.scene, context), output), stop))


def _early_background(plan: Plan) -> Color | None:
    """The background, where flattening the source onto it before scaling changes nothing.

    It saves time: 41 ms against 95 ms for scaling RGBA, 12 megapixels.
    """
    keeps_alpha = plan.output.keep_alpha or plan.output.mask_only
    return None if keeps_alpha or not _same_colours(plan) else plan.output.background


def _evaluated(raster: Raster, stop: Stop | None) -> Raster:
    """Evaluate the raster; libvips abandons it as soon as ``stop()`` is true."""
    try:
        return raster.mapped(lambda band: stoppable(band, stop)).in_memory()
    except pyvips.Error as error:
        if stop is not None and stop():
            raise Cancelled(Message("stopped")) from error
        raise


def write(
    plan: Plan, path: Path, stop: Stop | None = None, cache: SourceCache | None = None
) -> WrittenFile:
    """Draw and encode to ``path``, which is created or overwritten.

    Renditions of one source may share a ``cache``.
    """
    reply = draw(plan, stop, cache)
    icc = reply.raster.icc if plan.output.embed_icc else None
    encode(reply.raster, path, replace(plan.output.settings, icc=icc))
    if is_large(reply.width, reply.height):
        give_back_memory()
    return WrittenFile(reply.width, reply.height, path.stat().st_size)


def _is_deep(source: FileSource, output: Output) -> bool:
    """Whether a source of more than 8 bits is converted to an output profile.

    In 8 bits the dark levels of a linear one would lie far apart.
    """
    icc = source.icc
    if source.header.bits <= 8 or icc is None or output.mask_only:
        return False
    return output.space not in (None, icc) and needs_depth(icc)


def _same_colours(plan: Plan) -> bool:
    """Whether the source's pixels are in the colour space of the reply already."""
    source = plan.scene.base.source
    output = plan.output
    if not isinstance(source, FileSource) or source.header.pixel_type != output.pixel_type:
        return False
    return output.profile in (None, source.icc)
