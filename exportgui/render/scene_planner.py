"""Plans scenes, nested ones included: which objects, which layers, how large, where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import NamedTuple, cast

from exportgui.errors import MissingObjectError, RequestError, SourceError
from exportgui.lazy_dataclass import dataclass
from exportgui.media.header import read_header
from exportgui.media.limits import Limits
from exportgui.media.photoshop_paths import EmbeddedPaths
from exportgui.messages import Message
from exportgui.render import effects, embedded_paths
from exportgui.render.cost_limits import check_scene
from exportgui.render.generated_layers import generate_layer
from exportgui.render.geometry import Size, ViewGeometry, layer_geometry
from exportgui.render.layer_values import Values, with_absolute_size, with_defaults
from exportgui.render.main_catalog import addressed
from exportgui.render.perspective import apply_perspective, perspective_command
from exportgui.render.placement import layer_corner, layer_origin, position
from exportgui.render.profiles import assumed_profiles
from exportgui.render.request_reader import RequestReader
from exportgui.render.resolver import ObjectRecord, Resolver
from exportgui.render.scene import (
    FileSource,
    ImageSource,
    LayerPlan,
    Scene,
    SceneSource,
    SolidSource,
    Source,
)
from exportgui.render.text.source import TextSource, is_text
from exportgui.render.thumbnail import ThumbRule, thumb_rule
from exportgui.render.unsupported import DRAWN_REQUESTS, refuse_undrawn
from exportgui.render.view import view_geometry, within_max_pix
from exportgui.request.macro_expansion import expand
from exportgui.request.macros import MacroBook
from exportgui.request.model import Kind, Request
from exportgui.request.parsing import parse
from exportgui.request.resolving import Effective, Note, Segment, resolve
from exportgui.request.values import NO_OBJECT, Format, NestedRequest, ObjectRef, PixelType

_MAX_NESTING = 16
_KEPT_FOR_DEFAULT = frozenset({"wid", "hei", "fmt", "qlt", "req"})


class PlannedScene(NamedTuple):
    """What a request means, the record its path names, and what is to be drawn."""

    effective: Effective
    record: ObjectRecord | None
    scene: Scene


@dataclass(frozen=True, slots=True)
class ScenePlanner:
    """``depth`` counts nested requests; ``assumed`` are the input profiles of sources without one;
    ``variables`` are for SVG sources; ``default_image`` replaces missing layers where the catalog
    says so; ``thumb`` is the rule of a thumbnail request; ``cmyk`` says that the reply is to be
    CMYK; ``kinds`` are the request types that are answered; ``notes`` collects how objects were
    found.
    """

    resolver: Resolver
    macros: MacroBook
    limits: Limits
    depth: int = 0
    assumed: Mapping[PixelType, bytes] = field(default_factory=dict)
    variables: Mapping[str, str] = field(default_factory=dict)
    default_image: str | None = None
    thumb: ThumbRule | None = None
    cmyk: bool = False
    kinds: frozenset[str] = DRAWN_REQUESTS
    notes: list[Note] = field(default_factory=list)

    @property
    def reader(self) -> RequestReader:
        """Reads requests as this planner sees them."""
        return RequestReader(self.resolver, self.macros, self.depth, self.default_image, self.notes)

    def for_catalog_of(self, object_path: str) -> ScenePlanner:
        """The planner for what an object's catalog gives to its layer: macros and input profiles
        (r-image-catalogs.md).
        """
        resolver = self.resolver.for_catalog_of(object_path)
        return self._within(resolver, self.macros.for_object(object_path))

    def _within(self, resolver: Resolver, macros: MacroBook) -> ScenePlanner:
        if resolver is self.resolver:
            return self
        assumed = assumed_profiles(resolver)
        return replace(self, resolver=resolver, macros=macros, assumed=assumed)

    def plan_request(
        self, object_path: str, request: Request, *, target: float = 1.0
    ) -> PlannedScene:
        """The scene of one request, or that of the default image where something is missing
        (DefaultImageMode 0). Errors as for ``plan_scene``.

        Only ``wid hei fmt qlt`` are kept then (r-is-http-defaultimage.md), and the request's type,
        so that what stands for a thumbnail is one. Of nested requests, those that name a default
        image are replaced alone.
        """
        try:
            return self.plan_scene(object_path, request, target=target)
        except MissingObjectError as missing:
            default = self.reader.replacement(object_path, request, missing)
            if default is None:
                raise
            expanded = expand(request, self.macros).items
            kept = (
                item
                for item in expanded
                if item.kind is Kind.COMMAND and item.key in _KEPT_FOR_DEFAULT
            )
            return self.plan_scene(default, Request(tuple(kept)), target=target)

    def plan_scene(
        self, object_path: str, request: Request, *, target: float = 1.0
    ) -> PlannedScene:
        """The scene of one request. SourceError for a missing object that no default image
        replaces.
        """
        effective, record, base = self.reader.read_request(object_path, request)
        refuse_undrawn(effective, self.kinds if not self.depth else DRAWN_REQUESTS)
        thumb = thumb_rule(effective, record, self.resolver.defaults)
        variables = effective.variables
        inner = replace(
            self,
            variables=variables,
            default_image=self.reader.default_image_of(effective),
            thumb=thumb,
        )
        inner = replace(
            inner,
            cmyk=self.cmyk or effective.request.get("fmt", Format("jpeg")).pixel_type == "cmyk",
        )
        layers = embedded_paths.with_base_paths(inner._layers(effective, base), effective)
        for own in (
            effective.comp.effects,
            *(segment.effects for segment in effective.layers.values()),
        ):
            effects.check(own)
        crop = embedded_paths.composite_crop(layers[0], effective.comp.values)
        view = inner._view(Size(crop.width, crop.height), effective, target)
        res_mode = effective.request.get("resMode", self.resolver.defaults.res_mode)
        knock_out = effective.request.get("effectMask", self.resolver.defaults.effect_mask)
        comp = effective.comp
        around = effects.placed(comp.effects, layers[0].geometry.canvas)
        scene = Scene(layers, comp.values, view, res_mode, target, around, knock_out, crop=crop)
        check_scene(scene, self.limits, nested=self.depth > 0)
        return PlannedScene(effective, record, scene)

    def plan_record(self, effective: Effective, record: ObjectRecord | None) -> Scene:
        """A record's composite by itself, at its own size and without a view, as a watermark is."""
        refuse_undrawn(effective)
        inner = replace(self, depth=1, variables=effective.variables)
        layers = embedded_paths.with_base_paths(inner._layers(effective, record), effective)
        comp = effective.comp
        crop = embedded_paths.composite_crop(layers[0], comp.values)
        view = view_geometry(Size(crop.width, crop.height), {})
        around = effects.placed(comp.effects, layers[0].geometry.canvas)
        return Scene(
            layers,
            comp.values,
            view,
            self.resolver.defaults.res_mode,
            comp_effects=around,
            crop=crop,
        )

    def _view(self, canvas: Size, effective: Effective, target: float) -> ViewGeometry:
        if self.thumb is not None:
            return self.thumb.view(canvas, effective.request, target)
        if self.depth:
            return view_geometry(canvas, effective.request, target=target)
        defaults = self.resolver.defaults
        values = within_max_pix(canvas, effective.request, defaults.default_pix, defaults.max_pix)
        return view_geometry(canvas, values, default_pix=defaults.default_pix, target=target)

    def _layers(self, effective: Effective, record: ObjectRecord | None) -> tuple[LayerPlan, ...]:
        """Layer 0 makes the canvas; the others are placed on it."""
        base, own = self._layer(0, effective.layers.get(0, Segment()), record, None)
        canvas = base.geometry.canvas
        origin = layer_origin(base.geometry, base.values, own.anchor if own else None)
        layers = [base]
        for number, segment in sorted(effective.layers.items()):
            # One that says nothing only names a layer (r-layer.md); what a layer is made of must be
            # said.
            if number > 0 and segment.has_content:
                layer, own = self._layer(number, segment, None, canvas)
                corner = layer_corner(
                    layer.geometry, layer.values, own.anchor if own else None, canvas, origin
                )
                if layer.quad is not None:
                    corner = _shifted(position(layer.values, canvas), layer.geometry.extend)
                layers.append(replace(layer, corner=corner))
        return tuple(layers)

    def _layer(
        self, number: int, segment: Segment, record: ObjectRecord | None, canvas: Size | None
    ) -> tuple[LayerPlan, ObjectRecord | None]:
        values = segment.values
        wanted = values.get("src")
        home = self
        if wanted == NO_OBJECT:
            record = None
        elif isinstance(wanted, ObjectRef):
            record, object_path = self.reader.find_layer_record(wanted.path)
            home = self.for_catalog_of(object_path)
            values = home._with_modifier(record, values)
        values = with_absolute_size(values, canvas)
        record = None if is_text(values) else record
        mask, masking = self._mask(values.get("mask"), record)
        path_origin = None
        if isinstance(wanted, NestedRequest):
            source: Source = self._nested(wanted)
        elif record is not None and record.path is not None:
            source = replace(
                home._file(record.path, record.page), print_resolution=record.print_resolution
            )
        else:
            find_font = self.resolver.find_font
            most = self.limits.max_pixels
            made = generate_layer(number, values, mask, most, cmyk=self.cmyk, find_font=find_font)
            source, values, path_origin = made
        paths = (
            embedded_paths.source_paths(source)
            if embedded_paths.asked_for(values)
            else EmbeddedPaths()
        )
        values = embedded_paths.cropped(values, paths, source.size)
        thumbed = canvas is None and not isinstance(source, SolidSource | TextSource)
        sized = self.thumb.layer if self.thumb is not None and thumbed else layer_geometry
        known = masking if record is None and isinstance(source, SolidSource) else record
        if perspective_command(values) is not None and not isinstance(
            source, SolidSource | TextSource
        ):
            # r-perspective.md
            values = {name: value for name, value in values.items() if name != "size"}
        geometry = sized(source.size, values, known.resolution if known else None)
        geometry, quad = apply_perspective(geometry, values, canvas)
        # Effects are sub-layers: what is hidden has none to show (r-hide.md, r-layer-effects.md).
        effects_ = (
            {} if values.get("hide") else effects.placed(segment.effects, canvas or geometry.canvas)
        )
        plan = LayerPlan(
            source,
            mask,
            geometry,
            values,
            number,
            path_origin=path_origin,
            effects=effects_,
            quad=quad,
        )
        return replace(plan, paths=paths), record

    def _with_modifier(self, record: ObjectRecord, values: Values, command: str = "src") -> Values:
        """The record's own commands, as far as the layer does not say otherwise."""
        if not record.modifier:
            return values
        own = resolve(parse(record.modifier, origin="record"), self.macros)
        if any({"src", "mask"} & layer.values.keys() for layer in own.layers.values()):
            raise RequestError(
                Message("a record with src= or mask= in its Modifier cannot be a layer or a mask"),
                command=command,
            )
        return with_defaults(values, {**own.layers[0].values, **own.comp.values})

    def _file(self, path: Path, page: int) -> FileSource:
        header = read_header(path, page=page, limits=self.limits)
        assumed = self.assumed.get(cast("PixelType", header.pixel_type))
        return FileSource(path, page, header, assumed, self.variables)

    def _mask(
        self, wanted: ObjectRef | NestedRequest | None, record: ObjectRecord | None
    ) -> tuple[ImageSource | None, ObjectRecord | None]:
        """The mask, and the record that ``mask=`` names."""
        if isinstance(wanted, NestedRequest):
            return self._nested(wanted), None
        if wanted is None or wanted == NO_OBJECT:
            path = record.mask_path if record else None
            return (self._file(path, 0) if path else None), None
        mask = self.reader.locate_record(wanted.path)
        home = self.for_catalog_of(wanted.path)
        home._with_modifier(mask, {}, command="mask")  # refused as for src=
        path, page = (mask.mask_path, 0) if mask.mask_path else (mask.path, mask.page)
        if path is None:
            raise SourceError(Message("the mask object has no picture"), wanted.path)
        return self._file(path, page), mask

    def _nested(self, wanted: NestedRequest) -> SceneSource:
        if self.depth >= _MAX_NESTING:
            raise RequestError(
                Message("requests are nested more than {number} deep", number=_MAX_NESTING),
                command="src",
            )
        path, request, resolver, macros, notes = addressed(
            wanted.path, wanted.request, self.resolver, self.macros
        )
        self.notes.extend(notes)
        inner = replace(self._within(resolver, macros), depth=self.depth + 1)
        return SceneSource(inner.plan_request(path, request).scene)


def _shifted(place: tuple[float, float], extend: tuple[int, int, int, int]) -> tuple[float, float]:
    return place[0] - extend[0], place[1] - extend[1]
