"""Unusual states: nothing open, nothing found, something missing or broken, the next start."""

from __future__ import annotations

import json
import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from exportgui.gui import window_state
from exportgui.gui.browse.asset_model import AssetRole
from exportgui.gui.session import LIBRARY_NAME
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.shell.rescue_bar import RescueBar
from exportgui.job.ledger.ledger import Ledger
from tests.gui.page import ExportPage, asset_count, command


def test_an_empty_window_says_what_to_do_first(open_window):
    window: MainWindow = open_window(None)
    assert window.stack.currentWidget() is window.welcome
    assert "folder" in window.welcome.title.text()
    shown = [
        button.text() for button in window.welcome.findChildren(QPushButton) if button.isVisible()
    ]
    assert "Open folder…" in shown
    assert not command(window, "start_export").isEnabled()


def test_a_missing_folder_is_told_in_the_window(qtbot: QtBot, open_window, tmp_path: Path):
    window: MainWindow = open_window(None)
    with qtbot.waitSignal(window.session.failed):
        window.session.open(tmp_path / "gone")
    assert "gone" in window.welcome.failure.text()
    assert window.welcome.failure.isVisible()
    assert window.stack.currentWidget() is window.welcome


def test_a_damaged_catalog_is_told_in_the_window(qtbot: QtBot, open_window, tmp_path: Path):
    (tmp_path / "bad.ini").write_text("this is no catalog\n", encoding="utf-8")
    window: MainWindow = open_window(None)
    with qtbot.waitSignal(window.session.failed):
        window.session.open(tmp_path / "bad.ini")
    assert "bad.ini" in window.welcome.failure.text()


def test_an_empty_folder_says_what_to_do(qtbot: QtBot, open_window, tmp_path: Path):
    (tmp_path / "empty").mkdir()
    window: MainWindow = open_window(tmp_path / "empty")
    qtbot.waitUntil(window.browse.empty.isVisible)
    assert "no assets here yet" in window.browse.empty.text()


def test_a_search_without_result_repeats_the_words(qtbot: QtBot, open_window, folder: Path):
    window: MainWindow = open_window(folder)
    qtbot.keyClicks(window.browse.search, "zebra")
    qtbot.waitUntil(window.browse.empty.isVisible)
    assert "zebra" in window.browse.empty.text()
    qtbot.keyClick(window.browse.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.assets.rowCount() == 7)
    assert window.browse.view.isVisible()


def test_what_a_search_takes_out_of_sight_is_not_exported(
    qtbot: QtBot, open_window, user, folder: Path
):
    window: MainWindow = open_window(folder)
    ExportPage(window).type_modifiers("fmt=png")
    ExportPage(window).set_destination("/somewhere")
    command(window, "select_all").trigger()
    assert len(window.export.ids()) == 7
    window.browse.search.setText("lamp")
    user.wait_listed(window)
    assert len(window.export.ids()) == 1
    window.browse.search.setText("zebra")
    user.wait_listed(window)
    assert list(window.export.ids()) == []
    assert not window.export.button.isEnabled()
    assert asset_count(window).startswith("0")
    assert window.preview_model.asset is None


def test_a_broken_file_has_a_tile_that_says_why(qtbot: QtBot, open_window, user, folder: Path):
    window: MainWindow = open_window(folder)
    index = window.assets.index(user.row(window, "broken.jpg"))
    qtbot.waitUntil(lambda: bool(index.data(AssetRole.FAILURE)))
    tip = index.data(Qt.ItemDataRole.ToolTipRole).replace("\n", "")  # it breaks long lines
    assert index.data(AssetRole.FAILURE) in tip
    user.select(window, "broken.jpg")
    ExportPage(window).type_modifiers("fmt=png")
    user.wait_preview(window)
    assert "broken.jpg" in window.preview_model.error
    assert window.preview.view.is_error


def test_thumbnails_arrive_and_are_kept(qtbot: QtBot, open_window, user, folder: Path):
    window: MainWindow = open_window(folder)
    index = window.assets.index(user.row(window, "lamp.jpg"))
    qtbot.waitUntil(lambda: index.data(AssetRole.PICTURE) is not None)
    asset = index.data(AssetRole.ASSET)
    assert window.session.catalog is not None
    assert window.session.catalog.thumbnail(asset.id, 256)


def test_a_file_that_has_no_picture_is_previewed_in_words(open_window, user, folder: Path):
    window: MainWindow = open_window(folder)
    user.select(window, "price list.xml")
    user.wait_preview(window)
    assert "no picture" in window.preview_model.error


def test_a_reply_in_words_is_shown_as_words(open_window, user, folder: Path):
    window: MainWindow = open_window(folder)
    user.select(window, "lamp.jpg")
    ExportPage(window).type_modifiers("wid=40&req=props")
    user.wait_preview(window)
    assert "image.width=40" in window.preview.words.toPlainText()
    assert not window.preview.view.is_error
    ExportPage(window).type_modifiers("wid=40")
    user.wait_preview(window)
    assert window.preview.words.isHidden()


def test_an_error_in_the_request_is_marked_and_stops_the_export(open_window, user, folder: Path):
    window: MainWindow = open_window(folder)
    user.select(window, "lamp.jpg")
    ExportPage(window).set_destination("/somewhere")
    ExportPage(window).type_modifiers("wid=40&op_blur=900")
    assert "900" in ExportPage(window).marked
    assert "op_blur" in ExportPage(window).problems
    assert not window.export.button.isEnabled()
    assert "modifiers" in ExportPage(window).reason
    user.wait_preview(window)
    assert window.preview_model.after is None


def test_a_misspelt_command_is_a_warning_with_a_hint(open_window, user, folder: Path):
    window: MainWindow = open_window(folder)
    user.select(window, "lamp.jpg")
    ExportPage(window).set_destination("/somewhere")
    ExportPage(window).type_modifiers("wid=40&op_sharpn=1")
    assert "op_sharpen" in ExportPage(window).problems
    assert window.export.button.isEnabled()


def test_convert_without_a_request_says_what_is_missing(open_window, user, folder: Path):
    window: MainWindow = open_window(folder)
    user.select(window, "lamp.jpg")
    assert "Type modifiers" in ExportPage(window).reason
    window.export.fmt.setCurrentText("orig")
    assert "folder to export to" in ExportPage(window).reason
    ExportPage(window).set_destination("relative/path")
    assert "whole path" in ExportPage(window).reason


def test_a_stale_picture_is_never_shown_as_current(open_window, user, folder: Path):
    window: MainWindow = open_window(folder)
    user.select(window, "lamp.jpg")
    ExportPage(window).type_modifiers("wid=40")
    user.wait_preview(window)
    assert not window.preview.view.stale
    ExportPage(window).type_modifiers("wid=30")
    assert window.preview.view.stale
    user.wait_preview(window)
    assert window.preview_model.after is not None
    assert window.preview_model.after.width == 30


def test_a_reply_with_a_note_settles(qtbot: QtBot, open_window, user, folder: Path):
    window: MainWindow = open_window(folder)
    user.select(window, "lamp.jpg")
    ExportPage(window).type_modifiers("wid=40&op_sharpn=1")
    user.wait_preview(window)
    assert window.preview_model.after is not None
    assert window.preview_model.after.notes
    qtbot.waitUntil(lambda: window.preview_model.before is not None)
    with qtbot.assertNotEmitted(window.preview_model.changed, wait=100):
        window.preview.view.repaint()
    assert not window.preview_model.stale


def test_panel_values_are_there_at_the_next_start(open_window, folder: Path):
    first: MainWindow = open_window(folder)
    ExportPage(first).set_destination("/photos/out")
    ExportPage(first).choose("conflict", "overwrite")
    ExportPage(first).choose("email", "Error")
    ExportPage(first).type_modifiers("wid=40")
    first.export.fmt.setCurrentText("orig")
    command(first, "show_list").trigger()
    first.close()
    kept = json.loads(window_state.state_path().read_text(encoding="utf-8"))
    assert kept["catalog"] == str(folder)
    second: MainWindow = open_window(None)
    assert second.export.options_form.values()["destination"] == "/photos/out"
    assert second.export.options_form.values()["conflict"] == "overwrite"
    assert second.export.options_form.values()["email"] == "Error"
    assert second.export.fmt.currentText() == "orig"
    assert ExportPage(second).modifiers == "wid=40"
    assert second.browse.view.mode == "list"


def test_a_damaged_library_is_reported_until_it_is_dismissed(
    qtbot: QtBot, open_window, home: Path, make_picture, tmp_path: Path
):
    (home / "data").mkdir(parents=True)
    (home / "data" / LIBRARY_NAME).write_bytes(b"no database" * 999)
    make_picture(tmp_path / "shop/lamp.jpg")
    (tmp_path / "shop/shop.tsv").write_text("Id\tPath\nlamp\tlamp.jpg\nlost\t\n", "utf-8")
    (tmp_path / "shop/shop.ini").write_text("RootId=x\nCatalogFile=shop.tsv\nRootPath=.\n", "utf-8")
    window: MainWindow = open_window(tmp_path / "shop/shop.ini")
    assert "lost" in window.statusBar().currentMessage()  # a problem of the scan
    bar = window.findChild(RescueBar)
    assert bar.isVisible()
    assert "library-damaged-" in bar.text.text()
    qtbot.mouseClick(bar.dismiss, Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_a_damaged_job_is_named_until_it_is_dismissed(qtbot: QtBot, open_window, home: Path):
    with Ledger(home / "data" / "ledger.sqlite") as ledger, ledger._file.write(durable=True) as db:
        db.execute("INSERT INTO waiting VALUES ('u', 0, '/shop', 'no job', '{}', '[]', '', 0)")
    window: MainWindow = open_window(None)
    bar = window.findChild(RescueBar)
    qtbot.waitUntil(lambda: "/shop" in bar.text.text())
    assert bar.isVisible()


def test_a_damaged_state_file_costs_nothing(open_window):
    window_state.state_path().parent.mkdir(parents=True)
    window_state.state_path().write_text("{ not json", encoding="utf-8")
    window: MainWindow = open_window(None)
    assert window.export.fmt.currentText() == "convert"


def test_folders_types_and_order_decide_what_is_shown(
    qtbot: QtBot, open_window, user, folder: Path
):
    window: MainWindow = open_window(folder)
    window.library.folders.setCurrentIndex(window.library.folder_model.find_folder("chairs"))
    qtbot.waitUntil(lambda: window.assets.rowCount() == 3)
    window.browse.direction.click()
    qtbot.waitUntil(lambda: window.assets.index(0).data() == "pine.jpg")
    window.library.folders.setCurrentIndex(window.library.folder_model.index(0, 0))
    user.wait_listed(window)
    assert window.assets.rowCount() == 7
    model = window.library.facet_model
    xml = next(
        model.index(row)
        for row in range(model.rowCount())
        if model.index(row).data().startswith("XML")
    )
    model.setData(xml, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    qtbot.waitUntil(lambda: window.assets.rowCount() == 1)
    assert window.assets.index(0).data() == "price list.xml"


def test_the_selection_survives_a_rescan(
    qtbot: QtBot, open_window, user, make_picture, folder: Path
):
    window: MainWindow = open_window(folder)
    user.select(window, "lamp.jpg", "vase.png")
    make_picture(folder / "a new one.jpg")
    command(window, "rescan").trigger()
    qtbot.waitUntil(lambda: window.assets.rowCount() == 8)
    catalog = window.session.catalog
    assert catalog is not None
    assert {asset.name for asset in catalog.assets(window.browse.selection.ids())} == {
        "lamp.jpg",
        "vase.png",
    }
    user.wait_listed(window)


def test_a_scan_goes_on_where_another_catalog_cannot_be_opened(
    qtbot: QtBot, open_window, user, make_picture, folder: Path
):
    window: MainWindow = open_window(folder)
    gate = threading.Event()
    held = window.session.scan_pool.submit(gate.wait)
    qtbot.waitUntil(held.running)  # opening drops what has not started
    make_picture(folder / "rugs" / "a new one.jpg")
    command(window, "rescan").trigger()
    with qtbot.waitSignal(window.session.failed):
        window.session.open(folder / "gone")
        gate.set()
    qtbot.waitUntil(lambda: window.assets.rowCount() == 8)
    user.wait_listed(window)


def test_what_was_said_stays_while_the_same_asset_is_in_front(
    qtbot: QtBot, open_window, user, make_picture, folder
):
    window: MainWindow = open_window(folder)
    user.select(window, "lamp.jpg")
    window.session.open(folder / "nowhere")
    qtbot.waitUntil(lambda: "nowhere" in window.statusBar().currentMessage())
    make_picture(folder / "a new one.jpg")
    command(window, "rescan").trigger()
    qtbot.waitUntil(lambda: window.assets.rowCount() == 8)
    user.wait_listed(window)
    assert "nowhere" in window.statusBar().currentMessage()
    user.select(window, "vase.png")
    assert window.statusBar().currentMessage() == ""


def test_closing_in_the_middle_of_everything_leaves_nothing_running(
    qtbot: QtBot, open_window, make_picture, tmp_path
):
    for number in range(40):
        make_picture(tmp_path / "many" / f"{number}.jpg", (600, 500))
    window: MainWindow = open_window(tmp_path / "many")
    command(window, "select_all").trigger()
    ExportPage(window).type_modifiers("fmt=png&op_blur=20")
    ExportPage(window).set_destination(tmp_path / "out")
    command(window, "start_export").trigger()
    qtbot.waitUntil(lambda: (tmp_path / "out").exists())
    command(window, "rescan").trigger()
    assert window.close()


def test_what_was_hidden_stays_hidden(open_window):
    window: MainWindow = open_window(None)
    command(window, "toggle_library").trigger()
    command(window, "toggle_jobs").trigger()
    window.close()
    again: MainWindow = open_window(None)
    assert [again.library.isHidden(), again.preview.isHidden(), again.jobs.isHidden()] == [
        True,
        False,
        True,
    ]
    command(again, "toggle_library").trigger()
    again.close()
    assert window_state.hidden(window_state.load()) == ["jobs"]
