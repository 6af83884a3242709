from __future__ import annotations

import pytest

from exportgui.request.commands import COMMANDS
from exportgui.request.regions import REGIONS, read, written

SIZE = (400, 300)


@pytest.mark.parametrize("name", sorted(REGIONS))
def test_a_rectangle_is_written_as_the_command_takes_it(name: str):
    COMMANDS[name.lower()].parse(written(name, (10.4, 20, 100, 150), SIZE))


@pytest.mark.parametrize("name", ["crop", "rgn", "cropN"])
def test_a_rectangle_is_read_back(name: str):
    assert read(name, written(name, (10, 30, 100, 150), SIZE), SIZE) == pytest.approx(
        (10, 30, 100, 150)
    )


@pytest.mark.parametrize("value", ["", "1,2,3", "a,b,c,d", "-5,0,10,10", "0,0,500,10", "0,0,0,0"])
def test_what_cannot_be_drawn_is_none(value: str):
    assert read("crop", value, SIZE) is None
    assert read("clipPath", value, SIZE) is None
