"""A window stores how it listed its assets, and the next one opens with that."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exportgui.catalog import sort_orders
from exportgui.gui import session
from exportgui.gui.browse import browser
from exportgui.gui.shell.main_window import MainWindow

Opener = Callable[[Path], MainWindow]


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "KEEP_PAUSE_MS", 10)
    monkeypatch.setattr(sort_orders, "WORTH_STORING", 1)
    monkeypatch.setattr(browser, "FIRST", 1)  # what is worth keeping is more than is shown at once


def kept(window: MainWindow) -> int:
    """How many orders are kept of the assets as they are."""
    library = window.session.library
    with library._store.reading() as connection:
        now = (
            "SELECT count(*) FROM orders JOIN catalogs ON catalogs.id = catalog WHERE "
            "orders.version = catalogs.version"
        )
        return int(connection.execute(now).fetchone()[0])


def folder_paths(window: MainWindow) -> list[str]:
    model = window.library.folder_model
    assert model._tree is not None
    return list(model._tree.folders)


def shown(window: MainWindow) -> list[str]:
    return [window.assets.index(row).data() for row in range(window.assets.rowCount())]


def test_the_next_window_lists_and_counts_the_same(qtbot: QtBot, open_window: Opener, folder: Path):
    first = open_window(folder)
    qtbot.waitUntil(lambda: kept(first) == 3)
    names = shown(first)
    paths = folder_paths(first)
    first.close()

    second = open_window(folder)

    assert kept(second) == 3
    assert shown(second) == names
    assert folder_paths(second) == paths


def test_what_changed_in_between_is_there(qtbot: QtBot, open_window: Opener, folder: Path):
    first = open_window(folder)
    qtbot.waitUntil(lambda: kept(first) == 3)
    first.close()
    (folder / "chairs/oak.jpg").rename(folder / "aaa.jpg")
    (folder / "vase.png").unlink()

    second = open_window(folder)

    assert shown(second)[0] == "aaa.jpg"
    assert not {"oak.jpg", "vase.png"} & set(shown(second))
    qtbot.waitUntil(lambda: kept(second) == 3)


def test_closing_before_it_is_kept_is_no_harm(
    open_window: Opener, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(session, "KEEP_PAUSE_MS", 60_000)
    first = open_window(folder)
    first.close()
    assert len(shown(open_window(folder))) == 7
