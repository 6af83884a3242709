from __future__ import annotations

import os
import sys
import threading
from concurrent.futures import wait

import pytest

from exportgui.gui.session import Session
from exportgui.gui.workers.pool import NICENESS, PoolExecutor


@pytest.fixture
def pool():
    executor = PoolExecutor(2, "test")
    yield executor
    executor.shutdown()


def test_results_and_errors_come_back_through_futures(pool: PoolExecutor):
    assert pool.submit(pow, 2, 10).result(60) == 1024
    with pytest.raises(ZeroDivisionError):
        pool.submit(lambda: 1 // 0).result(60)


def test_no_more_threads_than_workers_and_the_order_is_kept(pool: PoolExecutor):
    gate = threading.Event()
    running = []
    order = []
    most = []

    def work(number: int) -> None:
        running.append(number)
        order.append(number)
        most.append(len(running))
        gate.wait(60)
        running.remove(number)

    futures = [pool.submit(work, number) for number in range(6)]
    gate.set()
    wait(futures, 60)
    assert max(most) <= 2
    assert sorted(order) == list(range(6))
    assert set(order[:2]) == {0, 1}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt sets it, and nobody tells")
def test_exports_let_the_window_go_first(tmp_path, monkeypatch):
    def priority() -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    monkeypatch.setenv("EXPORTGUI_HOME", str(tmp_path))
    session = Session()
    priorities = {
        pool.name: {pool.submit(priority).result(60) for _ in range(4)} for pool in session.pools
    }
    session.close()

    own = priority()
    low_priority = {"export", "index", "measure", "weigh"}
    assert {name for name, steps in priorities.items() if steps == {own + NICENESS}} == low_priority
    assert all(steps == {own} for name, steps in priorities.items() if name not in low_priority)


def test_what_has_not_started_can_be_dropped():
    pool = PoolExecutor(1, "one")
    gate = threading.Event()
    started = threading.Event()
    first = pool.submit(lambda: started.set() or gate.wait(60))
    assert started.wait(60)
    later = [pool.submit(int) for _ in range(3)]
    pool.drop_pending()
    gate.set()
    assert first.result(60) is True
    assert all(future.cancelled() for future in later)
    assert wait(later, 60).not_done == set()
    pool.shutdown()


def test_after_shutdown_it_takes_nothing_and_is_no_longer_alive():
    pool = PoolExecutor(1, "short")
    assert pool in PoolExecutor.live
    pool.shutdown(cancel_futures=True)
    assert pool not in PoolExecutor.live
    with pytest.raises(RuntimeError, match="short is shut down"):
        pool.submit(int)


def test_a_cancelled_future_is_not_run(pool: PoolExecutor):
    gate = threading.Event()
    ran = []
    block = [pool.submit(gate.wait, 60) for _ in range(2)]
    future = pool.submit(ran.append, 1)
    assert future.cancel()
    gate.set()
    wait(block, 60)
    assert pool.drain()
    assert ran == []


def test_a_thread_that_does_not_come_back_is_replaced_and_leaves_when_it_does():
    pool = PoolExecutor(1, "lost")
    gate = threading.Event()
    lost = pool.submit(gate.wait, 60)
    assert wait([lost, later := pool.submit(int)], 0.05).done == set()
    pool.replace(lost)
    assert later.result(60) == 0
    gate.set()
    assert lost.result(60)
    assert pool.drain()
    assert pool.submit(int).result(60) == 0
    pool.shutdown()
