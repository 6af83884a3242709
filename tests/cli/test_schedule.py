"""``exportgui schedule next``, for people and for programs."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from exportgui.cli import schedule

BEFORE_SPRING = datetime(2026, 3, 28, 0, 0, tzinfo=UTC)
NIGHTLY = "0 30 2 * * ?"
RUNS = [
    "2026-03-28T02:30:00+01:00",
    "2026-03-29T03:00:00+02:00",  # clocks go from 02:00 to 03:00
    "2026-03-30T02:30:00+02:00",
]


@pytest.fixture(autouse=True)
def now(monkeypatch):
    monkeypatch.setattr(schedule, "_now", lambda: BEFORE_SPRING)


def test_next_runs(program):
    words = ("schedule", "next", NIGHTLY, "--zone", "Europe/Stockholm")
    assert program(*words, "--count", "3") == 0
    assert program.out.splitlines() == [run.replace("T", " ") for run in RUNS]
    assert program.err == ""
    assert program(*words) == 0
    assert len(program.out.splitlines()) == 5


def test_json(program):
    words = ("--zone", "Europe/Stockholm", "--count", "3", "--json")
    assert program("schedule", "next", "0 30 2 * * *", *words) == 0
    assert json.loads(program.out) == {
        "expression": "0 30 2 * * *",
        "zone": "Europe/Stockholm",
        "runs": RUNS,
        "notes": ["day of the week: '*' is read as '?'; Quartz itself refuses it"],
    }
    assert "note: day of the week: '*' is read as '?'" in program.err


def test_the_zone_of_this_computer(program):
    assert program("schedule", "next", "0 0 * * * ?", "--count", "1") == 0
    (line,) = program.out.splitlines()
    assert datetime.fromisoformat(line) > BEFORE_SPRING
    assert datetime.fromisoformat(line).utcoffset() == BEFORE_SPRING.astimezone().utcoffset()


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("next", "0 30 25 * * ?"), "hours: '25' is not allowed; allowed: 0-23"),
        (("next", "30 2 * * *"), "put the seconds in front and write '?'"),
        (("next", "-5 30 2 * * ?"), "seconds: '-5' is not allowed"),
        (("next", NIGHTLY, "--zone", "Europe"), "time zone: no time zone is called 'Europe'"),
        (("next", NIGHTLY, "--count", "0"), "0 is not allowed; allowed: ≥ 1"),
        (("next", "0 0 0 30 2 ?"), "it never runs again; check the day"),
        (("next", "0 30 2 * * ? 2025"), "it never runs again; check the day"),
        (("next",), "the following arguments are required: EXPRESSION"),
        ((), "the following arguments are required: ACTION"),
    ],
)
def test_what_is_wrong_is_one_line(program, words, reason):
    assert program("schedule", *words) == 2
    assert program.out == ""
    (line,) = program.err.splitlines()
    assert line.startswith("exportgui: ")
    assert reason in line


def test_help_in_another_language(program):
    assert program("schedule", "--help", "--language", "es") == 0
    assert "muestra cuándo" in program.out
