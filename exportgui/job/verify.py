"""Check the outputs of a job again, byte by byte, against what the ledger says was published."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from exportgui.job.filesystem import FileSystem
from exportgui.job.ledger import Ledger
from exportgui.job.outcome import ItemRow, State


class Verdict(StrEnum):
    """What has become of an output since."""

    OK = "ok"
    CHANGED = "changed"
    MISSING = "missing"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Check:
    """One output and its verdict."""

    item: ItemRow
    path: Path
    verdict: Verdict


def check_output(row: ItemRow, root: Path, fs: FileSystem) -> Verdict:
    """Compare one file with its row by size, then by SHA-256."""
    path = root / row.output
    try:
        if path.stat().st_size != row.size:
            return Verdict.CHANGED
        return Verdict.OK if fs.digest(path) == (row.sha256, row.size) else Verdict.CHANGED
    except (FileNotFoundError, NotADirectoryError):
        return Verdict.MISSING
    except OSError:
        return Verdict.UNREADABLE


def verify_job(
    ledger: Ledger, job_id: int, *, stop: Callable[[], bool] = lambda: False, fs: FileSystem | None = None
) -> Iterator[Check]:
    """Check every published output of a job, in its order. JobError when there is no such job."""
    root = Path(ledger.job(job_id).destination)
    for row in ledger.items(job_id):
        if stop():
            return
        if row.state is State.DONE:
            yield Check(row, root / row.output, check_output(row, root, fs or FileSystem()))
