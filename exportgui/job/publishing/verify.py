"""Check published outputs against the sizes and hashes in the ledger."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from exportgui.boundary import asset_boundary
from exportgui.errors import EnvironmentFault, SourceError
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.outcome import ItemRow, Outcome, State
from exportgui.job.publishing.archive_check import check_members
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.folder import Entry
from exportgui.job.publishing.io_faults import TransferError
from exportgui.job.publishing.verdict import Verdict
from exportgui.lazy_dataclass import dataclass

__all__ = ["Check", "Verdict", "check_output", "verify_job"]


@dataclass(frozen=True, slots=True)
class Check:
    """One output and its verdict."""

    item: ItemRow
    path: Path
    verdict: Verdict


def check_output(made: ItemRow | Outcome, root: Destination, fs: FileSystem) -> Verdict:
    """Compare one file by size, then by SHA-256; links are not followed."""
    path = PurePosixPath(made.output)
    try:
        with asset_boundary(made.output), root.open_below(path.parent, make=False) as folder:
            entry = Entry(folder, path.name)
            if entry.status().st_size != made.size:
                return Verdict.CHANGED
            return Verdict.OK if fs.digest(entry) == (made.sha256, made.size) else Verdict.CHANGED
    except (FileNotFoundError, NotADirectoryError, TransferError, EnvironmentFault):
        return Verdict.MISSING
    except (OSError, SourceError):
        return Verdict.UNREADABLE


def verify_job(
    ledger: Ledger,
    job_id: int,
    *,
    place: Path | None = None,
    stop: Callable[[], bool] = lambda: False,
    fs: FileSystem | None = None,
) -> Iterator[Check]:
    """Check every published output of a job, in its order. JobError when there is no such job.

    ``place`` is the folder or the ZIP that the outputs were moved or copied to since; else the
    job's own.
    """
    place = place or ledger.job(job_id).place
    rows = [row for row in ledger.items(job_id) if row.state is State.DONE]
    if place.is_file():
        for row, verdict in check_members(place, rows, stop):
            yield Check(row, place / row.output, verdict)
        return
    fs = fs or FileSystem()
    with contextlib.closing(Destination(fs, place)) as root:
        for row in rows:
            if stop():
                return
            yield Check(row, root.path / row.output, check_output(row, root, fs))
