from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from exportgui.gui.workers.bridge import Bridge, Latest
from exportgui.gui.workers.pool import PoolExecutor


@pytest.fixture
def pool():
    made = PoolExecutor(1, "bridge test")
    yield made
    made.shutdown(cancel_futures=True)


def test_results_arrive_on_the_thread_of_the_window(qtbot: QtBot, pool: PoolExecutor):
    bridge = Bridge()
    seen = []
    bridge.call(
        pool,
        threading.get_ident,
        lambda worker: seen.append((worker, threading.get_ident())),
        seen.append,
    )
    qtbot.waitUntil(lambda: bool(seen))
    worker, here = seen[0]
    assert here == threading.get_ident()
    assert worker != here


def test_errors_arrive_as_errors(qtbot: QtBot, pool: PoolExecutor):
    bridge = Bridge()
    good = []
    bad = []
    bridge.call(pool, lambda: [][1], good.append, bad.append)
    qtbot.waitUntil(lambda: bool(bad))
    assert good == []
    assert isinstance(bad[0], IndexError)


def test_a_newer_request_makes_the_older_one_stop(qtbot: QtBot, pool: PoolExecutor):
    bridge = Bridge()
    answers = []
    stopped = threading.Event()
    lane = Latest(bridge, pool)
    started = threading.Event()

    def slow(stale) -> str:
        started.set()
        for _ in range(6000):
            if stale():
                stopped.set()
                return "old"
            stopped.wait(0.01)
        return "never stale"

    lane.request(slow, answers.append, answers.append)
    assert started.wait(60)
    lane.request(lambda stale: "new", answers.append, answers.append)
    assert lane.busy
    qtbot.waitUntil(lambda: bool(answers))
    assert stopped.is_set()
    assert answers == ["new"]
    assert not lane.busy


def test_of_many_waiting_requests_only_the_last_is_computed(qtbot: QtBot, pool: PoolExecutor):
    bridge = Bridge()
    computed = []
    answers = []
    gate = threading.Event()
    lane = Latest(bridge, pool)
    pool.submit(gate.wait, 60)
    for number in range(20):
        lane.request(
            lambda stale, number=number: computed.append(number) or number,
            answers.append,
            answers.append,
        )
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert computed == [19]
    assert answers == [19]


def test_a_closed_bridge_delivers_nothing(qtbot: QtBot, pool: PoolExecutor):
    bridge = Bridge()
    seen = []
    bridge.call(pool, lambda: 1, seen.append, seen.append)
    bridge.close()
    pool.drain()
    bridge.post(lambda: seen.append("late"))
    later = []
    Bridge.post(other := Bridge(), lambda: later.append(1))
    qtbot.waitUntil(lambda: bool(later))
    assert seen == []
    other.close()
