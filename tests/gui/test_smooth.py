"""The window is not stopped by the collector, and garbage goes all the same."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from exportgui.gui import smooth


class Knot:
    """Refers to itself."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture
def answering() -> Iterator[None]:
    thresholds, turn = gc.get_threshold(), sys.getswitchinterval()
    smooth.keep_answering()
    yield
    gc.set_threshold(*thresholds)
    gc.unfreeze()
    sys.setswitchinterval(turn)


def full_collections() -> int:
    return int(gc.get_stats()[2]["collections"])


def old_knot() -> weakref.ref[Knot]:
    knot = Knot()
    gc.collect(1)  # it is of the oldest now
    return weakref.ref(knot)


def test_planning_much_never_looks_through_everything(answering: None):
    before = full_collections()

    plan = [[[] for _ in range(10)] for _ in range(60_000)]

    assert full_collections() == before
    assert len(plan) == 60_000


def test_old_garbage_goes_where_there_is_little_to_look_through(qtbot: QtBot, qapp, answering: None):
    tidier = smooth.Tidier(qapp, parent := QObject())
    knot = old_knot()

    assert tidier.tidy()

    assert knot() is None
    assert parent is tidier.parent()


def test_where_there_is_much_it_waits_until_nobody_looks(qtbot: QtBot, qapp, answering: None):
    tidier = smooth.Tidier(qapp, parent := QObject())
    plan = [[] for _ in range(smooth.LITTLE + 1)]
    knot = old_knot()

    assert not tidier.tidy()
    assert knot() is not None
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)

    assert knot() is None
    assert plan
    assert parent is tidier.parent()
