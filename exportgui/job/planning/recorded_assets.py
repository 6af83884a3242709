"""Tell of which asset a recorded output is, and whether that asset still exists."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from exportgui.catalog.assets import Asset
from exportgui.catalog.catalog import Catalog
from exportgui.job.output_record import OutputRecord, RecordKey
from exportgui.job.planning.planned_asset import PlannedAsset
from exportgui.same_file import same_file


def record_key(planned: PlannedAsset) -> RecordKey:
    """The key by which the ledger knows an output of an asset, whatever its name."""
    return RecordKey(planned.asset.object_path, planned.page, planned.rendition)


class RecordedAssets:
    """Compares assets of a catalog with those of records, which may be of another catalog.

    An asset is known by its path in its catalog. One of another catalog is the same if it is the
    same file, or if its path is the same and the other catalog was moved or copied: then the file
    is gone there, or of the same size and time.
    """

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self.source = str(catalog.source)
        self._is_folder = catalog.source == catalog.root

    def is_same(self, planned: PlannedAsset, record: OutputRecord) -> bool:
        """Whether an output of an earlier job is one of this asset, of any page or rendition."""
        is_same_path = record.object_path == planned.asset.object_path
        if record.catalog == self.source:
            return is_same_path or self._is_same_file(planned.asset, record)
        if is_same_path and (_is_copy(planned, record) or self.is_gone(record)):
            return True
        return self._is_same_file(planned.asset, record)

    def is_gone(self, record: OutputRecord) -> bool:
        """Whether the file of the record's asset is gone; of an IS catalog, or its record."""
        return next(self.without_asset([record]), None) is not None

    def without_asset(self, records: Collection[OutputRecord]) -> Iterator[OutputRecord]:
        """Those of which `is_gone` is true."""
        own = [record.object_path for record in records if record.catalog == self.source]
        is_file_enough = self._is_folder or self._catalog.unlisted
        known = frozenset(own) if is_file_enough else self._catalog.objects_among(own)
        for record in records:
            is_listed = record.catalog != self.source or record.object_path in known
            if not is_listed or is_missing(Path(record.source or record.catalog)):
                yield record

    def _is_same_file(self, asset: Asset, record: OutputRecord) -> bool:
        """Whether both have one file, as where two names differ in case only.

        Two records of an IS catalog may show one file, and are two assets.
        """
        if not self._is_folder and record.catalog == self.source:
            return False
        if asset.path is None or not record.source:
            return False
        return record.source == str(asset.path) or same_file(Path(record.source), asset.path)


def is_missing(path: Path) -> bool:
    """Whether there is no such file; False where that cannot be told."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def _is_copy(planned: PlannedAsset, record: OutputRecord) -> bool:
    """Whether two files agree in size and time, as a copy that keeps times does."""
    one = planned.identity
    other = record.identity
    if one is None or other is None:
        return False
    return (one.size, one.mtime_ns) == (other.size, other.mtime_ns)
