"""Sets that no export takes: shown when asked for, and out of reach by every path."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from pytestqt.qtbot import QtBot

from exportgui.errors import JobError
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.widgets import drag_data
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.plan import plan_job
from tests.gui.page import ExportPage, JobsPage, browse_view, command

PICTURES = ["bowl", "lamp", "vase"]


@pytest.fixture
def window(open_window, user, shop: Path) -> MainWindow:
    opened: MainWindow = open_window(shop)
    assert opened.assets.rowCount() == 3
    opened.library.unsupported.click()
    user.wait_listed(opened)
    assert opened.assets.rowCount() == 11
    return opened


def names(window: MainWindow, ids: list[int]) -> list[str]:
    catalog = window.session.catalog
    assert catalog is not None
    return [asset.name for asset in catalog.assets(ids)]


def sets(window: MainWindow) -> list[int]:
    model = window.assets
    return model.rows.blocked_ids([(0, model.rowCount() - 1)])


def test_all_eight_are_shown_with_their_reason(window: MainWindow):
    catalog = window.session.catalog
    assert catalog is not None
    assets = catalog.assets(sets(window))
    assert len({asset.type for asset in assets}) == 8
    for number in range(window.assets.rowCount()):
        index = window.assets.index(number)
        asset = window.assets.asset(number)
        assert asset is not None
        selectable = bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)
        assert selectable == asset.exportable
        if not asset.exportable:
            assert asset.reason in index.data(Qt.ItemDataRole.ToolTipRole)


def test_select_all_takes_only_pictures_and_says_how_many_were_left_out(window: MainWindow):
    command(window, "select_all").trigger()
    assert sorted(names(window, window.browse.selection.ids())) == PICTURES
    assert len(browse_view(window).selectionModel().selectedIndexes()) == 3
    assert sorted(names(window, list(window.export.ids()))) == PICTURES
    ExportPage(window).type_modifiers("fmt=png")
    ExportPage(window).set_destination("/somewhere")
    assert "8" in ExportPage(window).reason


def test_a_click_on_a_set_selects_nothing_and_tells_why(window: MainWindow, user):
    user.click(window, "turning")
    assert window.browse.selection.ids() == []
    assert "Spin Sets cannot be exported" in window.statusBar().currentMessage()
    assert not window.export.button.isEnabled()
    user.wait_preview(window)
    assert "Spin Sets cannot be exported" in window.preview_model.error


def test_the_selection_model_cannot_be_talked_into_it(window: MainWindow):
    flag = QItemSelectionModel.SelectionFlag
    for number in range(window.assets.rowCount()):
        browse_view(window).selectionModel().select(window.assets.index(number), flag.Select)
    assert sorted(names(window, window.browse.selection.ids())) == PICTURES


def test_drag_data_of_a_set_is_empty(window: MainWindow):
    indexes = [window.assets.index(number) for number in range(window.assets.rowCount())]
    assert sorted(names(window, drag_data.asset_ids(window.assets.mimeData(indexes)))) == PICTURES


def test_sets_dropped_on_the_tray_are_refused(window: MainWindow, qtbot: QtBot, user):
    view = window.export.tray.view
    data = drag_data.pack(sets(window), [])
    with qtbot.waitSignal(window.export.tray_model.refused):
        assert user.drop(view.viewport(), data)
    assert window.export.tray_model.rowCount() == 0


def test_the_keyboard_does_not_select_them_either(window: MainWindow, qtbot: QtBot, user):
    view = window.browse.view
    view.setFocus()
    view.setCurrentIndex(window.assets.index(0))
    for _ in range(window.assets.rowCount()):
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert set(names(window, window.browse.selection.ids())) <= set(PICTURES)


def test_a_rubber_band_over_everything(window: MainWindow, user):
    view = window.browse.view.viewport()
    user.band(view, QPoint(view.width() - 2, view.height() - 2), QPoint(3, 3))
    assert sorted(names(window, window.browse.selection.ids())) == PICTURES


def test_hiding_sets_forgets_a_check_mark_on_one_of_them(window: MainWindow, user):
    model = window.library.facet_model
    kind = next(
        model.index(n)
        for n in range(model.rowCount())
        if model.index(n).data().startswith("Spin Set")
    )
    model.setData(kind, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    user.wait_listed(window)
    assert window.assets.rowCount() == 1
    window.library.unsupported.click()
    user.wait_listed(window)
    assert model.chosen("type") == frozenset()
    assert window.assets.rowCount() == 3


def test_a_job_that_names_one_is_refused_before_anything_is_written(
    window: MainWindow, tmp_path: Path
):
    catalog = window.session.catalog
    assert catalog is not None
    job = ExportJob(tuple(f"a|{value}" for value in sets(window)), "convert", "fmt=png")
    with pytest.raises(JobError, match="cannot be exported"):
        plan_job(job, Options(tmp_path / "out"), catalog)
    assert not (tmp_path / "out").exists()


def test_what_was_left_out_is_in_the_log(window: MainWindow, user, tmp_path: Path):
    command(window, "select_all").trigger()
    ExportPage(window).type_modifiers("fmt=png")
    ExportPage(window).set_destination(tmp_path / "out")
    command(window, "start_export").trigger()
    user.wait_done(window)
    assert len(list((tmp_path / "out").iterdir())) == 3
    assert JobsPage(window).counts == "3 exported · 8 left out"
    rows = window.jobs.log.model
    reasons = {rows.index(n, 1).data(): rows.index(n, 2).data() for n in range(8)}
    assert "Spin Sets cannot be exported" in reasons["turning"]
