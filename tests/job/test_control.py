"""A running job is held, goes on, or ends, and nothing is lost or done twice by it."""

from __future__ import annotations

import errno
import itertools
import threading

import pytest
from PIL import Image

from exportgui.errors import EnvironmentFault
from exportgui.job.control import Control
from exportgui.job.outcome import JobState
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.running import outcome_recorder


@pytest.fixture
def many(source):
    for number in range(20):
        Image.new("RGB", (8, 8), (number, 0, 0)).save(source / f"many{number:02}.png")


def test_states_follow_one_another():
    seen = []
    control = Control(
        changed=lambda: seen.append((control.paused, control.reason, control.stopping))
    )
    control.pause()
    assert not control.wait(0)
    control.pause("the disk is full")
    control.pause("something else")
    control.resume()
    assert control.wait(0)
    control.pause("gone")
    control.stop()
    control.pause()
    control.resume()
    assert seen == [
        (True, "", False),
        (True, "the disk is full", False),
        (True, "the disk is full", False),
        (False, "", False),
        (True, "gone", False),
        (False, "gone", True),
    ]


class FakeCountingFileSystem(FileSystem):
    """Says when a number of files were begun."""

    def __init__(self, number, reached):
        self._begun = itertools.count(1)
        self._number = number
        self._reached = reached
        self._one_at_a_time = threading.Lock()

    def create(self, entry):
        with self._one_at_a_time:  # another may not begin between the number and the call
            super().create(entry)
            if next(self._begun) == self._number:
                self._reached()


def test_a_held_job_starts_nothing_and_goes_on(workshop, many):
    control = Control()
    held = []

    def hold():
        control.pause()
        threading.Timer(0.3, look).start()

    def look():
        held.append(len(workshop.files()))
        control.resume()

    log = workshop.run("wid=4", control=control, fs=FakeCountingFileSystem(5, hold))
    assert held[0] <= 6, "five were begun, and the other worker may have been about to"
    assert (log.state, log.file_success_count) == (JobState.DONE, 23)
    assert len(workshop.files()) == 23


class FailingFileSystem(FileSystem):
    """Refuses one kind of call until it is mended."""

    def __init__(self, name, number=errno.ENOSPC):
        self.broken = True
        original = getattr(self, name)

        def call(*arguments):
            if self.broken:
                raise OSError(number, "broken")
            return original(*arguments)

        setattr(self, name, call)


@pytest.mark.parametrize("call", ["create", "sync", "rename_new", "sync_folder"])
def test_an_environment_fault_pauses_a_waiting_job_until_it_is_mended(workshop, many, call):
    fs = FailingFileSystem(call)
    reasons = []

    def changed():
        if control.paused:
            reasons.append(control.reason)
            fs.broken = False
            threading.Timer(0.05, control.resume).start()

    control = Control(waits=True, changed=changed)
    log = workshop.run("wid=4&fmt=png", control=control, fs=fs)
    assert "the disk is full" in reasons[0]
    assert (log.state, log.file_success_count, log.fatal_message) == (JobState.DONE, 23, "")
    assert len(workshop.files()) == 23


def test_a_folder_that_was_taken_away_is_waited_for_and_not_made_anew(
    workshop, many, out, tmp_path, monkeypatch
):
    # On a quick machine, everything would be done before the first item is told of.
    monkeypatch.setattr(outcome_recorder, "_BATCH_SECONDS", 0.0)
    reasons = []
    done = []

    def on_item(item, outcome):
        if not done:
            out.rename(tmp_path / "kept")
        done.append(outcome.output)

    def changed():
        if not control.paused:
            return
        reasons.append(control.reason)
        if len(reasons) == 2:
            out.mkdir()
        elif len(reasons) == 3:
            out.rmdir()
            (tmp_path / "kept").rename(out)
        threading.Timer(0.05, control.resume).start()

    control = Control(waits=True, changed=changed)
    log = workshop.run("wid=4&fmt=png", control=control, on_item=on_item)
    assert all("bring" in reason for reason in reasons)
    assert len(reasons) >= 3
    assert (log.state, log.file_success_count) == (JobState.DONE, 23)
    assert len(workshop.files()) == 23


def test_a_ledger_that_cannot_be_written_pauses_a_job_that_waits(workshop, many, monkeypatch):
    record_outcomes = workshop.ledger.record_outcomes
    failures = [EnvironmentFault("the ledger's disk is full")]

    def failing(*arguments):
        if failures:
            raise failures.pop()
        record_outcomes(*arguments)

    monkeypatch.setattr(workshop.ledger, "record_outcomes", failing)
    control = Control(
        waits=True, changed=lambda: control.paused and threading.Timer(0.05, control.resume).start()
    )
    log = workshop.run("wid=4", control=control)
    assert (log.state, log.file_success_count) == (JobState.DONE, 23)
    assert len(workshop.files()) == 23


def test_a_held_job_that_is_ended_can_be_resumed_and_says_what_held_it(workshop, many):
    control = Control(
        waits=True, changed=lambda: control.paused and threading.Timer(0.05, control.stop).start()
    )
    log = workshop.run("wid=4", control=control, fs=FailingFileSystem("create", errno.EROFS))
    assert (log.state, log.unfinished_count) == (JobState.PAUSED, 23)
    assert "read-only" in log.fatal_message
