"""Quartz cron expressions: six or seven fields, seconds first (``0 15 10 ? * 6L 2026-2030``).

No library reads them: croniter has 1 for Monday and knows no ``LW`` or ``L-3``, cronsim no ``?``,
APScheduler no such text. The rules are those of the page of ``org.quartz.CronExpression``. Two
readings are ours: ``*`` for both days is taken, and a step after names counts (``MON-FRI/2``),
which Quartz ignores without a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from exportgui.errors import ScheduleError
from exportgui.job.schedule.cron_days import DayRule, day_rules
from exportgui.job.schedule.cron_field import HOURS, MINUTES, MONTH, SECONDS, YEAR, CronField
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined

_FIELDS_OF_UNIX = 5
_FEWEST_FIELDS = 6
_MOST_FIELDS = 7
_LONGEST_EXPRESSION = 1000
_EXAMPLE = "0 0 3 * * ?"


@dataclass(frozen=True, slots=True)
class CronExpression:
    """An expression that was read; all times are those on the wall, without a zone.

    ``notes`` say what was read otherwise than Quartz does. ``repeats_by_interval``: the hours are
    written with ``*`` or ``/``, so that an hour that comes twice has its runs twice.
    """

    text: str
    seconds: tuple[int, ...]
    minutes: tuple[int, ...]
    hours: tuple[int, ...]
    months: frozenset[int]
    years: frozenset[int]
    day_rules: tuple[DayRule, ...]
    repeats_by_interval: bool
    notes: tuple[Message, ...] = ()

    @property
    def every_hour(self) -> bool:
        """Whether it runs in each hour of its days."""
        return len(self.hours) == HOURS.last + 1

    def matches(self, start: datetime, end: datetime) -> Iterator[datetime]:
        """The times on the wall from ``start`` up to, but without, ``end``, in order."""
        for day in self._days(start, end):
            for hour in self.hours:
                if day + timedelta(hours=hour + 1) <= start:
                    continue
                for minute in self.minutes:
                    at = day + timedelta(hours=hour, minutes=minute)
                    if at + timedelta(minutes=1) <= start:
                        continue
                    for second in self.seconds:
                        time = at + timedelta(seconds=second)
                        if time >= end:
                            return
                        if time >= start:
                            yield time

    def _days(self, start: datetime, end: datetime) -> Iterator[datetime]:
        """The midnights of its days from that of ``start``, in order."""
        first = start.replace(hour=0, minute=0, second=0, microsecond=0)
        year = start.year
        month = start.month
        while (year, month) <= (end.year, end.month):
            if year in self.years and month in self.months:
                found = {day for rule in self.day_rules for day in rule(year, month)}
                days = (datetime(year, month, day) for day in sorted(found))
                yield from (day for day in days if first <= day < end)
            month += 1
            if month > MONTH.last:
                month = MONTH.first
                year += 1


def parse_cron(text: str) -> CronExpression:
    """Read an expression; raises ScheduleError, which names the field and what is allowed."""
    fields = text[:_LONGEST_EXPRESSION].upper().split()
    if not _FEWEST_FIELDS <= len(fields) <= _MOST_FIELDS or len(text) > _LONGEST_EXPRESSION:
        raise _wrong_number_of_fields(len(fields))
    seconds, minutes, hours, of_month, month, of_week = fields[:_FEWEST_FIELDS]
    year = fields[_FEWEST_FIELDS] if len(fields) == _MOST_FIELDS else "*"
    times = [_selected(field, part) for field, part in ((SECONDS, seconds), (MINUTES, minutes))]
    selected_hours = _selected(HOURS, hours)
    rules, note = day_rules(of_month, of_week)
    return CronExpression(
        text=" ".join(fields),
        seconds=tuple(sorted(times[0])),
        minutes=tuple(sorted(times[1])),
        hours=tuple(sorted(selected_hours)),
        months=_selected(MONTH, month),
        years=_selected(YEAR, year),
        day_rules=rules,
        repeats_by_interval="*" in hours or "/" in hours,
        notes=(note,) if note else (),
    )


def _selected(field: CronField, text: str) -> frozenset[int]:
    return frozenset().union(*map(field.values, text.split(",")))


def _wrong_number_of_fields(count: int) -> ScheduleError:
    reason = Message("a schedule has 6 or 7 fields, not {number}", number=count)
    if count == _FIELDS_OF_UNIX:
        advice = Message(
            "put the seconds in front and write '?' for one of the two days, such as {example}",
            example=_EXAMPLE,
        )
    else:
        advice = Message(
            "write seconds, minutes, hours, day of the month, month, day of the week and, if "
            "wanted, the year, such as {example}",
            example=_EXAMPLE,
        )
    return ScheduleError(joined("; ", (reason, advice)))
