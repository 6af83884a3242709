"""Find files that requests name besides their own object: images, masks, profiles, fonts.

Planning a conversion asks the resolver for each of them. One conversion is planned for all that
have the same request, record modifiers and profile; but each drawing, and each one if the request
depends on ``$object$`` or a rule set may change it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

import exportgui.render as render
from exportgui.boundary import reading_boundary
from exportgui.errors import ExportguiError
from exportgui.job.job_resolver import JobResolver
from exportgui.lazy_dataclass import dataclass
from exportgui.media.limits import Limits
from exportgui.messages import Message
from exportgui.render.request_defaults import Defaults
from exportgui.render.resolver import LocatedObject, ObjectRecord, RecordMetadata, Resolver
from exportgui.request.effective import Note
from exportgui.request.macro_expansion import expand
from exportgui.request.macros import MacroBook
from exportgui.request.model import Request
from exportgui.request.parsing import parse
from exportgui.request.preprocessing import Preprocessed
from exportgui.request.values import ObjectRef

DRAWINGS = (".svg", ".svgz")
"""Files that may name others in turn."""
OBJECT = "$object$"
"""The variable by which a request names another file for each object (r-template.md)."""


class Conversion(NamedTuple):
    """A conversion of an object; ``page`` is 0-based, None except for documents."""

    object_path: str
    page: int | None
    rendition: str


class FilesRead:
    """The files that a resolver was asked for; safe to use from any thread."""

    def __init__(self) -> None:
        self.paths: set[Path] = set()
        self.modifiers: set[str] = set()
        self.by_rules = False

    def add(self, record: ObjectRecord) -> None:
        """Add a record's picture and mask, and its modifiers."""
        self.paths.update(path for path in (record.path, record.mask_path) if path is not None)
        self.modifiers.update(text for text in (record.modifier, record.post_modifier) if text)


@dataclass(frozen=True, slots=True)
class RecordingResolver:
    """A resolver that records in ``reads`` what ``inner`` finds."""

    inner: Resolver
    reads: FilesRead

    @property
    def macros(self) -> MacroBook:
        """The inner resolver's."""
        return self.inner.macros

    @property
    def defaults(self) -> Defaults:
        """The inner resolver's."""
        return self.inner.defaults

    @property
    def unapplied(self) -> tuple[Note, ...]:
        """The inner resolver's."""
        return self.inner.unapplied

    def find_object(self, object_path: str) -> ObjectRecord:
        """The object's record, whose files are recorded."""
        record = self.inner.find_object(object_path)
        self.reads.add(record)
        return record

    def locate_object(self, object_path: str) -> LocatedObject:
        """The inner resolver's."""
        return self.inner.locate_object(object_path)

    def for_locale(self, locale: str | None) -> RecordingResolver:
        """Itself if that makes no difference to the inner one."""
        inner = self.inner.for_locale(locale)
        return self if inner is self.inner else replace(self, inner=inner)

    def for_catalog_of(self, object_path: str) -> RecordingResolver:
        """Itself if the path names no other catalog."""
        inner = self.inner.for_catalog_of(object_path)
        return self if inner is self.inner else replace(self, inner=inner)

    def preprocess(
        self, object_path: str, request: Request
    ) -> tuple[RecordingResolver, Preprocessed]:
        """As the inner resolver, with its errors."""
        inner, processed = self.inner.preprocess(object_path, request)
        self.reads.by_rules |= processed.by_rules
        return (self if inner is self.inner else replace(self, inner=inner)), processed

    def remarks_on(self, object_path: str) -> tuple[Message, ...]:
        """As the inner resolver."""
        return self.inner.remarks_on(object_path)

    def find_record(self, object_path: str) -> RecordMetadata | None:
        """The inner resolver's."""
        return self.inner.find_record(object_path)

    def find_profile(self, name: str) -> Path:
        """The profile's file, which is recorded."""
        path = self.inner.find_profile(name)
        self.reads.paths.add(path)
        return path

    def find_font(self, name: str, bold: bool, italic: bool) -> Path | None:
        """The font's file, which is recorded."""
        path = self.inner.find_font(name, bold, italic)
        if path is not None:
            self.reads.paths.add(path)
        return path


class RequestInputs:
    """Finds the files that conversions read besides their own source.

    ``request(rendition)`` returns the request. Nothing is planned twice. For one thread at a time.
    """

    def __init__(
        self, resolver: JobResolver, request: Callable[[str], Request], limits: Limits
    ) -> None:
        self._resolver = resolver
        self._request = cache(request)
        self._limits = limits
        self._paths: set[Path] = set()
        self._known: set[Hashable] = set()
        self._varying: set[Hashable] = set()

    def files(self, conversions: Iterable[Conversion]) -> Iterator[Path]:
        """The files of these and all earlier conversions, as far as they can be planned."""
        for conversion in conversions:
            with contextlib.suppress(ExportguiError, OSError):
                self._find_files(conversion)
        yield from tuple(self._paths)

    def _find_files(self, conversion: Conversion) -> None:
        record = self._resolver.find_object(conversion.object_path)
        if record.mask_path is not None:
            self._paths.add(record.mask_path)
        drawing = record.path is not None and record.path.suffix.lower() in DRAWINGS
        alike = (
            conversion.rendition,
            record.modifier,
            record.post_modifier,
            record.icc_profile,
            conversion.object_path if drawing else "",
        )
        if conversion in self._known or (alike in self._known and alike not in self._varying):
            return
        self._known.add(conversion)
        reads = FilesRead()
        try:
            self._plan(conversion, reads)
            self._known.add(alike)
        finally:
            self._paths |= reads.paths
            requests = (
                self._request(conversion.rendition),
                *(parse(text, origin="record") for text in reads.modifiers),
            )
            if reads.by_rules or any(
                _depends(request, self._resolver.macros) for request in requests
            ):
                self._varying.add(alike)

    def _plan(self, conversion: Conversion, reads: FilesRead) -> None:
        name, page, rendition = conversion
        resolver = RecordingResolver(self._resolver.at_page(name, page), reads)
        with reading_boundary(name):
            plan = render.plan(name, self._request(rendition), resolver, limits=self._limits)
            wanted: ObjectRef | None = plan.effective.request.get("defaultImage")
            default = resolver.defaults.default_image if wanted is None else wanted.path
            if default:  # it replaces a missing object
                resolver.find_object(resolver.locate_object(default).object_path)


def _depends(request: Request, macros: MacroBook) -> bool:
    """Whether the files that a request names may depend on the object."""
    try:
        return OBJECT in str(expand(request, macros)).lower()
    except ExportguiError:
        return True
