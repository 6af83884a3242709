"""Resolve a catalog's objects for a job: with the job's macros, and one page of a document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path

from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.render.request_defaults import Defaults
from exportgui.render.resolver import LocatedObject, ObjectRecord, RecordMetadata, Resolver
from exportgui.request.effective import Note
from exportgui.request.macros import MacroBook
from exportgui.request.model import Request
from exportgui.request.preprocessing import Preprocessed


@dataclass(frozen=True, slots=True)
class _PageRecord:
    """A record with another page."""

    path: Path | None
    page: int
    mask_path: Path | None
    modifier: str
    post_modifier: str
    anchor: tuple[int, int] | None
    resolution: float | None
    print_resolution: float | None
    icc_profile: str
    is_template: bool
    record_id: str | None
    thumb_type: int | None
    thumb_resolution: float | None


@dataclass(frozen=True, slots=True)
class JobResolver:
    """The resolver ``inner`` with other ``macros``, and certain ``pages`` of objects."""

    inner: Resolver
    macros: MacroBook
    pages: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def over(cls, inner: Resolver, extra: MacroBook | None) -> JobResolver:
        """A resolver whose macros of ``extra`` win over those of ``inner``."""
        return cls(inner, inner.macros.merged(extra) if extra is not None else inner.macros)

    def at_page(self, object_path: str, page: int | None) -> JobResolver:
        """The same, with ``object_path`` showing its 0-based ``page``."""
        return self if page is None else replace(self, pages={object_path: page})

    @property
    def defaults(self) -> Defaults:
        """The catalog's attributes."""
        return self.inner.defaults

    @property
    def unapplied(self) -> tuple[Note, ...]:
        """The inner resolver's."""
        return self.inner.unapplied

    def find_object(self, object_path: str) -> ObjectRecord:
        """As the inner resolver, with its errors."""
        found = self.inner.find_object(object_path)
        if object_path not in self.pages:
            return found
        fields = {name: getattr(found, name) for name in _PageRecord.__dataclass_fields__}
        return _PageRecord(**fields | {"page": self.pages[object_path]})

    def locate_object(self, object_path: str) -> LocatedObject:
        """As the inner resolver, with its errors."""
        return self.inner.locate_object(object_path)

    def for_locale(self, locale: str | None) -> JobResolver:
        """As the inner resolver, with its errors; itself if the locale makes no difference."""
        inner = self.inner.for_locale(locale)
        return self if inner is self.inner else replace(self, inner=inner)

    def for_catalog_of(self, object_path: str) -> JobResolver:
        """As the inner resolver, with its errors; itself if the path names no other catalog."""
        inner = self.inner.for_catalog_of(object_path)
        if inner is self.inner:
            return self
        return replace(self, inner=inner, macros=self.macros.for_object(object_path))

    def preprocess(self, object_path: str, request: Request) -> tuple[JobResolver, Preprocessed]:
        """As the inner resolver, with its errors."""
        inner, processed = self.inner.preprocess(object_path, request)
        return (self if inner is self.inner else replace(self, inner=inner)), processed

    def remarks_on(self, object_path: str) -> tuple[Message, ...]:
        """As the inner resolver."""
        return self.inner.remarks_on(object_path)

    def find_record(self, object_path: str) -> RecordMetadata | None:
        """As the inner resolver."""
        return self.inner.find_record(object_path)

    def find_profile(self, name: str) -> Path:
        """As the inner resolver, with its errors."""
        return self.inner.find_profile(name)

    def find_font(self, name: str, bold: bool, italic: bool) -> Path | None:
        """As the inner resolver, with its errors."""
        return self.inner.find_font(name, bold, italic)
