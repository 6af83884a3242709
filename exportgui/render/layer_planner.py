"""Plan the layers of a scene: what each is made of, its geometry and where it lies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import cast

from exportgui.errors import RequestError, SourceError
from exportgui.lazy_dataclass import dataclass
from exportgui.media.header import read_header
from exportgui.media.limits import Limits
from exportgui.media.photoshop_paths import EmbeddedPaths
from exportgui.messages import Message
from exportgui.render import effects, embedded_paths
from exportgui.render.generated_layers import generate_layer
from exportgui.render.geometry import LayerGeometry, Size, layer_geometry
from exportgui.render.layer_values import Values, with_absolute_size, with_defaults, without
from exportgui.render.perspective import Perspective, apply_perspective, perspective_command
from exportgui.render.placement import Point, layer_corner, layer_origin, position
from exportgui.render.profiles import assumed_profiles, usable_profile
from exportgui.render.request_reader import RequestReader
from exportgui.render.resolver import ObjectRecord, Resolver
from exportgui.render.scene import (
    FileSource,
    ImageSource,
    LayerPlan,
    SceneSource,
    SolidSource,
    Source,
    SvgImage,
)
from exportgui.render.text.source import TextSource, is_text
from exportgui.render.thumbnail_geometry import ThumbnailGeometry
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse
from exportgui.request.resolving import Effective, Segment, forwarded_variables, resolve
from exportgui.request.values import NO_OBJECT, NestedRequest, ObjectRef, PixelType


@dataclass(frozen=True, slots=True)
class CatalogContext:
    """What a catalog gives to its objects: macros, defaults, and ``assumed`` input profiles."""

    resolver: Resolver
    macros: MacroBook
    assumed: Mapping[PixelType, bytes]

    def for_object(self, object_path: str) -> CatalogContext:
        """The context of the catalog that a path names (r-image-catalogs.md)."""
        resolver = self.resolver.for_catalog_of(object_path)
        return self.of(resolver, self.macros.for_object(object_path))

    def of(self, resolver: Resolver, macros: MacroBook) -> CatalogContext:
        """The context of a catalog's resolver; this one where that is the same."""
        if resolver is self.resolver:
            return self
        return CatalogContext(resolver, macros, assumed_profiles(resolver))


@dataclass(frozen=True, slots=True)
class _Content:
    """What a layer is made of, and the commands that are left for it.

    ``record`` is that of its image, ``mask_record`` the one that ``mask=`` names.
    """

    source: Source
    mask: ImageSource | None
    values: Values
    record: ObjectRecord | None
    mask_record: ObjectRecord | None
    path_origin: Point | None = None

    @property
    def is_image(self) -> bool:
        """Whether it shows an image, not generated pixels."""
        return not isinstance(self.source, SolidSource | TextSource)


@dataclass(frozen=True, slots=True)
class LayerPlanner:
    """Plans the layers of one scene.

    ``plan_nested`` plans a nested request, ``plan_images`` those in an SVG source, which
    ``variables`` are for. ``thumb`` is the rule of a thumbnail request, ``cmyk`` says that the
    reply is to be CMYK.
    """

    catalog: CatalogContext
    reader: RequestReader
    limits: Limits
    plan_nested: Callable[[NestedRequest], SceneSource]
    plan_images: Callable[[tuple[str, ...]], tuple[SvgImage, ...]]
    variables: Mapping[str, str] = field(default_factory=dict)
    thumb: ThumbnailGeometry | None = None
    cmyk: bool = False

    def plan_layers(
        self, effective: Effective, record: ObjectRecord | None
    ) -> tuple[LayerPlan, ...]:
        """Plan layer 0, which makes the canvas, and the others on it.

        ``record`` is what layer 0 shows by default.
        """
        base, own = self._plan_layer(0, effective.layers.get(0, Segment()), record, None)
        canvas = base.geometry.canvas
        origin = layer_origin(base.geometry, base.values, own.anchor if own else None)
        layers = [base]
        for number, segment in sorted(effective.layers.items()):
            # A segment without content only names a layer (r-layer.md).
            if number > 0 and segment.has_content:
                layer, own = self._plan_layer(number, segment, None, canvas)
                corner = _corner(layer, own.anchor if own else None, canvas, origin)
                layers.append(replace(layer, corner=corner))
        return tuple(layers)

    def _plan_layer(
        self, number: int, segment: Segment, record: ObjectRecord | None, canvas: Size | None
    ) -> tuple[LayerPlan, ObjectRecord | None]:
        """A layer, not yet placed, and the record of its image; ``canvas`` is None for layer 0."""
        content = self._content(number, segment.values, record, canvas)
        named = embedded_paths.asked_for(content.values)
        paths = embedded_paths.source_paths(content.source) if named else EmbeddedPaths()
        values = embedded_paths.cropped(content.values, paths, content.source.size)
        if content.is_image and perspective_command(values) is not None:
            values = without(values, "size")  # r-perspective.md
        geometry, quad = self._geometry(content, values, canvas)
        # Effects are sub-layers: a hidden layer shows none (r-hide.md, r-layer-effects.md).
        shown = {} if values.get("hide") else segment.effects
        plan = LayerPlan(
            content.source,
            content.mask,
            geometry,
            values,
            number,
            path_origin=content.path_origin,
            effects=effects.placed(shown, canvas or geometry.canvas),
            quad=quad,
            paths=paths,
        )
        return plan, content.record

    def _geometry(
        self, content: _Content, values: Values, canvas: Size | None
    ) -> tuple[LayerGeometry, Perspective | None]:
        source = content.source
        if self.thumb is not None and canvas is None and content.is_image:
            measure = self.thumb.layer
        else:
            measure = layer_geometry
        by_mask = content.record is None and isinstance(source, SolidSource)
        record = content.mask_record if by_mask else content.record
        geometry = measure(source.size, values, record.resolution if record else None)
        return apply_perspective(geometry, values, canvas)

    def _content(
        self, number: int, values: Values, record: ObjectRecord | None, canvas: Size | None
    ) -> _Content:
        wanted = values.get("src")
        home = self.catalog
        if wanted == NO_OBJECT:
            record = None
        elif isinstance(wanted, ObjectRef):
            record, object_path = self.reader.find_layer_record(wanted.path)
            home = self.catalog.for_object(object_path)
            values = self._with_modifier(record, values, home.macros)
        values = with_absolute_size(values, canvas)
        record = None if is_text(values) else record
        mask, mask_record = self._mask(values.get("mask"), record)
        if isinstance(wanted, NestedRequest):
            return _Content(self.plan_nested(wanted), mask, values, record, mask_record)
        if record is not None and record.path is not None:
            file = self._file(record.path, record.page, home)
            assumed = self._own_profile(record, file, home) or file.assumed
            dpi = record.print_resolution
            source = replace(file, assumed=assumed, print_resolution=dpi)
            return _Content(source, mask, values, record, mask_record)
        find_font = self.catalog.resolver.find_font
        most = self.limits.max_pixels
        generated = generate_layer(number, values, mask, most, cmyk=self.cmyk, find_font=find_font)
        return _Content(
            generated.source, mask, generated.values, record, mask_record, generated.path_origin
        )

    def _own_profile(
        self, record: ObjectRecord, file: FileSource, home: CatalogContext
    ) -> bytes | None:
        """The profile that the record names for a picture that embeds none."""
        if not record.icc_profile or file.header.icc is not None:
            return None
        pixel_type = cast("PixelType", file.header.pixel_type)
        profile, notes = usable_profile(record.icc_profile, pixel_type, home.resolver)
        self.reader.notes.extend(notes)
        return profile

    def _file(self, path: Path, page: int, home: CatalogContext) -> FileSource:
        header = read_header(path, page=page, limits=self.limits)
        assumed = home.assumed.get(cast("PixelType", header.pixel_type))
        self.reader.used.update(header.variables)
        images = self.plan_images(header.references) if header.references else ()
        return FileSource(path, page, header, assumed, self.variables, images)

    def _with_modifier(
        self, record: ObjectRecord, values: Values, macros: MacroBook, command: str = "src"
    ) -> Values:
        """``values``, and the record's own commands as far as these do not override them.

        Its Modifier stands in their place (r-image-catalogs.md), so that variables reach it.
        """
        if not record.modifier:
            return values
        body = parse(record.modifier, origin="record")
        own = resolve(forwarded_variables(self.variables), macros, before=body)
        if any({"src", "mask"} & layer.values.keys() for layer in own.layers.values()):
            raise RequestError(
                Message("a record with src= or mask= in its Modifier cannot be a layer or a mask"),
                command=command,
            )
        return with_defaults(values, {**own.layers[0].values, **own.comp.values})

    def _mask(
        self, wanted: ObjectRef | NestedRequest | None, record: ObjectRecord | None
    ) -> tuple[ImageSource | None, ObjectRecord | None]:
        """The mask, and the record that ``mask=`` names."""
        if isinstance(wanted, NestedRequest):
            return self.plan_nested(wanted), None
        if wanted is None or wanted == NO_OBJECT:
            path = record.mask_path if record else None
            return (self._file(path, 0, self.catalog) if path else None), None
        mask = self.reader.locate_record(wanted.path)
        macros = self.catalog.for_object(wanted.path).macros
        self._with_modifier(mask, {}, macros, command="mask")  # refused as for src=
        path, page = (mask.mask_path, 0) if mask.mask_path else (mask.path, mask.page)
        if path is None:
            raise SourceError(Message("the mask object has no picture"), wanted.path)
        return self._file(path, page, self.catalog), mask


def _corner(layer: LayerPlan, anchor: Point | None, canvas: Size, base_origin: Point) -> Point:
    """Where a layer's top left lies on the composite; one in perspective covers all of it."""
    if layer.quad is None:
        return layer_corner(layer.geometry, layer.values, anchor, canvas, base_origin)
    left, top = layer.geometry.extend[:2]
    across, down = position(layer.values, canvas)
    return across - left, down - top
