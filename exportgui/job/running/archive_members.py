"""The staged outputs of a job as members of its ZIP, and the way back."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import time
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import PurePosixPath
from typing import BinaryIO

from exportgui.job.ledger.ledger import Ledger
from exportgui.job.outcome import ItemRow, JobRow, JobState, State
from exportgui.job.planning.naming import NameRegistry
from exportgui.job.publishing.archive_file import (
    Member,
    StagedFileError,
    check_archive,
    manifest,
    write_archive,
)
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.folder import Entry
from exportgui.job.publishing.io_faults import TransferError, environment_faults
from exportgui.job.publishing.publish import Produce, PublishPolicy, publish, remove_leftovers
from exportgui.job.publishing.verify import Verdict, check_output
from exportgui.job.reporting.log_builder import build_log
from exportgui.messages import Message, marked

JOB_LOG = "JobLog.json"
MANIFEST = "SHA256SUMS"
"""Files in every ZIP besides the outputs; a number is added where an output has the name."""

_GONE = marked("{name} is gone from its folder; resume the job to export it again")
_NOT_A_ZIP = (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError)


class Staging:
    """The folder in which the outputs of a job wait for their ZIP; ``rows`` are those done."""

    def __init__(self, fs: FileSystem, root: Destination, rows: Sequence[ItemRow]) -> None:
        self._fs = fs
        self._root = root
        self._rows = rows

    def members(self, ledger: Ledger, job_id: int) -> list[Member]:
        """The outputs in the job's order, then the job's log and the manifest."""
        members = [self._member(row) for row in self._rows]
        names = NameRegistry()
        names.add_claimed(row.output for row in self._rows)
        log = _bytes_member(names.claim(JOB_LOG), _log_of(ledger, job_id))
        sums = manifest((*members, log))
        return [*members, log, _bytes_member(names.claim(MANIFEST), sums)]

    def remove(self) -> None:
        """Remove the outputs, and every folder that is empty then."""
        paths = [PurePosixPath(row.output) for row in self._rows]
        folders = {folder for path in paths for folder in path.parents} | {PurePosixPath()}
        for path in paths:
            with contextlib.suppress(FileNotFoundError, NotADirectoryError):
                self._change(path, self._fs.unlink)
        for path in sorted(folders, key=lambda folder: -len(folder.parts)):
            if path.parts:
                with contextlib.suppress(FileNotFoundError, NotADirectoryError):
                    self._change(path, self._fs.remove_folder)
        self._root.close()
        with contextlib.suppress(OSError):
            os.rmdir(self._root.path)  # noqa: PTH106

    def _change(self, path: PurePosixPath, change: Callable[[Entry], None]) -> None:
        with self._root.open_below(path.parent, make=False) as folder:
            change(Entry(folder, path.name))

    def _member(self, row: ItemRow) -> Member:
        finished = row.output_mtime_ns / 1e9 if row.output_mtime_ns else row.finished
        opened = partial(self._open, row.output)
        return Member(row.output, row.sha256, row.size, finished or time.time(), opened)

    def _open(self, output: str) -> BinaryIO:
        path = PurePosixPath(output)
        try:
            with self._root.open_below(path.parent, make=False) as folder:
                return os.fdopen(Entry(folder, path.name).open(os.O_RDONLY), "rb")
        except (FileNotFoundError, NotADirectoryError, TransferError) as error:
            raise StagedFileError(Message(_GONE, name=output)) from error


def produce_archive(
    fs: FileSystem, members: Sequence[Member], checkpoint: Callable[[], None]
) -> Produce:
    """A function that writes the ZIP into a file and reads it back."""

    def produce(temp: Entry) -> None:
        fs.write(temp, lambda path: write_archive(path, members, checkpoint))
        with os.fdopen(temp.open(os.O_RDONLY), "rb") as file:
            check_archive(file, members, checkpoint)

    return produce


def member_names(entry: Entry) -> frozenset[str]:
    """The names in a ZIP that was found to be whole. Raises OSError."""
    with os.fdopen(entry.open(os.O_RDONLY), "rb") as file, zipfile.ZipFile(file) as archive:
        return frozenset(archive.namelist())


def recover_archive(ledger: Ledger, job: JobRow, fs: FileSystem) -> bool:
    """Whether the job's ZIP is whole in its place; removes what an interrupted run left beside it.

    Brings the ledger up to date with the disk.
    """
    folder = job.folder.parent
    if job.archive is None and not folder.exists():  # killed before anything was written
        return False
    with contextlib.closing(Destination(fs, folder)) as root:
        remove_leftovers(fs, root, {PurePosixPath()}, f"{job.uid}-archive-")
        record = job.archive
        if record is None or record.is_outdated:
            return False
        with root.open_below(PurePosixPath()) as opened, environment_faults(folder):
            entry = Entry(opened, record.path.name)
            is_whole = entry.exists() and fs.digest(entry) == (record.sha256, record.size)
            fs.sync_folder(opened)
    if is_whole != record.is_published:
        ledger.record_archive(job.id, replace(record, is_published=is_whole))
    return is_whole


def unpack(ledger: Ledger, job: JobRow, root: Destination, fs: FileSystem) -> None:
    """Stage the outputs of a ZIP again, because more are to be added; it becomes outdated.

    One that cannot be unpacked is missing afterwards, and so is exported again.
    """
    if job.archive is None:
        return
    root.open()
    with contextlib.suppress(zipfile.BadZipFile), zipfile.ZipFile(job.archive.path) as archive:
        for row in ledger.items(job.id):
            if row.state is State.DONE and check_output(row, root, fs) is not Verdict.OK:
                with contextlib.suppress(*_NOT_A_ZIP):
                    _unpack_member(archive, row.output, root, fs, f"{job.uid}-unpack-")
    ledger.record_archive(job.id, replace(job.archive, is_published=False, is_outdated=True))


def _unpack_member(
    archive: zipfile.ZipFile, output: str, root: Destination, fs: FileSystem, tag: str
) -> None:
    def produce(temp: Entry) -> None:
        with archive.open(output) as source, os.fdopen(temp.open(os.O_WRONLY), "wb") as target:
            while chunk := source.read(1 << 20):
                target.write(chunk)

    policy = PublishPolicy(overwrite=True, on_taken=lambda name: name)
    publish(fs, root, output, produce, policy, temp_tag=tag)


def _log_of(ledger: Ledger, job_id: int) -> bytes:
    """The job's log as of now, when all its items have an outcome."""
    job = replace(ledger.job(job_id), state=JobState.DONE, ended=time.time(), archive=None)
    log = build_log(job, ledger.iter_items(job_id)).to_dict()
    return (json.dumps(log, indent=2, ensure_ascii=False) + "\n").encode(errors="replace")


def _bytes_member(name: str, content: bytes) -> Member:
    digest = hashlib.sha256(content).hexdigest()
    return Member(name, digest, len(content), time.time(), lambda: io.BytesIO(content))
