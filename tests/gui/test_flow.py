from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from exportgui.gui.browse.flow import MARGIN, Flow


@pytest.fixture
def flow() -> Flow:
    return Flow.fit(QSize(100, 120), 340, [10])


def test_columns_fill_the_width(flow: Flow):
    assert flow.columns == 3
    assert flow.cell == QSize(108, 120)
    assert flow.height == 4 * 120 + 2 * MARGIN


def test_a_row_and_its_place_are_inverse(flow: Flow):
    for row in range(flow.count):
        assert flow.row_at(flow.rect(row).center()) == row
    assert flow.row_at(QPoint(2, 2)) == -1
    assert flow.row_at(flow.rect(9).center() + QPoint(108, 0)) == -1


def test_rows_in_sight_are_whole_lines(flow: Flow):
    assert flow.rows_between(0, 100) == range(3)
    assert flow.rows_between(130, 260) == range(3, 9)
    assert flow.rows_between(10_000, 10_100) == range(10, 10)


def test_a_rubber_band_touches_runs(flow: Flow):
    band = QRect(flow.rect(1).center(), flow.rect(5).center())
    assert list(flow.runs_in(band)) == [(1, 2), (4, 5)]
    assert list(flow.runs_in(QRect(0, 0, 1000, 10_000))) == [(0, 2), (3, 5), (6, 8), (9, 9)]


def test_a_list_has_one_column_and_a_million_rows_cost_nothing():
    flow = Flow.fit(QSize(240, 44), 800, [1_000_000], one_column=True)
    assert flow.columns == 1
    assert flow.row_at(flow.rect(999_999).center()) == 999_999
    assert flow.height < 2**31
