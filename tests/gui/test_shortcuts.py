"""The sheet of keys, and what is said aloud."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exportgui.gui.shell import commands
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.shell.shortcuts_dialog import OWN_KEYS, ShortcutSheet, sections
from tests.gui.page import ExportPage, announcer, command


def test_every_key_of_the_menus_is_on_the_sheet():
    keys = {key for _title, lines in sections(commands.keys_by_menu()) for _what, key in lines}
    wanted = [row.key for menu in commands.MENUS for row in menu.commands if row.key]
    wanted += [key for _title, lines in OWN_KEYS for key, _what in lines]
    assert {
        QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in wanted
    } == keys
    assert "" not in keys
    assert not [
        what
        for _title, lines in sections(commands.keys_by_menu())
        for what, _key in lines
        if "&" in what
    ]


def test_the_sheet_opens_by_its_key_and_is_searched(qtbot: QtBot, open_window):
    window: MainWindow = open_window(None)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    sheet = next(sheet for sheet in window.findChildren(ShortcutSheet) if sheet.isVisible())
    QAbstractItemModelTester(sheet.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert sheet.shown.rowCount() == len(sections(commands.keys_by_menu()))
    qtbot.keyClicks(sheet.search, "rescan")
    assert sheet.shown.rowCount() == 1
    only = sheet.shown.index(0, 0)
    assert sheet.shown.rowCount(only) == 1
    assert sheet.shown.index(0, 1, only).data() == "F5"
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_whole_page_pasted_into_the_search_finds_nothing(qtbot: QtBot):
    sheet = ShortcutSheet([("File", [("Open", "Ctrl+O")])])
    qtbot.addWidget(sheet)
    sheet.search.setText("wid=5&" * 15_000)  # Qt warns of an expression of that length
    assert sheet.shown.rowCount() == 0


@pytest.mark.parametrize("broken", [False, True])
def test_a_job_is_told_at_its_beginning_its_quarters_and_its_end(
    qtbot: QtBot, open_window, user, make_picture, tmp_path: Path, broken: bool
):
    for number in range(12):
        make_picture(tmp_path / "many" / f"{number:03}.jpg")
    if broken:
        whole = make_picture(tmp_path / "many" / "006.jpg", (400, 300)).read_bytes()
        (tmp_path / "many" / "006.jpg").write_bytes(whole[: len(whole) // 2])
    window: MainWindow = open_window(tmp_path / "many")
    messages: list[str] = []
    announcer(window).announced.connect(messages.append)
    command(window, "select_all").trigger()
    ExportPage(window).type_modifiers("wid=20")
    ExportPage(window).set_destination(tmp_path / "out")
    window.export.check.choose("never")
    command(window, "start_export").trigger()
    user.wait_done(window)
    assert messages[-1].startswith("Job 1 is finished")
    assert ("failed" in messages[-1]) is broken
    assert len(messages) == len(set(messages)) <= 6
    assert any(text.startswith("Exporting") or " of 12 exported" in text for text in messages)
