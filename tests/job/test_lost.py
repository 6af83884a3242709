"""A thread that does not come back: its item is named, the job goes on, and what it brings late is
thrown away.
"""

from __future__ import annotations

import threading
from concurrent.futures import wait

import pytest

from exportgui import render
from exportgui.errors import Cancelled, EnvironmentFault
from exportgui.job.control import Control
from exportgui.job.outcome import JobState, State
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.running.attempts import Attempt, Timeouts
from exportgui.job.running.execution import run_job
from exportgui.job.running.resume import resume_job
from exportgui.job.running.thread_pool import Threads
from exportgui.job.timeouts import check_answers


class FakeClock:
    """Stands still until somebody waits for a hanging thread."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


class FakeHangingFileSystem(FileSystem):
    """One call hangs until it is let go; the clock then shows that it takes far too long."""

    def __init__(self, clock, name):
        self.clock = clock
        self.name = name
        self.gate = threading.Event()
        self.hangs = threading.Event()
        self.ended = threading.Event()
        self.calls = 0

    def _pass(self, name):
        if name == self.name and self.clock.now == 0:
            self.clock.now = 10_000.0
            self.hangs.set()
            self.gate.wait(60)
            return True
        return False

    def create(self, entry):
        self._pass("create")
        super().create(entry)

    def rename_new(self, source, target):
        self._pass("rename_new")
        super().rename_new(source, target)

    def unlink(self, entry):
        super().unlink(entry)
        if self.gate.is_set():
            self.ended.set()


@pytest.fixture
def clock():
    return FakeClock()


def run(workshop, fs, **how):
    with Threads(1) as executor:
        timeouts = Timeouts(clock=fs.clock)
        return run_job(
            workshop.plan("wid=4&fmt=png"),
            executor,
            workshop.ledger,
            workers=1,
            fs=fs,
            timeouts=timeouts,
        )


def test_an_item_that_hangs_is_named_and_the_others_are_exported(workshop, clock):
    fs = FakeHangingFileSystem(clock, "create")
    log = run(workshop, fs)
    assert (log.state, log.file_success_count, log.file_error_count) == (JobState.DONE, 2, 1)
    failed = next(detail for detail in log.details if detail.state is State.FAILED)
    assert failed.message.endswith("took more than 600 seconds and was given up")
    published = workshop.files()
    fs.gate.set()
    assert fs.ended.wait(60)
    assert workshop.files() == published
    assert len(published) == 2


def test_a_folder_that_hangs_while_a_file_gets_its_name_pauses_the_job(workshop, clock):
    fs = FakeHangingFileSystem(clock, "rename_new")
    log = run(workshop, fs)
    assert (log.state, log.exit_status) == (JobState.PAUSED, 3)
    assert "does not answer" in log.fatal_message
    fs.gate.set()
    assert fs.ended.wait(60)
    with Threads(2) as executor:
        again = resume_job(workshop.ledger, log.job_id, workshop.scan(), executor, workers=2)
    assert (again.state, again.file_success_count) == (JobState.DONE, 3)
    assert len(workshop.files()) == 3


class FakeUnresponsiveFileSystem(FileSystem):
    """One call of the leading thread does not come back until it is let go."""

    def __init__(self, name):
        self.name = name
        self.gate = threading.Event()
        self.hangs = threading.Event()

    def open_folder(self, path):
        self._pass("open_folder")
        return super().open_folder(path)

    def sync_folder(self, folder):
        self._pass("sync_folder")
        super().sync_folder(folder)

    def _pass(self, name):
        if name == self.name and not self.gate.is_set():
            self.hangs.set()
            self.gate.wait(60)

    def wait(self, answers, seconds):
        """The time is over as soon as a call hangs, and never before: a busy disk may be slow."""
        while not wait(answers, 0.01).done:
            if self.hangs.is_set() and not self.gate.is_set():
                break
        return wait(answers, 0)


@pytest.mark.parametrize("name", ["open_folder", "sync_folder"])
def test_a_folder_that_does_not_answer_the_leading_thread_pauses_the_job(
    workshop, monkeypatch, name
):
    fs = FakeUnresponsiveFileSystem(name)
    monkeypatch.setattr("exportgui.job.timeouts.wait", fs.wait)
    with Threads(1) as executor:
        plan = workshop.plan("wid=4&fmt=png")
        log = run_job(
            plan,
            executor,
            workshop.ledger,
            workers=1,
            fs=fs,
            timeouts=Timeouts(grace=0.1),
        )
    assert (log.state, log.exit_status) == (JobState.PAUSED, 3)
    assert log.fatal_message.endswith("the folder does not answer; connect it again")
    fs.gate.set()
    with Threads(2) as executor:
        again = resume_job(workshop.ledger, log.job_id, workshop.scan(), executor, workers=2)
    assert (again.state, again.file_success_count) == (JobState.DONE, 3)
    assert len(workshop.files()) == 3


def test_a_job_that_waits_goes_on_when_the_folder_answers_again(workshop, monkeypatch):
    fs = FakeUnresponsiveFileSystem("sync_folder")
    monkeypatch.setattr("exportgui.job.timeouts.wait", fs.wait)
    reasons = []

    def connected_again():
        if control.paused:
            reasons.append(control.reason)
            fs.gate.set()
            control.resume()

    control = Control(waits=True, changed=connected_again)
    with Threads(1) as executor:
        plan = workshop.plan("wid=4&fmt=png")
        log = run_job(plan, executor, workshop.ledger, workers=1, fs=fs, control=control)
    assert (log.state, log.file_success_count) == (JobState.DONE, 3)
    assert reasons == [f"{workshop.out}: the folder does not answer; connect it again"]


def test_a_destination_that_does_not_answer_is_told_before_anything_is_planned(
    workshop, monkeypatch
):
    gate = threading.Event()
    workshop.out.mkdir(exist_ok=True)
    monkeypatch.setattr("exportgui.job.timeouts.shutil.disk_usage", lambda folder: gate.wait(60))
    with pytest.raises(EnvironmentFault, match="does not answer; connect it again"):
        check_answers(workshop.out, 0.1)
    gate.set()


def test_work_that_looks_at_the_clock_ends_by_itself_at_its_deadline(workshop, monkeypatch, clock):
    def slow(plan, path, stop, sources):
        clock.now += 1_000.0 if plan.object_path == "glass.png" else 0
        if stop():
            raise Cancelled("stopped")
        return original(plan, path, stop, sources)

    original = render.write
    monkeypatch.setattr(render, "write", slow)
    log = workshop.run("wid=4", select_only=("glass.png",), timeouts=Timeouts(clock=clock))
    assert (log.state, log.file_error_count) == (JobState.DONE, 1)
    assert "was given up" in log.details[0].message
    assert workshop.files() == set()


def test_a_job_that_is_ended_does_not_wait_for_a_thread_that_hangs(workshop):
    clock = FakeClock()
    fs = FakeHangingFileSystem(clock, "create")
    control = Control()
    threading.Thread(target=lambda: fs.hangs.wait(60) and control.stop()).start()
    with Threads(1) as executor:
        timeouts = Timeouts(clock=lambda: 0.0, grace=0.1)
        log = run_job(
            workshop.plan("wid=4"),
            executor,
            workshop.ledger,
            workers=1,
            fs=fs,
            timeouts=timeouts,
            control=control,
        )
    assert (log.state, log.unfinished_count) == (JobState.CANCELLED, 3)
    fs.gate.set()
    assert fs.ended.wait(60)
    assert workshop.files() == set()


def test_waiting_for_others_does_not_count_for_the_deadline():
    clock = FakeClock()
    attempt = Attempt(Control(), Timeouts(clock=clock))
    attempt.stop_clock()
    clock.now = 5_000.0
    assert not attempt.must_stop()
    attempt.restart_clock()
    clock.now = 5_601.0
    assert attempt.must_stop()
    assert not attempt.is_lost


def test_what_was_given_up_gets_no_name():
    attempt = Attempt(Control(), Timeouts())
    assert attempt.give_up()
    assert attempt.must_stop()
    with pytest.raises(Cancelled):
        attempt.begin_publishing()
    publishing = Attempt(Control(), Timeouts())
    publishing.begin_publishing()
    assert not publishing.give_up()


def test_threads_go_on_without_one_that_hangs():
    gate = threading.Event()
    with Threads(1) as threads:
        lost = threads.submit(gate.wait, 60)
        later = threads.submit(pow, 2, 3)
        threads.replace(lost)
        assert later.result(60) == 8
        failing = threads.submit(lambda: 1 // 0)
        with pytest.raises(ZeroDivisionError):
            failing.result(60)
    assert not lost.done()
    gate.set()
    assert lost.result(60)


class FakeRendezvousFileSystem(FileSystem):
    """Files wait for each other before they go to the disk: as many as are on their way at once."""

    def __init__(self, parties):
        self.barrier = threading.Barrier(parties, timeout=60)

    def sync(self, entry):
        self.barrier.wait()
        super().sync(entry)


def test_originals_go_to_the_disk_together_whatever_the_workers(workshop):
    with Threads(1) as executor:
        log = run_job(
            workshop.plan(), executor, workshop.ledger, workers=1, fs=FakeRendezvousFileSystem(3)
        )
    assert (log.state, log.file_success_count) == (JobState.DONE, 3)
