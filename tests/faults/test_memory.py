"""A job of twenty thousand small files takes no more memory at its end than at its beginning."""

from __future__ import annotations

import sys

import pytest
from dying import measured_run

from exportgui.job.outcome import State

ITEMS = 20_000
ALLOWED = 30_000_000


@pytest.mark.long
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc/self/statm")
def test_memory_of_a_long_job(forks, bench, figure):
    bench.add_pictures(ITEMS)
    answers = forks.Queue()
    process = forks.Process(target=measured_run, args=(bench.base, 1000, answers))
    process.start()
    used, total, done, rows = answers.get(timeout=1500)
    process.join(60)
    growth = max(used) - used[0]
    figure(
        f"{ITEMS} items: memory grew by {growth / 1e6:.1f} MB after item 1,000 (from "
        f"{used[0] / 1e6:.0f} MB);"
        f" {done} of {total} exported"
    )
    assert (total, done, rows) == (ITEMS, ITEMS, {State.DONE: ITEMS})
    assert len(used) == ITEMS // 1000
    assert growth < ALLOWED
