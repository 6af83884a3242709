"""Help while composing: completion, the command picker, fixes for what is wrong, tooltips."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QUndoStack
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QListView, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from exportgui.gui.compose.request_pane import RequestPane
from exportgui.gui.compose.suggestions import SUGGESTION
from exportgui.gui.shell.main_window import MainWindow
from exportgui.request import MacroBook
from exportgui.request.commands import COMMANDS, Status
from tests.gui.page import ExportPage, command


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[RequestPane]:
    stack = QUndoStack()
    book = MacroBook({"web": "wid=1200&fmt=webp", "wide": "wid=3000"})
    shown_pane = RequestPane(stack, lambda: book, str)
    qtbot.addWidget(shown_pane)
    shown_pane.resize(312, 700)
    shown_pane.show()
    shown_pane.activateWindow()
    shown_pane.modifiers.setFocus()
    qtbot.waitUntil(shown_pane.modifiers.hasFocus)
    yield shown_pane
    shown_pane.completer.popup.hide()
    shown_pane.picker.hide()
    shown_pane.close()


def offered(view: QListView) -> list[str]:
    model = view.model()
    return (
        [model.index(row, 0).data() for row in range(model.rowCount())] if view.isVisible() else []
    )


def spot(view: QListView, title: str) -> QPoint:
    model = view.model()
    index = next(
        model.index(row, 0)
        for row in range(model.rowCount())
        if model.index(row, 0).data() == title
    )
    view.scrollTo(index)
    return view.visualRect(index).center()


def test_names_and_values_are_completed(qtbot: QtBot, pane: RequestPane):
    edit = pane.modifiers
    popup = pane.completer.popup
    qtbot.keyClicks(edit, "op_sh")
    assert offered(popup) == ["op_sharpen"]
    qtbot.keyClick(popup, Qt.Key.Key_Tab)
    assert edit.toPlainText() == "op_sharpen="
    assert offered(popup) == ["0", "1"]
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert edit.toPlainText() == "op_sharpen=1"
    qtbot.keyClicks(edit, "&fmt=ti")
    qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=spot(popup, "tif-alpha"))
    assert edit.toPlainText() == "op_sharpen=1&fmt=tif-alpha"
    qtbot.keyClicks(edit, "&$w")
    assert offered(popup) == ["$web$", "$wide$"]
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert edit.toPlainText().endswith("&$w")
    assert edit.hasFocus()


def test_a_word_is_not_called_wrong_while_it_is_typed(qtbot: QtBot, pane: RequestPane):
    qtbot.keyClicks(pane.modifiers, "hei=0&op_sh")
    assert "op_sharpen" in offered(pane.completer.popup)
    assert "hei" in pane.problems.label.text()
    assert "op_sh" not in pane.problems.label.text()
    qtbot.keyClick(pane.modifiers, Qt.Key.Key_Escape)
    pane.completer.popup.hide()
    assert "op_sh" in pane.problems.label.text()


def test_tab_leaves_the_field_when_nothing_is_offered(qtbot: QtBot, pane: RequestPane):
    qtbot.keyClicks(pane.modifiers, "wid=8")
    assert not pane.completer.popup.isVisible()
    qtbot.keyClick(pane.modifiers, Qt.Key.Key_Tab)
    assert not pane.modifiers.hasFocus()
    assert pane.modifiers.toPlainText() == "wid=8"


def test_what_is_offered_says_what_it_does(qtbot: QtBot, pane: RequestPane):
    qtbot.keyClicks(pane.modifiers, "op_")
    model = pane.completer.popup.model()
    assert all(model.index(row, 0).data(SUGGESTION).about for row in range(model.rowCount()))


def test_every_command_is_two_clicks_away(qtbot: QtBot, pane: RequestPane):
    shown = {row.name for row in COMMANDS.values() if row.drawn is not Status.REFUSED}
    qtbot.mouseClick(pane.add_button, Qt.MouseButton.LeftButton)
    picker = pane.picker
    assert picker.isVisible()
    QAbstractItemModelTester(picker.model)
    suggestions = [
        picker.model.index(row).data(SUGGESTION) for row in range(picker.model.rowCount())
    ]
    assert {row.title for row in suggestions if not row.heading} == shown
    qtbot.mouseClick(
        picker.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(picker.view, "op_contrast")
    )
    assert not picker.isVisible()
    assert pane.modifiers.toPlainText() == "op_contrast=0"
    assert pane.commands.rows[0].editor.controls()[0].hasFocus()


def test_a_command_is_found_by_name_and_by_what_it_does(qtbot: QtBot, pane: RequestPane):
    qtbot.mouseClick(pane.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(pane.picker.search, "sharp")
    assert offered(pane.picker.view)[0] == "op_sharpen"
    pane.picker.search.clear()
    qtbot.keyClicks(pane.picker.search, "negative")
    assert "op_invert" in offered(pane.picker.view)
    pane.picker.search.setText("bgc")
    qtbot.keyClick(pane.picker.search, Qt.Key.Key_Return)
    assert pane.modifiers.toPlainText() == "bgc=255,255,255"


def test_a_search_without_an_answer_says_so(qtbot: QtBot, pane: RequestPane):
    qtbot.mouseClick(pane.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(pane.picker.search, "xyzzy")
    assert len(offered(pane.picker.view)) == 1
    qtbot.keyClick(pane.picker.search, Qt.Key.Key_Return)
    assert pane.picker.isVisible()
    assert pane.modifiers.toPlainText() == ""


def test_an_added_effect_can_be_drawn(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("layer=1&src=lamp")
    pane.add_command(COMMANDS["effect"])
    assert (
        pane.modifiers.toPlainText() == "layer=1&src=lamp&effect=-1&color=0,0,0&op_blur=8&pos=8,8"
    )
    assert not pane.analysis.problems


def test_a_command_that_is_there_is_gone_to(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("wid=5&fmt=png")
    pane.add_command(COMMANDS["wid"])
    assert pane.modifiers.toPlainText() == "wid=5&fmt=png"
    assert pane.commands.rows[0].editor.controls()[0].hasFocus()


def test_what_is_typed_after_adding_takes_the_place_of_the_first_value(
    qtbot: QtBot, pane: RequestPane
):
    pane.add_command(COMMANDS["op_brightness"])
    box = pane.commands.rows[0].editor.controls()[0]
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClicks(box, "25")
    assert pane.modifiers.toPlainText() == "op_brightness=25"


def test_a_layer_command_goes_into_the_layer_one_works_on(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("wid=5&layer=1&src=lamp&layer=2&src=vase")
    pane.commands.rows[2].focus()
    pane.add_command(COMMANDS["rotate"])
    assert pane.modifiers.toPlainText() == "wid=5&layer=1&src=lamp&rotate=90&layer=2&src=vase"
    pane.add_command(COMMANDS["fmt"])
    assert pane.modifiers.toPlainText().endswith("&src=vase&fmt=png")


def test_what_is_wrong_is_put_right_by_a_click_or_a_key(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("op_sharpn=1&op_blur=900")
    assert pane.problems.button.text().endswith("op_blur=100")
    qtbot.mouseClick(pane.problems.button, Qt.MouseButton.LeftButton)
    assert pane.modifiers.toPlainText() == "op_sharpn=1&op_blur=100"
    qtbot.keyClick(pane.modifiers, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert pane.modifiers.toPlainText() == "op_sharpen=1&op_blur=100"
    assert not pane.problems.isVisible()


def test_a_click_on_the_message_puts_it_right(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("op_blur=900")
    QApplication.processEvents()
    label = pane.problems.label
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton, pos=QPoint(10, 6))
    assert pane.modifiers.toPlainText() == "op_blur=100"


def test_every_mistake_has_its_own_button(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("wid=abc&op_sharpn=1&op_blur=900&fmt=foo&hei=x")
    shown = [button.text() for button in pane.problems.buttons if button.isVisible()]
    assert [text.split()[-1] for text in shown] == ["op_blur=100", "op_sharpen=1"]
    assert pane.problems.label.text().count("\n") == 3
    assert "2" in pane.problems.label.text().splitlines()[-1]
    qtbot.mouseClick(pane.problems.buttons[1], Qt.MouseButton.LeftButton)
    assert pane.modifiers.toPlainText() == "wid=abc&op_sharpen=1&op_blur=900&fmt=foo&hei=x"


def test_a_click_on_several_messages_changes_nothing(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("wid=abc&qlt=200")
    QApplication.processEvents()
    qtbot.mouseClick(pane.problems.label, Qt.MouseButton.LeftButton, pos=QPoint(10, 6))
    assert pane.modifiers.toPlainText() == "wid=abc&qlt=200"


def test_the_menu_of_a_word_offers_to_put_it_right(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("op_blur=900")
    at = QPoint(20, 10)
    for spot in (at, QPoint(20, 12)):
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, spot, pane.modifiers.mapToGlobal(spot)
        )
        QApplication.sendEvent(pane.modifiers.viewport(), event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        first = menu.actions()[0]
        if pane.modifiers.toPlainText() == "op_blur=900":
            assert first.text().endswith("op_blur=100")
            first.trigger()
        else:
            assert "op_blur" not in first.text()
        menu.close()
    assert pane.modifiers.toPlainText() == "op_blur=100"


def test_the_word_under_the_pointer_explains_itself(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("op_blur=900")
    at = pane.modifiers.viewport().mapTo(pane.modifiers, QPoint(20, 10))
    QApplication.sendEvent(
        pane.modifiers, QHelpEvent(QEvent.Type.ToolTip, at, pane.modifiers.mapToGlobal(at))
    )
    assert "op_blur" in QToolTip.text()
    assert "out of range" in QToolTip.text()
    QToolTip.hideText()
    qtbot.waitUntil(
        lambda: not any(w.isVisible() for w in QApplication.topLevelWidgets() if w is not pane)
    )


def test_the_picker_opens_by_its_key(qtbot: QtBot, open_window):
    window: MainWindow = open_window(None)
    command(window, "add_command").trigger()
    assert ExportPage(window).command_picker.isVisible()
    qtbot.keyClick(ExportPage(window).command_picker.search, Qt.Key.Key_Escape)
    assert not ExportPage(window).command_picker.isVisible()
