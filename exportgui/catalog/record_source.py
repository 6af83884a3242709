"""Find the files of a catalog record, and turn the record into the source of its object."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

from exportgui.catalog.iscatalog import ISCatalog
from exportgui.catalog.objects import SourceRecord, locate_file
from exportgui.catalog.records import Record, Table
from exportgui.errors import ObjectError, SourceError
from exportgui.messages import Message


def source_record(catalog: ISCatalog, record: Record) -> SourceRecord:
    """The source of a record, its files below the root."""
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
        icc_profile=record.icc_profile,
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
    relative = below_root(root, text)
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
    """The folder that a record's paths are relative to."""
    return catalog.static_root if record.table is Table.STATIC else catalog.root


def below_root(root: Path, text: str) -> str | None:
    """A path relative to the root; None for an absolute one outside it."""
    if Path(text).is_absolute():
        inside = (path for path in (Path(text), Path(text).resolve()) if path.is_relative_to(root))
        return next((path.relative_to(root).as_posix() for path in inside), None)
    if PureWindowsPath(text).drive or text.startswith(("/", "\\")):
        return None
    return text
