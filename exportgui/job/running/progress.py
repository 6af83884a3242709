"""Count how far a running job is, and report it to whoever started it."""

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
    """How far a job is.

    ``elapsed`` and ``remaining`` are seconds without those in which the job was paused;
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
    """What a running job calls, on the thread it runs on."""

    on_progress: Callable[[Progress], None] | None = None
    on_item: Callable[[PlannedItem, Outcome], None] | None = None


@dataclass
class Tally:
    """The counts of one run; used on the job's own thread only."""

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
        """Count the items, and those the plan has decided already as done."""
        for item in items:
            counts = item.action is not PlannedAction.LEFT_OUT
            self.total += counts
            if item.first_state is not State.PENDING:
                self.done += counts
                self.errors += item.first_state is State.FAILED
                outcome = Outcome(item.index, item.first_state, message=item.reason)
                self._report_item(item, outcome)
        self.report()

    def add(self, item: PlannedItem, outcome: Outcome) -> None:
        """One more item is recorded in the ledger, exported or failed."""
        self.done += 1
        self.worked += 1
        self.errors += outcome.state is State.FAILED
        self.bytes_out += outcome.size
        self._report_item(item, outcome)

    def exclude_time(self, seconds: float) -> None:
        """Do not count seconds in which the job was paused."""
        self.started += seconds

    def report(self) -> None:
        """Call back with how far the job is."""
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
