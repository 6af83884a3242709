"""Resolve objects of IS catalogs: record Ids, Ids of other catalogs, paths below the root.

Page: r-object.md. The order is the reference's: the whole object as an Id of the main catalog (or
else of the default catalog), then ``rootId/objId`` of a catalog in the same folder, then a file:
below the root of the catalog whose RootId the path begins with, unless that has FullMatch, then
below the main catalog's (the default catalog's with FullMatch). A leading ``/`` means the default
catalog instead of the main one. Ids are case-sensitive; paths are where the file system is.
"""

from __future__ import annotations

import copy
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from exportgui.catalog.assets import SET_KINDS
from exportgui.catalog.defaults import Defaults
from exportgui.catalog.finder import Finder, FolderNames, Located
from exportgui.catalog.inifile import read_ini
from exportgui.catalog.iscatalog import ISCatalog, read_catalog
from exportgui.catalog.locales import localized_record
from exportgui.catalog.names import fold
from exportgui.catalog.objects import SourceRecord, locate_file
from exportgui.catalog.record_source import below_root, source_record
from exportgui.catalog.records import Record
from exportgui.catalog.recordtypes import type_of_record
from exportgui.errors import (
    CatalogError,
    MissingObjectError,
    NoObjectError,
    RequestError,
    SourceError,
)
from exportgui.messages import Message
from exportgui.request.builtin_macros import with_built_in

EMPTY_RECORD = Message("its record has neither Path nor Modifier")
"""Why there is nothing to draw or export."""

_STYLES = {
    (True, True): Message("bold italic"),
    (True, False): Message("bold"),
    (False, True): Message("italic"),
    (False, False): Message("regular"),
}
"""Names of a font's styles, by whether they are bold and italic."""


class CatalogResolver:
    """Finds objects for requests to one main catalog; safe to use from any thread.

    Immutable, except that other catalogs of the folder are read on demand.
    """

    def __init__(self, main: ISCatalog) -> None:
        self.main = main
        # Built-in macros first, then the default catalog's, then the catalog's own.
        self.macros = with_built_in(main.macros)
        self._roots = _root_ids(main)
        self._siblings: dict[str, ISCatalog] = {main.root_id: main} if main.root_id else {}
        self._lock = threading.Lock()
        self._suffixes: tuple[str, ...] | None = None
        self._strings: tuple[str, ...] | None = None

    def __getstate__(self) -> dict[str, object]:
        """For the process in which a job renders a picture on its own; locks stay here."""
        return {name: value for name, value in self.__dict__.items() if name != "_lock"}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state)
        self._lock = threading.Lock()

    @property
    def defaults(self) -> Defaults:
        """The request defaults of the catalog's attributes."""
        return self.main.defaults

    @property
    def files(self) -> tuple[Path, ...]:
        """All files that the results depend on."""
        return (*self.main.files, *self._roots.values())

    def for_locale(self, locale: str | None) -> CatalogResolver:
        """The resolver for requests with that ``locale=``, None for those without (r-locale.md).

        The same one where the catalog has no localization maps. RequestError for a locale that has
        no rule.
        """
        if not self.main.localization.declared:
            return self
        seen = copy.copy(self)
        seen._suffixes = self.main.localization.suffixes(locale)
        seen._strings = self.main.localization.string_ids(locale)
        return seen

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
            self._check_picture(*hit)
            return source_record(*hit)
        try:
            return SourceRecord(path=self._find_file(home, object_path))
        except MissingObjectError as error:
            if object_path.rstrip("/") in (self.main.root_id, *self._roots):
                raise NoObjectError(error.reason, error.path) from error
            raise

    def locate_object(self, object_path: str) -> Located:
        """The exact name of the object that a name means; errors as for ``find_object``."""
        home, name = self._home_of(object_path)
        found = self._finder(home).locate(name)
        if found is None:
            self.find_object(object_path)
            return Located(object_path)
        lead = object_path.removesuffix(name)
        return found._replace(object_path=lead + found.object_path)

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
        """The file of an ICC profile, by its name in the profile map or its path below the root.

        Page: r-object.md. Raises SourceError when it is missing, ObjectError when it leaves the
        root.
        """
        home, name = self._home_of(name)
        return locate_file(home.root, home.profiles.get(name, name))

    def find_font(self, name: str, bold: bool, italic: bool) -> Path | None:
        """The file of a font in the font map, "" for DefaultFont; else that of its nearest face.

        None when the map has no such name. Raises RequestError for a missing face that the catalog
        does not allow to be synthesized, SourceError when the file is missing, ObjectError when it
        leaves the root. Pages: c-font-map-reference.md, r-defaultfont.md,
        r-synthesizefontstyles.md.
        """
        name = name or self.main.default_font
        faces = ((bold, italic), (bold, False), (False, italic), (False, False))
        exact, *others = (self.main.fonts.get((name, *face)) for face in faces)
        nearest = next((path for path in others if path is not None), None)
        path = nearest if exact is None else exact
        if path is None:
            return None
        if exact is None and not self.main.synthesize_styles:
            raise _missing_face(name, _STYLES[bold, italic])
        return locate_file(self.main.root, below_root(self.main.root, path) or path)

    def lookup(
        self, object_path: str, home: ISCatalog | None = None
    ) -> tuple[ISCatalog, Record] | None:
        """The record of an object, in the request's locale, and the catalog that holds it; None
        when no catalog has it.

        MissingObjectError when there is one, but not for this locale (r-object-id-translation.md).
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
        hits = (catalog.lookup(rest) for catalog, rest in self._catalogs_of(object_path))
        return next((hit for hit in hits if hit is not None), None)

    def is_set(self, object_path: str) -> bool:
        """Whether an object is a record with a set definition."""
        hit = self.lookup(object_path)
        return hit is not None and bool(hit[1].image_set)

    def _find_file(self, home: ISCatalog, object_path: str) -> Path:
        places = [
            (catalog, rest)
            for catalog, rest in self._catalogs_of(object_path)
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
        assert missing is not None  # the home catalog's place is always tried
        raise missing

    def _catalogs_of(self, object_path: str) -> Iterator[tuple[ISCatalog, str]]:
        """Catalogs whose RootId the object begins with, the longest first, and the rest of it."""
        cut = object_path.rfind("/")
        while cut > 0:
            catalog = self._sibling(object_path[:cut])
            if catalog is not None and cut + 1 < len(object_path):
                yield catalog, object_path[cut + 1 :]
            cut = object_path.rfind("/", 0, cut)

    def _sibling(self, root_id: str) -> ISCatalog | None:
        with self._lock:
            if root_id not in self._siblings and root_id in self._roots:
                self._siblings[root_id] = read_catalog(self._roots[root_id])
            return self._siblings.get(root_id)

    def _check_picture(self, catalog: ISCatalog, record: Record) -> None:
        if record.path or record.modifier:
            return
        kind = type_of_record(catalog, record, self)
        if kind in SET_KINDS:
            name = SET_KINDS[kind].name
            raise SourceError(
                Message("this {kind} has no picture of its own", kind=name), record.id
            )
        raise SourceError(EMPTY_RECORD, record.id)


def _root_ids(main: ISCatalog) -> dict[str, Path]:
    """The RootIds of the other catalogs in the folder; those that cannot be read are skipped."""
    roots: dict[str, Path] = {}
    for path in sorted(main.ini.parent.glob("*.[iI][nN][iI]")):
        if path == main.ini:
            continue
        try:
            entry = read_ini(path).get("RootId")
        except CatalogError:
            continue
        if entry is not None and entry.text:
            roots.setdefault(entry.text, path)
    return roots


def _missing_face(name: str, style: Message) -> RequestError:
    return RequestError(
        Message("the font map has no {style} style of '{name}'", style=style, name=name),
        command="text",
        allowed=Message("styles in the font map, as the catalog says SynthesizeFontStyles=0"),
    )
