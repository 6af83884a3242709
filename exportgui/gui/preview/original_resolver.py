"""Resolve assets without the modifiers of their records: the image before any request."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from exportgui.request.preprocessing import Preprocessed

if TYPE_CHECKING:
    from exportgui.catalog.content import ObjectResolver
    from exportgui.catalog.defaults import Defaults
    from exportgui.catalog.finder import Located
    from exportgui.catalog.objects import SourceRecord
    from exportgui.catalog.records import Record
    from exportgui.messages import Message
    from exportgui.request.effective import Note
    from exportgui.request.macros import MacroBook
    from exportgui.request.model import Request


class OriginalResolver:
    """Finds what the catalog finds, without modifiers, size limits and watermark.

    Templates keep theirs: they are nothing else.
    """

    def __init__(self, inner: ObjectResolver) -> None:
        self._inner = inner

    @property
    def macros(self) -> MacroBook:
        """The catalog's."""
        return self._inner.macros

    @property
    def defaults(self) -> Defaults:
        """The catalog's, as far as they concern colours."""
        return replace(self._inner.defaults, default_pix=None, max_pix=None, watermark=None)

    @property
    def unapplied(self) -> tuple[Note, ...]:
        """Nothing: that is about requests."""
        return ()

    def find_object(self, object_path: str) -> SourceRecord:
        """The file and its mask; errors as for the catalog's."""
        record = self._inner.find_object(object_path)
        if record.path is None or record.is_template:
            return record
        return replace(record, modifier="", post_modifier="")

    def locate_object(self, object_path: str) -> Located:
        """The catalog's."""
        return self._inner.locate_object(object_path)

    def for_locale(self, locale: str | None) -> OriginalResolver:
        """Itself: nothing in it depends on the locale."""
        return self

    def for_catalog_of(self, object_path: str) -> OriginalResolver:
        """Itself where the path names no other catalog."""
        inner = self._inner.for_catalog_of(object_path)
        return self if inner is self._inner else OriginalResolver(inner)

    def preprocess(
        self, object_path: str, request: Request
    ) -> tuple[OriginalResolver, Preprocessed]:
        """Unchanged: rules are for requests."""
        return self, Preprocessed(object_path, request)

    def remarks_on(self, object_path: str) -> tuple[Message, ...]:
        """As the inner resolver."""
        return self._inner.remarks_on(object_path)

    def find_record(self, object_path: str) -> Record | None:
        """The catalog's."""
        return self._inner.find_record(object_path)

    def find_profile(self, name: str) -> Path:
        """The catalog's."""
        return self._inner.find_profile(name)

    def find_font(self, name: str, bold: bool, italic: bool) -> Path | None:
        """The catalog's."""
        return self._inner.find_font(name, bold, italic)
