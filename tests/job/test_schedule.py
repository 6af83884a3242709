"""When schedules run: twelve months in five zones against a search of every minute.

The search is slow and simple: it looks at each minute of the year and at the clock on the wall. It
does not read expressions; what they mean is written beside them.
"""

from __future__ import annotations

import calendar
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import islice, takewhile
from zoneinfo import ZoneInfo

import pytest

from exportgui.errors import ScheduleError
from exportgui.job.schedule.schedule import (
    missed_runs,
    parse_exec_time,
    read_schedule,
    time_zone,
)

HALF_HOUR = timedelta(minutes=30)
MINUTE = timedelta(minutes=1)
START = datetime(2026, 1, 1, 12, tzinfo=UTC)
END = datetime(2027, 1, 1, 12, tzinfo=UTC)
ZONES = ("Europe/Stockholm", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC")


@dataclass
class Meaning:
    hours: set[int]
    minutes: set[int]
    day: Callable[[date], bool] = lambda day: True
    second: int = 0
    by_interval: bool = False


def is_last_weekday(day: date) -> bool:
    later = range(day.day + 1, calendar.monthrange(day.year, day.month)[1] + 1)
    return day.weekday() < 5 and all(day.replace(day=number).weekday() > 4 for number in later)


def is_nearest_weekday_to_15(day: date) -> bool:
    monday_first = day.replace(day=15).weekday()
    return day.day == {5: 14, 6: 16}.get(monday_first, 15)


EVERY_HOUR = set(range(24))
MEANINGS = {
    "0 0 3 * * ?": Meaning({3}, {0}),
    "0 30 2 * * ?": Meaning({2}, {30}),
    "0 10,40 2 * * ?": Meaning({2}, {10, 40}),
    "0 45 1-3 ? * SUN": Meaning({1, 2, 3}, {45}, lambda day: day.weekday() == 6),
    "0 15 1 ? * 1": Meaning({1}, {15}, lambda day: day.weekday() == 6),
    "0 0/30 * * * ?": Meaning(EVERY_HOUR, {0, 30}, by_interval=True),
    "15 30 * * * ?": Meaning(EVERY_HOUR, {30}, second=15, by_interval=True),
    "0 0 * * * ?": Meaning(EVERY_HOUR, {0}, by_interval=True),
    "0 0 0-23 * * ?": Meaning(EVERY_HOUR, {0}),
    "0 30 0/2 * * ?": Meaning(set(range(0, 24, 2)), {30}, by_interval=True),
    "0 5 1/12 * * ?": Meaning({1, 13}, {5}, by_interval=True),
    "0 20 22-2 L * ?": Meaning(
        {22, 23, 0, 1, 2}, {20}, lambda day: (day + timedelta(days=1)).day == 1
    ),
    "0 15 10 LW * ?": Meaning({10}, {15}, is_last_weekday),
    "59 59 23 15W * ?": Meaning({23}, {59}, is_nearest_weekday_to_15, second=59),
    "0 0 0 ? * 6#3": Meaning({0}, {0}, lambda day: day.weekday() == 4 and 15 <= day.day <= 21),
    "0 0 2 29 MAR,OCT ? 2026": Meaning(
        {2}, {0}, lambda day: day.day == 29 and day.month in (3, 10) and day.year == 2026
    ),
}


class Year:
    """The clock on the wall of a zone at each half hour, and what it left out."""

    def __init__(self, zone: ZoneInfo) -> None:
        instants = [START + HALF_HOUR * number for number in range((END - START) // HALF_HOUR)]
        self.shown = [
            (instant.astimezone(zone).replace(tzinfo=None), instant) for instant in instants
        ]
        self.first = dict(reversed(self.shown))
        self.hours = {(wall.date(), wall.hour) for wall in self.first}
        every = range((max(self.first) - self.shown[0][0]) // HALF_HOUR)
        walls = [self.shown[0][0] + HALF_HOUR * number for number in every]
        self.left_out = [wall for wall in walls if wall not in self.first]

    def search(self, meaning: Meaning) -> list[datetime]:
        """The instants from START to END at which a schedule is due, in UTC."""
        found = set()
        for wall, instant in self.shown:
            if meaning.by_interval or self.first[wall] == instant:
                found |= {instant + (due - wall) for due in due_within(meaning, wall)}
        for wall in self.left_out:
            is_part_of_hour = (wall.date(), wall.hour) in self.hours
            if due_within(meaning, wall) and (meaning.hours != EVERY_HOUR or is_part_of_hour):
                found.add(self.first[self.end_of_gap(wall)])
        return sorted(found)

    def end_of_gap(self, wall: datetime) -> datetime:
        while wall not in self.first:
            wall += HALF_HOUR
        return wall


def due_within(meaning: Meaning, wall: datetime) -> list[datetime]:
    """When a schedule is due in the half hour from ``wall``, each minute of which is looked at."""
    if wall.hour not in meaning.hours or not meaning.day(wall.date()):
        return []
    due = [number for number in range(30) if wall.minute + number in meaning.minutes]
    return [(wall + MINUTE * number).replace(second=meaning.second) for number in due]


@pytest.mark.parametrize("zone", ZONES)
def test_twelve_months(zone):
    year = Year(ZoneInfo(zone))
    for expression, meaning in MEANINGS.items():
        schedule = read_schedule("", expression, time_zone(zone))
        runs = schedule.runs(START - timedelta(seconds=1))
        found = [run.astimezone(UTC) for run in takewhile(lambda run: run < END, runs)]
        assert found == year.search(meaning), expression
        assert found == sorted(set(found))


def first_runs(expression: str, zone: str, after: str, count: int = 3) -> list[str]:
    runs = read_schedule("", expression, time_zone(zone)).runs(datetime.fromisoformat(after))
    return [run.isoformat() for run in islice(runs, count)]


def test_in_the_gap_of_spring_at_its_end():
    assert first_runs("0 10,40 2 * * ?", "Europe/Stockholm", "2026-03-28T12:00Z") == [
        "2026-03-29T03:00:00+02:00",
        "2026-03-30T02:10:00+02:00",
        "2026-03-30T02:40:00+02:00",
    ]


def test_an_hour_that_comes_twice():
    fixed = first_runs("0 30 1 * * ?", "America/New_York", "2026-11-01T00:00-04:00", 2)
    assert fixed == ["2026-11-01T01:30:00-04:00", "2026-11-02T01:30:00-05:00"]
    each = first_runs("0 30 * * * ?", "America/New_York", "2026-11-01T01:00-04:00", 3)
    assert each == [
        "2026-11-01T01:30:00-04:00",
        "2026-11-01T01:30:00-05:00",
        "2026-11-01T02:30:00-05:00",
    ]


def test_asked_within_the_hour_that_comes_again():
    after = "2026-11-01T01:10-05:00"  # the second time
    assert first_runs("0 30 1 * * ?", "America/New_York", after, 1) == ["2026-11-02T01:30:00-05:00"]
    assert first_runs("0 30 * * * ?", "America/New_York", after, 1) == ["2026-11-01T01:30:00-05:00"]


@pytest.mark.parametrize(
    ("zone", "after", "expected"),
    [
        # clocks put forward at midnight: the day begins at one
        ("Asia/Beirut", "2026-03-28T12:00Z", "2026-03-29T01:00:00+03:00"),
        # Samoa left out the whole of 30 December 2011
        ("Pacific/Apia", "2011-12-29T12:00-10:00", "2011-12-31T00:00:00+14:00"),
    ],
)
def test_days_without_a_midnight(zone, after, expected):
    assert first_runs("0 15 0 * * ?", zone, after, 1) == [expected]


def test_an_hour_that_comes_twice_over_midnight():
    """Newfoundland's clocks went from 00:01 back to 23:01."""
    assert first_runs("0 30 * * * ?", "America/St_Johns", "2010-11-06T23:00-02:30", 3) == [
        "2010-11-06T23:30:00-02:30",
        "2010-11-06T23:30:00-03:30",
        "2010-11-07T00:30:00-03:30",
    ]


def test_a_run_is_later_than_asked_for():
    assert first_runs("* * * * * ?", "UTC", "2026-12-31T23:59:58.500000Z", 2) == [
        "2026-12-31T23:59:59+00:00",
        "2027-01-01T00:00:00+00:00",
    ]


@pytest.mark.parametrize("expression", ["0 0 0 30 2 ?", "0 0 0 * * ? 2020", "0 0 0 29 2 ? 2027"])
def test_no_more_runs(expression):
    assert first_runs(expression, "UTC", "2026-12-31T00:00Z") == []


def test_leap_day():
    assert first_runs("0 0 0 29 2 ?", "UTC", "2096-03-01T00:00Z", 1) == [
        "2104-02-29T00:00:00+00:00"
    ]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is fixed here")
def test_the_zone_of_the_machine(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Stockholm")
    time.tzset()
    try:
        runs = read_schedule("", "0 30 2 * * ?").runs(datetime(2026, 3, 28, 12, tzinfo=UTC))
        found = [run.isoformat() for run in islice(runs, 2)]
    finally:
        monkeypatch.undo()
        time.tzset()
    assert found == ["2026-03-29T03:00:00+02:00", "2026-03-30T02:30:00+02:00"]


@pytest.mark.parametrize("name", ["Europe", "../UTC", "/etc/localtime", "", "Mars/Phobos", "U\0"])
def test_no_such_zone(name):
    with pytest.raises(ScheduleError, match=r"no time zone is called .*; allowed: UTC"):
        time_zone(name)


def test_missed_runs():
    schedule = read_schedule("", "0 0 3 * * ?", UTC)
    last = datetime(2026, 5, 1, 3, tzinfo=UTC)
    missed = missed_runs(schedule, last, last + timedelta(days=3))
    assert [run.day for run in missed.runs] == [2, 3, 4]
    assert not missed.more
    assert missed_runs(schedule, last, last + timedelta(hours=23)).runs == ()
    many = missed_runs(schedule, last, last + timedelta(days=3), most=2)
    assert ([run.day for run in many.runs], many.more) == ([2, 3], True)


def test_a_schedule_for_once():
    due = datetime(2030, 1, 1, tzinfo=UTC)
    schedule = read_schedule("2030-01-01T01:00:00+01:00", "")
    assert list(schedule.runs(due - MINUTE)) == [due]
    assert list(schedule.runs(due)) == []
    assert missed_runs(schedule, due - MINUTE, due).runs == (due,)


def test_at_most_one_of_the_two():
    assert read_schedule(" ", "") is None
    with pytest.raises(ScheduleError, match="execTime and execSchedule exclude each other"):
        read_schedule("2030-01-01T00:00:00Z", "0 0 3 * * ?")


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2030-01-01T00:00:00Z", datetime(2030, 1, 1)),
        ("2030-01-01T00:00:00.5-05:30", datetime(2030, 1, 1, 5, 30, 0, 500000)),
        ("2030-01-01T00:00:00.123456789Z", datetime(2030, 1, 1, 0, 0, 0, 123456)),
        ("2030-02-28T24:00:00+01:00", datetime(2030, 2, 28, 23)),
        ("2028-02-29T12:00:00+14:00", datetime(2028, 2, 28, 22)),
    ],
)
def test_exec_time(text, instant):
    assert parse_exec_time(text) == instant.replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2030-01-01T00:00:00", "execTime: the offset from UTC is missing; allowed: 2030-"),
        ("2030-01-01", "execTime: '2030-01-01' is not a time; allowed: 2030-"),
        ("tomorrow", "is not a time"),
        ("2030-02-29T00:00:00Z", "is not a time"),
        ("2030-01-01T24:00:01Z", "is not a time"),
        ("2030-01-01T00:00:60Z", "is not a time"),
        ("2030-01-01T00:00:00+15:00", "is not a time"),
        ("0001-01-01T00:00:00+14:00", "is not a time"),
        ("9999-12-31T24:00:00Z", "is not a time"),
        ("1969-12-31T00:00:00Z", "year: .* is not allowed; allowed: 1970-2199"),
        ("٢٠٣٠-01-01T00:00:00Z", "is not a time"),
    ],
)
def test_a_bad_exec_time(text, reason):
    with pytest.raises(ScheduleError, match=reason):
        parse_exec_time(text)
