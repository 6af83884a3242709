"""A million assets: the view looks only at what is in sight."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot

from exportgui.catalog import Asset, AssetType
from exportgui.gui.browse.asset_model import PAGE, AssetModel
from exportgui.gui.browse.asset_view import AssetView
from exportgui.gui.browse.rows import Rows, Section
from exportgui.gui.browse.selection import FastSelectionModel, Selection

MANY = 1_000_000


class FakeCatalog:
    """A catalog that makes its assets up, and counts how many were asked for."""

    def __init__(self) -> None:
        self.asked = 0

    def assets(self, ids: Sequence[int]) -> list[Asset]:
        self.asked += len(ids)
        return [
            Asset(
                n,
                f"a|{n}",
                f"{n}.jpg",
                "",
                f"{n}.jpg",
                Path(f"/{n}.jpg"),
                AssetType.IMAGE,
                n,
                0,
                True,
                "",
                True,
            )
            for n in ids
        ]


class FakeThumbnails(QObject):
    changed = Signal(int)

    def picture(self, asset: object) -> None:
        return None

    def failure(self, asset: object) -> str:
        return ""


@pytest.fixture
def view(qtbot: QtBot):
    shown = AssetView()
    shown.store = FakeCatalog()
    model = AssetModel(FakeThumbnails(shown), shown)
    shown.setModel(model)
    model.set_catalog(shown.store)
    model.set_rows(Rows(array("q", range(MANY))))
    shown.resize(900, 700)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_painting_reads_one_page_or_two(view: AssetView):
    view.grab()
    assert 0 < view.store.asked <= 2 * PAGE
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.grab()
    assert view.store.asked <= 5 * PAGE
    assert view.rows_in_view().stop == MANY


def test_the_end_key_goes_to_the_last_one(view: AssetView, qtbot: QtBot):
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == MANY - 1
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().row() == MANY - 1 - view.cells().columns


def test_everything_can_be_selected_without_being_read(view: AssetView):
    view.selectAll()
    asked = view.store.asked
    assert len(Selection(view.model(), view.selectionModel()).ids()) == MANY
    assert view.store.asked == asked


def test_list_and_grid_keep_the_asset_in_front_in_sight(view: AssetView):
    view.setCurrentIndex(view.model().index(500_000, 0))
    for mode in ("list", "grid"):
        view.set_mode(mode)
        assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
        assert 500_000 in view.rows_in_view()


def test_a_million_are_picked_again_after_another_order(view: AssetView):
    view.selectAll()
    picked = Selection(view.model(), view.selectionModel())
    kept = picked.exportable_ids()
    assert view.model().set_rows(Rows(array("q", range(MANY - 1, -1, -1))))
    picked.restore(kept)
    assert len(view.selectionModel().selection()) == 1
    assert picked.exportable_ids()[0] == MANY - 1


def test_a_hundred_thousand_sections_are_one_view(view: AssetView, qtbot: QtBot):
    sections = tuple(Section(f"folder {number}", 10) for number in range(MANY // 10))
    view.model().set_rows(Rows(array("q", range(MANY)), sections=sections))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.grab()
    assert view.store.asked <= 5 * PAGE
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.cells().section_of(view.currentIndex().row()) == MANY // 10 - 1


def test_rows_know_runs_repeats_and_what_changed():
    rows = Rows(array("q", [5, 6, 7, 5, 9]), frozenset({7}), repeats=True)
    assert list(rows.runs_of([5, 6])) == [(0, 1), (3, 3)]
    assert list(rows.runs_of([])) == []
    assert list(rows.exportable_ids([(0, 4)])) == [5, 6, 9]
    assert rows.blocked_ids([(1, 2), (4, 4)]) == [7]
    assert (rows.first_of([5], 1), rows.first_of([9], 5), rows.first_of([1])) == (3, 4, -1)
    assert rows.change_to(Rows(array("q", [5, 6, 7, 8, 8, 5, 9]))) == (3, 0, 2)
    assert rows.change_to(Rows(array("q", [5, 9]))) == (1, 3, 0)
    assert rows.change_to(Rows()) == (0, 5, 0)
    assert Rows().change_to(rows) == (0, 0, 5)


def test_scattered_selections_give_way_at_once(view: AssetView):
    view.setSelectionModel(FastSelectionModel(view.model(), view))
    picked = Selection(view.model(), view.selectionModel())
    picked.restore(array("q", range(0, MANY, 25)))
    assert len(picked.exportable_ids()) == MANY // 25

    view.selectAll()
    assert len(picked.exportable_ids()) == MANY
    picked.restore(array("q", range(5, MANY, 25)))
    assert picked.exportable_ids()[:3].tolist() == [5, 30, 55]
