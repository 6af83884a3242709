"""Wishes for pictures that overtake each other."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from exportgui.errors import Cancelled
from exportgui.gui.workers import latest_task as lane_module
from exportgui.gui.workers.bridge import Bridge
from exportgui.gui.workers.latest_task import Lane
from exportgui.gui.workers.pool import PoolExecutor


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    bridge = Bridge()
    pool = PoolExecutor(1, "pictures")
    made = Lane(bridge, pool, bridge)
    yield made
    made.drop()
    pool.shutdown()
    bridge.deleteLater()


def test_what_runs_finishes_and_only_the_newest_wish_follows(lane: Lane, qtbot: QtBot):
    go = threading.Event()
    seen = []
    worked = []

    def work(number: int):
        def run(stale):
            go.wait(60)
            worked.append(number)
            return number

        return run

    for number in range(5):
        lane.ask(work(number), seen.append, lambda error: None)
    go.set()
    qtbot.waitUntil(lambda: not lane.busy)
    assert seen == worked == [0, 4]


def test_what_is_overtaken_for_long_is_told_to_leave_off(lane: Lane, qtbot: QtBot, monkeypatch):
    monkeypatch.setattr(lane_module, "GRACE_SECONDS", 0.0)
    seen = []
    failures = []
    started = threading.Event()

    def slow(stale):
        started.set()
        while not stale():
            threading.Event().wait(0.001)
        raise Cancelled("stopped")

    lane.ask(slow, seen.append, failures.append)
    assert started.wait(60)
    lane.ask(lambda stale: "newer", seen.append, failures.append)
    qtbot.waitUntil(lambda: seen == ["newer"])
    assert failures == []


def test_nothing_comes_of_what_was_dropped(lane: Lane, qtbot: QtBot):
    go = threading.Event()
    started = threading.Event()
    seen = []
    said = []

    def slow(stale):
        started.set()
        go.wait(60)
        said.append(stale())
        return "late"

    lane.ask(slow, seen.append, seen.append)
    lane.ask(lambda stale: "waiting", seen.append, seen.append)
    assert started.wait(60)
    lane.drop()
    assert not lane.busy
    lane.ask(lambda stale: "fresh", seen.append, seen.append)
    go.set()
    qtbot.waitUntil(lambda: not lane.busy)
    assert said == [True]
    assert seen == ["fresh"]


def test_failures_are_told(lane: Lane, qtbot: QtBot):
    failures: list[Exception] = []

    def fail(stale):
        raise ValueError("no")

    lane.ask(fail, lambda value: None, failures.append)
    qtbot.waitUntil(lambda: len(failures) == 1)
    assert str(failures[0]) == "no"
