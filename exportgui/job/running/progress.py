"""Count the progress of a running job, and report it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import field

from exportgui.job.outcome import Outcome, State
from exportgui.job.planning.job_plan import PlannedItem
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """The progress of a job.

    ``elapsed`` and ``remaining`` are in seconds, not counting pauses;
    ``remaining`` is None while it cannot be estimated. ``job_id`` is the number in the ledger.
    """

    done: int
    total: int
    current: str
    errors: int
    bytes_out: int
    elapsed: float
    remaining: float | None
    job_id: int = 0


@dataclass(frozen=True, slots=True)
class JobCallbacks:
    """Functions that a running job calls, on its own thread."""

    on_progress: Callable[[Progress], None] | None = None
    on_item: Callable[[PlannedItem, Outcome], None] | None = None


@dataclass
class Tally:
    """The counts of one run; for the job's own thread only."""

    callbacks: JobCallbacks
    job_id: int = 0
    total: int = 0
    done: int = 0
    worked: int = 0
    errors: int = 0
    bytes_out: int = 0
    current: str = ""
    started: float = field(default_factory=time.monotonic)

    def begin(self, items: Iterable[PlannedItem]) -> None:
        """Count the items; those that the plan has decided already count as done."""
        for item in items:
            counts = item.action is not PlannedAction.LEFT_OUT
            self.total += counts
            state = item.first_state
            if state is not State.PENDING:
                self.done += counts
                self.errors += state is State.FAILED
                outcome = Outcome(item.index, state, message=item.reason)
                self._report_item(item, outcome)
        self.report()

    def add(self, item: PlannedItem, outcome: Outcome) -> None:
        """Count an item that is recorded in the ledger, exported or failed."""
        self.done += 1
        self.worked += 1
        self.errors += outcome.state is State.FAILED
        self.bytes_out += outcome.size
        self._report_item(item, outcome)

    def exclude_time(self, seconds: float) -> None:
        """Subtract seconds in which the job was paused."""
        self.started += seconds

    def report(self) -> None:
        """Report the progress."""
        if self.callbacks.on_progress is None:
            return
        elapsed = time.monotonic() - self.started
        remaining = elapsed / self.worked * (self.total - self.done) if self.worked else None
        progress = Progress(
            self.done,
            self.total,
            self.current,
            self.errors,
            self.bytes_out,
            elapsed,
            remaining,
            self.job_id,
        )
        self.callbacks.on_progress(progress)

    def _report_item(self, item: PlannedItem, outcome: Outcome) -> None:
        if self.callbacks.on_item is not None:
            self.callbacks.on_item(item, outcome)
