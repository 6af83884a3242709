"""Statements that every Python binds alike."""

from __future__ import annotations

import re
from pathlib import Path

import exportgui

ROOM = Path(exportgui.__file__).parent
NUMBERED = re.compile(r"(?<!\()\?[0-9]")


def test_no_statement_numbers_its_parameters() -> None:
    """Python 3.12.0 to 3.12.3 take ``?1`` for a name, and warn when a sequence is bound to it."""
    found = [
        f"{module.relative_to(ROOM)}:{number}: {line.strip()}"
        for module in sorted(ROOM.rglob("*.py"))
        for number, line in enumerate(module.read_text("utf-8").splitlines(), 1)
        if NUMBERED.search(line)
    ]
    assert not found
