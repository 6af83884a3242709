"""Tasks that overtake each other: only the newest is worth its answer."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from exportgui.errors import Cancelled
from exportgui.gui.workers.bridge import Bridge
from exportgui.gui.workers.latest_task import LatestTask
from exportgui.gui.workers.pool import PoolExecutor


@pytest.fixture
def pool(qtbot: QtBot) -> Iterator[PoolExecutor]:
    pool = PoolExecutor(1, "newest only")
    yield pool
    pool.shutdown(cancel_futures=True)


@pytest.fixture
def task(pool: PoolExecutor, qtbot: QtBot) -> Iterator[LatestTask]:
    bridge = Bridge()
    yield LatestTask(bridge, pool, bridge)
    bridge.deleteLater()


@pytest.fixture
def graceful(qtbot: QtBot) -> Iterator[LatestTask]:
    bridge = Bridge()
    pool = PoolExecutor(1, "pictures")
    task = LatestTask(bridge, pool, bridge, grace_seconds=0.12)
    yield task
    task.cancel()
    pool.shutdown()
    bridge.deleteLater()


def test_a_newer_request_makes_the_older_one_stop(
    task: LatestTask, pool: PoolExecutor, qtbot: QtBot
):
    answers = []
    stopped = threading.Event()
    started = threading.Event()

    def slow(stale) -> str:
        started.set()
        for _ in range(6000):
            if stale():
                stopped.set()
                return "old"
            stopped.wait(0.01)
        return "never stale"

    task.request(slow, answers.append, answers.append)
    assert started.wait(60)
    task.request(lambda stale: "new", answers.append, answers.append)
    assert task.busy
    qtbot.waitUntil(lambda: bool(answers))
    assert stopped.is_set()
    assert answers == ["new"]
    assert not task.busy


def test_of_many_waiting_requests_only_the_last_is_computed(
    task: LatestTask, pool: PoolExecutor, qtbot: QtBot
):
    computed = []
    answers = []
    gate = threading.Event()
    pool.submit(gate.wait, 60)
    for number in range(20):
        task.request(
            lambda stale, number=number: computed.append(number) or number,
            answers.append,
            answers.append,
        )
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert computed == [19]
    assert answers == [19]


def test_what_runs_finishes_and_only_the_newest_request_follows(graceful: LatestTask, qtbot: QtBot):
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
        graceful.request(work(number), seen.append, lambda error: None)
    go.set()
    qtbot.waitUntil(lambda: not graceful.busy)
    assert seen == worked == [0, 4]


def test_what_is_overtaken_for_long_is_told_to_stop(graceful: LatestTask, qtbot: QtBot):
    seen = []
    failures = []
    started = threading.Event()

    def slow(stale):
        started.set()
        while not stale():
            threading.Event().wait(0.001)
        raise Cancelled("stopped")

    graceful.request(slow, seen.append, failures.append)
    assert started.wait(60)
    graceful.request(lambda stale: "newer", seen.append, failures.append)
    qtbot.waitUntil(lambda: seen == ["newer"])
    assert failures == []


def test_nothing_comes_of_what_was_cancelled(graceful: LatestTask, qtbot: QtBot):
    go = threading.Event()
    started = threading.Event()
    seen = []
    answers = []

    def slow(stale):
        started.set()
        go.wait(60)
        answers.append(stale())
        return "late"

    graceful.request(slow, seen.append, seen.append)
    graceful.request(lambda stale: "waiting", seen.append, seen.append)
    assert started.wait(60)
    graceful.cancel()
    assert not graceful.busy
    graceful.request(lambda stale: "fresh", seen.append, seen.append)
    go.set()
    qtbot.waitUntil(lambda: not graceful.busy)
    assert answers == [True]
    assert seen == ["fresh"]


def test_failures_arrive(graceful: LatestTask, qtbot: QtBot):
    failures: list[Exception] = []

    def fail(stale):
        raise ValueError("no")

    graceful.request(fail, lambda value: None, failures.append)
    qtbot.waitUntil(lambda: len(failures) == 1)
    assert str(failures[0]) == "no"
