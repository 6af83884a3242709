"""The window is not stopped by the collector, and garbage goes all the same."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exportgui.gui.shell import responsiveness


class ReferenceCycle:
    """Refers to itself."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[responsiveness.GarbageCollector]:
    turn = sys.getswitchinterval()
    parent = QObject()
    responsiveness.keep_answering()
    yield responsiveness.GarbageCollector(parent)
    sys.setswitchinterval(turn)
    del parent
    # What was frozen for good before stays so, or each later test would look through all of it.
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def full_collections() -> int:
    return int(gc.get_stats()[2]["collections"])


def a_knot() -> weakref.ref[ReferenceCycle]:
    return weakref.ref(ReferenceCycle())


def old_knot() -> weakref.ref[ReferenceCycle]:
    knot = ReferenceCycle()
    gc.collect(1)  # it is of the oldest now
    return weakref.ref(knot)


def much() -> list[list[list[object]]]:
    return [[[] for _ in range(10)] for _ in range(60_000)]


def test_planning_much_never_looks_through_everything(collector: responsiveness.GarbageCollector):
    before = full_collections()

    plan = much()

    assert full_collections() == before
    assert len(plan) == 60_000


def test_only_the_windows_thread_collects(qtbot: QtBot, collector: responsiveness.GarbageCollector):
    threads = []
    collected = lambda phase, info: threads.append(threading.current_thread())  # noqa: E731
    gc.callbacks.append(collected)
    try:
        worker = threading.Thread(target=much)
        worker.start()
        worker.join()
        assert threads == []
        knot = a_knot()
        kept = much()
        qtbot.waitUntil(lambda: knot() is None)
    finally:
        gc.callbacks.remove(collected)

    assert set(threads) == {threading.main_thread()}
    assert kept


def test_old_garbage_goes_where_there_is_little_to_look_through(
    collector: responsiveness.GarbageCollector,
):
    knot = old_knot()

    assert collector.tidy()

    assert knot() is None


def test_where_there_is_much_it_waits_until_nobody_looks(
    qapp: QApplication, collector: responsiveness.GarbageCollector
):
    plan = [[] for _ in range(responsiveness.MAX_TIDIED + 1)]
    knot = old_knot()

    assert not collector.tidy()
    assert knot() is not None
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)

    assert knot() is None
    assert plan
