"""Clean up after a run that was interrupted, and find out which items it had finished."""

from __future__ import annotations

import contextlib
import stat
from pathlib import PurePosixPath

from exportgui.errors import EnvironmentFault
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.outcome import ItemRow, JobRow, JobState, Outcome, State
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.folder import Entry
from exportgui.job.publishing.io_faults import TransferError
from exportgui.job.publishing.publish import remove_leftovers
from exportgui.job.publishing.verify import Verdict, check_output


class InterruptedJob:
    """A job whose process is gone."""

    def __init__(self, ledger: Ledger, job: JobRow, root: Destination, fs: FileSystem) -> None:
        self._ledger = ledger
        self._job = job
        self._root = root
        self._fs = fs

    def recover_items(self) -> list[ItemRow]:
        """Bring the ledger up to date with the disk; returns the job's items."""
        rows = self._ledger.items(self._job.id)
        # the folder is gone, and with it everything in it
        with contextlib.suppress(EnvironmentFault):
            self._remove_leftovers(rows)
            self._record_published([row for row in rows if row.state is State.PUBLISHING])
        if self._job.state is JobState.RUNNING:
            self._ledger.count_deaths(self._job.id)
        return self._ledger.items(self._job.id)

    def _remove_leftovers(self, rows: list[ItemRow]) -> None:
        folders = {PurePosixPath(row.output).parent for row in rows if row.output}
        remove_leftovers(self._fs, self._root, folders | {PurePosixPath()}, self._job.uid)

    def _record_published(self, rows: list[ItemRow]) -> None:
        """Record the items whose file had been renamed before the crash as done."""
        done = [row for row in rows if self._is_published(row)]
        for parent in {PurePosixPath(row.output).parent for row in done}:
            with self._root.open_below(parent) as folder:
                self._fs.sync_folder(folder)
        self._ledger.record_outcomes(self._job.id, [_done(row) for row in done])

    def _is_published(self, row: ItemRow) -> bool:
        verdict = check_output(row, self._root, self._fs)
        if verdict is Verdict.CHANGED and row.size and row.held:
            self._remove_placeholder(PurePosixPath(row.output))
        return verdict is Verdict.OK

    def _remove_placeholder(self, output: PurePosixPath) -> None:
        """Remove the empty file that reserved an output's name; see ``FileSystem.rename_new``."""
        with (
            contextlib.suppress(OSError, TransferError),
            self._root.open_below(output.parent, make=False) as folder,
        ):
            entry = Entry(folder, output.name)
            status = entry.status()
            if stat.S_ISREG(status.st_mode) and status.st_size == 0:
                self._fs.unlink(entry)


def _done(row: ItemRow) -> Outcome:
    return Outcome(
        row.index,
        State.DONE,
        output=row.output,
        sha256=row.sha256,
        size=row.size,
        replaced=row.replaced,
        transferred=True,
        warnings=row.warnings,
    )
