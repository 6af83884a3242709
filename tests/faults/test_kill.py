"""Killed at any step of publishing or at any moment: after a resume nothing is lost, doubled, half
or left over.
"""

from __future__ import annotations

import random
import signal
import time
from pathlib import Path

import pytest
from bench import JobHarness
from dying import dying_run, steps_of_a_run

from exportgui.job.outcome import JobState

ITEMS = 50
REQUEST = "wid=6&fmt=png"
EXPECTED = {f"picture{index:05}.png" for index in range(ITEMS)}


def killed(forks, base: Path, request: str, *, step: int = 0, after: float = 0.0) -> int:
    """Run a job in a process that is killed at a step, or after a time; its exit code."""
    process = forks.Process(target=dying_run, args=(base, request, step))
    process.start()
    if after:
        process.join(after)
        process.kill()
    process.join(60)
    return process.exitcode


def check_resumed(bench: JobHarness) -> None:
    jobs = bench.ledger.jobs()
    # killed before the job was in the ledger: nothing was written, nothing is promised
    if not jobs:
        assert not bench.out.exists() or bench.outputs() == set()
        return
    if jobs[0].state is not JobState.DONE:
        bench.resume(jobs[0].id)
    log = bench.resume(jobs[0].id)
    bench.check_finished(log, EXPECTED)


def try_steps(forks, bench: JobHarness, steps, request: str) -> int:
    count = 0
    for step in steps:
        with bench.afresh() as one:
            if (code := killed(forks, one.base, request, step=step)) == 0:
                break
            assert code == -signal.SIGKILL
            check_resumed(one)
            count += 1
    return count


def test_killed_at_some_steps(forks, bench):
    bench.add_pictures(ITEMS)
    assert try_steps(forks, bench, (1, 12, 148, 289), REQUEST) == 4


@pytest.mark.long
@pytest.mark.parametrize("request_text", [REQUEST, ""])
def test_killed_at_every_step(forks, bench, figure, request_text):
    bench.add_pictures(ITEMS)
    expected = steps_of_a_run(bench, request_text)
    count = try_steps(forks, bench, range(1, 10_000), request_text)
    figure(
        f"killed at every step of a {ITEMS}-item job ({request_text or 'originals'}): {count} "
        "kills, all resumed"
    )
    assert count > 0.9 * expected


@pytest.mark.long
def test_killed_at_random_moments(forks, bench, figure):
    bench.add_pictures(ITEMS)
    dice = random.Random(6)
    with bench.afresh() as one:
        start = time.monotonic()
        assert killed(forks, one.base, REQUEST) == 0
        whole = time.monotonic() - start
    codes = []
    for _ in range(200):
        with bench.afresh() as one:
            codes.append(killed(forks, one.base, REQUEST, after=dice.uniform(0.001, whole)))
            check_resumed(one)
    figure(
        f"killed at 200 random moments: {codes.count(-signal.SIGKILL)} before the end, all resumed"
    )
    assert codes.count(-signal.SIGKILL) > 100
