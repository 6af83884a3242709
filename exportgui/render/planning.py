"""Plan a request from headers alone: every size known, every refusal made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from exportgui.errors import RequestError, SourceError
from exportgui.lazy_dataclass import dataclass
from exportgui.media.limits import Limits, megapixels
from exportgui.messages import Message
from exportgui.render.cost_limits import MOST_MEGAPIXELS
from exportgui.render.encode import require_encoder
from exportgui.render.geometry import Box, Size
from exportgui.render.locale import in_locale
from exportgui.render.main_catalog import Addressed, addressed
from exportgui.render.output import Output
from exportgui.render.output_choice import output_for
from exportgui.render.profiles import assumed_profiles
from exportgui.render.requested_type import refuse_text
from exportgui.render.resolver import Resolver
from exportgui.render.scene import (
    FileSource,
    LayerPlan,
    Scene,
    SceneSource,
    source_notes,
    text_notes,
)
from exportgui.render.scene_planner import ScenePlanner
from exportgui.render.svg_images import ImageBudget, ImagePlanner
from exportgui.render.watermark import watermarked
from exportgui.request.effective import in_order
from exportgui.request.macros import MacroBook
from exportgui.request.model import Request
from exportgui.request.output_formats import OUTPUTS, OutputFormat
from exportgui.request.resolving import Effective, Note
from exportgui.request.unused_variables import unused_variables
from exportgui.request.values import Format


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything about a reply but its pixels.

    ``scale`` is the preview's share of the final size.
    """

    object_path: str
    effective: Effective
    scene: Scene
    output: Output
    row: OutputFormat
    limits: Limits
    notes: tuple[Note, ...] = ()
    scale: float = 1.0

    @property
    def width(self) -> int:
        """Columns of the reply."""
        return self.scene.view.reply.width

    @property
    def height(self) -> int:
        """Rows of the reply."""
        return self.scene.view.reply.height

    @property
    def format(self) -> Format:
        """The effective format."""
        return self.output.settings.format

    @property
    def extension(self) -> str:
        """File suffix of the effective format, with its dot."""
        return self.row.extension

    @property
    def mime(self) -> str:
        """MIME type of the reply."""
        return self.row.mime

    @property
    def source_pixels(self) -> int:
        """Pixels of all sources at full size."""
        return self.scene.source_pixels

    @property
    def decoding_bytes(self) -> float:
        """Bytes held at once while all sources are decoded."""
        return self.scene.decoding_bytes

    def part(self, box: Box) -> Plan:
        """The plan of the reply's pixels in ``box``, exactly as they are in the whole reply."""
        return replace(self, scene=replace(self.scene, view=self.scene.view.part(box)))

    @property
    def flattens(self) -> bool:
        """Whether the source has transparency that the reply loses; text has none to lose."""
        return (
            not self.output.keep_alpha and not self.output.mask_only and _has_alpha(self.scene.base)
        )


def plan(
    object_path: str,
    request: Request,
    resolver: Resolver,
    *,
    scale: float = 1.0,
    limits: Limits | None = None,
    macros: MacroBook | None = None,
) -> Plan:
    """Plan the reply to ``object_path?request``.

    ``scale`` (0 < scale ≤ 1) asks for a reply of that share of the final size. RequestError for
    what the language does not allow, UnsupportedError for what is not drawn, SourceError for a
    source that cannot be read, LimitError for one that is too large. Only headers are read.
    """
    _check_scale(scale)
    book = resolver.macros if macros is None else macros
    asked = addressed(object_path, request, resolver, book)
    try:
        return plan_addressed(asked, scale=scale, limits=limits or Limits())
    except SourceError:
        # a set has no picture, but need not have one where the request asks for text
        refuse_text(asked.request, asked.macros)
        raise


def plan_addressed(
    asked: Addressed, *, scale: float, limits: Limits, images: ImageBudget | None = None
) -> Plan:
    """Plan as ``plan`` does, for a request that its catalog's rules have already changed.

    ``images``: the request is that of an image in a drawing, and has no watermark.
    """
    object_path, request, resolver, book, rule_notes = asked
    resolver, locale_notes = in_locale(resolver, request, book)
    planner = ScenePlanner(
        resolver,
        book,
        limits,
        ImagePlanner(plan_image, limits, images or ImageBudget()),
        assumed=assumed_profiles(resolver),
    )
    effective, record, scene = planner.plan_request(object_path, request, target=scale)
    if images is None:
        scene = watermarked(scene, effective, planner)
    output, output_notes = output_for(effective, record, scene, resolver)
    require_encoder(output.settings)
    row = OUTPUTS[output.settings.format.name]
    _check_size(scene.view.reply, row, resolver, limits, scale)
    notes = (
        *effective.notes,
        *planner.notes,
        *(Note(message, level="warning") for message in resolver.remarks_on(object_path)),
        *(note for note, _ in unused_variables(effective.items, planner.used)),
        *resolver.unapplied,
        *rule_notes,
        *locale_notes,
        *output_notes,
        *source_notes(scene),
        *text_notes(scene),
    )
    planned = Plan(object_path, effective, scene, output, row, limits, notes, scale)
    return replace(planned, notes=in_order((*notes, *_lost_transparency(planned))))


def plan_image(asked: Addressed, limits: Limits, images: ImageBudget) -> Plan:
    """Plan the reply to the request of an image in a drawing, at full size."""
    return plan_addressed(asked, scale=1.0, limits=limits, images=images)


def _check_scale(scale: float) -> None:
    if not 0 < scale <= 1:
        raise RequestError(
            Message("out of range"),
            command="scale",
            value=f"{scale:g}",
            allowed=Message("more than 0, at most 1"),
        )


def _lost_transparency(planned: Plan) -> Iterator[Note]:
    """A warning where transparency is lost, unless the request names a background or a mask."""
    request = planned.effective.request
    if not planned.flattens or "bgc" in request or "mask" in planned.effective.layers[0].values:
        return
    if "fmt" in request:
        message = Message(
            "transparency is flattened onto the background: fmt={format} keeps none",
            format=planned.format.name,
        )
    else:
        message = Message(
            "transparency is flattened onto the background: no fmt= means JPEG, which keeps none"
        )
    yield Note(message, "fmt", level="warning")


def _check_size(
    reply: Size, row: OutputFormat, resolver: Resolver, limits: Limits, scale: float
) -> None:
    """RequestError for a reply beyond the catalog's MaxPix, the limits, or the format's sides."""
    shown = f"{reply.width}×{reply.height}"
    maximum = resolver.defaults.max_pix or (0, 0)
    if any(limit and side > limit * scale for side, limit in zip(reply, maximum, strict=True)):
        raise RequestError(
            Message("the reply of {size} exceeds the catalog's MaxPix", size=shown),
            allowed=Message("at most {size}", size=f"{maximum[0]}×{maximum[1]}"),
        )
    if reply.width * reply.height > limits.max_pixels:
        raise RequestError(
            Message("the reply of {size} is too large", size=shown),
            allowed=Message(MOST_MEGAPIXELS, number=megapixels(limits.max_pixels)),
        )
    if max(reply) > row.side:
        raise RequestError(
            Message("a reply of {size} does not fit", size=shown),
            command="fmt",
            value=row.name,
            allowed=Message("sides up to {number}", number=row.side),
        )


def _has_alpha(layer: LayerPlan) -> bool:
    if layer.mask is not None:
        return True
    if isinstance(layer.source, SceneSource):
        return _has_alpha(layer.source.scene.base)
    return isinstance(layer.source, FileSource) and layer.source.header.has_alpha
