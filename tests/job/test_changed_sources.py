"""Sources that change, shrink, become links or pipes under a planned job: named, never followed."""

from __future__ import annotations

import os
import sys
import time

import pytest

from exportgui.job.control import Control
from exportgui.job.outcome import JobState
from exportgui.job.running.resume import resume_job
from exportgui.job.running.thread_pool import Threads

REQUESTS = ["", "wid=4&fmt=png"]
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="links need a right, pipes no path")
SOON = 30.0


def shrink(path):
    path.write_bytes(path.read_bytes()[:-100])


def grow(path):
    path.write_bytes(path.read_bytes() + b"\0")


def touch(path):
    """The same size, another time: another picture may have it."""
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 1_000_000_000))


def stopped(workshop, request):
    """A job of shoe.jpg of which nothing was done."""
    control = Control()
    control.stop()
    plan = workshop.plan(request, select_only=("shoe.jpg",))
    return workshop.run(plan=plan, control=control).job_id


def resumed(workshop, job_id, **how):
    with Threads(2) as executor:
        return resume_job(workshop.ledger, job_id, workshop.scan(), executor, workers=2, **how)


def message(log):
    assert (log.file_success_count, log.file_error_count, log.exit_status) == (0, 1, 1)
    return str(log.details[0].message)


@pytest.mark.parametrize("request_text", REQUESTS)
@pytest.mark.parametrize("change", [shrink, grow, touch])
def test_one_that_changed_since_planning_fails_by_name(workshop, source, request_text, change):
    plan = workshop.plan(request_text, select_only=("shoe.jpg",))
    change(source / "shoe.jpg")
    log = workshop.run(plan=plan)
    assert message(log).startswith("shoe.jpg: the source changed since the job was planned")
    assert workshop.files() == set()


@pytest.mark.parametrize("request_text", REQUESTS)
def test_changed_between_the_plan_and_a_resume_and_taken_by_a_retry(workshop, source, request_text):
    job_id = stopped(workshop, request_text)
    grow(source / "shoe.jpg")
    assert "changed since" in message(resumed(workshop, job_id))
    assert "changed since" in message(resumed(workshop, job_id))  # a failure stays one
    log = resumed(workshop, job_id, retry=True)
    assert (log.state, log.file_success_count, log.file_error_count) == (JobState.DONE, 1, 0)
    if not request_text:
        copy = workshop.out / "shoe.jpg"
        assert copy.read_bytes() == (source / "shoe.jpg").read_bytes()
        copy.unlink()
    else:
        (workshop.out / "shoe.png").unlink()
    # what was exported again is the source that the job has from now on
    assert resumed(workshop, job_id).file_success_count == 1


def move_out(path, elsewhere):
    """The same file with the same time, but elsewhere, and a link in its place."""
    elsewhere.mkdir()
    path.rename(elsewhere / path.name)
    path.symlink_to(elsewhere / path.name)


def move_folder_out(path, elsewhere):
    path.parent.rename(elsewhere)
    path.parent.symlink_to(elsewhere, target_is_directory=True)


@POSIX
@pytest.mark.parametrize("request_text", REQUESTS)
@pytest.mark.parametrize("is_resumed", [False, True])
@pytest.mark.parametrize("move", [move_out, move_folder_out])
def test_no_link_out_of_the_root_is_followed(
    workshop, source, tmp_path, request_text, is_resumed, move
):
    plan = workshop.plan(request_text, select_only=("deep/shoe.png",))
    control = Control()
    if is_resumed:
        control.stop()
        log = workshop.run(plan=plan, control=control)
        move(source / "deep" / "shoe.png", tmp_path / "elsewhere")
        with Threads(2) as executor:
            log = resume_job(workshop.ledger, log.job_id, plan.catalog, executor, workers=2)
    else:
        move(source / "deep" / "shoe.png", tmp_path / "elsewhere")
        log = workshop.run(plan=plan)
    assert "leads out of the catalog's root" in message(log)
    assert workshop.files() == set()


@POSIX
def test_a_link_within_the_root_is_followed(workshop, source):
    (source / "again.jpg").symlink_to(source / "shoe.jpg")
    log = workshop.run(select_only=("again.jpg",))
    assert log.file_success_count == 1
    assert (workshop.out / "again.jpg").read_bytes() == (source / "shoe.jpg").read_bytes()


@POSIX
@pytest.mark.parametrize("request_text", REQUESTS)
@pytest.mark.parametrize("when", ["before planning", "planned", "resumed"])
def test_nobody_waits_for_a_pipe(workshop, source, request_text, when):
    catalog = workshop.scan()
    path = source / "shoe.jpg"
    handles = ("shoe.jpg",)
    start = time.monotonic()
    if when == "resumed":
        job_id = stopped(workshop, request_text)
        path.unlink()
        os.mkfifo(path)
        with Threads(2) as executor:
            log = resume_job(workshop.ledger, job_id, catalog, executor, workers=2)
    elif when == "planned":
        plan = workshop.plan(request_text, select_only=handles)
        path.unlink()
        os.mkfifo(path)
        log = workshop.run(plan=plan)
    else:
        workshop.scan = lambda: catalog  # as it was scanned before
        path.unlink()
        os.mkfifo(path)
        plan = workshop.plan(request_text, select_only=handles, name_template="{name}-{width}")
        log = workshop.run(plan=plan)
    assert "is a pipe, not a file" in message(log)
    assert time.monotonic() - start < SOON
