"""When a cron expression runs in a time zone, on the days of clock changes too.

Clocks put forward: what was due in the gap runs once, at its end. An expression for every hour has
no run in an hour that is left out whole. Clocks put back: fixed hours run the first time only,
hours written with ``*`` or ``/`` both times.

The time line is walked in stretches of one offset from UTC, within which the clock on the wall runs
evenly. A stretch that begins later on the wall than the last one ended has a gap before it; one
that begins earlier repeats. zoneinfo does not tell when offsets change, so that is searched for.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple

from exportgui.job.schedule.cron import CronExpression

_SECOND = timedelta(seconds=1)
_DAY = timedelta(days=1)
_DAYS_AT_ONCE = 64
_LOOK_BACK = timedelta(days=2)
"""Longer than any hour that comes twice, and than the day that Samoa left out."""


class _Stretch(NamedTuple):
    """Instants from ``start`` up to ``end``, in UTC, at one offset from it."""

    start: datetime
    end: datetime
    offset: timedelta

    @property
    def wall_start(self) -> datetime:
        return (self.start + self.offset).replace(tzinfo=None)

    @property
    def wall_end(self) -> datetime:
        return (self.end + self.offset).replace(tzinfo=None)


def occurrences(
    cron: CronExpression, zone: tzinfo | None, after: datetime, until: datetime | None = None
) -> Iterator[datetime]:
    """The runs later than the instant ``after`` and not later than ``until``, in order.

    Without ``until`` they end with the expression's years. ``zone`` None is the machine's. The
    times are aware and in the zone.
    """
    last = after.astimezone(UTC)
    for instant in _instants(cron, zone, last, until):
        if until is not None and instant > until:
            return
        if instant > last:
            last = instant
            yield instant.astimezone(zone)


def _instants(
    cron: CronExpression, zone: tzinfo | None, after: datetime, until: datetime | None
) -> Iterator[datetime]:
    """The runs about ``after`` and later, in UTC and in order; some may come twice."""
    start = after.replace(microsecond=0)
    if _offset(zone, start - _LOOK_BACK) != _offset(zone, start):
        start -= _LOOK_BACK
    last_year = max(cron.years)
    covered: datetime | None = None
    for stretch in _stretches(zone, start, until):
        wall_start = stretch.wall_start
        if wall_start.year > last_year or (until is not None and stretch.start > until):
            return
        if covered and covered < wall_start and _is_due_in_gap(cron, covered, wall_start):
            yield stretch.start
        if covered and covered > wall_start and not cron.repeats_by_interval:
            wall_start = min(covered, stretch.wall_end)
        for time in cron.matches(wall_start, stretch.wall_end):
            yield time.replace(tzinfo=UTC) - stretch.offset
        covered = max(covered or stretch.wall_end, stretch.wall_end)


def _is_due_in_gap(cron: CronExpression, start: datetime, end: datetime) -> bool:
    """Whether a run is due from ``start`` up to ``end``, which the clock on the wall leaves out."""
    if cron.every_hour:
        start = max(start, end.replace(minute=0, second=0))
    return next(cron.matches(start, end), None) is not None


def _stretches(zone: tzinfo | None, start: datetime, until: datetime | None) -> Iterator[_Stretch]:
    """The time line from ``start`` on; a stretch ends after some weeks, if no change ends it.

    What comes after ``until`` is not looked at for longer than a day.
    """
    while True:
        offset = _offset(zone, start)
        end = start
        for _ in range(_DAYS_AT_ONCE):
            if until is not None and end > until:
                break
            if _offset(zone, end + _DAY) != offset:
                end = _change(zone, end, end + _DAY)
                break
            end += _DAY
        yield _Stretch(start, end, offset)
        start = end


def _change(zone: tzinfo | None, before: datetime, later: datetime) -> datetime:
    """The first instant, to a second, with another offset than ``before``."""
    offset = _offset(zone, before)
    while later - before > _SECOND:
        middle = before + (later - before) // 2
        middle = middle.replace(microsecond=0)
        if _offset(zone, middle) == offset:
            before = middle
        else:
            later = middle
    return later


def _offset(zone: tzinfo | None, instant: datetime) -> timedelta:
    return instant.astimezone(zone).utcoffset() or timedelta()
