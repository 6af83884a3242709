"""Quartz cron expressions: the examples of Quartz's page and tests, each field, each error."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from exportgui.errors import JobError, ScheduleError
from exportgui.job.schedule.cron import parse_cron

DAY = timedelta(days=1)


def days(expression: str, year: int, month: int) -> list[int]:
    """The days of a month on which an expression runs, one for each run."""
    start = datetime(year, month, 1)
    end = (start + 31 * DAY).replace(day=1)
    return [time.day for time in parse_cron(expression).matches(start, end)]


def weekdays(year: int, month: int, *names: str) -> list[int]:
    """The days of a month that have one of these names, by ``strftime``."""
    every = [datetime(year, month, 1) + DAY * number for number in range(31)]
    return [day.day for day in every if day.month == month and f"{day:%a}" in names]


@pytest.mark.parametrize(
    ("expression", "year", "month", "expected"),
    [
        # CronExpressionTest.java: testIsSatisfiedBy…
        ("0 15 10 * * ? 2005", 2005, 6, list(range(1, 31))),
        ("0 15 10 * * ? 2005", 2006, 6, []),
        ("0 15 10 12 * ? 2005", 2005, 12, [12]),
        ("0 15 10 L * ? 2005", 2005, 9, [30]),
        ("0 15 10 L 2 ? 2005", 2005, 2, [28]),
        ("0 15 10 L 2 ? 2004", 2004, 2, [29]),
        ("0 15 10 L-2 * ? 2005", 2005, 12, [29]),
        ("0 15 10 L-1 * ? 2005", 2005, 9, [29]),
        ("0 15 10 L-3 2 ? 2000", 2000, 2, [26]),
        ("0 15 10 L-5W * ? 2010", 2010, 10, [26]),
        ("0 15 10 L-5W * ? 2010", 2010, 9, [24]),
        ("0 15 10 L-1W * ? 2010", 2010, 10, [29]),
        ("0 15 10 1,L * ? 2010", 2010, 10, [1, 31]),
        ("0 15 10 L-1W,L-1 * ? 2010", 2010, 10, [29, 30]),
        ("0 15 10 2W,16 * ? 2010", 2010, 10, [1, 16]),
        ("19 15 10 4 Apr ? ", 2026, 4, [4]),
        # the page: 15W when the 15th is a Saturday, a Sunday, a Tuesday; 1W never leaves the month
        ("0 0 3 15W * ?", 2026, 8, [14]),
        ("0 0 3 15W * ?", 2026, 11, [16]),
        ("0 0 3 15W * ?", 2026, 9, [15]),
        ("0 0 3 1W * ?", 2026, 8, [3]),
        ("0 0 3 31W * ?", 2026, 5, [29]),
        ("0 0 3 31W * ?", 2026, 6, []),
        ("0 0 3 LW * ?", 2026, 5, [29]),
        ("0 0 3 L-30 * ?", 2026, 2, []),
        ("0 0 3 29-2 * ?", 2026, 12, [1, 2, 29, 30, 31]),
        ("0 0 3 ? 7/6 *", 2026, 7, list(range(1, 32))),
        ("0 0 3 ? 7/6 *", 2026, 1, []),
        ("0 0 3 ? NOV-FEB *", 2026, 1, list(range(1, 32))),
        ("0 0 3 ? NOV-FEB *", 2026, 3, []),
        ("0 15 10 ? * 6L 2026", 2026, 7, weekdays(2026, 7, "Fri")[-1:]),
        ("0 15 10 ? * fril", 2026, 7, weekdays(2026, 7, "Fri")[-1:]),
        ("0 15 10 ? * 6#3", 2026, 7, weekdays(2026, 7, "Fri")[2:3]),
        ("0 15 10 ? * 2#1", 2026, 7, weekdays(2026, 7, "Mon")[:1]),
        ("0 15 10 ? * 4#5", 2026, 7, weekdays(2026, 7, "Wed")[4:]),
        ("0 15 10 ? * 4#5", 2026, 6, []),
        ("0 15 10 ? * L", 2026, 7, weekdays(2026, 7, "Sat")),
        ("0 15 10 ? * MON-FRI", 2026, 7, weekdays(2026, 7, *["Mon", "Tue", "Wed", "Thu", "Fri"])),
        ("0 15 10 ? * FRI-MON", 2026, 7, weekdays(2026, 7, *["Fri", "Sat", "Sun", "Mon"])),
        ("0 15 10 ? * MON-FRI/2", 2026, 7, weekdays(2026, 7, *["Mon", "Wed", "Fri"])),
        ("0 15 10 ? * mon,Wed,FRI", 2026, 7, weekdays(2026, 7, *["Mon", "Wed", "Fri"])),
        ("0 15 10 ? * 1,7", 2026, 7, weekdays(2026, 7, *["Sat", "Sun"])),
    ],
)
def test_days(expression, year, month, expected):
    assert days(expression, year, month) == expected


@pytest.mark.parametrize(
    ("text", "selected"),
    [
        ("*", range(60)),
        ("0/15", (0, 15, 30, 45)),
        ("5/15", (5, 20, 35, 50)),
        ("*/20", (0, 20, 40)),
        ("/20", (0, 20, 40)),
        ("10-12", (10, 11, 12)),
        ("10-20/5", (10, 15, 20)),
        ("58-2", (58, 59, 0, 1, 2)),
        ("55-5/5", (55, 0, 5)),
        ("7,3,3", (3, 7)),
        ("59", (59,)),
    ],
)
@pytest.mark.parametrize("place", [0, 1])
def test_seconds_and_minutes_against_every_second_of_two_hours(text, selected, place):
    fields = ["20", "30", "4", "*", "*", "?"]
    fields[place] = text
    start = datetime(2026, 5, 9, 3, 30)
    every = (start + timedelta(seconds=second) for second in range(2 * 3600))
    chosen = set(selected)
    expected = [
        time
        for time in every
        if time.hour == 4
        and (time.second in chosen if place == 0 else time.second == 20)
        and (time.minute in chosen if place == 1 else time.minute == 30)
    ]
    assert list(parse_cron(" ".join(fields)).matches(start, start + timedelta(hours=2))) == expected


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("22-2", [0, 1, 2, 22, 23]),
        ("0/6", [0, 6, 12, 18]),
        ("9-17/4", [9, 13, 17]),
        ("14,18", [14, 18]),
    ],
)
def test_hours(text, hours):
    start = datetime(2026, 5, 9)
    assert [time.hour for time in parse_cron(f"0 0 {text} * * ?").matches(start, start + DAY)] == (
        hours
    )


SECONDS = "seconds"
MINUTES = "minutes"
HOURS = "hours"
DAY_OF_MONTH = "day of the month"
DAY_OF_WEEK = "day of the week"


@pytest.mark.parametrize(
    ("expression", "field"),
    [
        # what Quartz's own tests refuse
        ("L 30 * * * ?", SECONDS),
        ("Ralf 30 * * * ?", SECONDS),
        ("0 30 Ralf * * ?", HOURS),
        ("* * * * Foo ?", "month"),
        ("* * * * Jan-Foo ?", "month"),
        ("0 0 * 4 * 4", DAY_OF_WEEK),
        ("0 43 9 ? * SAT,SUN,L", DAY_OF_WEEK),
        ("0 43 9 ? * 6,7,L", DAY_OF_WEEK),
        ("0/5 * * 32W 1 ?", DAY_OF_MONTH),
        ("/120 0 8-18 ? * 2-6", SECONDS),
        ("0/ 0 8-18 ? * 2-6", SECONDS),
        ("/60 0 8-18 ? * 2-6", SECONDS),
        ("0 / 8-18 ? * 2-6", MINUTES),
        ("0 0 /24 ? * 2-6", HOURS),
        ("0 0 0 0/120 * ?", DAY_OF_MONTH),
        ("0 0 0 ? /13 2-6", "month"),
        ("0 0 0 ? * /120", DAY_OF_WEEK),
        # each field beyond its bounds
        ("60 0 0 * * ?", SECONDS),
        ("0 0-60 0 * * ?", MINUTES),
        ("0 0 24 * * ?", HOURS),
        ("0 0 0 0 * ?", DAY_OF_MONTH),
        ("0 0 0 L-31 * ?", DAY_OF_MONTH),
        ("0 0 0 1-5W * ?", DAY_OF_MONTH),
        ("0 0 0 * 13 ?", "month"),
        ("0 0 0 ? * 8", DAY_OF_WEEK),
        ("0 0 0 ? * 8L", DAY_OF_WEEK),
        ("0 0 0 ? * 6#6", DAY_OF_WEEK),
        ("0 0 0 ? * 3#1,6#3", DAY_OF_WEEK),
        ("0 0 0 ? * ?", DAY_OF_WEEK),
        ("0 0 0 * * ? 1969", "year"),
        ("0 0 0 * * ? 2200", "year"),
        ("0 0 0 * * ? 2030-2028", "year"),
        ("0 0 0 * * ? 2026/0", "year"),
        ("? 0 0 * * ?", SECONDS),
        ("1,,2 0 0 * * ?", SECONDS),
        ("1- 0 0 * * ?", SECONDS),
        ("-1 0 0 * * ?", SECONDS),
        ("1-2-3 0 0 * * ?", SECONDS),
        ("\u0661 0 0 * * ?", SECONDS),
    ],
)
def test_an_error_names_the_field(expression, field):
    with pytest.raises(ScheduleError) as caught:
        parse_cron(expression)
    assert caught.value.field == field
    assert str(caught.value).startswith(f"{field}: ")


def test_an_error_says_what_is_allowed():
    with pytest.raises(JobError) as caught:
        parse_cron("0 0 25 * * ?")
    assert str(caught.value) == "hours: '25' is not allowed; allowed: 0-23 * , - /"
    assert caught.value.exit_status == 2


@pytest.mark.parametrize(
    ("expression", "advice"),
    [
        ("0 3 * * *", "put the seconds in front"),  # that of Unix
        ("", "not 0; write seconds, minutes"),
        ("0 15 10 * * ? 2005 *", "not 8; write seconds, minutes"),
        ("0 " * 4000, "write seconds, minutes"),
    ],
)
def test_the_number_of_fields(expression, advice):
    with pytest.raises(ScheduleError, match=advice):
        parse_cron(expression)


@pytest.mark.parametrize(
    ("expression", "note"),
    [("0 0 3 * * *", DAY_OF_WEEK), ("0 0 3 4 * *", DAY_OF_WEEK), ("0 0 3 * * 4", DAY_OF_MONTH)],
)
def test_a_star_for_a_question_mark_is_noted(expression, note):
    cron = parse_cron(expression)
    assert [str(text).partition(":")[0] for text in cron.notes] == [note]
    strict = expression[::-1].replace("*", "?", 1)[::-1] if note == DAY_OF_WEEK else "0 0 3 ? * 4"
    assert not parse_cron(strict).notes
    span = (datetime(2026, 1, 1), datetime(2026, 3, 1))
    assert list(cron.matches(*span)) == list(parse_cron(strict).matches(*span))
