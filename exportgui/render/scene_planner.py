"""Plan the scene of a request, nested requests included: which objects, how large, where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from typing import NamedTuple

from exportgui.errors import MissingObjectError, RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.media.limits import Limits
from exportgui.messages import Message
from exportgui.render import effects, embedded_paths
from exportgui.render.cost_limits import check_scene
from exportgui.render.geometry import Size, ViewGeometry
from exportgui.render.layer_planner import CatalogContext, LayerPlanner
from exportgui.render.main_catalog import addressed
from exportgui.render.request_reader import RequestReader
from exportgui.render.requested_type import DRAWN_REQUESTS
from exportgui.render.resolver import ObjectRecord, Resolver
from exportgui.render.scene import LayerPlan, Scene, SceneSource, SvgImage
from exportgui.render.svg_images import ImagePlanner
from exportgui.render.thumbnail_geometry import ThumbnailGeometry, thumbnail_geometry
from exportgui.render.unsupported import refuse_undrawn
from exportgui.render.view import view_geometry, within_max_pix
from exportgui.request.macro_expansion import expand
from exportgui.request.macros import MacroBook
from exportgui.request.model import Kind, Request
from exportgui.request.resolving import Effective, Note
from exportgui.request.unused_variables import names_used
from exportgui.request.values import Format, NestedRequest, PixelType

_MAX_NESTING = 16
_KEPT_FOR_DEFAULT = frozenset({"wid", "hei", "fmt", "qlt", "req"})


class PlannedScene(NamedTuple):
    """What a request means, the record its path names, and what is to be drawn."""

    effective: Effective
    record: ObjectRecord | None
    scene: Scene


@dataclass(frozen=True, slots=True)
class ScenePlanner:
    """Plans one request, and by copies of itself the requests nested in it.

    ``depth`` counts how deeply this one is nested. ``assumed`` are the input profiles of sources
    without one, by pixel type. ``variables`` are for SVG sources. ``default_image`` replaces
    missing layers where the catalog says so. ``thumb`` is the rule of a thumbnail request.
    ``cmyk`` says that the reply is to be CMYK. ``kinds`` are the request types that are answered.
    ``notes`` collects how objects were found, ``used`` which variables are. ``images`` plans those
    of drawings.
    """

    resolver: Resolver
    macros: MacroBook
    limits: Limits
    images: ImagePlanner
    depth: int = 0
    assumed: Mapping[PixelType, bytes] = field(default_factory=dict)
    variables: Mapping[str, str] = field(default_factory=dict)
    default_image: str | None = None
    thumb: ThumbnailGeometry | None = None
    cmyk: bool = False
    kinds: frozenset[str] = DRAWN_REQUESTS
    notes: list[Note] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    def plan_request(
        self, object_path: str, request: Request, *, target: float = 1.0
    ) -> PlannedScene:
        """Plan a request, or its default image where an object is missing (DefaultImageMode 0).

        Of the request, the default image keeps only ``wid hei fmt qlt`` (r-is-http-defaultimage.md)
        and the request type, so that what replaces a thumbnail is one. Of nested requests, those
        that name a default image are replaced by themselves. Errors as for ``plan_scene``.
        """
        try:
            return self.plan_scene(object_path, request, target=target)
        except MissingObjectError as missing:
            default = self._reader.replacement(object_path, request, missing)
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
        """Plan a request; SourceError for a missing object that no default image replaces."""
        effective, record, base = self._reader.read_request(object_path, request)
        self.used.update(names_used((*request.items, *effective.items)))
        refuse_undrawn(effective, self.kinds if not self.depth else DRAWN_REQUESTS)
        inner = self._for_layers_of(effective, record)
        layers = inner._plan_layers(effective, base)
        comp = effective.comp
        defaults = self.resolver.defaults
        crop = embedded_paths.composite_crop(layers[0], comp.values)
        scene = Scene(
            layers,
            comp.values,
            inner._plan_view(Size(crop.width, crop.height), effective, target),
            effective.request.get("resMode", defaults.res_mode),
            target,
            effects.placed(comp.effects, layers[0].geometry.canvas),
            effective.request.get("effectMask", defaults.effect_mask),
            crop=crop,
        )
        check_scene(scene, self.limits, nested=self.depth > 0)
        return PlannedScene(effective, record, scene)

    def plan_record(self, effective: Effective, record: ObjectRecord | None) -> Scene:
        """Plan a record's composite at its own size and without a view, as a watermark needs."""
        refuse_undrawn(effective)
        inner = replace(self, depth=1, variables=effective.variables)
        layers = inner._plan_layers(effective, record)
        comp = effective.comp
        crop = embedded_paths.composite_crop(layers[0], comp.values)
        return Scene(
            layers,
            comp.values,
            view_geometry(Size(crop.width, crop.height), {}),
            self.resolver.defaults.res_mode,
            comp_effects=effects.placed(comp.effects, layers[0].geometry.canvas),
            crop=crop,
        )

    @property
    def _reader(self) -> RequestReader:
        return RequestReader(
            self.resolver, self.macros, self.depth, self.default_image, self.notes, self.used
        )

    @property
    def _catalog(self) -> CatalogContext:
        return CatalogContext(self.resolver, self.macros, self.assumed)

    def _for_layers_of(self, effective: Effective, record: ObjectRecord | None) -> ScenePlanner:
        """The planner for the layers of a request with that meaning."""
        is_cmyk = effective.request.get("fmt", Format("jpeg")).pixel_type == "cmyk"
        return replace(
            self,
            variables=effective.variables,
            default_image=self._reader.default_image_of(effective),
            thumb=thumbnail_geometry(effective, record, self.resolver.defaults),
            cmyk=self.cmyk or is_cmyk,
        )

    def _plan_layers(
        self, effective: Effective, record: ObjectRecord | None
    ) -> tuple[LayerPlan, ...]:
        planner = LayerPlanner(
            self._catalog,
            self._reader,
            self.limits,
            self._plan_nested,
            self._plan_images,
            variables=self.variables,
            thumb=self.thumb,
            cmyk=self.cmyk,
        )
        return embedded_paths.with_base_paths(planner.plan_layers(effective, record), effective)

    def _plan_images(self, references: tuple[str, ...]) -> tuple[SvgImage, ...]:
        """Plan the requests in a drawing's images."""
        found = self.images.plan_images(references, self.variables, self.resolver, self.macros)
        self.notes.extend(found.notes)
        if found.images:
            self.used.update(self.variables)  # as far as anybody can tell
        return found.images

    def _plan_view(self, canvas: Size, effective: Effective, target: float) -> ViewGeometry:
        if self.thumb is not None:
            return self.thumb.view(canvas, effective.request, target)
        if self.depth:
            return view_geometry(canvas, effective.request, target=target)
        defaults = self.resolver.defaults
        values = within_max_pix(canvas, effective.request, defaults.default_pix, defaults.max_pix)
        return view_geometry(canvas, values, default_pix=defaults.default_pix, target=target)

    def _plan_nested(self, wanted: NestedRequest) -> SceneSource:
        """Plan a nested request with the macros, profiles and defaults of its own catalog."""
        if self.depth >= _MAX_NESTING:
            raise RequestError(
                Message("requests are nested more than {number} deep", number=_MAX_NESTING),
                command="src",
            )
        path, request, resolver, macros, notes = addressed(
            wanted.path, wanted.request, self.resolver, self.macros
        )
        self.notes.extend(notes)
        catalog = self._catalog.of(resolver, macros)
        inner = replace(
            self,
            resolver=catalog.resolver,
            macros=catalog.macros,
            assumed=catalog.assumed,
            depth=self.depth + 1,
        )
        return SceneSource(inner.plan_request(path, request).scene)
