"""Objects of IS catalogs: a record's Id, another catalog's, or a path below the root. Page:
r-object.md.

The order is the reference's: the whole object as an Id of the main catalog (the default catalog
stands behind every catalog), then ``rootId/objId`` of a catalog in the same folder, then a file:
below the root of the catalog whose RootId the path begins with, unless that has FullMatch, then
below the main catalog's (the default catalog's with FullMatch). A leading ``/`` asks the default
catalog instead of the main one. Ids are case-sensitive; paths are where the file system is.
"""

from __future__ import annotations

import copy
import threading
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

from exportgui.catalog.assets import SET_KINDS
from exportgui.catalog.defaults import Defaults
from exportgui.catalog.inifile import read_ini
from exportgui.catalog.iscatalog import ISCatalog, read_catalog
from exportgui.catalog.locales import localized_record
from exportgui.catalog.objects import SourceRecord, locate_file
from exportgui.catalog.records import Record, Table
from exportgui.catalog.recordtypes import type_of_record
from exportgui.errors import (
    CatalogError,
    MissingObjectError,
    NoObjectError,
    ObjectError,
    RequestError,
    SourceError,
)
from exportgui.messages import Message
from exportgui.request.builtin import with_built_in

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
    """Finds objects as a request against one main catalog sees them; immutable but for what it has
    yet to read.
    """

    def __init__(self, main: ISCatalog) -> None:
        self.main = main
        # Those built in, then the default catalog's, then the catalog's own.
        self.macros = with_built_in(main.macros)
        self._roots = _root_ids(main)
        self._siblings: dict[str, ISCatalog] = {main.root_id: main} if main.root_id else {}
        self._lock = threading.Lock()
        self._suffixes: tuple[str, ...] | None = None
        self._strings: tuple[str, ...] | None = None

    @property
    def defaults(self) -> Defaults:
        """The catalog's attributes for what a request leaves open."""
        return self.main.defaults

    @property
    def files(self) -> tuple[Path, ...]:
        """All files that what is found here depends on."""
        return (*self.main.files, *self._roots.values())

    def for_locale(self, locale: str | None) -> CatalogResolver:
        """The same catalog as a request with ``locale=`` sees it (r-locale.md); None where it has
        none.

        Itself where the catalog declares no localization maps. RequestError for a locale that no
        rule knows.
        """
        if not self.main.localization.declared:
            return self
        seen = copy.copy(self)
        seen._suffixes = self.main.localization.suffixes(locale)
        seen._strings = self.main.localization.string_ids(locale)
        return seen

    def find_record(self, object_path: str) -> Record | None:
        """What the record of an object says, its strings localized; None where no record has that
        name.
        """
        home = (self.main.default or self.main) if object_path.startswith("/") else self.main
        try:
            found = self.lookup(object_path.removeprefix("/"), home)
        except MissingObjectError:
            return None
        if found is None or self._strings is None:
            return found[1] if found is not None else None
        return localized_record(found[1], self._strings)

    def find_object(self, object_path: str) -> SourceRecord:
        """What an object is; plain text, not percent-encoded.

        Raises SourceError when it is missing or has no picture, ObjectError when it leaves the
        root.
        """
        home = self.main
        if object_path.startswith("/"):
            home = home.default or home
            object_path = object_path[1:]
        found = self.lookup(object_path, home)
        if found is not None:
            self._check_picture(*found)
            return source_record(*found)
        try:
            return SourceRecord(path=self._file(home, object_path))
        except MissingObjectError as error:
            if object_path.rstrip("/") in (self.main.root_id, *self._roots):
                raise NoObjectError(error.reason, error.path) from error
            raise

    def find_profile(self, name: str) -> Path:
        """The file of an ICC profile, by its name in the profile map or its path below the root
        (r-object.md).

        Raises SourceError when it is missing, ObjectError when it leaves the root.
        """
        home = (self.main.default or self.main) if name.startswith("/") else self.main
        name = name.removeprefix("/")
        return locate_file(home.root, home.profiles.get(name, name))

    def find_font(self, name: str, bold: bool, italic: bool) -> Path | None:
        """The file of a font in the font map, empty for DefaultFont; its nearest face where that
        one is not there.

        None when the map has no such name. RequestError for a face that the map does not have where
        the catalog forbids to synthesize it. Raises SourceError when the file is missing,
        ObjectError when it leaves the root. Pages: c-font-map-reference.md, r-defaultfont.md,
        r-synthesizefontstyles.md.
        """
        name = name or self.main.default_font
        faces = ((bold, italic), (bold, False), (False, italic), (False, False))
        asked, *others = (self.main.fonts.get((name, *face)) for face in faces)
        nearest = next((path for path in others if path is not None), None)
        text = nearest if asked is None else asked
        if text is None:
            return None
        if asked is None and not self.main.synthesize_styles:
            raise RequestError(
                Message(
                    "the font map has no {style} style of '{name}'",
                    style=_STYLES[bold, italic],
                    name=name,
                ),
                command="text",
                allowed=Message(
                    "styles in the font map, as the catalog says SynthesizeFontStyles=0"
                ),
            )
        return locate_file(self.main.root, _below(self.main.root, text) or text)

    def lookup(
        self, object_path: str, home: ISCatalog | None = None
    ) -> tuple[ISCatalog, Record] | None:
        """The record of an object, in the request's locale, and the catalog that holds it; None
        when none has it.

        MissingObjectError when there is one, but not for this locale (r-object-id-translation.md).
        """
        for suffix in self._suffixes or ():
            found = self._record(object_path + suffix, home)
            if found is not None:
                return found
        found = self._record(object_path, home)
        if found is not None and self._suffixes is not None:
            raise MissingObjectError(Message("the catalog has none for this locale"), object_path)
        return found

    def _record(self, object_path: str, home: ISCatalog | None) -> tuple[ISCatalog, Record] | None:
        found = (home or self.main).lookup(object_path)
        if found is not None:
            return found
        matches = (catalog.lookup(rest) for catalog, rest in self._catalogs(object_path))
        return next((match for match in matches if match is not None), None)

    def is_set(self, object_path: str) -> bool:
        """Whether an object is a record with a set definition."""
        found = self.lookup(object_path)
        return found is not None and bool(found[1].image_set)

    def _file(self, home: ISCatalog, object_path: str) -> Path:
        places = [
            (catalog, rest)
            for catalog, rest in self._catalogs(object_path)
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
        assert missing is not None  # there is always the home catalog's place
        raise missing

    def _catalogs(self, object_path: str) -> Iterator[tuple[ISCatalog, str]]:
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
    """The RootIds of the other catalogs in the folder; one that cannot be read is no concern of
    ours.
    """
    found: dict[str, Path] = {}
    for path in sorted(main.ini.parent.glob("*.[iI][nN][iI]")):
        if path == main.ini:
            continue
        try:
            entry = read_ini(path).get("RootId")
        except CatalogError:
            continue
        if entry is not None and entry.text:
            found.setdefault(entry.text, path)
    return found


def source_record(catalog: ISCatalog, record: Record) -> SourceRecord:
    """A record's files, found below the root, and what it says about them."""
    if record.problem:
        raise SourceError(
            Message("its record cannot be used: {detail}", detail=record.problem), record.id
        )
    return SourceRecord(
        path=record_file(catalog, record, record.path) if record.path else None,
        mask_path=record_file(catalog, record, record.mask_path) if record.mask_path else None,
        modifier=record.modifier,
        post_modifier=record.post_modifier,
        anchor=record.anchor,
        resolution=record.resolution or catalog.defaults.resolution,
        print_resolution=record.print_resolution or catalog.defaults.print_resolution,
        is_template=record.is_template,
        record_id=record.id,
        thumb_type=record.thumb_type,
        thumb_resolution=record.thumb_resolution,
    )


def record_file(catalog: ISCatalog, record: Record, text: str) -> Path:
    """The file of a record's Path or MaskPath: relative to the root, or absolute and below it.

    Raises ObjectError when it leaves the root, SourceError when there is no such file.
    """
    root = record_root(catalog, record)
    relative = _below(root, text)
    if relative is None:
        raise ObjectError(
            Message("record '{name}': {path} is outside of RootPath", name=record.id, path=text),
            allowed=Message("a file below {folder}", folder=root),
        )
    try:
        return locate_file(root, relative, default_ext=catalog.default_ext)
    except SourceError:
        if "\\" not in relative:
            raise
        return locate_file(root, relative.replace("\\", "/"), default_ext=catalog.default_ext)


def record_root(catalog: ISCatalog, record: Record) -> Path:
    """The folder a record's paths start in."""
    return catalog.static_root if record.table is Table.STATIC else catalog.root


def _below(root: Path, text: str) -> str | None:
    """An absolute path as one relative to the root; None when it is elsewhere."""
    if Path(text).is_absolute():
        inside = (path for path in (Path(text), Path(text).resolve()) if path.is_relative_to(root))
        return next((path.relative_to(root).as_posix() for path in inside), None)
    if PureWindowsPath(text).drive or text.startswith(("/", "\\")):
        return None
    return text
