"""Random events leave the window whole; what the monkey found has tests of its own elsewhere."""

from __future__ import annotations

import time
from pathlib import Path

import monkey
import pytest

SECONDS = 300


@pytest.mark.parametrize("events", [60, pytest.param(800, marks=pytest.mark.long)])
def test_random_events_leave_the_window_whole(figure, events: int):
    """Few in the quick run: what comes of them hangs on when threads answer, too."""
    outcome = monkey.play(16, events=events, window=events // 3)
    figure(str(outcome).partition("\n")[0])
    assert not outcome.faults, str(outcome)
    assert len(outcome.events) == events


@pytest.mark.long
def test_other_random_events_each_time(figure):
    outcome = monkey.play(int(time.time()), seconds=SECONDS)
    figure(str(outcome).partition("\n")[0])
    assert not outcome.faults, str(outcome)


def test_few_events_with_the_same_fault_are_found(tmp_path: Path, monkeypatch):
    def fake_play(seed: int, *, replay: Path) -> monkey.Outcome:
        events = [int(line) for line in replay.read_text().split()]
        faults = ["it broke\nhere"] if {3, 11} <= set(events) else ["another"]
        return monkey.Outcome(seed, faults, events)

    monkeypatch.setattr(monkey, "play", fake_play)
    found = monkey.Outcome(1, ["it broke\nthere"], list(range(20)))
    assert monkey.shrink(found, tmp_path / "few", 60) == [3, 11]
    assert (tmp_path / "few").read_text() == "3\n11\n"
