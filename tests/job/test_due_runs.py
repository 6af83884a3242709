"""Which runs a program takes up, which are missed, and that nobody runs one twice."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from exportgui.errors import EnvironmentFault, JobError
from exportgui.job.control import Control
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.ledger.schedule_table import ScheduleRow
from exportgui.job.model import ExportJob, Options
from exportgui.job.schedule import due_runs
from exportgui.job.schedule.due_runs import DueWatch, claim_missed, missed_of
from exportgui.job.schedule.kept_job import AssetChoice, KeptJob, Timing
from exportgui.job.schedule.server import ScheduleServer

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)
NIGHTLY = "0 0 3 * * ?"
THREE = datetime(2026, 5, 2, 3, tzinfo=UTC)


def kept(cron: str = "", time: str = "", zone: str = "UTC") -> KeptJob:
    return KeptJob(
        Path("/catalog"),
        ExportJob((), "orig"),
        Options(Path("/out")),
        AssetChoice(("*.jpg",)),
        Timing(time, cron, zone),
    )


class FakeClock:
    """Each wait takes as long as asked for, until the time is ``end``; then ``control`` stops."""

    def __init__(self, now: datetime, end: datetime) -> None:
        self.time = now
        self.end = end
        self.control = Control()
        self.waits: set[timedelta] = set()

    def now(self) -> datetime:
        return self.time

    def wait(self, pause: timedelta) -> None:
        self.waits.add(pause)
        self.time += pause
        if self.time > self.end:
            self.control.stop()


class FakeSchedules:
    """One schedule in memory, whose runs begin as soon as they are claimed."""

    def __init__(self, job: KeptJob, now: datetime) -> None:
        self.row = ScheduleRow(1, job, job.timing.schedule(), now)

    def rows(self) -> list[ScheduleRow]:
        return [self.row]

    def claim(self, uid: int, due: datetime) -> bool:
        self.row = replace(self.row, last_due=due)
        return True

    def write_heartbeat(self) -> None:
        pass


def served(schedules, clock: FakeClock, perform=None) -> list[tuple[datetime, datetime]]:
    """When runs were due, and when they were taken up."""
    runs = []

    def note(run):
        runs.append((run.due, clock.now()))
        if perform is not None:
            perform(run)
        return 0

    ScheduleServer(schedules, note, clock, pytest.fail).serve(clock.control)
    return runs


def finish(ledger: Ledger, uid: int) -> None:
    """Clear a claim, as the ledger does when the job of a run enters it."""
    with sqlite3.connect(ledger.path) as other:
        other.execute("UPDATE schedules SET claimed=NULL, owner='' WHERE uid=?", (uid,))
    other.close()


@pytest.mark.parametrize(
    ("zone", "change", "expected"),
    [
        ("Europe/Stockholm", "2026-03-29T01:00Z", "2026-03-29T01:00Z"),  # the end of the gap
        ("Europe/Stockholm", "2026-10-25T01:00Z", "2026-10-25T00:30Z"),  # the first of two
        ("America/New_York", "2026-03-08T07:00Z", "2026-03-08T07:00Z"),
        ("America/New_York", "2026-11-01T06:00Z", "2026-11-01T07:30Z"),  # 01:30 comes twice there
        ("Australia/Lord_Howe", "2026-04-04T15:00Z", "2026-04-04T16:00Z"),  # by half an hour
        ("Australia/Lord_Howe", "2026-10-03T15:30Z", "2026-10-03T15:30Z"),
        ("Asia/Kolkata", "2026-03-28T21:00Z", "2026-03-28T21:00Z"),
        ("UTC", "2026-03-29T02:30Z", "2026-03-29T02:30Z"),
    ],
)
def test_a_server_is_exact_on_the_days_of_clock_changes(zone, change, expected):
    """02:30 on the wall, once; the instants are those of the zones' rules."""
    around = datetime.fromisoformat(change)
    schedules = FakeSchedules(kept("0 30 2 * * ?", zone=zone), around - HOUR)
    clock = FakeClock(around - HOUR, around + 2 * HOUR)
    due = datetime.fromisoformat(expected)
    assert served(schedules, clock) == [(due, due)]
    assert max(clock.waits) == timedelta(seconds=30)


@pytest.mark.long
@pytest.mark.parametrize(
    "zone",
    ["Europe/Stockholm", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"],
)
def test_twelve_months_of_a_server(zone, monkeypatch):
    """A quarter past every other hour, as the clock on the wall shows it each quarter.

    It wakes every ten minutes: each half minute is a million times.
    """
    monkeypatch.setattr(due_runs, "LONGEST_PAUSE", 10 * MINUTE)
    monkeypatch.setattr(due_runs, "LATEST", 20 * MINUTE)
    end = NOON + timedelta(days=365)
    schedules = FakeSchedules(kept("0 15 0/2 * * ?", zone=zone), NOON)
    runs = served(schedules, FakeClock(NOON, end))
    local = ZoneInfo(zone)
    quarter = 15 * MINUTE
    instants = (NOON + quarter * number for number in range(1, (end - NOON) // quarter + 1))
    walls = ((instant, instant.astimezone(local)) for instant in instants)
    expected = [at for at, wall in walls if wall.hour % 2 == 0 and wall.minute == 15]
    gaps = [due for due, _ in runs if due.astimezone(local).minute != 15]
    assert [due for due, _ in runs if due not in gaps] == expected
    assert len(gaps) <= 1  # what was due in the hour that spring leaves out
    assert all(due == at for due, at in runs)


def test_asleep_over_a_due_time(ledger):
    uid = ledger.schedules.add(kept(NIGHTLY), NOON)
    watch = DueWatch(ledger.schedules, THREE - HOUR)
    assert list(watch.take(THREE - HOUR + 30 * SECOND)) == []
    morning = THREE + 5 * HOUR
    assert list(watch.take(morning)) == []
    missed = missed_of(ledger.schedules.row(uid), morning)
    assert missed.runs == (THREE,)
    (next_one,) = watch_until(watch, morning, THREE + 24 * HOUR)
    assert next_one.due == THREE + 24 * HOUR


def watch_until(watch: DueWatch, start: datetime, end: datetime):
    watch.note_busy(end - 30 * SECOND)  # somebody was there
    assert start < end
    return list(watch.take(end))


def test_late_by_less_than_a_minute(ledger):
    ledger.schedules.add(kept(NIGHTLY), NOON)
    (run,) = DueWatch(ledger.schedules, THREE + 40 * SECOND).take(THREE + 40 * SECOND)
    assert run.due == THREE
    ledger.schedules.add(kept(NIGHTLY), NOON)
    assert not list(DueWatch(ledger.schedules, THREE + 2 * MINUTE).take(THREE + 2 * MINUTE))


def test_busy_over_due_times_runs_the_latest_once():
    clock = FakeClock(NOON, NOON + 6 * HOUR + 30 * MINUTE)

    def take_long(run) -> None:
        if run.due == NOON + HOUR:
            clock.time += 3 * HOUR + 10 * MINUTE

    runs = served(FakeSchedules(kept("0 0 * * * ?"), NOON), clock, take_long)
    assert [(due - NOON) // HOUR for due, _ in runs] == [1, 4, 5, 6]
    assert runs[1][1] == NOON + 4 * HOUR + 10 * MINUTE


def test_many_missed_are_offered_and_run_once(ledger):
    uid = ledger.schedules.add(kept(NIGHTLY), NOON)
    now = NOON + timedelta(days=30)
    row = ledger.schedules.row(uid)
    assert len(missed_of(row, now).runs) == 30
    shown = missed_of(row, now, 7)
    assert (len(shown.runs), shown.more) == (7, True)
    run = claim_missed(ledger.schedules, row, now)
    assert run.due == THREE + timedelta(days=29)
    assert claim_missed(ledger.schedules, row, now) is None  # as another program saw it
    finish(ledger, uid)
    assert missed_of(ledger.schedules.row(uid), now).runs == ()


def test_dismissed(ledger):
    nightly = ledger.schedules.add(kept(NIGHTLY), NOON)
    once = ledger.schedules.add(kept(time="2026-05-02T00:00:00Z"), NOON)
    now = NOON + timedelta(days=3)
    for uid in (nightly, once):
        assert missed_of(ledger.schedules.row(uid), now).runs
        ledger.schedules.dismiss(uid, now)
    (left,) = ledger.schedules.rows()
    assert left.uid == nightly
    assert missed_of(left, now).runs == ()


def test_two_servers_at_once(ledger):
    """Each run goes to one of them, whoever asks first."""
    ledger.schedules.add(kept("0 0/10 * * * ?"), NOON)
    with Ledger(ledger.path) as other:
        watches = [DueWatch(ledger.schedules, NOON), DueWatch(other.schedules, NOON)]
        taken = []
        for step in range(1, 61):
            for watch in watches[:: 1 if step % 2 else -1]:
                for run in watch.take(NOON + step * 30 * SECOND):
                    taken.append((run.due, watch))
                    finish(ledger, run.uid)
    assert [due for due, _ in taken] == [NOON + number * 10 * MINUTE for number in range(1, 4)]


def test_a_run_that_is_prepared_is_not_taken_again(ledger):
    uid = ledger.schedules.add(kept("0 * * * * ?"), NOON)
    watch = DueWatch(ledger.schedules, NOON)
    assert len(list(watch.take(NOON + MINUTE))) == 1
    assert list(watch.take(NOON + 2 * MINUTE)) == []
    assert missed_of(ledger.schedules.row(uid), NOON + 5 * MINUTE).runs == ()
    finish(ledger, uid)
    (run,) = watch.take(NOON + 3 * MINUTE)
    assert run.due == NOON + 3 * MINUTE


def test_killed_between_claim_and_start(ledger):
    """The claim of a process that is gone: offered, and begun by one that takes it over."""
    uid = ledger.schedules.add(kept(NIGHTLY), NOON)
    assert ledger.schedules.claim(uid, THREE)
    with subprocess.Popen(["true"]) as gone:
        pass
    with sqlite3.connect(ledger.path) as other:
        dead = f"{os.uname().nodename}:{gone.pid}"
        other.execute("UPDATE schedules SET owner=?", (dead,))
    other.close()
    now = THREE + 10 * MINUTE
    row = ledger.schedules.row(uid)
    assert missed_of(row, now).runs == (THREE,)
    assert not list(DueWatch(ledger.schedules, now).take(now))
    assert claim_missed(ledger.schedules, row, now).due == THREE
    assert claim_missed(ledger.schedules, row, now) is None
    assert missed_of(ledger.schedules.row(uid), now).runs == ()


def test_clocks_that_are_set(ledger):
    ledger.schedules.add(kept("0 0 * * * ?"), NOON)
    watch = DueWatch(ledger.schedules, NOON)
    assert len(list(watch.take(NOON + 30 * SECOND))) == 0
    watch.note_busy(NOON + HOUR)
    assert [run.due for run in watch.take(NOON + HOUR)] == [NOON + HOUR]
    finish(ledger, 1)
    assert list(watch.take(NOON + 30 * MINUTE)) == []  # set back
    watch.note_busy(NOON + HOUR)
    assert list(watch.take(NOON + HOUR)) == []  # the same hour once more
    watch.note_busy(NOON + 2 * HOUR)
    assert len(list(watch.take(NOON + 2 * HOUR))) == 1


def test_once():
    schedules = FakeSchedules(kept(time="2026-05-02T05:00:00+02:00"), NOON)
    assert served(schedules, FakeClock(THREE - HOUR, THREE + HOUR)) == [(THREE, THREE)]


def test_a_run_that_cannot_begin_is_missed_for_a_reason(ledger):
    uid = ledger.schedules.add(kept(NIGHTLY), NOON)
    told: list[str] = []
    clock = FakeClock(THREE - MINUTE, THREE + 2 * MINUTE)

    def perform(run) -> int:
        raise JobError("the drive is not there")

    ScheduleServer(ledger.schedules, perform, clock, told.append).serve(clock.control)
    assert told == ["schedule 1: the drive is not there"]
    row = ledger.schedules.row(uid)
    assert row.problem == "the drive is not there"
    assert missed_of(row, THREE + HOUR).runs == (THREE,)


def test_a_mistake_of_the_program_does_not_end_the_server(ledger):
    ledger.schedules.add(kept("0 * * * * ?"), NOON)
    told: list[str] = []
    clock = FakeClock(NOON, NOON + 2 * MINUTE)

    def perform(run) -> int:
        raise ZeroDivisionError

    ScheduleServer(ledger.schedules, perform, clock, told.append).serve(clock.control)
    assert len(told) == 2
    assert "ZeroDivisionError" in told[0]


def test_a_fault_of_the_ledger_is_told_once_and_outlived(ledger, monkeypatch):
    ledger.schedules.add(kept(NIGHTLY), NOON)
    told: list[str] = []
    clock = FakeClock(THREE - 10 * MINUTE, THREE + MINUTE)
    read = ledger.schedules._read

    def failing():
        if clock.now() < THREE - 5 * MINUTE:
            raise EnvironmentFault("the disk is full")
        return read()

    monkeypatch.setattr(ledger.schedules, "_read", failing)
    runs = []
    server = ScheduleServer(ledger.schedules, lambda run: runs.append(run) or 0, clock, told.append)
    server.serve(clock.control)
    assert told == ["the disk is full"]
    assert [run.due for run in runs] == [THREE]


def test_the_job_of_a_run_enters_the_ledger_with_it(workshop):
    """A kill before that leaves a missed run, one after it an interrupted job."""
    schedules = workshop.ledger.schedules
    uid = schedules.add(kept(NIGHTLY), NOON)
    plan = workshop.plan("wid=9")
    with pytest.raises(JobError, match="another program took up its run"):
        workshop.ledger.open_job(plan, uid)
    assert workshop.ledger.jobs() == []
    assert schedules.claim(uid, THREE)
    assert schedules.row(uid).is_claimed
    number = workshop.ledger.open_job(plan, uid)
    row = schedules.row(uid)
    assert (row.is_claimed, row.job_id) == (False, number)
    assert missed_of(row, THREE + HOUR).runs == ()


def test_a_schedule_for_once_is_done_when_its_job_is_in_the_ledger(workshop):
    schedules = workshop.ledger.schedules
    uid = schedules.add(kept(time="2026-05-02T03:00:00Z"), NOON)
    assert schedules.claim(uid, THREE)
    workshop.ledger.open_job(workshop.plan("wid=9"), uid)
    assert schedules.rows() == []


def test_removed_while_it_is_prepared(workshop):
    schedules = workshop.ledger.schedules
    uid = schedules.add(kept(NIGHTLY), NOON)
    assert schedules.claim(uid, THREE)
    schedules.remove(uid)
    with pytest.raises(JobError, match="was removed"):
        workshop.ledger.open_job(workshop.plan("wid=9"), uid)
    with pytest.raises(JobError, match="there is no schedule 1"):
        schedules.remove(uid)
    assert schedules.add(kept(NIGHTLY), NOON) == uid + 1  # a number means one schedule for ever


def test_rows_are_read_back(ledger):
    job = replace(
        kept(NIGHTLY, zone="Europe/Stockholm"),
        catalog=Path("/café/\udcff"),
        choice=AssetChoice((), (((1, "a, b.jpg"), (2, "c.jpg")),), members=True),
    )
    uid = ledger.schedules.add(job, NOON)
    assert ledger.schedules.row(uid).kept == job


@pytest.mark.parametrize(
    "damage", ["job='{'", "options='{}'", "choice='[]'", "exec_schedule='0 0 25 * * ?'", "zone='X'"]
)
def test_a_row_that_cannot_be_read_is_named_and_never_runs(ledger, damage):
    ledger.schedules.add(kept(NIGHTLY), NOON)
    ledger.schedules.add(kept(NIGHTLY), NOON)
    with sqlite3.connect(ledger.path) as other:
        other.execute(f"UPDATE schedules SET {damage} WHERE uid=1")
    other.close()
    assert [row.uid for row in ledger.schedules.rows()] == [2]
    (message,) = ledger.damaged()
    assert "schedule 1 cannot be read" in message
    assert [run.uid for run in DueWatch(ledger.schedules, THREE).take(THREE)] == [2]
    ledger.schedules.remove(1)
    assert ledger.damaged() == []
