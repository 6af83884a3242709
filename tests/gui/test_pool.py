from __future__ import annotations

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor, wait

import pytest

from exportgui.gui.session import Session
from exportgui.gui.workers.pool import NICENESS, PoolExecutor, lower_priority


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
    two = threading.Barrier(2, timeout=60)
    running = []
    order = []
    most = []

    def work(number: int) -> None:
        running.append(number)
        order.append(number)
        most.append(len(running))
        two.wait()  # neither goes on alone, or it could be at the third before the other begins
        running.remove(number)

    futures = [pool.submit(work, number) for number in range(6)]
    for future in futures:
        future.result(60)
    assert max(most) == 2
    assert sorted(order) == list(range(6))
    assert set(order[:2]) == {0, 1}


LOWEST = 19


def priority() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


on_linux = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere Qt sets it, and nobody tells"
)


@on_linux
@pytest.mark.parametrize("steps", [0, 1, LOWEST])
def test_threads_step_back_from_where_the_program_was_started(monkeypatch, steps: int):
    """Started by ``nice``, or by a thread that has stepped back already."""
    window = min(priority() + steps, LOWEST)
    real = os.getpriority
    monkeypatch.setattr(
        os, "getpriority", lambda kind, who: window if who == os.getpid() else real(kind, who)
    )

    def lowered() -> tuple[int, int]:
        lower_priority()
        with ThreadPoolExecutor(1) as executor:
            executor.submit(lower_priority).result(60)
            return priority(), executor.submit(priority).result(60)

    with ThreadPoolExecutor(1) as executor:
        both = executor.submit(lowered).result(60)
    assert set(both) == {min(window + NICENESS, LOWEST)}


@on_linux
def test_exports_let_the_window_go_first(tmp_path, monkeypatch):
    monkeypatch.setenv("EXPORTGUI_HOME", str(tmp_path))
    session = Session()
    priorities = {
        pool.name: {pool.submit(priority).result(60) for _ in range(4)} for pool in session.pools
    }
    session.close()

    own = priority()
    back = min(own + NICENESS, LOWEST)
    low_priority = {"export", "index", "measure", "weigh"}
    assert priorities == {name: {back if name in low_priority else own} for name in priorities}
    assert low_priority < set(priorities)


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
