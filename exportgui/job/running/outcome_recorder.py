"""Record outcomes in batches: sync the folders, write the ledger, report the progress."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import PurePosixPath

from exportgui.errors import EnvironmentFault
from exportgui.job.ledger.owner import HEARTBEAT_SECONDS
from exportgui.job.outcome import Outcome, State
from exportgui.job.planning.job_plan import PlannedItem
from exportgui.job.publishing.io_faults import TransferError, environment_faults
from exportgui.job.publishing.verify import Verdict, check_output
from exportgui.job.running.context import Context
from exportgui.job.running.progress import Tally
from exportgui.job.timeouts import call_within
from exportgui.messages import Message, joined

_BATCH = 64
_BATCH_SECONDS = 0.1
"""A batch is recorded at this many outcomes or after these seconds: each waits for the disk."""


class OutcomeRecorder:
    """The outcomes of a run that are not recorded yet; for the job's own thread only.

    Methods that reach the folder or the ledger may raise EnvironmentFault; then nothing is lost,
    and they can be called again.
    """

    def __init__(self, context: Context, tally: Tally) -> None:
        self._context = context
        self._tally = tally
        self._pairs: list[tuple[PlannedItem, Outcome]] = []
        self._known_output = ""
        self._recorded = self._last_heartbeat = time.monotonic()

    def __len__(self) -> int:
        return len(self._pairs)

    def add(self, item: PlannedItem, outcome: Outcome) -> None:
        """Add an outcome to the batch."""
        self._pairs.append((item, outcome))

    def discard(self) -> None:
        """Drop the batch: its items are checked when the job is resumed."""
        self._pairs = []

    def open_destination(self) -> list[PlannedItem]:
        """Open the destination, or reopen it after a fault; returns items to be exported again.

        Their files were not recorded yet, and have disappeared.
        """
        self.call_folder(lambda: self._context.destination.open(self._known_output))
        pairs = self._pairs
        self._pairs = [pair for pair in pairs if self._is_there(pair[1])]
        kept = {outcome.index for _, outcome in self._pairs}
        return [item for item, _ in pairs if item.index not in kept]

    def is_due(self, *, is_last: bool) -> bool:
        """Whether a batch is complete; ``is_last``: no further outcome will come."""
        is_late = time.monotonic() - self._recorded > _BATCH_SECONDS
        return bool(self._pairs) and (is_late or len(self._pairs) >= _BATCH or is_last)

    def record(self, running: Iterable[str]) -> None:
        """Sync the folders, then write the ledger, then call back, in that order.

        ``running`` are the labels of the items in progress.
        """
        pairs = self._pairs
        outcomes = [outcome for _, outcome in pairs]
        self._recorded = time.monotonic()
        self._sync_folders([one.output for one in outcomes if one.state is State.DONE])
        self._context.ledger.record_outcomes(self._context.job_id, outcomes)
        self._context.accept_existing.difference_update(outcome.index for outcome in outcomes)
        self._pairs = []
        outputs = filter(None, (outcome.output for outcome in outcomes))
        self._known_output = next(outputs, self._known_output)
        for item, outcome in pairs:
            self._tally.add(item, outcome)
        self._tally.current = next(iter(running), pairs[-1][0].label)
        self._tally.report()

    def write_heartbeat(self) -> None:
        """Write the job's heartbeat, unless the last one is recent."""
        if time.monotonic() - self._last_heartbeat > HEARTBEAT_SECONDS:
            self._last_heartbeat = time.monotonic()
            self._context.ledger.write_heartbeat(self._context.job_id)

    def call_folder(self, call: Callable[[], None]) -> None:
        """Call something that reaches the destination, with a timeout."""
        call_within(self._context.timeouts.answer, self._context.root, call)

    def _is_there(self, outcome: Outcome) -> bool:
        if outcome.state is not State.DONE:
            return True
        context = self._context
        return check_output(outcome, context.destination, context.fs) is Verdict.OK

    def _sync_folders(self, outputs: Iterable[str]) -> None:
        for below in {parent for output in outputs for parent in PurePosixPath(output).parents}:
            try:
                self.call_folder(partial(self._sync_folder, below))
            # something else has replaced the folder meanwhile
            except TransferError as error:
                advice = Message("put the folder back")
                raise EnvironmentFault(joined("; ", (error.message, advice))) from error

    def _sync_folder(self, below: PurePosixPath) -> None:
        destination = self._context.destination
        with (
            environment_faults(destination.path / below),
            destination.open_below(below, make=False) as folder,
        ):
            self._context.fs.sync_folder(folder)
