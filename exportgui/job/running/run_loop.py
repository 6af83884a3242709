"""The loop of a running job: hand out, collect, acknowledge; it stays on the caller's thread."""

from __future__ import annotations

import contextlib
import logging
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import CancelledError, Executor, Future, wait
from functools import partial
from pathlib import PurePosixPath
from queue import Empty, SimpleQueue

from exportgui.errors import EnvironmentFault
from exportgui.job.ledger.owner import BEAT_SECONDS
from exportgui.job.outcome import Outcome, State
from exportgui.job.planning.planned import PlannedItem
from exportgui.job.publishing.io_faults import TransferError, world_faults
from exportgui.job.publishing.verify import Verdict, check_output
from exportgui.job.running.attempts import Attempt
from exportgui.job.running.context import Context
from exportgui.job.running.conversion import pixels_of
from exportgui.job.running.item_task import overdue, perform
from exportgui.job.running.progress import Tally, Watch
from exportgui.job.running.source_sharing import shared_order
from exportgui.job.running.thread_pool import Replaces
from exportgui.job.timeouts import no_answer, within
from exportgui.messages import NOTHING, Message, joined

_log = logging.getLogger(__name__)
_LOOK_AGAIN = 0.2
_AHEAD = 2
_BATCH = 64
_BATCH_SECONDS = 0.1


class Runner:
    """The state of one run; lives on the calling thread only."""

    def __init__(
        self,
        context: Context,
        items: Sequence[PlannedItem],
        executor: Executor,
        workers: int,
        watch: Watch,
    ) -> None:
        self.fatal = NOTHING
        self._context = context
        self._control = context.control
        self._items = items
        self._executor = executor
        self._most = _AHEAD * workers
        self._tally = Tally(watch, context.job_id)
        waiting = [item for item in items if item.first_state is State.PENDING]
        ordered = shared_order(waiting, workers, lambda item: pixels_of(context, item))
        # Processes of their own take their time to start: a program that is ended again soon gets
        # on with the others.
        self._waiting = deque(sorted(ordered, key=lambda item: item.deaths > 0))
        self._flying: dict[Future[Outcome], PlannedItem] = {}
        self._landed: SimpleQueue[Future[Outcome]] = SimpleQueue()
        self._settled: list[tuple[PlannedItem, Outcome]] = []
        self._broken = False
        self._root_is_there = False
        self._proof = ""
        self._acknowledged = self._beaten = time.monotonic()

    def work(self) -> Message:
        """Do everything that can be done; returns what stopped the job for good, or nothing."""
        self._tally.begin(self._items)
        while not self.fatal and (
            self._waiting or self._flying or self._settled or not self._root_is_there
        ):
            try:
                self._step()
            except EnvironmentFault as error:  # the ledger or the folder itself
                self._break(error.message)
            if self._control.stopping:
                self._end()
        if self.fatal:
            self._end()
        return self.fatal

    @property
    def unfinished(self) -> bool:
        """Whether items remain that nothing was decided about."""
        return self._tally.done < self._tally.total

    def _step(self) -> None:
        if not self._control.paused:
            self._broken = False
            self._open_root()
            self._submit()
        self._settle(self._finished())
        self._give_up_lost()
        if self._settled and not self._broken and self._is_time():
            self._acknowledge()
        self._beat()

    def _open_root(self) -> None:
        if not self._root_is_there:
            self._ask(lambda: self._context.destination.open(self._proof))
            self._root_is_there = True
            self._look_again()

    def _look_again(self) -> None:
        """The world broke before these were acknowledged: those that are not there any more are
        made anew.
        """
        context = self._context
        settled = self._settled
        self._settled = []
        for item, outcome in settled:
            done = outcome.state is State.DONE
            if done and check_output(outcome, context.destination, context.fs) is not Verdict.OK:
                self._waiting.append(item)
            else:
                self._settled.append((item, outcome))

    def _submit(self) -> None:
        while self._waiting and len(self._flying) < self._most and not self._control.stopping:
            item = self._waiting.popleft()
            if item.asset.path is not None:
                self._context.ahead.expect(item.asset.path)
            future = self._executor.submit(perform, self._context, item)
            self._flying[future] = item
            future.add_done_callback(self._landed.put)

    def _finished(self) -> Iterable[Future[Outcome]]:
        """What has come back since; waits a little for it, or for a held job to go on."""
        if self._flying:
            return self._back()
        if self._control.paused and (self._broken or not self._is_time()):
            before = time.monotonic()
            self._control.wait(_LOOK_AGAIN)
            self._tally.hold(time.monotonic() - before)
        return ()

    def _back(self) -> Iterable[Future[Outcome]]:
        """As ``concurrent.futures.wait``, without taking hold of every future each time."""
        found = []
        with contextlib.suppress(Empty):
            found.append(self._landed.get(timeout=_LOOK_AGAIN))
            while True:
                found.append(self._landed.get_nowait())
        # not those that were given up
        return [future for future in found if future in self._flying]

    def _settle(self, finished: Iterable[Future[Outcome]]) -> None:
        pairs = sorted(
            ((self._flying.pop(future), future) for future in finished),
            key=lambda pair: pair[0].index,
        )
        self._take([(item, _outcome(future, item)) for item, future in pairs])

    def _take(self, pairs: Sequence[tuple[PlannedItem, Outcome]]) -> None:
        again = [item for item, outcome in pairs if outcome.state is State.PENDING]
        self._settled.extend(
            (item, outcome) for item, outcome in pairs if outcome.state is not State.PENDING
        )
        self._waiting.extendleft(reversed(again))
        for item, outcome in pairs:
            if outcome.state is not State.PENDING:
                self._context.sharing.leave(item)
            if outcome.world:
                self._break(outcome.world)
        if again and not self._broken:
            self._context.ledger.rest(self._context.job_id, [item.index for item in again])

    def _give_up_lost(self) -> None:
        """Go on without the threads that do not come back; nothing they bring later counts."""
        for future, item in list(self._flying.items()):
            turn = self._context.turns.of(item.index)
            if turn is not None and turn.lost:
                self._give_up(future, turn)

    def _give_up(self, future: Future[Outcome], turn: Attempt) -> None:
        item = self._flying.pop(future)
        _log.error("%s: its thread does not come back and was given up", item.label)
        self._replace(future)
        if turn.give_up():
            self._take([(item, Outcome(item.index, State.FAILED, message=overdue(self._context)))])
        else:  # nobody knows whether its file is in place
            reason = no_answer(self._context.root)
            self._take([(item, Outcome(item.index, State.PENDING, world=reason))])

    def _replace(self, future: Future[Outcome]) -> None:
        if isinstance(self._executor, Replaces):
            self._executor.replace(future)

    def _break(self, reason: Message) -> None:
        """The world broke: hold the job, or end it."""
        self._broken = True
        self._root_is_there = False
        if self._control.waits:
            self._control.pause(reason)
        else:
            self.fatal = self.fatal or reason

    def _is_time(self) -> bool:
        waited = time.monotonic() - self._acknowledged > _BATCH_SECONDS
        nothing_comes = not self._flying and not self._waiting
        return bool(self._settled) and (waited or len(self._settled) >= _BATCH or nothing_comes)

    def _acknowledge(self) -> None:
        """Folders to the disk, then the ledger, then whoever is watching; in batches, for each
        waits for the disk.
        """
        pairs = self._settled
        self._acknowledged = time.monotonic()
        self._sync_folders([outcome.output for _, outcome in pairs if outcome.state is State.DONE])
        self._context.ledger.record(self._context.job_id, [outcome for _, outcome in pairs])
        self._context.adopts.difference_update(outcome.index for _, outcome in pairs)
        self._settled = []
        self._proof = next((outcome.output for _, outcome in pairs if outcome.output), self._proof)
        for item, outcome in pairs:
            self._tally.add(item, outcome)
        self._tally.current = next(
            (item.label for item in self._flying.values()), pairs[-1][0].label
        )
        self._tally.tell()

    def _sync_folders(self, outputs: Iterable[str]) -> None:
        for below in {parent for output in outputs for parent in PurePosixPath(output).parents}:
            try:
                self._ask(partial(self._sync_folder, below))
            # something else was put in the place of a folder meanwhile
            except TransferError as error:
                advice = Message("put the folder back")
                raise EnvironmentFault(joined("; ", (error.message, advice))) from error

    def _sync_folder(self, below: PurePosixPath) -> None:
        destination = self._context.destination
        with (
            world_faults(destination.path / below),
            destination.inside(below, make=False) as folder,
        ):
            self._context.fs.sync_folder(folder)

    def _ask(self, call: Callable[[], None]) -> None:
        """Something of the chosen folder that this thread must not wait for without end."""
        within(self._context.patience.answer, self._context.root, call)

    def _end(self) -> None:
        """Nothing new; wait for what cannot be called back, so that nothing is written after the
        job has ended.
        """
        for future, item in self._flying.items():
            future.cancel()
            if self.fatal and (turn := self._context.turns.of(item.index)):
                turn.give_up()
        self._settle(wait(self._flying, self._context.patience.grace).done)
        for future, item in self._flying.items():
            turn = self._context.turns.of(item.index)
            if turn is not None and not future.done():
                turn.give_up()
                self._replace(future)
        self._flying.clear()
        self._waiting.clear()
        self._root_is_there = True
        self.fatal = self.fatal or self._control.reason
        try:
            if self._settled:
                self._acknowledge()
        # published, but not acknowledged: looked at again when the job is resumed
        except EnvironmentFault as error:
            self._settled = []
            self.fatal = self.fatal or error.message

    def _beat(self) -> None:
        if time.monotonic() - self._beaten > BEAT_SECONDS and not self._broken:
            self._beaten = time.monotonic()
            self._context.ledger.beat(self._context.job_id)


def _outcome(future: Future[Outcome], item: PlannedItem) -> Outcome:
    """What the worker returned; PENDING when it was called back before it began."""
    try:
        return future.result()
    except CancelledError:
        return Outcome(item.index, State.PENDING)
    # the executor itself failed: a worker process died, a connection broke
    except Exception as error:
        _log.error("%s: the worker failed", item.label, exc_info=error)
        reason = Message("the worker failed: {detail}", detail=type(error).__name__)
        return Outcome(item.index, State.FAILED, message=reason)
