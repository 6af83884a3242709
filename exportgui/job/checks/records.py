"""Check the records of an IS catalog: their fields, their requests, their files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from exportgui.catalog.datafile import read_table
from exportgui.catalog.iscatalog import read_catalog
from exportgui.catalog.records import Record, Table, each_record
from exportgui.catalog.resolver import CatalogResolver
from exportgui.errors import CatalogError, ExportguiError, MissingObjectError
from exportgui.job.checks.fault import Fault, Level, of_error, of_problems
from exportgui.messages import Message, joined
from exportgui.request.checking import check
from exportgui.request.macros import MacroBook

PATHS = ("FontPath", "ProfilePath")
"""Columns of font maps and of profile maps."""


def has_columns(path: Path, *columns: str) -> bool:
    """Whether a file is a table of a catalog with these columns; the first one is its key."""
    try:
        next(read_table(path, key=columns[0], needs=columns[1:], report=lambda _: None), None)
    except CatalogError as error:
        return error.line > 1  # the header is sound
    return True


def map_faults(path: Path, column: str) -> Iterator[Fault]:
    """The faults of a font map or a profile map."""
    reported: list[CatalogError] = []
    try:
        for _ in read_table(path, key="Name", needs=(column,), report=reported.append):
            continue
    except CatalogError as error:
        reported.append(error)
    yield from (of_error(error, path) for error in reported)


def table_faults(path: Path, table: Table, macros: MacroBook) -> Iterator[Fault]:
    """The faults of a data file, whose records may call ``macros``."""
    reported: list[CatalogError] = []
    try:
        yield from _record_faults(each_record(path, table, reported.append), macros)
    except CatalogError as error:
        reported.append(error)
    yield from (of_error(error, path) for error in reported)


def _record_faults(records: Iterable[Record], macros: MacroBook) -> Iterator[Fault]:
    """The faults in the fields of records, and of several with one Id."""
    seen: dict[str, Record] = {}
    for record in records:
        if record.problem:
            yield _about(record, record.problem)
        if record.id in seen:
            line = seen[record.id].line
            message = Message("the Id is in line {line} already; the last record counts", line=line)
            yield _about(record, message, "warning")
        seen[record.id] = record
        for text in (record.modifier, record.post_modifier):
            for fault in of_problems(check(text, macros), record.file, record.line):
                yield _about(record, fault.message, fault.level)


def missing_files(ini: Path) -> Iterator[Fault]:
    """Records of a catalog whose files are not there; none where the catalog cannot be read."""
    try:
        catalog = read_catalog(ini)
    except ExportguiError:
        return
    resolver = CatalogResolver(catalog)
    for record in catalog.images.values():
        try:
            if record.path:
                resolver.find_object(record.id)
        except MissingObjectError as error:
            yield Fault(record.file, error.message, record.line)
        except ExportguiError:
            continue  # of a kind that has no picture


def _about(record: Record, message: Message, level: Level = "error") -> Fault:
    return Fault(record.file, joined(": ", (record.id, message)), record.line, level=level)
