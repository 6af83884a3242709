"""What catalog tests share: a library in a temporary folder, and quick ways to fill a tree."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exportgui.catalog import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "state" / "library.db") as opened:
        yield opened


@pytest.fixture
def tree(tmp_path: Path) -> Callable[..., Path]:
    """Make files of the given relative paths below a folder; its path."""

    def make(*paths: str) -> Path:
        root = tmp_path / "shots"
        root.mkdir(exist_ok=True)
        for path in paths:
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(path.encode())
        return root

    return make
