"""The server of schedules: waits for runs and carries them out, one after the other."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Protocol

from exportgui.boundary import log_failure, unexpected
from exportgui.errors import ExportguiError
from exportgui.job.control import Control
from exportgui.job.ledger.owner import HEARTBEAT_SECONDS
from exportgui.job.ledger.schedule_table import ScheduleTable
from exportgui.job.schedule.due_runs import LONGEST_PAUSE, ClaimedRun, DueWatch
from exportgui.messages import Message


class Clock(Protocol):
    """What tells the time, and waits."""

    def now(self) -> datetime:
        """The time, in UTC."""

    def wait(self, pause: timedelta) -> None:
        """Wait so long, or shorter."""


class SystemClock:
    """The clock of the machine; ``control`` cuts a wait short when it stops."""

    def __init__(self, control: Control) -> None:
        self._control = control

    def now(self) -> datetime:
        """The time, in UTC."""
        return datetime.now(UTC)

    def wait(self, pause: timedelta) -> None:
        """Wait so long, or until told to stop."""
        self._control.sleep(pause.total_seconds())


class ScheduleServer:
    """Carries out what is due with ``perform``, until ``control`` stops.

    ``perform`` carries out a claimed run and returns its status; it raises ExportguiError where the
    run cannot begin: then the run is released, and ``tell`` gets the reason. A fault of the ledger
    is told once, and tried again at each wake.
    """

    def __init__(
        self,
        schedules: ScheduleTable,
        perform: Callable[[ClaimedRun], int],
        clock: Clock,
        tell: Callable[[Message], None],
    ) -> None:
        self._schedules = schedules
        self._perform = perform
        self._clock = clock
        self._tell = tell
        self._told = ""

    def serve(self, control: Control) -> None:
        """Wait and carry out until ``control`` stops."""
        watch = DueWatch(self._schedules, self._clock.now())
        while not control.stopping:
            try:
                pause = self._wake(watch)
                self._told = ""
            except ExportguiError as error:
                pause = LONGEST_PAUSE
                self._tell_once(error.message)
            if not control.stopping:
                self._clock.wait(pause)

    def _wake(self, watch: DueWatch) -> timedelta:
        """Carry out one run, if any is due; returns how long to wait then."""
        run = next(watch.take(self._clock.now()), None)
        if run is None:
            return watch.pause(self._clock.now())
        carry_out_claimed(run, self._schedules, self._perform, self._tell)
        watch.note_busy(self._clock.now())
        return timedelta(0)

    def _tell_once(self, reason: Message) -> None:
        if reason != self._told:
            self._tell(reason)
        self._told = reason


def carry_out_claimed(
    run: ClaimedRun,
    schedules: ScheduleTable,
    perform: Callable[[ClaimedRun], int],
    tell: Callable[[Message], None],
) -> int | None:
    """Carry out a claimed run; None when it could not begin, which is told and recorded."""
    try:
        with claims_kept(schedules):
            return perform(run)
    except ExportguiError as error:
        reason = error.message
    except Exception as error:  # a mistake of ours must not end the server
        failure = unexpected(error)
        log_failure(failure, "a scheduled run")
        reason = failure.message
    tell(Message("schedule {number}: {detail}", number=run.uid, detail=reason))
    schedules.release(run.uid, reason)
    return None


@contextlib.contextmanager
def claims_kept(schedules: ScheduleTable) -> Iterator[None]:
    """Write heartbeats meanwhile, so that no other program takes a claimed run for abandoned."""
    ended = threading.Event()

    def beat() -> None:
        while not ended.wait(HEARTBEAT_SECONDS):
            with contextlib.suppress(ExportguiError):  # the next one may be written
                schedules.write_heartbeat()

    thread = threading.Thread(target=beat, name="schedule heartbeat", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
