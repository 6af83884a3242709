"""Check published outputs against the sizes and hashes in the ledger."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path, PurePosixPath

from exportgui.boundary import asset_boundary
from exportgui.errors import EnvironmentFault, SourceError
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.outcome import ItemRow, Outcome, State
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.folder import Entry
from exportgui.job.publishing.io_faults import TransferError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, marked


class Verdict(StrEnum):
    """The state of an output since it was published."""

    OK = "ok"
    CHANGED = "changed"
    MISSING = "missing"
    UNREADABLE = "unreadable"

    @property
    def word(self) -> Message:
        """The state for people; the value is for scripts and the same in English."""
        return Message(_WORDS[self])


_WORDS = {
    Verdict.OK: marked("ok"),
    Verdict.CHANGED: marked("changed"),
    Verdict.MISSING: marked("missing"),
    Verdict.UNREADABLE: marked("unreadable"),
}


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

    ``place`` is the folder that the outputs were moved or copied to since; else the job's own.
    """
    fs = fs or FileSystem()
    folder = place or Path(ledger.job(job_id).destination)
    with contextlib.closing(Destination(fs, folder)) as root:
        for row in ledger.items(job_id):
            if stop():
                return
            if row.state is State.DONE:
                yield Check(row, root.path / row.output, check_output(row, root, fs))
