"""The typed text and the editors of its commands are two views of one request."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QUndoStack, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exportgui.gui.compose.command_list import BATCH, MAX_ROWS
from exportgui.gui.compose.command_row import CommandRow
from exportgui.gui.compose.editors.anchor import NinePoints
from exportgui.gui.compose.editors.tuples import TupleEdit
from exportgui.gui.compose.request_pane import RequestPane
from exportgui.request import MacroBook, edit, field_texts
from exportgui.request.commands import COMMANDS

sys.path.insert(0, str(Path(__file__).parents[1] / "request"))

import made_requests as made


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[RequestPane]:
    stack = QUndoStack()
    made_ = RequestPane(stack, MacroBook, str)
    made_.stack = stack
    qtbot.addWidget(made_)
    made_.resize(312, 700)
    made_.show()
    made_.activateWindow()
    yield made_
    made_.close()


def control(pane: RequestPane, place: int, kind: type[QWidget]) -> QWidget:
    """The first control of a kind in a row."""
    row = pane.commands.rows[place]
    row.unfold(True)
    return next(part for part in row.editor.controls() if isinstance(part, kind))


def agree(pane: RequestPane) -> None:
    """The text, the document, the rows and every field say the same."""
    text = pane.modifiers.toPlainText()
    assert pane.document.text == text
    lines = edit.lines(text)
    assert len(pane.commands.rows) == len(lines)
    for line, row in zip(lines, pane.commands.rows, strict=True):
        assert row.state.place == line.place
        if row.editor is None:
            continue
        assert row.editor.value == line.value
        if isinstance(row.editor, TupleEdit):
            fields = field_texts.split_value(line.command.grammar, line.value)
            assert tuple(field.value for field in row.editor._editors) == fields


def test_typing_makes_rows_and_rows_write_text(qtbot: QtBot, pane: RequestPane):
    qtbot.keyClicks(pane.modifiers, "wid=800&op_brightness=5&fmt=png")
    assert [row.state.title for row in pane.commands.rows] == ["wid", "op_brightness", "fmt"]
    agree(pane)
    box = control(pane, 0, QAbstractSpinBox)
    box.lineEdit().selectAll()
    qtbot.keyClicks(box, "640")
    assert pane.modifiers.toPlainText() == "wid=640&op_brightness=5&fmt=png"
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert pane.modifiers.toPlainText() == "wid=650&op_brightness=5&fmt=png"
    slider = control(pane, 1, QSlider)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert pane.modifiers.toPlainText() == "wid=650&op_brightness=6&fmt=png"
    combo = control(pane, 2, QComboBox)
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert pane.modifiers.toPlainText() == "wid=650&op_brightness=6&fmt=png-alpha"
    agree(pane)


def test_a_row_that_is_typed_in_is_not_made_anew(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("wid=8&op_usm=1,1,5&fmt=png")
    rows = list(pane.commands.rows)
    box = control(pane, 0, QAbstractSpinBox)
    box.setFocus()
    qtbot.keyClicks(box, "00x")
    assert pane.modifiers.toPlainText() == "wid=800x&op_usm=1,1,5&fmt=png"
    assert pane.analysis.error
    assert pane.commands.rows == rows
    pane.modifiers.setPlainText("hei=9&wid=800x&fmt=png")
    assert pane.commands.rows[1:] == [rows[0], rows[2]]
    agree(pane)


def test_the_cursor_stays_with_its_word(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("wid=8&fmt=png")
    cursor = pane.modifiers.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    pane.modifiers.setTextCursor(cursor)
    control(pane, 0, QAbstractSpinBox).stepBy(1)
    assert pane.modifiers.toPlainText() == "wid=9&fmt=png"
    assert pane.modifiers.textCursor().atEnd()


def test_one_field_of_several_changes_alone(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("&op_usm=1.50,1 & op_noise=9&quantize=web&qlt=85&opac=50")
    qtbot.keyClick(control(pane, 0, QCheckBox), Qt.Key.Key_Space)
    assert pane.modifiers.toPlainText() == (
        "&op_usm=1.50,1,0,1 & op_noise=9&quantize=web&qlt=85&opac=50"
    )
    qtbot.keyClick(control(pane, 1, QCheckBox), Qt.Key.Key_Space)
    assert "op_noise=9,uniform,1" in pane.modifiers.toPlainText()
    agree(pane)


def test_a_format_takes_along_only_what_it_allows(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("fmt=tif,cmyk,lzw")
    format_, pixels, packing = pane.commands.rows[0].editor.controls()
    assert [pixels.itemText(at) for at in range(1, pixels.count())] == ["rgb", "gray", "cmyk"]
    assert "zip" in [packing.itemText(at) for at in range(packing.count())]
    format_.setCurrentIndex(format_.findText("webp"))
    format_.activated.emit(format_.currentIndex())
    assert pane.modifiers.toPlainText() == "fmt=webp"
    assert [packing.itemText(at) for at in range(1, packing.count())] == ["lossy", "lossless"]
    agree(pane)


def test_a_pixel_ratio_switches_itself_on_and_off(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("dpr=off")
    box = control(pane, 0, QAbstractSpinBox)
    qtbot.keyClicks(box, "3")
    assert pane.modifiers.toPlainText() == "dpr=on,3"
    switch = control(pane, 0, QComboBox)
    qtbot.keyClick(switch, Qt.Key.Key_Up)
    assert pane.modifiers.toPlainText() == "dpr=off"
    qtbot.keyClick(switch, Qt.Key.Key_Down)
    assert pane.modifiers.toPlainText() == "dpr=on,2"
    agree(pane)


def test_nine_points_place_the_picture(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("wid=9&hei=9&align=0.3,0.3")
    pane.commands.rows[2].unfold(True)
    points = pane.commands.rows[2].findChild(NinePoints)
    qtbot.mouseClick(points, Qt.MouseButton.LeftButton, pos=points.point(1, -1).toPoint())
    assert pane.modifiers.toPlainText() == "wid=9&hei=9&align=1,-1"
    qtbot.keyClick(points, Qt.Key.Key_Left)
    assert pane.modifiers.toPlainText() == "wid=9&hei=9&align=0,-1"
    agree(pane)


@pytest.mark.parametrize(
    ("command", "zero"),
    [("anchor", QPoint(-1, -1)), ("origin", QPoint(-1, -1)), ("pos", QPoint(0, 0))],
)
def test_nine_points_say_pixels_as_shares(
    qtbot: QtBot, pane: RequestPane, command: str, zero: QPoint
):
    first = f"layer=1&{command}=0,0&hei=9"
    pane.modifiers.setPlainText(first)
    pane.commands.rows[1].unfold(True)
    points = pane.commands.rows[1].findChild(NinePoints)
    assert points.at == (zero.x(), zero.y())
    qtbot.mouseClick(points, Qt.MouseButton.LeftButton, pos=points.point(1, -1).toPoint())
    assert pane.modifiers.toPlainText() == f"layer=1&{command}N=0.5,-0.5&hei=9"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert pane.modifiers.toPlainText() == f"layer=1&{command}N=0,-0.5&hei=9"
    agree(pane)
    pane.document.set_text(f"{command}=30,40")
    assert pane.commands.rows[0].findChild(NinePoints).at is None
    for _ in range(3):
        pane.stack.undo()
    assert pane.modifiers.toPlainText() == first


def test_a_slider_goes_to_its_end_for_what_is_beyond(pane: RequestPane):
    pane.modifiers.setPlainText("qlt=200&rotate=270&op_brightness=-500")
    sliders = [control(pane, place, QSlider) for place in range(3)]
    assert [slider.value() for slider in sliders] == [100, 180, -100]
    agree(pane)


def test_an_angle_is_turned_by_a_slider(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("rotate=10")
    qtbot.keyClick(control(pane, 0, QSlider), Qt.Key.Key_Right)
    assert pane.modifiers.toPlainText() == "rotate=11"
    agree(pane)


def test_names_are_not_cut_short(qtbot: QtBot, pane: RequestPane):
    longest = max((command.name for command in COMMANDS.values()), key=len)
    pane.modifiers.setPlainText(f"{longest}=0,0,0&wid=1")
    title = pane.commands.rows[0]._title
    assert title.width() >= title.fontMetrics().horizontalAdvance(longest)


def test_a_colour_keeps_its_notation(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("bgc=0,100,50,10k")
    line = control(pane, 0, QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, "ff8000")
    assert pane.modifiers.toPlainText() == "bgc=ff8000"


def test_rows_are_removed_and_moved(qtbot: QtBot, user, pane: RequestPane):
    pane.modifiers.setPlainText("wid=1&hei=2&fmt=png")
    qtbot.mouseClick(pane.commands.rows[1].close_button, Qt.MouseButton.LeftButton)
    assert pane.modifiers.toPlainText() == "wid=1&fmt=png"
    qtbot.keyClick(pane.commands.rows[1].grip, Qt.Key.Key_Up)
    assert pane.modifiers.toPlainText() == "fmt=png&wid=1"
    rows = pane.commands
    user.drop(rows, rows.rows[0].grip.mime(), rows.rows[1].geometry().center() + QPoint(0, 8))
    assert pane.modifiers.toPlainText() == "wid=1&fmt=png"
    agree(pane)


def test_a_row_is_moved_by_keys_and_keeps_the_focus(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("wid=1&hei=2&fmt=png")
    box = control(pane, 1, QAbstractSpinBox)
    qtbot.waitUntil(box.isVisible)
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClick(
        box, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert pane.modifiers.toPlainText() == "hei=2&wid=1&fmt=png"
    assert control(pane, 0, QAbstractSpinBox).hasFocus()


def test_tab_goes_through_the_rows_in_their_order(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("wid=1&fmt=png")
    pane.modifiers.setPlainText("hei=2&wid=1&fmt=png")
    pane.modifiers.setFocus()
    qtbot.waitUntil(lambda: pane.modifiers.hasFocus() and pane.commands.rows[2].isVisible())
    seen = []
    for _ in range(40):
        pane.focusNextChild()
        focused = QApplication.focusWidget()
        if focused is pane.add_button:
            break
        row = focused
        while row is not None and not isinstance(row, CommandRow):
            row = row.parentWidget()
        seen.append(row.state.title if row is not None else "")
    assert list(dict.fromkeys(title for title in seen if title)) == ["hei", "wid", "fmt"]


def test_the_wheel_turns_only_what_has_the_focus(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("op_brightness=5")
    slider = control(pane, 0, QSlider)

    def wheel() -> None:
        at = QPointF(slider.rect().center())
        none = Qt.KeyboardModifier.NoModifier
        turn = QWheelEvent(
            at, slider.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, none,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(slider, turn)

    wheel()
    assert pane.document.text == "op_brightness=5"
    slider.setFocus()
    qtbot.waitUntil(slider.hasFocus)
    wheel()
    assert pane.document.text != "op_brightness=5"


def test_many_rows_come_a_few_at_a_time(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("&".join(f"$v{number}={number}" for number in range(70)))
    assert len(pane.commands.rows) == BATCH
    qtbot.waitUntil(lambda: len(pane.commands.rows) == MAX_ROWS)
    assert [row.state.title for row in pane.commands.rows] == [
        f"$v{number}" for number in range(MAX_ROWS)
    ]
    assert len(pane.commands.findChildren(CommandRow)) == MAX_ROWS
    pane.modifiers.setPlainText("wid=1")
    assert [row.state.title for row in pane.commands.rows] == ["wid"]


def test_undo_after_any_ten_edits_gives_the_first_request_back(qtbot: QtBot, pane: RequestPane):
    first = " &wid=800&op_usm=1,1,5 && fmt=png&bgc=255,0,0"
    pane.modifiers.setPlainText(first)
    pane.modifiers.moveCursor(QTextCursor.MoveOperation.End)
    stack = pane.document._track._stack
    stack.clear()
    changes: list[Callable[[], object]] = [
        lambda: control(pane, 0, QAbstractSpinBox).stepBy(1),
        lambda: qtbot.keyClicks(pane.modifiers, "&hei=5"),
        lambda: qtbot.keyClick(control(pane, 1, QSlider), Qt.Key.Key_Right),
        lambda: qtbot.keyClick(control(pane, 2, QComboBox), Qt.Key.Key_Down),
        lambda: pane.commands.rows[1].close_button.click(),
        lambda: qtbot.keyClick(pane.commands.rows[1].grip, Qt.Key.Key_Up),
        lambda: qtbot.keyClick(pane.modifiers, Qt.Key.Key_Backspace),
        lambda: pane.modifiers.insertPlainText("9"),
        lambda: pane.modifiers.clear(),
        lambda: qtbot.keyClicks(pane.modifiers, "wid=1"),
    ]
    texts = [first]
    for change in changes:
        change()
        assert pane.document.text != texts[-1]
        texts.append(pane.document.text)
        agree(pane)
    while stack.canUndo():
        stack.undo()
        assert pane.modifiers.toPlainText() in texts
        agree(pane)
    assert pane.modifiers.toPlainText() == first
    while stack.canRedo():
        stack.redo()
    assert pane.modifiers.toPlainText() == texts[-1]


def test_a_drag_of_a_slider_is_one_step(qtbot: QtBot, pane: RequestPane):
    pane.modifiers.setPlainText("op_brightness=0")
    stack = pane.document._track._stack
    before = stack.count()
    slider = control(pane, 0, QSlider)
    slider.setSliderDown(True)
    for value in (3, 9, 27):
        slider.setSliderPosition(value)
    slider.setSliderDown(False)
    assert pane.document.text == "op_brightness=27"
    assert stack.count() == before + 1
    stack.undo()
    assert pane.document.text == "op_brightness=0"


def check_requests(pane: RequestPane, chance: random.Random, count: int) -> None:
    for _ in range(count):
        pane.modifiers.setPlainText(made.request(chance))
        agree(pane)
        rows = [
            row
            for row in pane.commands.rows
            if row.state.command is not None and row.editor is not None
        ]
        if rows:
            row = chance.choice(rows)
            value = made.value(row.state.command, chance)
            others = [other.state for other in pane.commands.rows if other is not row]
            row.editor.show_value(value)
            row.editor.edited.emit(value, None)
            assert edit.lines(pane.document.text)[row.state.place].value == value
            assert [other.state.value for other in pane.commands.rows if other is not row] == [
                state.value for state in others
            ]
            agree(pane)


def test_text_and_editors_agree_for_every_command(pane: RequestPane):
    chance = random.Random(1)
    for command in COMMANDS.values():
        pane.modifiers.setPlainText(made.item(command, chance))
        agree(pane)


def test_text_and_editors_agree_for_generated_requests(pane: RequestPane):
    check_requests(pane, random.Random(2), 40)


@pytest.mark.long
def test_text_and_editors_agree_for_a_thousand_requests(pane: RequestPane):
    check_requests(pane, random.Random(3), 1000)
