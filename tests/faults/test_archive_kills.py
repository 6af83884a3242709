"""A job to a ZIP is killed at any step, or its disk fails: nothing half has the name of the ZIP,
and nothing acknowledged is made again.
"""

from __future__ import annotations

import errno
import os
import signal
import zipfile
from pathlib import Path

import pytest
from bench import JobHarness
from dying import SteppingFiles, Steps, dying_run, watch_ledger

from exportgui.job.outcome import JobState, State

ITEMS = 12
REQUEST = "wid=6&fmt=png"
OUTPUTS = {f"picture{index:05}.png" for index in range(ITEMS)}
ZIP = "out.zip"


def steps_of_a_run(bench: JobHarness, request: str) -> int:
    steps = Steps(lambda count, name, arguments: None)
    with bench.afresh(ZIP) as one:
        watch_ledger(one.ledger, steps)
        one.run(request, SteppingFiles(steps))
    return steps.count


def is_whole(path: Path) -> bool:
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
        return archive.testzip() is None and names == OUTPUTS | {"JobLog.json", "SHA256SUMS"}


def check_resumed(bench: JobHarness) -> None:
    assert not bench.out.exists() or is_whole(bench.out)
    jobs = bench.ledger.jobs()
    if not jobs:
        return
    rows = bench.ledger.items(jobs[0].id)
    acknowledged = {row.index: row.attempts for row in rows if row.state is State.DONE}
    log = bench.resume(jobs[0].id)
    assert (log.state, log.file_success_count) == (JobState.DONE, ITEMS)
    assert is_whole(bench.out)
    after = {row.index: row.attempts for row in bench.ledger.items(log.job_id)}
    assert {index: after[index] for index in acknowledged} == acknowledged
    assert bench.everything_but_out() == {"source"}
    assert [path.name for path in bench.base.glob("out*")] == [ZIP]
    assert not list(bench.base.glob(".exportgui*"))


def try_steps(forks, bench: JobHarness, steps, request: str) -> int:
    count = 0
    for step in steps:
        with bench.afresh(ZIP) as one:
            process = forks.Process(target=dying_run, args=(one.base, request, step, ZIP))
            process.start()
            process.join(60)
            if process.exitcode == 0:
                break
            assert process.exitcode == -signal.SIGKILL
            check_resumed(one)
            count += 1
    return count


def test_killed_at_some_steps(forks, bench):
    bench.add_pictures(ITEMS)
    last = steps_of_a_run(bench, REQUEST)
    # the last twenty or so are those of the ZIP and of removing what was staged
    assert try_steps(forks, bench, (last - 22, last - 12), REQUEST) == 2


@pytest.mark.long
@pytest.mark.parametrize("request_text", [REQUEST, ""])
def test_killed_at_every_step(forks, bench, figure, request_text):
    bench.add_pictures(ITEMS)
    expected = steps_of_a_run(bench, request_text)
    count = try_steps(forks, bench, range(1, 10_000), request_text)
    figure(f"killed at every step of a job to a ZIP ({request_text or 'originals'}): {count} kills")
    assert count > 0.9 * expected


def test_a_disk_that_is_full_from_some_steps(bench):
    assert disk_fails(bench, errno.ENOSPC, every=5) > 4


@pytest.mark.long
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.ESTALE])
def test_a_disk_that_fails_from_any_step(bench, number):
    assert disk_fails(bench, number) > 20


def disk_fails(bench: JobHarness, number: int, every: int = 1) -> int:
    """Let every call fail from a step on, for each step in turn; returns how often it did."""
    bench.add_pictures(2)
    outputs = {f"picture{index:05}.png" for index in range(2)}
    for times, step in enumerate(range(1, 10_000, every)):

        def at(count: int, name: str, arguments: tuple, step: int = step) -> None:
            if count >= step and name not in ("unlink", "remove_folder"):
                raise OSError(number, os.strerror(number))

        with bench.afresh(ZIP) as one:
            log = one.run(REQUEST, SteppingFiles(Steps(at)))
            if log.state is JobState.DONE:
                return times
            assert log.state is JobState.PAUSED, step
            assert not one.out.exists() or zipfile.ZipFile(one.out).testzip() is None
            log = one.resume(log.job_id)
            assert (log.state, log.file_success_count) == (JobState.DONE, 2)
            with zipfile.ZipFile(one.out) as archive:
                assert outputs <= set(archive.namelist())
            assert [path.name for path in one.base.glob("out*")] == [ZIP]
    raise AssertionError("the job never ended")
