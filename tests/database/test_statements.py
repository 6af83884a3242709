"""Statements that every Python binds alike."""

from __future__ import annotations

import re
from pathlib import Path

import exportgui

ROOMS = (Path(exportgui.__file__).parent, Path(__file__).parents[1])
NUMBERED = re.compile(r"\?[0-9]")


def test_no_statement_numbers_its_parameters() -> None:
    """Python 3.12.0 to 3.12.3 take them for names, and warn when a sequence is bound to them."""
    found = [
        f"{module}:{number}: {line.strip()}"
        for room in ROOMS
        for module in sorted(room.rglob("*.py"))
        for number, line in enumerate(module.read_text("utf-8").splitlines(), 1)
        if NUMBERED.search(line)
    ]
    assert not found
