"""Layers put in order by dragging, and rectangles drawn on the preview."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from exportgui.gui.compose.layer_list import LayerList
from exportgui.gui.compose.request_pane import RequestPane
from exportgui.gui.shell.main_window import MainWindow
from exportgui.request import MacroBook

TEXT = "wid=9&layer=1,logo&src=lamp&layer=2&text=Hi&layer=3&color=1,2,3"


@pytest.fixture
def layers(qtbot: QtBot) -> Iterator[LayerList]:
    stack = QUndoStack()
    pane = RequestPane(stack, MacroBook, str)
    qtbot.addWidget(pane)
    pane.resize(312, 900)
    pane.show()
    pane.modifiers.setPlainText(TEXT)
    stack.clear()
    yield pane.layers
    pane.close()


def text(layers: LayerList) -> str:
    return layers._document.text


def titles(layers: LayerList) -> list[str]:
    return [layers.model.index(row).data() for row in range(layers.model.rowCount())]


def spot(layers: LayerList, row: int) -> QPoint:
    return layers.view.visualRect(layers.model.index(row)).center()


def test_layers_are_listed_only_where_there_are_any(layers: LayerList):
    QAbstractItemModelTester(layers.model)
    assert titles(layers) == ["Layer 3 — 1,2,3", "Layer 2 — Hi", "Layer 1 · logo — lamp"]
    assert layers.isVisible()
    layers._document.set_text("wid=9&src=lamp")
    assert not layers.isVisible()


def test_a_dragged_layer_takes_its_new_number(qtbot: QtBot, user, layers: LayerList):
    data = layers.model.mimeData([layers.model.index(2)])
    top = layers.view.visualRect(layers.model.index(0)).topLeft() + QPoint(20, 1)
    assert user.drop(layers.view.viewport(), data, top)
    assert text(layers) == "wid=9&layer=3,logo&src=lamp&layer=1&text=Hi&layer=2&color=1,2,3"
    assert titles(layers)[0] == "Layer 3 · logo — lamp"
    qtbot.keyClick(layers.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(layers)[1] == "Layer 2 · logo — lamp"
    qtbot.keyClick(layers.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert text(layers) == TEXT


def test_a_layer_is_hidden_by_its_box(qtbot: QtBot, layers: LayerList):
    box = layers.view.visualRect(layers.model.index(1))
    qtbot.mouseClick(
        layers.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(box.left() + 12, box.center().y()),
    )
    assert text(layers) == TEXT.replace("layer=2&", "layer=2&hide=1&")
    qtbot.mouseClick(
        layers.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(box.left() + 12, box.center().y()),
    )
    assert text(layers) == TEXT


def test_layers_are_added_and_removed(qtbot: QtBot, layers: LayerList):
    qtbot.mouseClick(
        layers.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(layers, 0) + QPoint(60, 0)
    )
    qtbot.mouseClick(layers.remove, Qt.MouseButton.LeftButton)
    assert text(layers) == "wid=9&layer=1,logo&src=lamp&layer=2&text=Hi"
    next(
        action for action in layers.add.menu().actions() if "Text" in action.text().replace("&", "")
    ).trigger()
    assert (
        text(layers) == "wid=9&layer=1,logo&src=lamp&layer=2&text=Hi&layer=3&size=200,100&text=Text"
    )


def test_a_rectangle_drawn_on_the_preview_is_the_crop(
    qtbot: QtBot, open_window, user, folder: Path
):
    window: MainWindow = open_window(folder)
    pane = window.export.composer.pane
    user.select(window, "lamp.jpg")
    user.wait_preview(window)
    qtbot.waitUntil(lambda: window.preview_model.before is not None)
    pane.modifiers.setPlainText("wid=40&crop=0,0,40,30")
    row = pane.commands.rows[1]
    qtbot.mouseClick(row.region, Qt.MouseButton.LeftButton)
    tool = window.preview.region
    assert tool.is_active
    assert tool.rect_in_source() == (0, 0, 40, 30)
    qtbot.keyClick(tool, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert pane.document.text == "wid=40&crop=10,0,40,30"
    qtbot.keyClick(tool, Qt.Key.Key_Down)
    qtbot.keyClick(tool, Qt.Key.Key_Return)
    assert pane.document.text == "wid=40&crop=10,1,40,30"
    assert not row.region.isChecked()
    window.undo_stack.undo()
    assert pane.document.text == "wid=40&crop=0,0,40,30"
    qtbot.mouseClick(row.region, Qt.MouseButton.LeftButton)
    qtbot.keyClick(tool, Qt.Key.Key_Right)
    qtbot.keyClick(tool, Qt.Key.Key_Escape)
    assert pane.document.text == "wid=40&crop=0,0,40,30"
    assert not row.region.isChecked()


def test_the_rectangle_is_drawn_on_a_large_picture_however_small_the_reply(
    qtbot: QtBot, open_window, user, folder: Path
):
    window: MainWindow = open_window(folder)
    pane = window.export.composer.pane
    view = window.preview.view
    user.select(window, "lamp.jpg")
    pane.modifiers.setPlainText("wid=4&crop=0,0,40,30")
    user.wait_preview(window)
    qtbot.waitUntil(lambda: window.preview_model.before is not None)
    assert view.viewport.frame("before").width() < 9
    qtbot.mouseClick(pane.commands.rows[1].region, Qt.MouseButton.LeftButton)
    assert view.viewport.frame("before").width() == 80
    qtbot.keyClick(window.preview.region, Qt.Key.Key_Return)
    assert view.viewport.frame("before").width() < 9


def test_the_rectangle_follows_what_is_typed_and_goes_with_its_command(
    qtbot: QtBot, open_window, user, folder: Path
):
    window: MainWindow = open_window(folder)
    pane = window.export.composer.pane
    tool = window.preview.region
    user.select(window, "lamp.jpg")
    user.wait_preview(window)
    qtbot.waitUntil(lambda: window.preview_model.before is not None)
    pane.modifiers.setPlainText("hei=9")
    pane.modifiers.setPlainText("wid=40&crop=0,0,40,30")
    qtbot.mouseClick(pane.commands.rows[1].region, Qt.MouseButton.LeftButton)
    pane.document.set_value(1, "5,5,20,20")
    assert tool.rect_in_source() == (5, 5, 20, 20)
    window.undo_stack.undo()
    assert tool.rect_in_source() == (0, 0, 40, 30)
    window.undo_stack.undo()
    assert pane.document.text == "hei=9"
    assert not tool.is_active
    window.undo_stack.redo()
    qtbot.mouseClick(pane.commands.rows[1].region, Qt.MouseButton.LeftButton)
    window.export.fmt.setCurrentText("orig")
    assert not tool.is_active


def test_no_rectangle_without_a_picture(qtbot: QtBot, open_window, folder: Path):
    window: MainWindow = open_window(folder)
    pane = window.export.composer.pane
    pane.modifiers.setPlainText("crop=0,0,40,30")
    qtbot.mouseClick(pane.commands.rows[0].region, Qt.MouseButton.LeftButton)
    assert not window.preview.region.is_active
    assert not pane.commands.rows[0].region.isChecked()
    assert "picture" in window.statusBar().currentMessage()
