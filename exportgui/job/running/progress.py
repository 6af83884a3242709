"""How far a running job is, counted and told to whoever watches."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import field

from exportgui.job.outcome import Outcome, State
from exportgui.job.planning.draft import PlannedAction
from exportgui.job.planning.planned import PlannedItem
from exportgui.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is; ``elapsed`` and ``remaining`` are seconds, the latter None while nobody can
    tell.

    Time in which the job was held does not count. ``job_id`` is its number in the ledger.
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
class Watch:
    """Who wants to hear of a running job."""

    on_progress: Callable[[Progress], None] | None = None
    on_item: Callable[[PlannedItem, Outcome], None] | None = None


@dataclass
class Tally:
    """The counts of one run; lives on the leading thread."""

    watch: Watch
    job_id: int = 0
    total: int = 0
    done: int = 0
    worked: int = 0
    errors: int = 0
    bytes_out: int = 0
    current: str = ""
    started: float = field(default_factory=time.monotonic)

    def begin(self, items: Iterable[PlannedItem]) -> None:
        """Count what there is, and what the plan settled already."""
        for item in items:
            self.total += item.fate is not PlannedAction.LEFT_OUT
            if item.first_state is not State.PENDING:
                self.done += item.fate is not PlannedAction.LEFT_OUT
                self.errors += item.first_state is State.FAILED
                self._tell_item(item, Outcome(item.index, item.first_state, message=item.reason))
        self.tell()

    def add(self, item: PlannedItem, outcome: Outcome) -> None:
        """One more item is safe, or has failed."""
        self.done += 1
        self.worked += 1
        self.errors += outcome.state is State.FAILED
        self.bytes_out += outcome.size
        self._tell_item(item, outcome)

    def hold(self, seconds: float) -> None:
        """Take time out of the account."""
        self.started += seconds

    def tell(self) -> None:
        """Say how far the job is."""
        if self.watch.on_progress is None:
            return
        elapsed = time.monotonic() - self.started
        remaining = elapsed / self.worked * (self.total - self.done) if self.worked else None
        self.watch.on_progress(
            Progress(
                self.done,
                self.total,
                self.current,
                self.errors,
                self.bytes_out,
                elapsed,
                remaining,
                self.job_id,
            )
        )

    def _tell_item(self, item: PlannedItem, outcome: Outcome) -> None:
        if self.watch.on_item is not None:
            self.watch.on_item(item, outcome)
