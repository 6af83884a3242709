"""The loop of a running job: hand out, collect, acknowledge; it stays on the caller's thread."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, CancelledError, Executor, Future, wait
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from exportgui.errors import WorldError
from exportgui.job.draft import Fate
from exportgui.job.faults import world_faults
from exportgui.job.ledger import BEAT_SECONDS
from exportgui.job.outcome import Outcome, State
from exportgui.job.planned import PlannedItem
from exportgui.job.task import Context, perform

_log = logging.getLogger(__name__)
_LOOK_AGAIN = 0.2
_AHEAD = 2
_BATCH = 64
_BATCH_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is; ``elapsed`` and ``remaining`` are seconds, the latter None while nobody can tell."""

    done: int
    total: int
    current: str
    errors: int
    bytes_out: int
    elapsed: float
    remaining: float | None


@dataclass(frozen=True, slots=True)
class Watch:
    """Who wants to hear of a running job."""

    on_progress: Callable[[Progress], None] | None = None
    on_item: Callable[[PlannedItem, Outcome], None] | None = None


@dataclass
class Runner:
    """The state of one run; lives on the calling thread only."""

    context: Context
    items: Sequence[PlannedItem]
    executor: Executor
    workers: int
    watch: Watch
    flying: dict[Future[Outcome], PlannedItem] = field(default_factory=dict)
    settled: list[tuple[PlannedItem, Outcome]] = field(default_factory=list)
    acknowledged: float = field(default_factory=time.monotonic)
    fatal: str = ""
    total: int = 0
    done: int = 0
    worked: int = 0
    errors: int = 0
    bytes_out: int = 0
    started: float = field(default_factory=time.monotonic)
    beaten: float = field(default_factory=time.monotonic)

    def work(self) -> str:
        """Do everything that can be done; returns what stopped the job for good, or nothing."""
        waiting = deque(item for item in self.items if item.first_state is State.PENDING)
        self.total = sum(item.fate is not Fate.LEFT_OUT for item in self.items)
        self._report_settled()
        self._tell("")
        try:
            self._open_root()
            while waiting or self.flying:
                self._submit(waiting)
                finished, _ = wait(self.flying, _LOOK_AGAIN, FIRST_COMPLETED)
                self._settle(finished)
                self._beat()
                if self._stopping():
                    waiting.clear()
                    for future in self.flying:
                        future.cancel()
        except WorldError as error:  # the ledger or the folder itself
            self.fatal = self.fatal or str(error)
            self._drain()
        return self.fatal

    @property
    def unfinished(self) -> bool:
        """Whether items remain that nothing was decided about."""
        return self.done < self.total

    def _open_root(self) -> None:
        root = self.context.root
        try:
            root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WorldError(f"{root}: the folder cannot be made: {error.strerror or error}") from error

    def _stopping(self) -> bool:
        return bool(self.fatal) or self.context.stop()

    def _submit(self, waiting: deque[PlannedItem]) -> None:
        while waiting and len(self.flying) < _AHEAD * self.workers and not self._stopping():
            item = waiting.popleft()
            self.flying[self.executor.submit(perform, self.context, item)] = item

    def _settle(self, finished: set[Future[Outcome]]) -> None:
        items = sorted(((self.flying.pop(future), future) for future in finished), key=lambda pair: pair[0].index)
        pairs = [(item, _outcome(future, item)) for item, future in items]
        settled = [(item, outcome) for item, outcome in pairs if outcome is not None]
        for _, outcome in settled:
            self.fatal = self.fatal or outcome.world
        self.settled.extend((item, outcome) for item, outcome in settled if outcome.state is not State.PENDING)
        waited = time.monotonic() - self.acknowledged > _BATCH_SECONDS
        if self.settled and (waited or len(self.settled) >= _BATCH or not self.flying):
            self._acknowledge()

    def _acknowledge(self) -> None:
        """Folders to the disk, then the ledger, then whoever is watching; in batches, for each waits for the disk."""
        pairs, self.settled = self.settled, []
        self.acknowledged = time.monotonic()
        outputs = [outcome.output for _, outcome in pairs if outcome.state is State.DONE]
        for inside in {str(parent) for output in outputs for parent in PurePosixPath(output).parents}:
            folder = self.context.root / inside
            with world_faults(folder):
                self.context.fs.sync_folder(folder)
        self.context.ledger.record(self.context.job_id, [outcome for _, outcome in pairs])
        for item, outcome in pairs:
            self.done += 1
            self.worked += 1
            self.errors += outcome.state is State.FAILED
            self.bytes_out += outcome.size
            if self.watch.on_item is not None:
                self.watch.on_item(item, outcome)
        self._tell(next((item.label for item in self.flying.values()), pairs[-1][0].label))

    def _report_settled(self) -> None:
        for item in self.items:
            if item.first_state is not State.PENDING:
                self.done += item.fate is not Fate.LEFT_OUT
                self.errors += item.first_state is State.FAILED
                if self.watch.on_item is not None:
                    self.watch.on_item(item, Outcome(item.index, item.first_state, message=item.reason))

    def _drain(self) -> None:
        """Wait for what cannot be called back, so that nothing writes after the job has ended."""
        for future in self.flying:
            future.cancel()
        wait(self.flying)
        self.flying.clear()

    def _beat(self) -> None:
        if time.monotonic() - self.beaten > BEAT_SECONDS:
            self.beaten = time.monotonic()
            self.context.ledger.beat(self.context.job_id)

    def _tell(self, current: str) -> None:
        if self.watch.on_progress is None:
            return
        elapsed = time.monotonic() - self.started
        left = self.total - self.done
        remaining = elapsed / self.worked * left if self.worked else None
        self.watch.on_progress(
            Progress(self.done, self.total, current, self.errors, self.bytes_out, elapsed, remaining)
        )


def _outcome(future: Future[Outcome], item: PlannedItem) -> Outcome | None:
    """What the worker returned; None when it was called back before it began."""
    try:
        return future.result()
    except CancelledError:
        return None
    except Exception as error:  # the executor itself failed: a worker process died, a connection broke
        _log.error("%s: the worker failed", item.label, exc_info=error)
        return Outcome(item.index, State.FAILED, message=f"the worker failed: {type(error).__name__}")
