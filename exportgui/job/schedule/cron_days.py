"""The days of a month that the two day fields of a Quartz cron expression select."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterator

from exportgui.errors import ScheduleError
from exportgui.job.schedule.cron_field import DAY_OF_MONTH, DAY_OF_WEEK
from exportgui.lazy_regex import pattern
from exportgui.messages import Message

DayRule = Callable[[int, int], Iterator[int]]
"""From a year and a month (1 to 12) to days of that month, in any order."""

_MOST_BEFORE_LAST = 30
_DAYS_OF_WEEK = 7
_SATURDAY = 5
_SUNDAY = 6
_LAST = pattern(r"L(?:-([0-9]{1,2}))?(W?)")
_NEAREST = pattern(r"([0-9]{1,2})W")
_LAST_WEEKDAY = pattern(r"([0-9]|[A-Z]{3})L")
_NTH_WEEKDAY = pattern(r"([0-9]|[A-Z]{3})#([1-5])")


def day_rules(of_month: str, of_week: str) -> tuple[tuple[DayRule, ...], Message | None]:
    """The rules of the two fields, and a note where ``*`` was taken for ``?``.

    Raises ScheduleError unless one of the fields is ``?`` or ``*``; Quartz knows no both.
    """
    if of_month == of_week == "?":
        raise _both_days(of_week, Message("one of the two days says when; the other one is '?'"))
    if "?" in (of_month, of_week):
        return _rules_of(of_month, of_week), None
    if of_week == "*":
        return _rules_of(of_month, "?"), _note(Message(DAY_OF_WEEK.name))
    if of_month == "*":
        return _rules_of("?", of_week), _note(Message(DAY_OF_MONTH.name))
    raise _both_days(of_week, Message("only one of the two days may be given; write '?' for one"))


def _rules_of(of_month: str, of_week: str) -> tuple[DayRule, ...]:
    if of_month != "?":
        return tuple(map(_month_rule, of_month.split(",")))
    members = of_week.split(",")
    if len(members) > 1 and any("#" in member or "L" in member for member in members):
        raise DAY_OF_WEEK.error(of_week)  # Quartz, too, takes these alone only
    return tuple(map(_week_rule, members))


def _both_days(value: str, reason: Message) -> ScheduleError:
    return ScheduleError(reason, field=Message(DAY_OF_WEEK.name), value=value)


def _note(field: Message) -> Message:
    return Message("{field}: '*' is read as '?'; Quartz itself refuses it", field=field)


def _month_rule(text: str) -> DayRule:
    if last := _LAST.fullmatch(text):
        before = int(last[1] or 0)
        if before > _MOST_BEFORE_LAST:
            raise DAY_OF_MONTH.error(text)
        return _last_day(before, nearest=bool(last[2]))
    if nearest := _NEAREST.fullmatch(text):
        return _nearest_weekday(DAY_OF_MONTH.number(nearest[1], text))
    days = DAY_OF_MONTH.values(text)
    return lambda year, month: (day for day in days if day <= _length(year, month))


def _week_rule(text: str) -> DayRule:
    if text == "L":
        return _days_of_week(frozenset({DAY_OF_WEEK.last}))
    if last := _LAST_WEEKDAY.fullmatch(text):
        wanted = DAY_OF_WEEK.number(last[1], text)
        return lambda year, month: iter(_dates(year, month, wanted)[-1:])
    if nth := _NTH_WEEKDAY.fullmatch(text):
        wanted = DAY_OF_WEEK.number(nth[1], text)
        place = int(nth[2]) - 1
        return lambda year, month: iter(_dates(year, month, wanted)[place : place + 1])
    return _days_of_week(DAY_OF_WEEK.values(text))


def _days_of_week(wanted: frozenset[int]) -> DayRule:
    def days(year: int, month: int) -> Iterator[int]:
        for number in wanted:
            yield from _dates(year, month, number)

    return days


def _last_day(before: int, *, nearest: bool) -> DayRule:
    """``L-3`` (``before`` is 3); in a month that is too short there is no such day."""

    def days(year: int, month: int) -> Iterator[int]:
        day = _length(year, month) - before
        if day >= 1:
            yield _to_weekday(year, month, day) if nearest else day

    return days


def _nearest_weekday(day: int) -> DayRule:
    def days(year: int, month: int) -> Iterator[int]:
        if day <= _length(year, month):
            yield _to_weekday(year, month, day)

    return days


def _to_weekday(year: int, month: int, day: int) -> int:
    """The day from Monday to Friday that is nearest to ``day`` in the same month."""
    weekday = calendar.weekday(year, month, day)
    if weekday == _SATURDAY:
        return day - 1 if day > 1 else day + 2
    if weekday == _SUNDAY:
        return day + 1 if day < _length(year, month) else day - 2
    return day


def _dates(year: int, month: int, day_of_week: int) -> list[int]:
    """All days of a month that are this day of the week, from 1 for Sunday."""
    first = (calendar.weekday(year, month, 1) + 1) % _DAYS_OF_WEEK + 1
    start = 1 + (day_of_week - first) % _DAYS_OF_WEEK
    return list(range(start, _length(year, month) + 1, _DAYS_OF_WEEK))


def _length(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]
