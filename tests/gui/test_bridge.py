from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from exportgui.gui.workers.bridge import Bridge
from exportgui.gui.workers.pool import PoolExecutor


@pytest.fixture
def pool():
    executor = PoolExecutor(1, "bridge test")
    yield executor
    executor.shutdown(cancel_futures=True)


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
    worker, receiver = seen[0]
    assert receiver == threading.get_ident()
    assert worker != receiver


def test_errors_arrive_as_errors(qtbot: QtBot, pool: PoolExecutor):
    bridge = Bridge()
    good = []
    bad = []
    bridge.call(pool, lambda: [][1], good.append, bad.append)
    qtbot.waitUntil(lambda: bool(bad))
    assert good == []
    assert isinstance(bad[0], IndexError)


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
