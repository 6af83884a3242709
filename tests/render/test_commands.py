"""The command table and the renderer agree on what is drawn."""

from exportgui.render.commands import DRAWN_BY
from exportgui.request.commands import COMMANDS, Status


def test_every_command_marked_as_drawn_has_a_function_and_no_other():
    assert set(DRAWN_BY) == {row.name for row in COMMANDS.values() if row.drawn is Status.DRAWN}
