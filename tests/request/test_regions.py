from __future__ import annotations

import pytest

from exportgui.request.commands import COMMANDS, Command
from exportgui.request.commands.table import Region
from exportgui.request.regions import read_rectangle, write_rectangle

SIZE = (400, 300)
DRAWN = [row for row in COMMANDS.values() if row.region is not None]


@pytest.mark.parametrize("row", DRAWN, ids=lambda row: row.name)
def test_a_rectangle_is_written_as_the_command_takes_it(row: Command):
    row.parse(write_rectangle(row.region, (10.4, 20, 100, 150), SIZE))


@pytest.mark.parametrize("region", [Region.PIXELS, Region.SHARES])
def test_a_rectangle_is_read_back(region: Region):
    rect = (10, 30, 100, 150)
    assert read_rectangle(region, write_rectangle(region, rect, SIZE), SIZE) == pytest.approx(rect)


@pytest.mark.parametrize("value", ["", "1,2,3", "a,b,c,d", "-5,0,10,10", "0,0,500,10", "0,0,0,0"])
def test_what_cannot_be_drawn_is_none(value: str):
    assert read_rectangle(Region.PIXELS, value, SIZE) is None
    assert read_rectangle(Region.OUTLINE, value, SIZE) is None
