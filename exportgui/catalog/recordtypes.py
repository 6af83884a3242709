"""Decide the asset type of a record, and whether it has a picture.

Pages: r-assettype-cat.md, r-media-set-requests.md.

A set definition makes a set whatever else is in the record; then the AssetType field counts, then
the file's extension, where unknown files of the image table are images; what the file contains
prevails over that (`filetypes.type_of_file`). A record without a file but with a Modifier is a
template.
"""

from __future__ import annotations

from typing import Protocol

from exportgui.catalog.assets import SET_KINDS, UNSUPPORTED, AssetType
from exportgui.catalog.filetypes import extension, type_by_name
from exportgui.catalog.iscatalog import ISCatalog
from exportgui.catalog.records import Record, Table
from exportgui.catalog.sets import TYPES_OF_SETS, named_type
from exportgui.errors import SourceError
from exportgui.messages import Message
from exportgui.request.set_definition import VIDEO_EXTENSIONS, detect

EMPTY_RECORD = Message("its record has neither Path nor Modifier")
"""Why there is nothing to draw or export."""


class References(Protocol):
    """Finds the records that a set refers to."""

    def lookup(self, object_path: str) -> tuple[ISCatalog, Record] | None:
        """The record of an id and its catalog, None without one."""

    def is_set(self, object_path: str) -> bool:
        """Whether an id is a record with a set definition."""


def type_of_record(catalog: ISCatalog, record: Record, references: References) -> AssetType:
    """The type of a record's asset."""
    named = named_type(record.asset_type)
    if record.image_set:
        if named in UNSUPPORTED and named is not None:
            return named
        return TYPES_OF_SETS[
            detect(record.image_set, references.is_set, lambda id_: _is_video(id_, references))
        ]
    if named is not None:
        return named
    if not record.path:
        return AssetType.TEMPLATE if record.modifier else AssetType.ASSET
    return _by_path(record, catalog.default_ext)


def is_typed_by_path(record: Record) -> bool:
    """Whether no field of a record tells its type, so that its file does."""
    told = record.image_set or named_type(record.asset_type) is not None
    return bool(record.path) and not told


def _by_path(record: Record, default_ext: str) -> AssetType:
    name = record.path.replace("\\", "/").rpartition("/")[2]
    kind = type_by_name(name if extension(name) else name + default_ext)
    if kind is not AssetType.ASSET or record.table is Table.STATIC:
        return kind
    return AssetType.SVG if record.table is Table.SVG else AssetType.IMAGE


def _is_video(id_: str, references: References) -> bool:
    hit = references.lookup(id_)
    path = hit[1].path if hit is not None else id_
    return extension(path) in VIDEO_EXTENSIONS or type_by_name(path) is AssetType.VIDEO


def check_has_picture(catalog: ISCatalog, record: Record, references: References) -> None:
    """Raise SourceError for a record that has nothing to draw or export."""
    if record.path or record.modifier:
        return
    kind = type_of_record(catalog, record, references)
    if kind in SET_KINDS:
        name = SET_KINDS[kind].name
        raise SourceError(Message("this {kind} has no picture of its own", kind=name), record.id)
    raise SourceError(EMPTY_RECORD, record.id)
