"""Check files of any kind; what a file is, is told by what is in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from exportgui.catalog.attributes import ATTRIBUTES
from exportgui.catalog.inifile import read_ini
from exportgui.catalog.records import Table
from exportgui.errors import CatalogError, ExportguiError
from exportgui.file_kinds import not_a_file
from exportgui.job.checks import addresses, documents
from exportgui.job.checks.catalogs import CatalogCheck, catalog_macros, rule_faults
from exportgui.job.checks.fault import Fault
from exportgui.job.checks.presets import preset_faults, sound_presets
from exportgui.job.checks.records import (
    PATHS,
    has_columns,
    map_faults,
    missing_files,
    table_faults,
)
from exportgui.job.recipes.recipe import MARK
from exportgui.lazy_regex import pattern
from exportgui.messages import NOTHING, Message
from exportgui.request.builtin_macros import with_built_in
from exportgui.request.macros import EMPTY, MacroBook
from exportgui.request.presets import json_documents, xml_documents
from exportgui.request.presets.reader import read_text
from exportgui.system_errors import cannot_be_read

_ATTRIBUTES = frozenset(attribute.name.lower() for attribute in ATTRIBUTES)

_ASSETS = pattern("<(?:[^<>:]+:)?(?:get|search)Assets[A-Za-z]*Return[ />]")
_RULE_SET = pattern(r"<ruleset[\s/>]")


class Checked(NamedTuple):
    """A file, the kind that it is taken for, and what is wrong with it, in order."""

    file: Path
    kind: str
    faults: tuple[Fault, ...]


class _Opened(NamedTuple):
    file: Path
    kind: str
    text: str = ""
    fault: Message = NOTHING


def check_files(paths: Sequence[Path]) -> tuple[Checked, ...]:
    """Check each file; macros of the presets and catalogs among them are known to the others."""
    opened = [_opened(path) for path in paths]
    known = with_built_in(_macros(opened))
    return tuple(Checked(one.file, one.kind, _in_order(_faults(one, known))) for one in opened)


def _opened(path: Path) -> _Opened:
    """The file with its kind; with the reason where it cannot be read."""
    try:
        if reason := not_a_file(path.stat().st_mode):
            return _Opened(path, "unknown", fault=reason)
        text = read_text(path)
    except OSError as error:
        return _Opened(path, "unknown", fault=cannot_be_read(error))
    except ExportguiError as error:
        return _Opened(path, "unknown", fault=error.message)
    return _Opened(path, "presets") if text is None else _Opened(path, _kind(path, text), text)


def _kind(path: Path, text: str) -> str:
    if xml_documents.is_xml(text):
        if _RULE_SET.search(text):
            return "rules"
        if "submitJobParam" in text:
            return "job"
        return "assets" if _ASSETS.search(text) else "presets"
    if json_documents.is_json(text):
        return "recipe" if _is_recipe(text) else "presets"
    if text.lstrip().startswith("<"):
        return "page"
    if _is_catalog(path):
        return "catalog"
    if has_columns(path, "Id"):
        return "records"
    if any(has_columns(path, "Name", column) for column in PATHS):
        return "map"
    return "addresses" if addresses.is_list(text) else "presets"


def _is_recipe(text: str) -> bool:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return f'"{MARK}"' in text
    return isinstance(document, dict) and MARK in document


def _is_catalog(path: Path) -> bool:
    """Whether a file has attributes of catalogs, which presets of the same suffix have not."""
    try:
        entries = read_ini(path, lambda _: None).entries
    except CatalogError:
        return False
    return not _ATTRIBUTES.isdisjoint(entries)


def _macros(opened: Iterable[_Opened]) -> MacroBook:
    book = EMPTY
    for one in opened:
        if one.kind == "presets":
            book = book.merged(sound_presets(one.file))
        elif one.kind == "catalog":
            book = book.merged(catalog_macros(one.file))
    return book


def _in_order(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    return tuple(sorted(dict.fromkeys(faults), key=lambda one: (one.file, one.line, one.column)))


def _faults(one: _Opened, known: MacroBook) -> Iterator[Fault]:
    if one.fault:
        yield Fault(one.file, one.fault)
    elif one.kind == "catalog":
        yield from CatalogCheck(one.file).faults()
        yield from missing_files(one.file)
    elif one.kind == "records":
        yield from table_faults(one.file, Table.IMAGE, known)
    elif one.kind == "map":
        column = next(name for name in PATHS if has_columns(one.file, "Name", name))
        yield from map_faults(one.file, column)
    elif one.kind == "rules":
        yield from rule_faults(one.file)
    elif one.kind == "presets":
        yield from preset_faults(one.file)
    else:
        yield from _WITH_TEXT[one.kind](one.file, one.text, known)


_WITH_TEXT: dict[str, Callable[[Path, str, MacroBook], Iterator[Fault]]] = {
    "addresses": addresses.list_faults,
    "page": addresses.page_faults,
    "recipe": documents.recipe_faults,
    "job": documents.submission_faults,
    "assets": documents.asset_faults,
}
