"""The outcome of an item, as workers return it, and the rows of jobs and items in the ledger."""

from __future__ import annotations

import os
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from exportgui.errors import ExportguiError, SourceError
from exportgui.job.archive import ArchiveRecord, job_folder
from exportgui.job.rendition_key import RenditionKey
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, joined, marked, verbatim
from exportgui.refusals import kind_name, kind_of, told_whole


class State(StrEnum):
    """The state of an item. PUBLISHING: its file is being renamed, or was when we crashed."""

    PENDING = "pending"
    PUBLISHING = "publishing"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"
    UNCHANGED = "unchanged"
    LEFT_OUT = "left out"

    @property
    def word(self) -> Message:
        """The state for people; the value is for files and scripts and the same in English."""
        return Message(_WORDS[self])


class JobState(StrEnum):
    """The state of a job. PAUSED: a fault of the machine stopped it; it can be resumed."""

    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    PAUSED = "paused"

    @property
    def word(self) -> Message:
        """The state for people, as `State.word`."""
        return Message(_WORDS[self])


_WORDS: Mapping[StrEnum, str] = {
    State.PENDING: marked("pending"),
    State.PUBLISHING: marked("publishing"),
    State.DONE: marked("done"),
    State.FAILED: marked("failed"),
    State.SKIPPED: marked("skipped"),
    State.UNCHANGED: marked("unchanged"),
    State.LEFT_OUT: marked("left out"),
    JobState.RUNNING: marked("running"),
    JobState.DONE: marked("done"),
    JobState.CANCELLED: marked("cancelled"),
    JobState.PAUSED: marked("paused"),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """The properties by which an item counts in its job's log."""

    state: State
    warned: bool
    replaced: bool
    transferred: bool | None


UNFINISHED = (State.PENDING, State.PUBLISHING)


@dataclass(frozen=True, slots=True)
class SourceIdentity:
    """A source file when the job was planned: size in bytes, mtime in ns, inode."""

    size: int
    mtime_ns: int
    inode: int

    @classmethod
    def of(cls, path: Path | str) -> SourceIdentity:
        """The identity of a file; OSError if it does not exist."""
        status = os.stat(path)  # noqa: PTH116 - called for each asset
        return cls(status.st_size, status.st_mtime_ns, status.st_ino)

    def is_changed(self, status: os.stat_result) -> bool:
        """Whether a file has changed, by size and time.

        Not by inode: some network shares number files anew at each connection.
        """
        return (self.size, self.mtime_ns) != (status.st_size, status.st_mtime_ns)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of a worker's attempt at an item.

    ``state`` PENDING with a ``fault`` means that the machine stopped it, PENDING alone that it was
    cancelled. ``transferred`` is False if publishing the file failed, None if converting it did.
    ``size`` is in bytes; ``mtime_ns`` is the time of the published file, 0 if it is not known.
    """

    index: int
    state: State
    output: str = ""
    sha256: str = ""
    size: int = 0
    mtime_ns: int = 0
    replaced: bool = False
    transferred: bool | None = None
    message: Message = NOTHING
    warnings: tuple[Message, ...] = ()
    fault: Message = NOTHING
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class JobRow:
    """A job in the ledger. Times are seconds since the epoch; ``ended`` is None while it runs."""

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
    fatal: Message
    mail: Message
    warnings: tuple[Message, ...]
    notes: tuple[Message, ...] = ()
    archive: ArchiveRecord | None = None

    @property
    def folder(self) -> Path:
        """Where the job writes its outputs; of a ZIP they are staged there until it is whole."""
        return job_folder(Path(self.destination), self.uid)

    @property
    def place(self) -> Path:
        """Where the outputs are now: a folder, or a ZIP that holds them."""
        if self.archive is not None and self.archive.is_published:
            return self.archive.path
        return self.folder


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item in the ledger; ``output`` is planned until the item is done.

    ``action`` is a `PlannedAction`. ``alive``: being rendered in the process that runs the job;
    ``deaths``: 1 if that process died meanwhile, else 0. ``held``: an empty file may reserve the
    name of the output. ``ips_handle`` is the handle on a server that has listed the asset, "" else;
    the four before it are explained in `exportgui.job.output_record.OutputRecord`.
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
    action: str
    output: str
    replaced: bool
    state: State
    sha256: str
    size: int
    transferred: bool | None
    message: Message
    warnings: tuple[Message, ...]
    attempts: int
    finished: float | None
    rendition: str = ""
    seconds: float = 0.0
    alive: bool = False
    deaths: int = 0
    held: bool = False
    planned_output: str = ""
    request_hash: str = ""
    render_revision: int = 0
    output_mtime_ns: int = 0
    ips_handle: str = ""

    @property
    def portable_handle(self) -> str:
        """The asset's handle for documents and people, see `Asset`."""
        return self.ips_handle or self.handle

    @property
    def kind(self) -> str:
        """The kind of the reason why the item failed (see `RefusalKind`); empty without any."""
        return kind_name(self.message) if self.state is State.FAILED else ""

    @property
    def label(self) -> Message:
        """The item's name for people: the asset's path in the catalog, the page, the rendition."""
        return item_label(self.object_path, self.page, self.rendition)


def item_label(object_path: str, page: int | None, rendition: str) -> Message:
    """The name of an output for people; ``page`` is 0-based, None except for documents."""
    parts: list[str] = [object_path]
    if page is not None:
        parts.append(Message("page {number}", number=page + 1))
    macro, row = RenditionKey.of(rendition)
    if macro:
        parts.append(f"${macro}$")
    if row:
        parts.append(Message("row {number}", number=row))
    return joined(" ", parts)


def reason_of(error: ExportguiError) -> Message:
    """Why an item failed, on one line, without the item's name."""
    return on_one_line(error.reason if isinstance(error, SourceError) else error.message)


def on_one_line(message: Message) -> Message:
    """The message, or its English text on one line where a part of it has several lines."""
    if "\n" not in message:
        return message
    line = verbatim(" ".join(message.split()))
    kind = kind_of(message)
    return line if kind is None else told_whole(kind, line)
