"""What must not happen by accident: the wheel over a control, Shift during a drop, a comma."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QSlider, QWidget
from pytestqt.qtbot import QtBot

from exportgui.gui.compose.editors.number import NumberEdit
from exportgui.gui.i18n.typed_number import plain_number
from exportgui.gui.shell.main_window import MainWindow
from exportgui.request.fields import Real
from tests.gui.audit import turn_wheel


@pytest.mark.parametrize("name", ["sort", "group", "conflict"])
def test_the_wheel_turns_a_box_only_with_the_focus(qtbot: QtBot, open_window, folder, name: str):
    window: MainWindow = open_window(folder)
    window.activateWindow()
    box = window.findChild(QComboBox, name)
    before = box.currentIndex()
    turn_wheel(box)
    assert (box.currentIndex(), box.hasFocus()) == (before, False)
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    turn_wheel(box)
    assert box.currentIndex() == before + 1


def test_the_wheel_moves_no_slider_without_the_focus(open_window, folder: Path):
    window: MainWindow = open_window(folder)
    slider = window.findChild(QSlider, "thumbnailSize")
    before = slider.value()
    turn_wheel(slider)
    assert slider.value() == before


@pytest.mark.parametrize("name", [None, "destination", "macros", "favourites"])
def test_a_drop_with_shift_held_is_a_copy(open_window, folder: Path, tmp_path: Path, name):
    """An accepted move tells the file manager to delete the file."""
    window: MainWindow = open_window(folder)
    shared = tmp_path / "shared"
    shared.mkdir()
    (tmp_path / "own.mac").write_text("small wid=20\n", "utf-8")
    dropped = tmp_path / "own.mac" if name == "macros" else shared
    target = window if name is None else window.findChild(QWidget, name)
    target = getattr(target, "viewport", lambda: target)()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(dropped))])
    spot = target.rect().center()
    either = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    for event in (
        QDragEnterEvent(spot, either, data, *keys),
        QDragMoveEvent(spot, either, data, *keys),
        QDropEvent(QPointF(spot), either, data, *keys),
    ):
        event.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(target, event)
        if event.isAccepted():
            assert event.dropAction() is Qt.DropAction.CopyAction
    assert event.isAccepted()


@pytest.fixture
def locale(request):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "typed", "meant"),
    [
        ("es_ES", "2,5", "2.5"),
        ("sv_SE", "\N{MINUS SIGN}0,75", "-0.75"),
        ("en_US", "2,5", "2.5"),
        ("en_US", "1,500", "1500"),
        ("es_ES", "1,500", "1.500"),
        ("ja_JP", "８００", "800"),
        ("ja_JP", "－１．５", "-1.5"),
        ("ko_KR", "$size$", "$size$"),
        ("zh_TW", "1，5", "1.5"),
        ("en_US", "1,2,3", "1,2,3"),
    ],
    indirect=["locale"],
)
def test_a_number_is_read_as_it_is_typed_here(locale, typed: str, meant: str):
    assert plain_number(typed) == meant


@pytest.mark.parametrize("locale", ["es_ES"], indirect=True)
def test_a_comma_typed_in_a_number_stays_one_value(qtbot: QtBot, locale):
    edit = NumberEdit(Real("radius", 0, 250))
    qtbot.addWidget(edit)
    texts: list[str] = []
    edit.edited.connect(lambda text, _gesture: texts.append(text))
    line = edit.controls()[0].lineEdit()
    qtbot.keyClicks(line, "2,5")
    assert texts[-1] == "2.5"
    edit.show_value("2.5")
    assert line.text() == "2,5"
