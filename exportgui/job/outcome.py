"""What became of an item and of a job: the values that workers return and the ledger keeps."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from exportgui.lazy_dataclass import dataclass


class State(StrEnum):
    """Where an item stands. PUBLISHING: its file is about to get its name; after a crash it may
    have it.
    """

    PENDING = "pending"
    PUBLISHING = "publishing"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"
    LEFT_OUT = "left out"


class JobState(StrEnum):
    """Where a job stands. PAUSED: the world stopped it (disk full, folder gone); it can be
    resumed.
    """

    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    PAUSED = "paused"


class Standing(NamedTuple):
    """What an item counts as in its job's log."""

    state: State
    warned: bool
    replaced: bool
    transferred: bool | None


UNFINISHED = (State.PENDING, State.PUBLISHING)


@dataclass(frozen=True, slots=True)
class SourceIdentity:
    """What a source file was when the job was planned: bytes, time of change in ns, inode."""

    size: int
    mtime_ns: int
    inode: int

    @classmethod
    def of(cls, path: Path) -> SourceIdentity:
        """Look at a file; OSError when it is not there."""
        status = path.stat()
        return cls(status.st_size, status.st_mtime_ns, status.st_ino)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a worker did with one item.

    ``state`` PENDING with ``world`` set means the machine stopped it, PENDING alone that it was
    cancelled. ``transferred`` tells a failure of the picture (None) from one of putting the file in
    place (False).
    """

    index: int
    state: State
    output: str = ""
    sha256: str = ""
    size: int = 0
    replaced: bool = False
    transferred: bool | None = None
    message: str = ""
    warnings: tuple[str, ...] = ()
    world: str = ""
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class JobRow:
    """A job as the ledger keeps it; times are seconds since the epoch, ``ended`` None while it
    runs.
    """

    id: int
    uid: str
    name: str
    state: JobState
    catalog: str
    destination: str
    job: dict[str, Any]
    options: dict[str, Any]
    recipe_hash: str
    created: float
    ended: float | None
    beat: float
    owner: str
    fatal: str
    mail: str
    warnings: tuple[str, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item as the ledger keeps it; ``output`` is planned until the item is done.

    ``alive``: being drawn in the process that runs the job; ``deaths``: 1 when that died meanwhile,
    else 0. ``held``: an empty file may hold the name of the output that is about to come.
    """

    job_id: int
    index: int
    handle: str
    asset_name: str
    asset_type: str
    folder: str
    object_path: str
    source: str
    identity: SourceIdentity | None
    page: int | None
    fate: str
    output: str
    replaced: bool
    state: State
    sha256: str
    size: int
    transferred: bool | None
    message: str
    warnings: tuple[str, ...]
    attempts: int
    finished: float | None
    rendition: str = ""
    seconds: float = 0.0
    alive: bool = False
    deaths: int = 0
    held: bool = False

    @property
    def label(self) -> str:
        """What people call it: the asset's path in the catalog, with the page of a document and the
        rendition.
        """
        page = "" if self.page is None else f" page {self.page + 1}"
        return self.object_path + page + (f" ${self.rendition}$" if self.rendition else "")
