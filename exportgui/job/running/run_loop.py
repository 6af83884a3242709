"""The main loop of a running job: submit items, collect their outcomes, record them."""

from __future__ import annotations

import contextlib
import logging
import time
from collections import deque
from collections.abc import Iterable, Sequence
from concurrent.futures import CancelledError, Executor, Future, wait
from queue import Empty, SimpleQueue

from exportgui.errors import EnvironmentFault
from exportgui.job.ledger.owner import JobTakenError
from exportgui.job.outcome import Outcome, State
from exportgui.job.planning.job_plan import PlannedItem
from exportgui.job.running.attempts import Attempt
from exportgui.job.running.context import Context
from exportgui.job.running.conversion import count_pixels
from exportgui.job.running.item_task import deadline_passed, export_item
from exportgui.job.running.outcome_recorder import OutcomeRecorder
from exportgui.job.running.progress import JobCallbacks, Tally
from exportgui.job.running.source_sharing import shared_order
from exportgui.job.running.thread_pool import Replaces
from exportgui.job.timeouts import no_answer
from exportgui.messages import NOTHING, Message

_POLL_SECONDS = 0.2
_PER_WORKER = 2
"""Submitted items per worker, so that no worker waits for this loop."""

_Settled = tuple[PlannedItem, Outcome]
_log = logging.getLogger(__name__)


class RunLoop:
    """The state of one run; for the calling thread only."""

    def __init__(
        self,
        context: Context,
        items: Sequence[PlannedItem],
        executor: Executor,
        workers: int,
        callbacks: JobCallbacks,
    ) -> None:
        self.fatal = NOTHING
        self._context = context
        self._control = context.control
        self._items = items
        self._executor = executor
        self._most_submitted = _PER_WORKER * workers
        self._tally = Tally(callbacks, context.job_id)
        self._waiting = deque(_in_order(context, items, workers))
        self._submitted: dict[Future[Outcome], PlannedItem] = {}
        self._returned: SimpleQueue[Future[Outcome]] = SimpleQueue()
        self._recorder = OutcomeRecorder(context, self._tally)
        self._has_fault = False
        self._root_is_open = False

    def run(self) -> Message:
        """Run all items; returns what stopped the job for good, or an empty message."""
        self._tally.begin(self._items)
        while not self.fatal and self._has_work():
            try:
                self._run_round()
            except EnvironmentFault as error:  # the ledger or the folder itself
                self._stop_for(error.message)
            if self._control.stopping:
                self._finish()
        if self.fatal:
            self._finish()
        return self.fatal

    def show(self, current: str) -> None:
        """Report what is done after the last item."""
        self._tally.current = current
        self._tally.report()

    @property
    def has_unfinished_items(self) -> bool:
        """Whether items remain that have no outcome."""
        return self._tally.done < self._tally.total

    def _has_work(self) -> bool:
        return bool(self._waiting or self._submitted or self._recorder or not self._root_is_open)

    def _run_round(self) -> None:
        if not self._control.paused:
            self._has_fault = False
            self._open_root()
            self._submit()
        self._settle(self._finished())
        self._give_up_lost()
        if not self._has_fault and self._is_time_to_record():
            self._record_outcomes()
        self._recorder.write_heartbeat()

    # --- submit

    def _open_root(self) -> None:
        if not self._root_is_open:
            self._waiting.extend(self._recorder.open_destination())
            self._root_is_open = True

    def _submit(self) -> None:
        while (
            self._waiting
            and len(self._submitted) < self._most_submitted
            and not self._control.stopping
        ):
            item = self._waiting.popleft()
            if item.asset.path is not None:
                self._context.read_ahead.expect(item.asset.path)
            future = self._executor.submit(export_item, self._context, item)
            self._submitted[future] = item
            future.add_done_callback(self._returned.put)

    # --- collect

    def _finished(self) -> Iterable[Future[Outcome]]:
        """The futures that have returned; waits briefly for one, or for a paused job to go on."""
        if self._submitted:
            return self._take_returned()
        if self._control.paused and (self._has_fault or not self._is_time_to_record()):
            before = time.monotonic()
            self._control.wait(_POLL_SECONDS)
            self._tally.exclude_time(time.monotonic() - before)
        return ()

    def _take_returned(self) -> Iterable[Future[Outcome]]:
        """As ``concurrent.futures.wait``, which locks every submitted future each time."""
        returned = []
        with contextlib.suppress(Empty):
            returned.append(self._returned.get(timeout=_POLL_SECONDS))
            while True:
                returned.append(self._returned.get_nowait())
        # not the abandoned ones
        return [future for future in returned if future in self._submitted]

    def _settle(self, finished: Iterable[Future[Outcome]]) -> None:
        pairs = [(self._submitted.pop(future), future) for future in finished]
        pairs.sort(key=lambda pair: pair[0].index)
        self._take_outcomes([(item, _outcome(future, item)) for item, future in pairs])

    def _take_outcomes(self, pairs: Sequence[_Settled]) -> None:
        pending = [item for item, outcome in pairs if outcome.state is State.PENDING]
        self._waiting.extendleft(reversed(pending))
        for item, outcome in pairs:
            if outcome.state is not State.PENDING:
                self._recorder.add(item, outcome)
                self._context.sharing.release(item)
            if outcome.fault:
                self._stop_for(outcome.fault)
        if pending and not self._has_fault:
            self._context.ledger.note_idle(self._context.job_id, [item.index for item in pending])

    def _give_up_lost(self) -> None:
        """Abandon threads that do not return, and discard what they return later."""
        for future, item in list(self._submitted.items()):
            attempt = self._context.attempts.of(item.index)
            if attempt is not None and attempt.is_lost:
                self._give_up(future, attempt)

    def _give_up(self, future: Future[Outcome], attempt: Attempt) -> None:
        item = self._submitted.pop(future)
        _log.error("%s: its thread does not return and was given up", item.label)
        self._replace_thread(future)
        if attempt.give_up():
            message = deadline_passed(self._context)
            outcome = Outcome(item.index, State.FAILED, message=message)
        else:  # it is not known whether its file was renamed
            fault = no_answer(self._context.root)
            outcome = Outcome(item.index, State.PENDING, fault=fault)
        self._take_outcomes([(item, outcome)])

    def _replace_thread(self, future: Future[Outcome]) -> None:
        if isinstance(self._executor, Replaces):
            self._executor.replace(future)

    def _stop_for(self, reason: Message) -> None:
        """Pause or end the job, because the disk, the folder or the ledger failed.

        If another process has resumed the job, that is the cause of the fault: it removes our
        temporary files.
        """
        self._has_fault = True
        self._root_is_open = False
        try:
            self._context.ledger.check_owner(self._context.job_id)
        except JobTakenError as error:
            self.fatal = error.message
            return
        except EnvironmentFault:
            _log.warning("the ledger does not tell whose the job is", exc_info=True)
        if self._control.waits:
            self._control.pause(reason)
        else:
            self.fatal = self.fatal or reason

    # --- record

    def _is_time_to_record(self) -> bool:
        return self._recorder.is_due(is_last=not self._submitted and not self._waiting)

    def _record_outcomes(self) -> None:
        self._recorder.record(item.label for item in self._submitted.values())

    # --- end

    def _finish(self) -> None:
        """Stop submitting and wait for running items, so that nothing is written after the end."""
        for future, item in self._submitted.items():
            future.cancel()
            if self.fatal and (attempt := self._context.attempts.of(item.index)):
                attempt.give_up()
        self._settle(wait(self._submitted, self._context.timeouts.grace).done)
        self._abandon_running()
        self._waiting.clear()
        self._root_is_open = True
        self.fatal = self.fatal or self._control.reason
        try:
            if self._recorder:
                self._record_outcomes()
        # published, but not recorded: checked when the job is resumed
        except EnvironmentFault as error:
            self._recorder.discard()
            self.fatal = self.fatal or error.message

    def _abandon_running(self) -> None:
        for future, item in self._submitted.items():
            attempt = self._context.attempts.of(item.index)
            if attempt is not None and not future.done():
                attempt.give_up()
                self._replace_thread(future)
        self._submitted.clear()


def _in_order(context: Context, items: Sequence[PlannedItem], workers: int) -> list[PlannedItem]:
    """The pending items in the order in which they are exported.

    Those rendered in their own process come last: the process is slow to start, and if the program
    is ended again soon, the others are done by then.
    """
    pending = [item for item in items if item.first_state is State.PENDING]
    ordered = shared_order(pending, workers, lambda item: count_pixels(context, item))
    return sorted(ordered, key=lambda item: item.deaths > 0)


def _outcome(future: Future[Outcome], item: PlannedItem) -> Outcome:
    """What the worker returned; PENDING when it was cancelled before it began."""
    try:
        return future.result()
    except CancelledError:
        return Outcome(item.index, State.PENDING)
    # the executor itself failed: a worker process died, a connection broke
    except Exception as error:
        _log.error("%s: the worker failed", item.label, exc_info=error)
        reason = Message("the worker failed: {detail}", detail=type(error).__name__)
        return Outcome(item.index, State.FAILED, message=reason)
