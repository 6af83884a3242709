"""Which runs of schedules are due, and which were missed.

A run is taken up by a program that was there when it was due, or within a minute after that. One
that was due while no program ran, or the machine slept, is missed: it is listed and offered, for
whoever starts the machine in the morning may not want last night's export then. While a program is
busy with another run, the latest one that was due meanwhile is taken up after that, once.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from exportgui.job.ledger.schedule_table import ScheduleRow, ScheduleTable
from exportgui.job.schedule.schedule import MOST_MISSED, MissedRuns, missed_runs
from exportgui.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from exportgui.job.schedule.kept_job import KeptJob

LONGEST_PAUSE = timedelta(seconds=30)
LATEST = timedelta(minutes=1)
"""How late a run may be taken up, and how long a watch may pause before it counts as asleep."""


@dataclass(frozen=True, slots=True)
class ClaimedRun:
    """A run that this process claimed, and now has to begin or to release."""

    uid: int
    kept: KeptJob
    due: datetime


class DueWatch:
    """Claims the runs that become due while it is asked at least every `LONGEST_PAUSE`."""

    def __init__(self, schedules: ScheduleTable, now: datetime) -> None:
        self._schedules = schedules
        self._awake_since = now
        self._last = now

    def note_busy(self, now: datetime) -> None:
        """Note that the time until ``now`` was spent on a run: the machine was not asleep."""
        self._last = now

    def take(self, now: datetime) -> Iterator[ClaimedRun]:
        """Claim what is due, one run of each schedule, the earliest first.

        A schedule with a claimed run waits until that has begun.
        """
        if abs(now - self._last) > LATEST:
            self._awake_since = now
        self._last = now
        for due, row in sorted(self._due(now), key=lambda pair: (pair[0], pair[1].uid)):
            if self._schedules.claim(row.uid, due):
                yield ClaimedRun(row.uid, row.kept, due)

    def _due(self, now: datetime) -> Iterator[tuple[datetime, ScheduleRow]]:
        for row in self._schedules.rows():
            start = max(row.last_due, self._awake_since - LATEST)
            runs = () if row.is_claimed else row.schedule.runs(start, now)
            if latest := deque(runs, maxlen=1):
                yield latest[0].astimezone(UTC), row

    def pause(self, now: datetime) -> timedelta:
        """How long to wait until asking again: to the next run, half a minute at most."""
        until = now + LONGEST_PAUSE
        runs = (next(row.schedule.runs(now, until), until) for row in self._schedules.rows())
        return min(runs, default=until) - now


def missed_of(row: ScheduleRow, now: datetime, most: int = MOST_MISSED) -> MissedRuns:
    """The runs of a schedule that nobody took up, or that were claimed and never begun.

    What was due within the last minute may still be taken up.
    """
    if row.is_claimed:
        return MissedRuns((), more=False)
    missed = missed_runs(row.schedule, row.last_due, now - LATEST, most)
    if row.claimed is None:
        return missed
    claimed = row.claimed.astimezone(row.schedule.zone)
    return MissedRuns((claimed, *missed.runs)[:most], missed.more or len(missed.runs) == most)


def claim_missed(schedules: ScheduleTable, row: ScheduleRow, now: datetime) -> ClaimedRun | None:
    """Claim the last run that was missed, in the place of all; None when another program did."""
    later = deque(row.schedule.runs(row.last_due, now), maxlen=1)
    due = later[0] if later else row.claimed
    if due is None or row.is_claimed:
        return None
    is_ours = schedules.claim(row.uid, due) if later else schedules.take_over(row)
    return ClaimedRun(row.uid, row.kept, due) if is_ours else None
