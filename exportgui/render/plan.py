"""From a request to a Plan: every size known, every refusal made, from headers alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from exportgui.errors import RequestError, SourceError, UnsupportedError
from exportgui.media.header import read_header
from exportgui.media.limits import Limits
from exportgui.render.encode import require_encoder
from exportgui.render.formats import OutputFormat, output_format
from exportgui.render.geometry import Size, layer_geometry
from exportgui.render.output import Output, output_for
from exportgui.render.resolver import ObjectRecord, Resolver
from exportgui.render.scene import FileSource, LayerPlan, Scene, SceneSource, Source
from exportgui.render.view import view_geometry
from exportgui.request.commands import COMMANDS, Status
from exportgui.request.macros import MacroBook
from exportgui.request.model import Kind, Request
from exportgui.request.parse import parse
from exportgui.request.resolve import Effective, Note, resolve
from exportgui.request.values import Format, NestedRequest, ObjectRef

DRAWN_REQUESTS = frozenset({"img", "mask"})
_MAX_NESTING = 16


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything about a reply but its pixels. ``scale`` is the preview's share of the final size."""

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
    def flattens(self) -> bool:
        """Whether the source has transparency that the reply loses."""
        return not self.output.keep_alpha and not self.output.mask_only and _has_alpha(self.scene.base)


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

    ``scale`` (0 < scale ≤ 1) asks for a reply of that share of the final size. RequestError for what the
    language does not allow, UnsupportedError for what is not drawn, SourceError for a source
    that cannot be read, LimitError for one that is too large. Only headers are read.
    """
    if not 0 < scale <= 1:
        raise RequestError("out of range", command="scale", value=f"{scale:g}", allowed="more than 0, at most 1")
    limits = limits or Limits()
    planner = _Planner(resolver, resolver.macros if macros is None else macros, limits)
    effective, record, scene = planner.scene(object_path, request, target=scale)
    output, notes = output_for(effective, record, scene, resolver)
    require_encoder(output.settings)
    row = output_format(output.settings.format.family)
    _check_size(scene.view.reply, output.settings.format, row, resolver, limits, scale)
    return Plan(object_path, effective, scene, output, row, limits, (*effective.notes, *notes), scale)


@dataclass(frozen=True, slots=True)
class _Planner:
    """Plans scenes, nested ones included."""

    resolver: Resolver
    macros: MacroBook
    limits: Limits
    depth: int = 0

    def scene(
        self, object_path: str, request: Request, *, target: float = 1.0
    ) -> tuple[Effective, ObjectRecord | None, Scene]:
        """The scene of one request and the record that the path names."""
        record = self.resolver.find(object_path) if object_path else None
        effective = resolve(
            request,
            self.macros,
            before=_modifier(record, "modifier"),
            after=_modifier(record, "post_modifier"),
            object_path=object_path or None,
            nested=self.depth > 0,
        )
        refuse_undrawn(effective)
        base = self._layer(effective, record)
        view = view_geometry(
            base.geometry.canvas,
            effective.request,
            default_pix=None if self.depth else self.resolver.defaults.default_pix,
            target=target,
        )
        res_mode = effective.request.get("resMode", self.resolver.defaults.res_mode)
        comp = effective.comp.values
        return effective, record, Scene(base, comp, view, res_mode, target)

    def _layer(self, effective: Effective, record: ObjectRecord | None) -> LayerPlan:
        segment = effective.layers.get(0)
        values = dict(segment.values) if segment else {}
        source, own = self._source(values.get("src"), record)
        mask = self._mask(values.get("mask"), own)
        geometry = layer_geometry(source.size, values, own.resolution if own else None)
        return LayerPlan(source, mask, geometry, values)

    def _source(
        self, wanted: ObjectRef | NestedRequest | None, record: ObjectRecord | None
    ) -> tuple[Source, ObjectRecord | None]:
        if isinstance(wanted, NestedRequest):
            return self._nested(wanted), None
        if wanted is not None:
            record = self.resolver.find(wanted.path)
        if record is None or record.path is None:
            raise UnsupportedError("a request without a picture in layer 0 is not drawn by this version")
        return FileSource(
            record.path, record.page, read_header(record.path, page=record.page, limits=self.limits)
        ), record

    def _mask(self, wanted: ObjectRef | NestedRequest | None, record: ObjectRecord | None) -> Source | None:
        if isinstance(wanted, NestedRequest):
            return self._nested(wanted)
        path, page = (record.mask_path, 0) if record else (None, 0)
        if wanted is not None:
            mask = self.resolver.find(wanted.path)
            path, page = mask.mask_path or mask.path, mask.page
            if path is None:
                raise SourceError("the mask object has no picture", wanted.path)
        return FileSource(path, page, read_header(path, page=page, limits=self.limits)) if path else None

    def _nested(self, wanted: NestedRequest) -> SceneSource:
        if self.depth >= _MAX_NESTING:
            raise RequestError(f"requests are nested more than {_MAX_NESTING} deep", command="src")
        inner = _Planner(self.resolver, self.macros, self.limits, self.depth + 1)
        return SceneSource(inner.scene(wanted.path, wanted.request)[2])


def _modifier(record: ObjectRecord | None, which: str) -> Request:
    text = getattr(record, which) if record is not None else ""
    return parse(text, origin="record") if text else Request()


def refuse_undrawn(effective: Effective) -> None:
    """UnsupportedError for the first command that counts in this request but is not drawn by this version."""
    for name in _counting(effective):
        row = COMMANDS[name.lower()]
        if row.drawn is Status.PENDING and name not in _IDLE:
            raise _undrawn(effective, name, "this version does not draw it")
    if any(number > 0 for number in effective.layers):
        raise _undrawn(effective, "layer", "this version draws only layer 0")
    kind = effective.request.get("req", ("img", ()))[0]
    if kind not in DRAWN_REQUESTS:
        raise _undrawn(effective, "req", "its reply is not a picture that this version draws", "img, mask")


_IDLE = frozenset({"locale"})
"""Counts only where a catalog declares localization maps (r-locale.md), which no catalog here does."""


def _counting(effective: Effective) -> Iterator[str]:
    """Names of the commands that are left once overridden and ignored ones are gone."""
    yield from effective.request
    for segment in (*effective.layers.values(), effective.comp):
        yield from segment.values
        if segment.effects:
            yield "effect"


def _undrawn(effective: Effective, name: str, reason: str, allowed: str | None = None) -> UnsupportedError:
    row = COMMANDS[name.lower()]
    names = {row.name.lower(), *(alias.lower() for alias in row.aliases)}
    said = [item for item in effective.items if item.kind is Kind.COMMAND and item.key in names]
    value, column = (said[-1].value, said[-1].column) if said else (None, None)
    return UnsupportedError(reason, command=name, value=value, allowed=allowed, column=column)


def _check_size(
    reply: Size, wanted: Format, row: OutputFormat, resolver: Resolver, limits: Limits, scale: float
) -> None:
    shown = f"{reply.width}×{reply.height}"
    maximum = resolver.defaults.max_pix or (0, 0)
    if any(limit and side > limit * scale for side, limit in zip(reply, maximum, strict=True)):
        raise RequestError(
            f"the reply of {shown} exceeds the catalog's MaxPix", allowed=f"at most {maximum[0]}×{maximum[1]}"
        )
    if reply.width * reply.height > limits.max_pixels:
        raise RequestError(
            f"the reply of {shown} is too large", allowed=f"at most {limits.max_pixels / 1e6:g} megapixels"
        )
    if max(reply) > row.side:
        raise RequestError(
            f"a reply of {shown} does not fit", command="fmt", value=wanted.name, allowed=f"sides up to {row.side}"
        )


def _has_alpha(layer: LayerPlan) -> bool:
    if layer.mask is not None:
        return True
    if isinstance(layer.source, FileSource):
        return layer.source.header.has_alpha
    return _has_alpha(layer.source.scene.base)
