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


@pytest.fixture
def sections() -> Flow:
    return Flow.fit(QSize(100, 120), 340, [4, 0, 1, 7], head=30)


def test_sections_begin_on_lines_of_their_own(sections: Flow):
    assert sections.count == 12
    assert sections.rect(0).top() == sections.head_rect(0).bottom() + 1
    assert sections.rect(4).left() == sections.rect(5).left() == MARGIN
    assert sections.height == 4 * 30 + (2 + 0 + 1 + 3) * 120 + 2 * MARGIN
    assert [sections.section_of(row) for row in (0, 3, 4, 5, 11)] == [0, 0, 2, 3, 3]


def test_rows_and_heads_of_sections_are_found_by_place(sections: Flow):
    for row in range(sections.count):
        assert sections.row_at(sections.rect(row).center()) == row
        assert sections.head_at(sections.rect(row).center()) == -1
    for section in range(sections.sections):
        assert sections.head_at(sections.head_rect(section).center()) == section
        assert sections.row_at(sections.head_rect(section).center()) == -1
    assert list(sections.heads_between(0, sections.height)) == [0, 1, 2, 3]


def test_what_is_in_sight_spans_sections(sections: Flow):
    assert sections.rows_between(0, sections.height) == range(12)
    assert sections.rows_between(sections.rect(3).top(), sections.rect(4).top()) == range(3, 5)
    band = QRect(sections.rect(3).center(), sections.rect(6).center())
    assert list(sections.runs_in(band)) == [(3, 3), (4, 4), (5, 6)]


def test_moving_skips_empty_sections_and_keeps_to_the_column(sections: Flow):
    assert [sections.below(row) for row in (0, 1, 3, 4, 5, 11)] == [3, 3, 4, 5, 8, 11]
    assert [sections.above(row) for row in (0, 4, 5, 6, 11)] == [0, 3, 4, 4, 8]
    assert sections.page(0, 10_000) == 11
    assert sections.page(11, -10_000) == 0


def test_a_hundred_thousand_sections_are_quickly_searched():
    flow = Flow.fit(QSize(240, 44), 800, [1] * 100_000, one_column=True, head=30)
    assert flow.row_at(flow.rect(99_999).center()) == 99_999


def test_nothing_has_no_rows_and_no_heads():
    flow = Flow.fit(QSize(100, 120), 340, [], head=30)
    assert flow.rows_between(0, 1000) == range(0)
    assert (flow.row_at(QPoint(20, 20)), flow.head_at(QPoint(20, 20))) == (-1, -1)
    assert not list(flow.runs_in(QRect(0, 0, 500, 500)))
