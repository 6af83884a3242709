"""``exportgui schedule``, for people and for programs."""

from __future__ import annotations

import json
import signal
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from exportgui.cli import schedule
from tests.job.ips_types import submit_job

BEFORE_SPRING = datetime(2026, 3, 28, 0, 0, tzinfo=UTC)
NIGHTLY = "0 30 2 * * ?"
SOON = "2199-01-01T00:00:00Z"
RUNS = [
    "2026-03-28T02:30:00+01:00",
    "2026-03-29T03:00:00+02:00",  # clocks go from 02:00 to 03:00
    "2026-03-30T02:30:00+02:00",
]


@pytest.fixture
def now(monkeypatch):
    monkeypatch.setattr(schedule, "_now", lambda: BEFORE_SPRING)


def test_next_runs(program, now):
    words = ("schedule", "next", NIGHTLY, "--zone", "Europe/Stockholm")
    assert program(*words, "--count", "3") == 0
    assert program.out.splitlines() == [run.replace("T", " ") for run in RUNS]
    assert program.err == ""
    assert program(*words) == 0
    assert len(program.out.splitlines()) == 5


def test_json(program, now):
    words = ("--zone", "Europe/Stockholm", "--count", "3", "--json")
    assert program("schedule", "next", "0 30 2 * * *", *words) == 0
    assert json.loads(program.out) == {
        "expression": "0 30 2 * * *",
        "zone": "Europe/Stockholm",
        "runs": RUNS,
        "notes": ["day of the week: '*' is read as '?'; Quartz itself refuses it"],
    }
    assert "note: day of the week: '*' is read as '?'" in program.err


def test_the_zone_of_this_computer(program, now):
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
        (("add", "shots", "--to", "o"), "it is not said when to run; give --exec-time or --exec-"),
        (
            ("add", "shots", "--to", "o", "--exec-time", SOON, "--exec-schedule", NIGHTLY),
            "execTime and execSchedule exclude each other",
        ),
        (("add", "shots", "--to", "o", "--exec-time", "2030-01-01T00:00:00"), "the offset from"),
        (
            ("add", "shots", "--to", "o", "--exec-time", "2020-01-01T00:00:00Z"),
            "it never runs again",
        ),
        (
            ("add", "shots", "--to", "o", "--exec-schedule", "0 0 0 30 2 ?"),
            "it never runs again; check",
        ),
        (("add", "shots", "--exec-schedule", NIGHTLY), "there is no folder to export to"),
        (("add", "nowhere", "--to", "o", "--exec-schedule", NIGHTLY), "nowhere"),
        (
            ("add", "shots", "--to", "o", "--exec-schedule", NIGHTLY, "--is-modifier", "wid=x"),
            "wid",
        ),
        (("add", "shots", "--to", "o", "--exec-schedule", NIGHTLY, "--dry-run"), "--dry-run"),
        (("remove", "7"), "there is no schedule 7"),
        ((), "the following arguments are required: ACTION"),
    ],
)
def test_what_is_wrong_is_one_line(program, now, words, reason):
    assert program("schedule", *words) == 2
    assert program.out == ""
    (line,) = program.err.splitlines()
    assert line.startswith("exportgui: ")
    assert reason in line


def test_help_in_another_language(program):
    assert program("schedule", "--help", "--language", "es") == 0
    assert "muestra cuándo" in program.out


def add(program, *words: str) -> int:
    return program("schedule", "add", "shots", "--to", "out", *words)


def listed(program) -> list[dict]:
    assert program("schedule", "list", "--json") == 0
    return json.loads(program.out)


def set_back(program, days: int) -> None:
    """As if the schedules had been looked at last some days ago."""
    path = program.folder / "home" / "data" / "ledger.sqlite"
    with sqlite3.connect(path) as ledger:
        ledger.execute("UPDATE schedules SET last_due=last_due-?", (days * 86_400,))
    ledger.close()


def outputs(program) -> set[str]:
    return {path.name for path in (program.folder / "out").rglob("*") if path.is_file()}


def test_add_list_remove(program):
    words = ("--exec-schedule", NIGHTLY, "--zone", "UTC", "--is-modifier", "wid=10")
    assert add(program, *words, "--job-name", "Night", "--select", "*.jpg") == 0
    assert program.out.startswith("schedule 1: next run at ")
    assert "`exportgui schedule install`" in program.err
    assert add(program, "--exec-time", SOON) == 0
    night, once = listed(program)
    assert (night["schedule"], night["jobName"], night["zone"]) == (1, "Night", "UTC")
    assert night["catalog"] == str(program.folder / "shots")
    assert night["destination"] == str(program.folder / "out")
    assert night["fields"]["is_modifier"] == "wid=10"
    assert night["select"]["select"] == ["*.jpg"]
    runs = [datetime.fromisoformat(run).astimezone(UTC) for run in night["next"]]
    assert {(run.hour, run.minute) for run in runs} == {(2, 30)}
    assert [run - runs[0] for run in runs] == [timedelta(days=number) for number in range(5)]
    assert (once["execTime"], len(once["next"]), once["missed"]) == (SOON, 1, [])
    assert program("schedule", "list") == 0
    assert "1  Night  0 30 2 * * ? UTC" in program.out
    assert program("schedule", "remove", "1") == 0
    assert [row["schedule"] for row in listed(program)] == [2]


def test_what_was_missed_is_listed_and_run_once(program):
    assert add(program, "--exec-schedule", NIGHTLY, "--is-modifier", "wid=10&fmt=png") == 0
    assert add(program, "--exec-schedule", NIGHTLY, "--select", "*.jpg") == 0
    set_back(program, 3)
    assert [len(row["missed"]) for row in listed(program)] == [3, 3]
    assert program("schedule", "list") == 0
    assert program.out.count("missed: 3, the last at") == 2
    assert program("schedule", "run", "--missed") == 0
    assert outputs(program) == {"fileToExport.png", "glass.png", "fileToExport.jpg"}
    assert [(row["missed"], row["lastJob"]) for row in listed(program)] == [([], 1), ([], 2)]
    assert program("schedule", "run", "--missed") == 0
    assert program("jobs", "--json") == 0
    assert len(json.loads(program.out)) == 2


def test_a_run_chooses_its_assets_anew(program):
    list_ = program.folder / "list.txt"
    list_.write_text("fileToExport\n")
    assert add(program, "--exec-schedule", NIGHTLY, "--select-from", str(list_)) == 0
    assert add(program, "--exec-schedule", NIGHTLY, "--fmt", "orig", "--keep-tree") == 0
    list_.unlink()
    (program.folder / "shots" / "later.txt").write_text("new")
    set_back(program, 1)
    assert program("schedule", "run", "--missed") == 0
    assert outputs(program) == {"fileToExport.jpg", "fileToExport-2.jpg", "glass.png", "later.txt"}


def test_what_cannot_begin_stays_missed_for_a_reason(program):
    assert add(program, "--exec-schedule", NIGHTLY, "--select", "*.tif") == 0
    set_back(program, 2)
    assert program("schedule", "run", "--missed") == 1
    assert "schedule 1: --select *.tif: no asset of shots matches" in program.err
    (row,) = listed(program)
    assert "no asset of shots matches" in row["problem"]
    assert len(row["missed"]) == 1
    assert program("schedule", "list") == 0
    assert "the last run did not begin: --select *.tif" in program.out


def test_a_row_that_cannot_be_read_is_named(program):
    assert add(program, "--exec-schedule", NIGHTLY) == 0
    path = program.folder / "home" / "data" / "ledger.sqlite"
    with sqlite3.connect(path) as ledger:
        ledger.execute("UPDATE schedules SET job='{'")
    ledger.close()
    assert program("schedule", "list") == 1
    assert "schedule 1 cannot be read" in program.err
    assert program("schedule", "remove", "1") == 0


def test_the_server_runs_until_a_signal(program):
    """For real: each second, until a file is there; then the signal ends it in order."""
    assert add(program, "--exec-schedule", "* * * * * ?", "--select", "*.jpg") == 0
    with program.start("schedule", "run") as server:
        while server.stdout.readline().startswith("schedule 1, due at"):
            break
        server.stdout.readline()  # the line about the job
        server.send_signal(signal.SIGTERM)
        server.communicate(timeout=60)
    assert server.returncode == 0
    assert "fileToExport.jpg" in outputs(program)
    assert program("jobs", "--json") == 0
    states = [job["state"] for job in json.loads(program.out)]
    assert states[-1] == "done"
    assert set(states) <= {"done", "cancelled"}


def test_nothing_to_uninstall(program, monkeypatch):
    monkeypatch.setenv("HOME", str(program.folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(program.folder))
    assert program("schedule", "uninstall") == 0
    assert program.out == "nothing was installed\n"


EXPORT = {"assetHandleArray": {"items": ["fileToExport.jpg"]}, "fmt": "orig"}


def submit(program, *words: str, **fields: str) -> int:
    """Submit a document of a SOAP client."""
    names = {"companyHandle": "c|1", "jobName": "Spring", "description": "Shoes"}
    document = submit_job("1.1", **names, **fields, exportJob=EXPORT)
    (program.folder / "job.xml").write_bytes(document)
    return program("submit", "job.xml", "--catalog", "shots", "--to", "out", *words)


@pytest.mark.parametrize("fields", [{"execTime": SOON}, {"execSchedule": NIGHTLY}])
def test_a_document_with_a_time_is_kept_for_it(program, fields):
    assert submit(program, **fields) == 0
    assert program.out.startswith("schedule 1: next run at ")
    assert not (program.folder / "out").exists()
    (row,) = listed(program)
    assert (row["jobName"], {name: row[name] for name in fields}) == ("Spring", fields)
    assert row["fields"]["assetHandleArray"] == ["fileToExport.jpg"]


def test_the_run_of_a_document_says_what_the_document_said(program):
    assert submit(program, execSchedule=NIGHTLY) == 0
    set_back(program, 1)
    assert program("schedule", "run", "--missed") == 0
    assert outputs(program) == {"fileToExport.jpg"}
    assert program("jobs", "show", "1", "--json") == 0
    log = json.loads(program.out)
    assert (log["jobName"], log["description"]) == ("Spring", "Shoes")


@pytest.mark.parametrize(
    ("fields", "words", "reason"),
    [
        ({"execTime": SOON, "execSchedule": NIGHTLY}, (), "at most one of them is allowed"),
        ({"execSchedule": "0 0 25 * * ?"}, (), "hours: '25' is not allowed"),
        ({"execSchedule": NIGHTLY}, ("--prune", "--on-conflict", "changed"), "--prune cannot be"),
    ],
)
def test_a_document_whose_time_is_wrong(program, fields, words, reason):
    assert submit(program, *words, **fields) == 2
    assert reason in program.err
    assert listed(program) == []


def test_a_dry_run_of_a_document_with_a_time(program):
    assert submit(program, "--dry-run", execSchedule=NIGHTLY) == 0
    assert "fileToExport.jpg" in program.out
    assert listed(program) == []
