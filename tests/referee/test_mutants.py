"""The mistakes that ``mutate.py`` makes can still be made: each stands for code as it is now."""

from __future__ import annotations

from pathlib import Path

import mutate
import pytest
from mutants import FAMOUS, OTHERS

import exportgui


@pytest.mark.parametrize("mutant", [*FAMOUS, *OTHERS], ids=lambda mutant: mutant.name)
def test_the_mistake_can_be_made(mutant):
    sound = (Path(exportgui.__file__).parent / mutant.path).read_text(encoding="utf-8")

    assert mutate.applied(mutant, sound) != sound


def test_there_are_thirty_two():
    assert len(FAMOUS) == 32
    assert len({mutant.name for mutant in (*FAMOUS, *OTHERS)}) == len(FAMOUS) + len(OTHERS)
