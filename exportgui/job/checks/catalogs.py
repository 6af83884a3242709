"""Check an IS catalog: its attributes, all its files, every record and its request."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from exportgui.catalog.attributes import read_attributes, unknown_attributes
from exportgui.catalog.inifile import IniFile, read_ini
from exportgui.catalog.iscatalog import DEFAULT_INI, read_catalog
from exportgui.catalog.records import Table
from exportgui.catalog.rule_set_file import read_rule_set
from exportgui.errors import CatalogError, ExportguiError
from exportgui.file_kinds import mode_of
from exportgui.job.checks.fault import Fault, of_error
from exportgui.job.checks.presets import preset_faults, sound_presets
from exportgui.job.checks.records import map_faults, table_faults
from exportgui.messages import Message
from exportgui.request.builtin_macros import with_built_in
from exportgui.request.macros import MacroBook, default_macros

_TABLES = {
    "CatalogFile": Table.IMAGE,
    "SvgCatalogFile": Table.SVG,
    "StaticContentCatalogFile": Table.STATIC,
}
_MAPS = {"FontMapFile": "FontPath", "IccProfileMapFile": "ProfilePath"}


def catalog_macros(ini: Path) -> MacroBook:
    """The macros of a catalog and its default catalog, as far as they can be read."""
    with suppress(ExportguiError):
        return read_catalog(ini).macros
    return default_macros()


class CatalogCheck:
    """Looks for the faults of one catalog."""

    def __init__(self, ini: Path) -> None:
        self._ini = ini
        self._found: list[Fault] = []

    def faults(self) -> Iterator[Fault]:
        """All faults, by file."""
        try:
            entries = read_ini(self._ini, self._report)
            default = self._ini.with_name(DEFAULT_INI)
            inherits = default.is_file() and default != self._ini
            values = read_attributes(entries, read_ini(default) if inherits else None, self._report)
        except ExportguiError as error:
            yield of_error(error, self._ini)
            return
        yield from self._taken()
        for entry, note in unknown_attributes(entries):
            self._found.append(Fault(self._ini, note.message, entry.line, level=note.level))
        self._check_folders(entries, values)
        yield from self._taken()
        macros = default_macros().merged(catalog_macros(default) if inherits else MacroBook())
        for path in self._files(entries, values, "MacroFile"):
            yield from preset_faults(path, macros)
            macros = macros.merged(sound_presets(path))
        for attribute, column in _MAPS.items():
            for path in self._files(entries, values, attribute):
                self._found += map_faults(path, column)
        for path in self._files(entries, values, "RuleSetFile"):
            self._found += rule_faults(path)
        known = with_built_in(macros)
        for attribute, table in _TABLES.items():
            for path in self._files(entries, values, attribute):
                self._found += table_faults(path, table, known)
        yield from self._taken()

    def _report(self, error: CatalogError) -> None:
        self._found.append(of_error(error, self._ini))

    def _taken(self) -> list[Fault]:
        found = self._found
        self._found = []
        return found

    def _check_folders(self, entries: IniFile, values: Mapping[str, Any]) -> None:
        for attribute in ("RootPath", "StaticContentRootPath"):
            name = values[attribute]
            if name and not stat.S_ISDIR(mode_of(_below(self._ini.parent, name))):
                folder = _below(self._ini.parent, name)
                wrong = Message(
                    "{attribute}: there is no folder {folder}",
                    attribute=f"{attribute}={name}",
                    folder=folder,
                )
                self._found.append(Fault(self._ini, wrong, _line(entries, attribute)))

    def _files(self, entries: IniFile, values: Mapping[str, Any], attribute: str) -> Iterator[Path]:
        """The files that an attribute names; those that are missing are faults."""
        value = values[attribute] or ()
        for name in (value,) if isinstance(value, str) else value:
            path = _below(self._ini.parent, name)
            if stat.S_ISREG(mode_of(path)):
                yield path
                continue
            wrong = Message(
                "{attribute}: there is no file {file}", attribute=f"{attribute}={name}", file=path
            )
            self._found.append(Fault(self._ini, wrong, _line(entries, attribute)))


def rule_faults(path: Path) -> Iterator[Fault]:
    """The first fault of a rule set, after which a server does not load it."""
    try:
        read_rule_set(path)
    except CatalogError as error:
        yield of_error(error, path)


def _below(folder: Path, name: str) -> Path:
    literal = folder / name
    return literal if mode_of(literal) else folder / name.replace("\\", "/")


def _line(entries: IniFile, attribute: str) -> int:
    entry = entries.get(attribute)
    return entry.line if entry is not None else 0
