"""What commands do is told in the window's language: none of the table's sentences is missing."""

from __future__ import annotations

from exportgui.gui.compose.summaries import SUMMARIES
from exportgui.request.commands import COMMANDS


def test_every_command_is_told_in_the_language_of_the_window():
    assert set(SUMMARIES) == {command.summary for command in COMMANDS.values()}
    assert len(SUMMARIES) == len(set(SUMMARIES))
