"""Every value of every command has a control, whatever its row says."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from exportgui.gui.compose.editors import table
from exportgui.request import regions
from exportgui.request.commands import COMMANDS, Command
from exportgui.request.commands.table import Control, Region

FIELDS = [field for row in COMMANDS.values() for field in row.grammar.fields]


def test_every_control_and_kind_of_value_has_an_editor():
    assert set(table._BY_CONTROL) == set(Control)
    assert set(table._BY_KIND) == {field.kind for field in FIELDS}


def test_every_kind_of_rectangle_can_be_written():
    assert set(regions._WRITERS) == set(Region)


@pytest.mark.parametrize("row", COMMANDS.values(), ids=lambda row: row.name)
def test_the_editor_shows_what_a_command_starts_with(qtbot: QtBot, row: Command):
    editor = table.editor_for(row, None)
    qtbot.addWidget(editor)
    editor.show_value(row.start)
    assert editor.value == row.start
    assert editor.controls()
