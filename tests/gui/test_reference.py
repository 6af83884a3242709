"""The command reference: found by name or meaning, at the place, with its pictures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import QApplication

from exportgui.gui.shell import reference_window
from exportgui.gui.shell.reference_page import EXAMPLES
from exportgui.gui.shell.reference_window import ReferenceWindow
from exportgui.gui.widgets import theme
from exportgui.request.commands import COMMANDS, Status
from tests.gui.page import command


@pytest.fixture
def reference(qtbot, open_window):
    window = open_window(None)
    command(window, "show_reference").trigger()
    opened = window.findChild(ReferenceWindow)
    qtbot.waitUntil(opened.isVisible)
    yield opened
    opened.close()


def listed(reference: ReferenceWindow) -> list[str]:
    return [reference.commands.item(row).text() for row in range(reference.commands.count())]


def place(reference: ReferenceWindow) -> int:
    return reference.page.verticalScrollBar().value()


def test_it_lists_every_command_and_opens_once(reference: ReferenceWindow):
    assert listed(reference) == [row.name for row in COMMANDS.values()]
    assert reference_window.show_reference(reference.parentWidget()) is reference


def test_typing_narrows_the_list_and_goes_to_the_command(qtbot, reference: ReferenceWindow):
    start = place(reference)
    qtbot.keyClicks(reference.search, "op_usm")
    assert listed(reference) == ["op_usm", "op_usmR"]
    assert place(reference) > start
    reference.search.setText("colorize")
    assert listed(reference) == ["op_colorize"]
    reference.search.setText("mirrors")
    assert listed(reference) == ["flip"]


def test_a_command_of_the_list_is_shown(reference: ReferenceWindow):
    places = []
    for name in ("align", "rotate", "text", "qlt"):
        (item,) = reference.commands.findItems(name, Qt.MatchFlag.MatchExactly)
        reference.commands.setCurrentItem(item)
        places.append(place(reference))
    assert places == sorted(places)
    assert len(set(places)) == 4


def test_return_finds_place_after_place(qtbot, reference: ReferenceWindow):
    reference.search.setText("unsharp")
    places = []
    for _ in range(3):
        qtbot.keyClick(reference.search, Qt.Key.Key_Return)
        assert reference.page.textCursor().selectedText().lower() == "unsharp"
        places.append(reference.page.textCursor().position())
    assert places[0] < places[1]
    assert places[2] == places[0]


def test_its_pictures_are_there(reference: ReferenceWindow):
    document = reference.page.document()
    for row in COMMANDS.values():
        picture = document.resource(
            QTextDocument.ResourceType.ImageResource.value, QUrl(f"{row.name}.jpg")
        )
        assert bool(picture) is (row.drawn is Status.DRAWN), row.name


def test_it_follows_dark(qapp: QApplication, reference: ReferenceWindow):
    theme.apply(qapp, "dark")
    reference.go_to("wid")
    cursor = reference.page.document().find("Width of the reply image")
    assert cursor.charFormat().foreground().color() == QColor(theme.DARK.text)


def test_its_controls_have_names(reference: ReferenceWindow):
    assert all(
        part.accessibleName() for part in (reference.search, reference.commands, reference.page)
    )


@pytest.mark.parametrize("content", [None, "{ not json", '{"wid": 3}', '{"wid": {"object": 1}}'])
def test_examples_that_cannot_be_read_are_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path, open_window, content: str | None
):
    if content is not None:
        (tmp_path / EXAMPLES).write_text(content, "utf-8")
    monkeypatch.setattr(reference_window, "pictures_folder", lambda: tmp_path)
    opened = reference_window.show_reference(open_window(None))
    assert str(tmp_path / EXAMPLES) in opened.page.toPlainText()
    opened.close()
