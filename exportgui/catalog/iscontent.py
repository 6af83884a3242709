"""An IS catalog as a source of assets: scan its records, and reread its files when they change."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from exportgui.boundary import reading_boundary
from exportgui.catalog.asset_rows import COLUMNS, Row, stored_reason
from exportgui.catalog.asset_writer import AssetWriter, ScannedAsset
from exportgui.catalog.assets import AssetType
from exportgui.catalog.filetypes import extension, type_of_file
from exportgui.catalog.finder import FileNames
from exportgui.catalog.iscatalog import ISCatalog, Stamp, file_stamps, read_catalog
from exportgui.catalog.objects import expected_path
from exportgui.catalog.record_source import record_file, record_root
from exportgui.catalog.records import Record
from exportgui.catalog.recordtypes import EMPTY_RECORD, is_typed_by_path, type_of_record
from exportgui.catalog.resolver import CatalogResolver
from exportgui.catalog.scan_problem import ScanProblem
from exportgui.errors import CatalogError, ObjectError, SourceError
from exportgui.messages import NOTHING, Message, joined
from exportgui.request.set_definition import references

_Known = dict[str, tuple[int, ScannedAsset]]


class ISContent:
    """The records of an ``.ini`` catalog; CatalogError when its files are missing or damaged."""

    def __init__(self, ini: Path) -> None:
        self.source = ini
        self._resolver = CatalogResolver(read_catalog(ini))
        self._stamp = self._present_stamp()

    @property
    def root(self) -> Path:
        """The folder of RootPath."""
        return self._resolver.main.root

    @property
    def roots(self) -> tuple[Path, ...]:
        """The folders of RootPath and StaticContentRootPath."""
        return (self._resolver.main.root, self._resolver.main.static_root)

    @property
    def title(self) -> str:
        """The RootId, or the file's name."""
        return self._resolver.main.title

    @property
    def resolver(self) -> CatalogResolver:
        """Finds objects by the catalog's files as they were last read."""
        return self._resolver

    def scan(self, writer: AssetWriter, stop: Callable[[], bool] | None) -> tuple[ScanProblem, ...]:
        """Scan all records, after rereading the catalog's files if one has changed."""
        self._refresh()
        return RecordScan(self._resolver, writer, stop).run()

    def rescan_folder(self, folder: str, writer: AssetWriter) -> tuple[ScanProblem, ...]:
        """Scan all records: any of them may belong to that folder."""
        return self.scan(writer, None)

    def use_names(self, names: FileNames) -> None:
        """Nothing: records have Ids, and files are where their paths say."""

    def watched_paths(self, folder: str) -> tuple[Path, ...]:
        """The folder, and the catalog's own files."""
        return (self.root / folder, self.source.parent, *self._resolver.files)

    def set_members(self) -> Mapping[str, Sequence[str]]:
        """The Ids of this catalog's records in each of its sets."""
        sets = (record for record in self._resolver.main.images.values() if record.image_set)
        members = {record.id: self._references(record) for record in sets}
        return {id_: ids for id_, ids in members.items() if ids}

    def _references(self, record: Record) -> list[str]:
        hits = (self._lookup(id_) for id_ in references(record.image_set))
        ids = (hit[1].id for hit in hits if hit is not None and hit[0] is self._resolver.main)
        return [id_ for id_ in dict.fromkeys(ids) if id_ != record.id]

    def _lookup(self, id_: str) -> tuple[ISCatalog, Record] | None:
        try:
            return self._resolver.lookup(id_)
        except CatalogError:  # another catalog of the folder cannot be read
            return None

    def _refresh(self) -> None:
        present = self._present_stamp()
        if present != self._stamp:
            self._resolver = CatalogResolver(read_catalog(self.source))
            self._stamp = self._present_stamp()

    def _present_stamp(self) -> Stamp:
        # The folder itself too: another catalog may have been added to it.
        return file_stamps((*self._resolver.files, self.source.parent))


class RecordScan:
    """One scan of the records of a catalog."""

    def __init__(
        self, resolver: CatalogResolver, writer: AssetWriter, stop: Callable[[], bool] | None
    ) -> None:
        self._resolver = resolver
        self._catalog = resolver.main
        self._writer = writer
        self._stop = stop
        self._problems: list[ScanProblem] = []
        self._top = f"{resolver.main.root.as_posix().rstrip('/')}/"
        self._file_times = {
            path: path.stat().st_mtime_ns for path in self._catalog.files if path.exists()
        }

    def run(self) -> tuple[ScanProblem, ...]:
        """Store new and changed records and remove the others; return the problems of records."""
        known = self._stored_assets()
        for record in (*self._catalog.images.values(), *self._catalog.static.values()):
            if self._stop is not None and self._stop():
                self._writer.flush()
                return tuple(self._problems)
            self._scan_record(record, known)
        self._writer.remove(id_ for id_, _ in known.values())
        self._writer.flush()
        return tuple(self._problems)

    def _stored_assets(self) -> _Known:
        with self._writer.store.reading() as connection:
            rows = connection.execute(
                f"SELECT {COLUMNS} FROM assets WHERE catalog = ? AND NOT placeholder",
                (self._writer.catalog,),
            )
            return {row[1]: (row[0], _stored(row)) for row in rows}

    def _scan_record(self, record: Record, known: _Known) -> None:
        """Store one record; a failure makes an asset with a reason, retried by the next scan."""
        try:
            with reading_boundary(record.id):
                self._store_record(record, known)
        except SourceError as error:
            object_path = self._catalog.object_path(record)
            known.pop(object_path, None)
            reason = error.reason
            self._add_problem(record, reason)
            self._writer.put(
                ScannedAsset(object_path, "", record.id, AssetType.IMAGE, 0, 0, "", reason)
            )

    def _store_record(self, record: Record, known: _Known) -> None:
        stored = known.pop(self._catalog.object_path(record), None)
        before = stored[1] if stored is not None else None
        asset = self._asset(record, before)
        if asset.reason:
            self._add_problem(record, asset.reason)
        if before is not None and _is_same(before, asset):
            self._writer.count_unchanged()
        else:
            self._writer.put(asset)

    def _add_problem(self, record: Record, reason: Message) -> None:
        message = joined(": ", (record.place, record.id, reason))
        self._problems.append(ScanProblem(record.id, message, is_listed=True))

    def _asset(self, record: Record, before: ScannedAsset | None) -> ScannedAsset:
        path, reason = self._source_of(record)
        kind = type_of_record(self._catalog, record, self._resolver)
        size, mtime_ns = _status(path)
        if record.modifier or record.post_modifier or record.mask_path:
            # The thumbnail depends on the record as well as on the source.
            mtime_ns = max(mtime_ns, self._file_times.get(record.file, 0))
        asset = ScannedAsset(
            self._catalog.object_path(record),
            self._folder(path),
            record.id,
            kind,
            size,
            mtime_ns,
            str(path or ""),
            reason,
        )
        if path is None:
            return asset
        if kind is AssetType.IMAGE and extension(path.name) == "gif":
            return _with_gif_type(asset, path, before)
        return replace(asset, type=type_of_file(path, kind)) if is_typed_by_path(record) else asset

    def _source_of(self, record: Record) -> tuple[Path | None, Message]:
        """The record's source file, existing or not, and why the record cannot be used."""
        if not record.path:
            missing = NOTHING if record.modifier or record.image_set else EMPTY_RECORD
            return None, record.problem or missing
        try:
            return record_file(self._catalog, record, record.path), record.problem
        except ObjectError as error:
            return None, error.message
        except SourceError:
            root = record_root(self._catalog, record)
            return expected_path(root, record.path, self._catalog.default_ext), record.problem

    def _folder(self, path: Path | None) -> str:
        folder, _, _ = str(path or "").replace(os.sep, "/").rpartition("/")
        return folder.removeprefix(self._top) if folder.startswith(self._top) else ""


def _stored(row: Row) -> ScannedAsset:
    _, object_path, folder, name, kind, size, mtime_ns, source, reason = row
    why = stored_reason(reason)
    return ScannedAsset(object_path, folder, name, AssetType(kind), size, mtime_ns, source, why)


def _is_same(before: ScannedAsset, asset: ScannedAsset) -> bool:
    """Whether nothing has to be stored; older versions stored reasons without their template."""
    return before == asset and before.reason.template == asset.reason.template


def _status(path: Path | None) -> tuple[int, int]:
    try:
        status = path.stat() if path is not None else None
    except OSError:
        return 0, 0
    return (status.st_size, status.st_mtime_ns) if status is not None else (0, 0)


def _with_gif_type(asset: ScannedAsset, path: Path, before: ScannedAsset | None) -> ScannedAsset:
    """The asset with its type by content; the file is only read if it has changed."""
    animated = replace(asset, type=AssetType.ANIMATED_GIF)
    if animated == before:
        return animated
    return asset if asset == before else replace(asset, type=type_of_file(path))
