"""Resolve objects of IS catalogs: record Ids, Ids of other catalogs, paths below the root.

Page: r-object.md. The order is the reference's: the whole object as an Id of the main catalog (or
else of the default catalog), then ``rootId/objId`` of a catalog in the same folder, then a file:
below the root of the catalog whose RootId the path begins with, unless that has FullMatch, then
below the main catalog's (the default catalog's with FullMatch). A leading ``/`` means the default
catalog instead of the main one. Ids are case-sensitive; paths are where the file system is.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from exportgui.catalog import mapped_files
from exportgui.catalog.catalog_folder import CatalogFolder
from exportgui.catalog.defaults import Defaults
from exportgui.catalog.finder import Finder, FolderNames, Located
from exportgui.catalog.iscatalog import ISCatalog
from exportgui.catalog.locales import localized_record
from exportgui.catalog.names import STATIC_PREFIX, fold
from exportgui.catalog.objects import SourceRecord, locate_file
from exportgui.catalog.record_source import source_record
from exportgui.catalog.records import Record
from exportgui.catalog.recordtypes import check_has_picture
from exportgui.errors import (
    CatalogError,
    MissingObjectError,
    NoObjectError,
    RequestError,
    SourceError,
)
from exportgui.messages import Message
from exportgui.request.builtin_macros import with_built_in
from exportgui.request.effective import Note
from exportgui.request.macros import MacroBook
from exportgui.request.model import Request
from exportgui.request.preprocessing import Preprocessed, preprocess


class CatalogResolver:
    """Finds objects for requests to one main catalog; safe to use from any thread.

    Immutable, except that other catalogs of the folder are read on demand.
    """

    def __init__(self, main: ISCatalog) -> None:
        self.main = main
        self._use_macros()
        self._folder = CatalogFolder(main)
        self._suffixes: tuple[str, ...] | None = None
        self._strings: tuple[str, ...] | None = None
        self._locale: str | None = None
        self._overrides: Mapping[str, Any] = {}

    def _use_macros(self) -> None:
        """Built-in macros first, then the default catalog's, then the catalog's own."""
        self.macros = with_built_in(self.main.macros).knowing(self._macros_elsewhere)

    @property
    def defaults(self) -> Defaults:
        """The request defaults of the catalog's attributes, as overridden by its rules."""
        defaults = self.main.defaults
        return replace(defaults, **self._overrides) if self._overrides else defaults

    @property
    def unapplied(self) -> tuple[Note, ...]:
        """Notes about attributes of the catalog that have no effect here."""
        return self.main.unapplied

    @property
    def files(self) -> tuple[Path, ...]:
        """All files that the results depend on."""
        return (*self.main.files, *self._folder.files)

    def for_locale(self, locale: str | None) -> CatalogResolver:
        """The resolver for requests with that ``locale=``, None for those without (r-locale.md).

        The same one where the catalog has no localization maps. RequestError for a locale that has
        no rule.
        """
        if not self.main.localization.declared:
            return self
        seen = copy.copy(self)
        seen._locale = locale
        seen._suffixes = self.main.localization.suffixes(locale)
        seen._strings = self.main.localization.string_ids(locale)
        return seen

    def for_catalog_of(self, object_path: str) -> CatalogResolver:
        """The resolver of a request with that path: of the catalog that the path names.

        The same one if it names no other (r-image-catalogs.md). Raises CatalogError if that catalog
        cannot be read, RequestError if it does not know the locale.
        """
        catalog = self._main_of(object_path)
        if catalog is self.main:
            return self
        seen = copy.copy(self)
        seen.main = catalog
        seen._suffixes = None
        seen._strings = None
        seen._use_macros()
        return seen.for_locale(self._locale)

    def preprocess(
        self, object_path: str, request: Request
    ) -> tuple[CatalogResolver, Preprocessed]:
        """The request as changed by the catalog's rules, and the resolver with their overrides.

        Raises RequestError if a rule refuses the request.
        """
        rules = self.main.rules
        overrides: Mapping[str, Any] = {}

        def change(text: str) -> str:
            nonlocal overrides
            text, overrides = rules.apply(text)
            return text

        processed = Preprocessed(object_path, request)
        if rules.rules:
            processed = preprocess(object_path, request, self.main.root_id, change, rules.file)
        if overrides == self._overrides:
            return self, processed
        seen = copy.copy(self)
        seen._overrides = overrides
        return seen, processed

    def _main_of(self, object_path: str) -> ISCatalog:
        """The catalog whose RootId a path begins with, or the default catalog after a slash.

        Not if the whole path is an Id of this catalog.
        """
        home, name = self._home_of(object_path)
        suffixes = ("", *(self._suffixes or ()))
        if home is not self.main or any(home.lookup(name + suffix) for suffix in suffixes):
            return home
        alone = self._folder.get(name.rstrip("/"))
        if alone is not None:
            return alone
        for catalog, rest in self._folder.named_by(name):
            if catalog.lookup(rest) is not None:
                return catalog
            if not catalog.full_match:
                own = home.has_file(name) and not catalog.has_file(rest)
                return home if own else catalog
        return home

    def _macros_elsewhere(self, object_path: str) -> MacroBook | None:
        """The macros of the catalog that an object's path names; None if that is this one.

        None also if that catalog cannot be read, which the look-up of the object reports.
        """
        with suppress(CatalogError, RequestError):
            seen = self.for_catalog_of(object_path)
            return None if seen is self else seen.macros
        return None

    def remarks_on(self, object_path: str) -> tuple[Message, ...]:
        """Notes about oddities of an object's record."""
        record = self.find_record(object_path)
        return () if record is None else record.remarks

    def find_record(self, object_path: str) -> Record | None:
        """The record of an object, its strings localized; None where no record has that Id."""
        home, object_path = self._home_of(object_path)
        try:
            hit = self.lookup(object_path, home)
        except MissingObjectError:
            return None
        if hit is None or self._strings is None:
            return hit[1] if hit is not None else None
        return localized_record(hit[1], self._strings)

    def find_object(self, object_path: str) -> SourceRecord:
        """The source of an object; ``object_path`` is plain text, not percent-encoded.

        Raises SourceError when it is missing or has no picture, ObjectError when it leaves the
        root.
        """
        home, object_path = self._home_of(object_path)
        hit = self.lookup(object_path, home)
        if hit is not None:
            check_has_picture(*hit, self)
            return source_record(*hit)
        try:
            return SourceRecord(path=self._find_file(home, object_path))
        except MissingObjectError as error:
            if self._folder.has(object_path.rstrip("/")):
                raise NoObjectError(error.reason, error.path) from error
            raise

    def locate_object(self, object_path: str) -> Located:
        """The exact name of the object that a name means; errors as for ``find_object``."""
        home, name = self._home_of(object_path)
        location = self._finder(home).locate(name)
        if location is None:
            self.find_object(object_path)
            return Located(object_path)
        lead = object_path.removesuffix(name)
        return location._replace(object_path=lead + location.object_path)

    def _finder(self, home: ISCatalog) -> Finder:
        names = FolderNames(home.root)

        def exact(name: str) -> str | None:
            with suppress(MissingObjectError):
                if self.lookup(name, home) is None:
                    try:
                        self._find_file(home, name)
                    except SourceError:
                        return None
            return name  # or a record that is not for this locale

        def alike(name: str, key: str) -> Iterator[str]:
            for catalog in filter(None, (home, home.default)):
                yield from (id_ for id_ in catalog.images if fold(id_) == fold(name))
            yield from names.named(name.rpartition("/")[0], key)

        return Finder(exact, alike)

    def _home_of(self, object_path: str) -> tuple[ISCatalog, str]:
        """The catalog an object is looked up in first, and the object without its leading slash."""
        if object_path.startswith("/"):
            return self.main.default or self.main, object_path[1:]
        return self.main, object_path

    def find_profile(self, name: str) -> Path:
        """The file of an ICC profile, by name or path; see `mapped_files.find_profile`."""
        home, name = self._home_of(name)
        return mapped_files.find_profile((home, name), tuple(self._folder.named_by(name)))

    def find_font(self, name: str, bold: bool, italic: bool) -> Path | None:
        """The file of a font in the font map; see `mapped_files.find_font`."""
        return mapped_files.find_font(self.main, name, bold, italic)

    def lookup(
        self, object_path: str, home: ISCatalog | None = None
    ) -> tuple[ISCatalog, Record] | None:
        """The record of an object in the request's locale, and its catalog; None if there is none.

        Raises MissingObjectError if there is one, but not for this locale
        (r-object-id-translation.md).
        """
        for suffix in self._suffixes or ():
            hit = self._record(object_path + suffix, home)
            if hit is not None:
                return hit
        hit = self._record(object_path, home)
        if hit is not None and self._suffixes is not None:
            raise MissingObjectError(Message("the catalog has none for this locale"), object_path)
        return hit

    def _record(self, object_path: str, home: ISCatalog | None) -> tuple[ISCatalog, Record] | None:
        hit = (home or self.main).lookup(object_path)
        if hit is not None:
            return hit
        prefix = STATIC_PREFIX if object_path.startswith(STATIC_PREFIX) else ""
        named = (
            *self._folder.named_by(object_path),
            *(
                (catalog, prefix + rest)
                for catalog, rest in self._folder.named_by(object_path[len(prefix) :])
            ),
        )
        hits = (catalog.lookup(rest) for catalog, rest in named)
        return next((hit for hit in hits if hit is not None), None)

    def is_set(self, object_path: str) -> bool:
        """Whether an object is a record with a set definition."""
        hit = self.lookup(object_path)
        return hit is not None and bool(hit[1].image_set)

    def _find_file(self, home: ISCatalog, object_path: str) -> Path:
        places = [
            (catalog, rest)
            for catalog, rest in self._folder.named_by(object_path)
            if not catalog.full_match
        ]
        places.append(
            (home.default if home.full_match and home.default is not None else home, object_path)
        )
        missing: SourceError | None = None
        for catalog, rest in places:
            try:
                return locate_file(catalog.root, rest, default_ext=catalog.default_ext)
            except SourceError as error:
                missing = error
        assert missing is not None  # the home catalog's root is always tried
        raise missing
