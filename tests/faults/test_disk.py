"""The disk refuses at whatever call: the old file stays whole, the job pauses or names the item,
and goes on later.
"""

from __future__ import annotations

import errno
import os

import pytest
from bench import JobHarness
from dying import SteppingFiles, Steps

from exportgui.job.outcome import JobState, State
from exportgui.job.planning.plan import JobPlan

OLD = b"the old one"
ERRNOS = ("ENOSPC", "EIO", "EACCES")
REQUESTS = ("", "wid=6&fmt=png")


def failing_from(step: int, number: int) -> SteppingFiles:
    """Refuses that step and all later ones but removing; what is being written then is half
    there.
    """

    def at(count, name, arguments):
        if count < step or name == "unlink":
            return
        if name in ("write", "copy"):
            arguments[0 if name == "write" else 1].path.write_bytes(b"half")
        raise OSError(number, os.strerror(number))

    return SteppingFiles(Steps(at))


def check_broken(bench: JobHarness, log) -> None:
    """Every file is the old one or wholly the new one; the job says what stopped it."""
    assert bench.temporaries() == set()
    assert log.state is JobState.PAUSED or log.file_error_count
    rows = bench.ledger.items(log.job_id)
    for row in rows:
        content = (bench.out / row.output).read_bytes()
        if row.state in (State.PENDING, State.FAILED):
            assert content == OLD, row
        elif content != OLD:
            assert len(content) == row.size, row


def fail_at(bench: JobHarness, plan: JobPlan, step: int, name: str) -> bool:
    """One job that fails from a step on, and its resume; False when it has no such step."""
    expected = {item.output for item in plan.items}
    bench.start_again()
    bench.add_old_files(sorted(expected))
    fs = failing_from(step, getattr(errno, name))
    log = bench.run("", fs, plan=plan)
    if fs.steps.count < step:
        return False
    check_broken(bench, log)
    bench.check_finished(bench.resume(log.job_id, retry=True), expected)
    return True


@pytest.mark.parametrize("request_text", REQUESTS)
@pytest.mark.parametrize(
    ("name", "steps"),
    [("ENOSPC", (1, 4, 7, 23)), ("EIO", (2, 5, 8, 41)), ("EACCES", (3, 6, 64))],
)
def test_refusals_at_some_calls(bench, name, steps, request_text):
    bench.add_pictures(12)
    plan = bench.plan(request_text, on_conflict="overwrite")
    assert all(fail_at(bench, plan, step, name) for step in steps)


@pytest.mark.long
@pytest.mark.parametrize("name", ERRNOS)
def test_refusals_at_every_call_to_300_then_every_20th_to_2000(bench, figure, name):
    bench.add_pictures(350)
    plan = bench.plan("", on_conflict="overwrite")
    count = sum(
        fail_at(bench, plan, step, name) for step in (*range(1, 301), *range(320, 2001, 20))
    )
    figure(
        f"{name} at {count} calls of a job of originals: old file whole, paused or named, resumed"
    )
    assert count == 385


@pytest.mark.long
@pytest.mark.parametrize("name", ERRNOS)
def test_refusals_at_calls_of_a_conversion(bench, figure, name):
    bench.add_pictures(350)
    plan = bench.plan(REQUESTS[1], on_conflict="overwrite")
    count = sum(
        fail_at(bench, plan, step, name) for step in (*range(1, 301, 5), *range(320, 2001, 100))
    )
    figure(
        f"{name} at {count} calls of a job of conversions: old file whole, paused or named, resumed"
    )
    assert count == 77
