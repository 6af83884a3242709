"""Find the outputs of earlier jobs whose source or asset is gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from exportgui.catalog.catalog import Catalog
from exportgui.catalog.globs import matches
from exportgui.job.output_record import OutputRecord, OutputRecords
from exportgui.job.planning.changed_outputs import ChangedOutputs
from exportgui.job.planning.job_plan import PlannedItem
from exportgui.job.planning.recorded_assets import RecordedAssets, is_missing
from exportgui.same_file import folded, same_file


class Orphans(NamedTuple):
    """Outputs without an asset, by name: as they were recorded, and ``altered`` since."""

    unaltered: tuple[OutputRecord, ...] = ()
    altered: tuple[OutputRecord, ...] = ()


def find_orphans(
    records: OutputRecords,
    items: Iterable[PlannedItem],
    catalog: Catalog,
    changed: ChangedOutputs,
    covers: Sequence[str] | None = None,
) -> Orphans:
    """Outputs of this catalog, also before it was moved, that no item has and whose asset is gone.

    ``covers`` are the patterns that the job's assets were selected by, None for all: assets that
    match none of them are not looked at.
    """
    spellings = {folded(item.output): item.output for item in items if item.output}
    moved = _moved_from(records, catalog)
    left = [
        record
        for record in records.files.values()
        if (record.catalog in moved or record.catalog == str(catalog.source))
        and (covers is None or matches(record.object_path, covers))
        and not _is_in_use(record, spellings, records, changed.folder)
    ]
    found = sorted(_without_asset(left, catalog, moved), key=lambda record: record.output)
    there = [record for record in found if changed.exists(record.output)]
    checked = [(record, changed.is_unaltered(record)) for record in there]
    return Orphans(
        tuple(current for _, current in checked if current is not None),
        tuple(record for record, current in checked if current is None),
    )


def _moved_from(records: OutputRecords, catalog: Catalog) -> frozenset[str]:
    """Where the catalog was before, if it is there no more."""
    before = records.earlier_catalogs(str(catalog.source))
    return frozenset(source for source in before if is_missing(Path(source)))


def _is_in_use(
    record: OutputRecord, spellings: dict[str, str], records: OutputRecords, folder: str
) -> bool:
    """Whether an item has the file, or a newer job, by a name that differs in case at most."""
    name = folded(record.output)
    newest = records.owner(record.output)
    others = {spellings.get(name, ""), newest.output if newest is not None else ""}
    others -= {"", record.output}
    if spellings.get(name) == record.output:
        return True
    return any(same_file(Path(folder, record.output), Path(folder, other)) for other in others)


def _without_asset(
    records: Sequence[OutputRecord], catalog: Catalog, moved: frozenset[str]
) -> Iterator[OutputRecord]:
    yield from RecordedAssets(catalog).without_asset(
        [record for record in records if record.catalog not in moved]
    )
    before = [record for record in records if record.catalog in moved]
    if before and not catalog.unlisted:
        known = catalog.objects_among([record.object_path for record in before])
        yield from (record for record in before if record.object_path not in known)
