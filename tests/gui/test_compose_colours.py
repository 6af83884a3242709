"""The colours of a request on the screen, however long it is."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QTextCursor
from pytestqt.qtbot import QtBot

from exportgui.gui.compose.analysis import analyse
from exportgui.gui.compose.request_edit import RequestEdit
from exportgui.request.macros import EMPTY

LONG = (
    "wid=800&hei=600&fit=constrain,1&fmt=jpeg&qlt=85,1&op_usm=1,1.2,5,0&bgc=ff8800&resMode=bicub"
    "&crop=10,20,900,700&rotate=12.5&op_brightness=20&op_contrast=10&printRes=300&iccEmbed=1"
    "&op_blur=3&op_hue=40&flip=lr&scl=2"
)


def shown(qtbot: QtBot, text: str) -> RequestEdit:
    edit = RequestEdit()
    qtbot.addWidget(edit)
    edit.resize(300, 200)
    edit.setPlainText(text)
    reading = analyse(text, "", EMPTY)
    edit.show_marks(reading.marks, reading.problems)
    edit.show()
    return edit


def tones(edit: RequestEdit, place: int) -> list[QColor]:
    """The colours of the pixels of a letter."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(place)
    spot = edit.cursorRect(cursor)
    image = edit.viewport().grab(QRect(spot.left(), spot.top(), 8, spot.height())).toImage()
    return [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]


def test_every_name_of_a_long_request_has_its_colour_and_no_other(qtbot: QtBot):
    edit = shown(qtbot, LONG)
    reading = analyse(LONG, "", EMPTY)
    names = [mark for mark in reading.marks if mark.kind == "command"]
    assert len(names) == 18
    for mark in names:
        seen = tones(edit, mark.start)
        assert max(tone.blue() - tone.red() for tone in seen) > 60, LONG[mark.start : mark.end]


def test_the_waves_of_all_mistakes_are_drawn(qtbot: QtBot):
    text = LONG.replace("op_", "opp_").replace("wid=800", "wid=x")
    edit = shown(qtbot, text)
    for problem in analyse(text, "", EMPTY).problems:
        assert max(tone.red() - tone.blue() for tone in tones(edit, problem.start)) > 60


def test_colouring_is_no_change_of_the_text(qtbot: QtBot):
    edit = shown(qtbot, LONG)
    with qtbot.assertNotEmitted(edit.textChanged):
        edit.show_marks(analyse(LONG, "", EMPTY).marks, ())
    assert not edit.document().isUndoAvailable()
    assert {tone.name() for tone in tones(edit, LONG.index("op_usm"))} > {
        edit.palette().base().color().name()
    }
