"""Read an IS image catalog from its files: attributes, records, macros, and the default catalog.

Pages: c-image-catalog-reference, c-default-catalog.md, r-source-data.md.

Our readings: the server's catalog folder is the folder of the ``.ini`` file, and so is its source
root: a relative RootPath starts there. ``default.ini`` may be missing; our own defaults apply then.
Backslashes in the paths of catalog files separate folders unless a file has that very name.
"""

from __future__ import annotations

import stat
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from exportgui.catalog.attribute_defaults import request_defaults
from exportgui.catalog.attributes import read_attributes, unapplied, unknown_attributes
from exportgui.catalog.datafile import read_table
from exportgui.catalog.defaults import Defaults
from exportgui.catalog.inifile import read_ini
from exportgui.catalog.locales import Localization
from exportgui.catalog.names import STATIC_PREFIX
from exportgui.catalog.objects import locate_file
from exportgui.catalog.records import Record, Table, add_record, read_records
from exportgui.catalog.rule_set import RuleSet
from exportgui.errors import CatalogError, MacroError, ObjectError, SourceError
from exportgui.file_kinds import mode_of
from exportgui.messages import Message, joined
from exportgui.request.effective import Note
from exportgui.request.macros import MacroBook, default_macros

DEFAULT_INI = "default.ini"

FontKey = tuple[str, bool, bool]
Stamp = tuple[tuple[str, int, int], ...]


class MappedFile(NamedTuple):
    """A font or a profile: its path as written, and the RootPath of the catalog that maps it.

    Pages: r-fontpath-font.md, r-profilepath-icc.md.
    """

    root: Path
    path: str


@dataclass(frozen=True)
class ISCatalog:
    """One image catalog in memory.

    ``images`` holds image and SVG records, ``static`` static content, by Id. ``default`` is the
    default catalog, None for that catalog itself and where there is none. ``files`` are the files
    it was read from; ``profiles`` has ICC profiles by name, ``fonts`` fonts by name with bold and
    italic flags, those of the default catalog too; ``default_font`` is one of these names, or
    empty; ``synthesize_styles`` allows faces that are missing in the font map; ``rules`` change
    requests of which this is the main catalog; ``unapplied`` tells of attributes without effect.
    """

    ini: Path
    root_id: str
    root: Path
    static_root: Path
    default_ext: str
    full_match: bool
    images: Mapping[str, Record]
    static: Mapping[str, Record]
    macros: MacroBook
    defaults: Defaults
    profiles: Mapping[str, MappedFile]
    fonts: Mapping[FontKey, MappedFile]
    default_font: str
    synthesize_styles: bool
    localization: Localization
    rules: RuleSet
    unapplied: tuple[Note, ...]
    default: ISCatalog | None
    files: tuple[Path, ...]

    @property
    def title(self) -> str:
        """Its name for people."""
        return self.root_id or self.ini.stem

    def lookup(self, id_: str) -> tuple[ISCatalog, Record] | None:
        """A record by its Id, and the catalog that holds it: this one, or else the default one."""
        record = self.images.get(id_) or self.static.get(id_)
        if record is None and id_.startswith(STATIC_PREFIX):
            record = self.static.get(id_.removeprefix(STATIC_PREFIX))
        if record is not None:
            return self, record
        return self.default.lookup(id_) if self.default is not None else None

    def has_file(self, path: str) -> bool:
        """Whether a path leads to a file below its root."""
        with suppress(SourceError, ObjectError):
            locate_file(self.root, path, default_ext=self.default_ext)
            return True
        return False

    def object_path(self, record: Record) -> str:
        """The name by which one of its records is found.

        Static content with the Id of an image is found below the server's path for static content
        (r-id-static.md).
        """
        hidden = record.table is Table.STATIC and record.id in self.images
        return STATIC_PREFIX + record.id if hidden else record.id


def read_catalog(ini: Path) -> ISCatalog:
    """Read a catalog and all its files. Raises CatalogError with the file and line at fault."""
    default_path = ini.with_name(DEFAULT_INI)
    is_default = ini.name.lower() == DEFAULT_INI
    default = read_catalog(default_path) if not is_default and default_path.is_file() else None
    attributes = read_ini(ini)
    values = read_attributes(attributes, read_ini(default_path) if default is not None else None)
    reader = _Reader(ini, values)
    root = reader.folder("RootPath", ini.parent)
    rules = reader.rules()
    catalog = ISCatalog(
        ini=ini,
        root_id=values["RootId"] or "",
        root=root,
        static_root=reader.folder("StaticContentRootPath", root),
        default_ext=values["DefaultExt"] or "",
        full_match=bool(values["FullMatch"]),
        images=reader.images(),
        static=reader.static(),
        macros=(default.macros if default else default_macros()).merged(reader.macros()),
        defaults=request_defaults(values),
        localization=reader.localization(),
        profiles={**(default.profiles if default else {}), **reader.profiles(root)},
        fonts={**(default.fonts if default else {}), **reader.fonts(root)},
        rules=rules,
        unapplied=(
            *unapplied(values),
            *(note for _, note in unknown_attributes(attributes)),
            *rules.unapplied,
        ),
        default_font=values["DefaultFont"] or "",
        synthesize_styles=values["SynthesizeFontStyles"] is not False,
        default=default,
        files=(*reader.files, *(default.files if default else ())),
    )
    return _with_inherited_default_image(catalog)


def _with_inherited_default_image(catalog: ISCatalog) -> ISCatalog:
    """The catalog with a DefaultImage that only the default catalog has named as its object."""
    default = catalog.default
    name = catalog.defaults.default_image
    if default is None or name is None or default.defaults.default_image != name:
        return catalog
    if catalog.lookup(name) is not None or catalog.has_file(name) or not default.has_file(name):
        return catalog
    return replace(catalog, defaults=replace(catalog.defaults, default_image=f"/{name}"))


class _Reader:
    """Reads the values and files of one attribute file; ``files`` lists what was read."""

    def __init__(self, ini: Path, values: Mapping[str, Any]) -> None:
        self._ini = ini
        self._values = values
        self.files = [ini]

    def folder(self, attribute: str, base: Path) -> Path:
        folder = _joined(base, self._values[attribute] or "")
        if not stat.S_ISDIR(mode_of(folder)):
            missing = Message(
                "{attribute}: there is no folder {folder}",
                attribute=f"{attribute}={self._values[attribute]}",
                folder=folder,
            )
            raise CatalogError(joined(": ", (self._ini, missing)))
        return folder.resolve()

    def images(self) -> dict[str, Record]:
        svg = self._tables("SvgCatalogFile", Table.SVG)
        return _merged(svg, self._tables("CatalogFile", Table.IMAGE))

    def static(self) -> dict[str, Record]:
        return _merged(self._tables("StaticContentCatalogFile", Table.STATIC))

    def localization(self) -> Localization:
        values = self._values
        return Localization(
            values["LocaleMap"] or {}, values["LocaleStrMap"] or {}, values["DefaultLocale"] or ""
        )

    def _tables(self, attribute: str, table: Table) -> Iterable[Mapping[str, Record]]:
        for name in self._values[attribute] or ():
            yield read_records(self._file(attribute, name), table)

    def macros(self) -> MacroBook:
        name = self._values["MacroFile"]
        if not name:
            return MacroBook()
        path = self._file("MacroFile", name)
        try:
            return MacroBook.from_file(path)
        except (MacroError, SourceError) as error:
            raise CatalogError(joined(": ", (path.parent, error.message))) from error

    def fonts(self, root: Path) -> dict[FontKey, MappedFile]:
        """The font map (c-font-map-reference.md)."""
        name = self._values["FontMapFile"]
        if not name:
            return {}
        rows = read_table(self._file("FontMapFile", name), key="Name", needs=("FontPath",))
        flags = (row.fields for row in rows)
        return {
            (row["name"], row.get("bold") == "1", row.get("italic") == "1"): MappedFile(
                root, row.get("fontpath", "")
            )
            for row in flags
        }

    def profiles(self, root: Path) -> dict[str, MappedFile]:
        """The profile map (c-icc-profile-map-reference.md)."""
        name = self._values["IccProfileMapFile"]
        if not name:
            return {}
        rows = read_table(self._file("IccProfileMapFile", name), key="Name", needs=("ProfilePath",))
        return {
            row.fields["name"]: MappedFile(root, row.fields.get("profilepath", "")) for row in rows
        }

    def rules(self) -> RuleSet:
        """The rule set: of this catalog alone, those of the default catalog are its own."""
        name = self._values["RuleSetFile"]
        if not name:
            return RuleSet()
        from exportgui.catalog.rule_set_file import read_rule_set  # with what reads XML

        return read_rule_set(self._file("RuleSetFile", name))

    def _file(self, attribute: str, name: str) -> Path:
        path = _joined(self._ini.parent, name)
        if not stat.S_ISREG(mode_of(path)):
            missing = Message(
                "{attribute}: there is no file {file}", attribute=f"{attribute}={name}", file=path
            )
            raise CatalogError(joined(": ", (self._ini, missing)))
        self.files.append(path)
        return path


def _joined(base: Path, name: str) -> Path:
    literal = base / name
    return literal if mode_of(literal) else base / name.replace("\\", "/")


def _merged(*groups: Iterable[Mapping[str, Record]]) -> dict[str, Record]:
    """Merge tables in order; of records with the same Id the last one prevails.

    Image records therefore come after SVG records (r-id-svg.md).
    """
    merged: dict[str, Record] = {}
    for group in groups:
        for table in group:
            if not merged:  # most catalogs have one table, and very many records
                merged = dict(table)
                continue
            for record in table.values():
                add_record(merged, record)
    return merged


def file_stamps(files: Iterable[Path]) -> Stamp:
    """Names, times and sizes of files, to detect changes; a missing file has zeros."""
    return tuple(_stamp_of(path) for path in files)


def _stamp_of(path: Path) -> tuple[str, int, int]:
    try:
        status = path.stat()
    except OSError:
        return (str(path), 0, 0)
    return (str(path), status.st_mtime_ns, status.st_size)
