from __future__ import annotations

import pytest

from exportgui.errors import RequestError
from exportgui.request.commands import COMMANDS, Status
from exportgui.request.commands.groups import GROUPS, TITLES
from exportgui.request.commands.table import Group

ASKS = {
    "src",
    "mask",
    "map",
    "mapA",
    "template",
    "defaultImage",
    "clipPathE",
    "clipXPathE",
    "cropPathE",
    "icc",
    "imageSet",
    "locale",
    "textFlowPath",
    "textFlowXPath",
    "textPs",
    "type",
}


def test_every_command_that_is_not_refused_is_in_one_group():
    names = [command.name for commands in GROUPS.values() for command in commands]
    assert sorted(names) == sorted(
        row.name for row in COMMANDS.values() if row.drawn is not Status.REFUSED
    )
    assert list(GROUPS) == list(TITLES) == list(Group)
    assert all(GROUPS.values())


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_what_is_picked_starts_with_a_value_that_fits(name: str):
    command = COMMANDS[name]
    value = command.start
    if command.name in ASKS:
        assert not value
        return
    try:
        command.parse(value)
    except RequestError as error:
        pytest.fail(str(error))
