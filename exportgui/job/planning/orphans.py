"""Find the outputs of earlier jobs whose source or asset is gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from exportgui.catalog.catalog import Catalog
from exportgui.job.output_record import OutputRecord, OutputRecords
from exportgui.job.planning.changed_outputs import ChangedOutputs
from exportgui.job.planning.job_plan import PlannedItem
from exportgui.same_file import folded


def find_orphans(
    records: OutputRecords,
    items: Iterable[PlannedItem],
    catalog: Catalog,
    changed: ChangedOutputs,
) -> tuple[OutputRecord, ...]:
    """Outputs of this catalog that no item has and whose asset is gone, by name.

    Only files that are as they were recorded: one that was altered is somebody's work.
    """
    used = {folded(item.output) for item in items if item.output}
    source = str(catalog.source)
    left = [
        record
        for name, record in records.by_output.items()
        if name not in used and record.catalog == source
    ]
    found = (changed.is_unaltered(record) for record in _without_asset(left, catalog))
    return tuple(sorted(filter(None, found), key=lambda record: record.output))


def _without_asset(records: list[OutputRecord], catalog: Catalog) -> Iterator[OutputRecord]:
    """Those whose source is gone; of an IS catalog, also those whose record is."""
    has_records = catalog.source != catalog.root and not catalog.unlisted
    known = catalog.objects_among([record.object_path for record in records])
    for record in records:
        is_gone = bool(record.source) and _is_gone(Path(record.source))
        if is_gone or (has_records and record.object_path not in known):
            yield record


def _is_gone(source: Path) -> bool:
    """Whether there is no such file; False where that cannot be told."""
    try:
        source.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False
