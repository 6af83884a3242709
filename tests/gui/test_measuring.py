"""Dimensions of images are read in the background, those in sight first, and stored."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exportgui.catalog import dimensions
from exportgui.gui.browse import browser, dimension_scanner
from exportgui.gui.i18n import asset_text
from exportgui.gui.shell.main_window import MainWindow
from exportgui.media.dimensions import Dimensions
from tests.gui.page import connections

Opener = Callable[[Path], MainWindow]


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dimension_scanner, "BEGIN_PAUSE_MS", 0)


def sizes(window: MainWindow) -> dict[str, tuple[int, int]]:
    assets = [window.assets.asset(row) for row in range(window.assets.rowCount())]
    return {
        asset.name: (asset.width, asset.height)
        for asset in assets
        if asset is not None and asset.width
    }


def test_sizes_come_and_are_told(qtbot: QtBot, open_window: Opener, folder: Path):
    window = open_window(folder)
    qtbot.waitUntil(lambda: len(sizes(window)) == 6)
    names = [window.assets.index(row).data() for row in range(window.assets.rowCount())]
    tip = window.assets.index(names.index("oak.jpg")).data(Qt.ItemDataRole.ToolTipRole)
    assert "100 × 60 px" in tip
    assert sizes(window)["broken.jpg"] == (400, 300)
    assert "px" not in window.assets.index(names.index("price list.xml")).data(
        Qt.ItemDataRole.ToolTipRole
    )


def test_the_next_window_knows_them(
    qtbot: QtBot, open_window: Opener, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    first = open_window(folder)
    qtbot.waitUntil(lambda: len(sizes(first)) == 6)
    first.close()
    monkeypatch.setattr(dimensions, "read_dimensions", lambda _path: pytest.fail("that is known"))
    assert len(sizes(open_window(folder))) == 6


def test_closed_in_the_middle_it_goes_on_the_next_time(
    qtbot: QtBot, open_window: Opener, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(dimension_scanner, "BATCH", 2)
    monkeypatch.setattr(dimension_scanner.DimensionScanner, "scan_first", lambda *_: None)
    real = dimensions.read_dimensions
    gate = threading.Event()
    seen = []

    def slow(path: Path) -> Dimensions | None:
        seen.append(path.name)
        if len(seen) > 2:
            gate.wait(60)
        return real(path)

    monkeypatch.setattr(dimensions, "read_dimensions", slow)
    first = open_window(folder)
    qtbot.waitUntil(lambda: len(seen) == 3)
    first.session.bridge.post(gate.set)
    connections(first).disk.close()
    qtbot.waitUntil(gate.is_set)
    first.close()
    done = set(seen)
    assert len(done) == 4

    seen.clear()
    second = open_window(folder)
    qtbot.waitUntil(lambda: len(sizes(second)) == 6)
    assert len(seen) == 2
    assert not done & set(seen)


def test_what_is_in_sight_comes_first(
    qtbot: QtBot, open_window: Opener, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(dimension_scanner, "BATCH", 1)
    real = dimensions.read_dimensions
    gate = threading.Event()
    seen = []

    def slow(path: Path) -> Dimensions | None:
        seen.append(path.name)
        gate.wait(60)
        return real(path)

    look_at = dimension_scanner.DimensionScanner.scan_first
    monkeypatch.setattr(dimension_scanner.DimensionScanner, "scan_first", lambda *_: None)
    monkeypatch.setattr(dimensions, "read_dimensions", slow)
    window = open_window(folder)
    qtbot.waitUntil(lambda: len(seen) == 1)
    assets = [window.assets.asset(row) for row in range(window.assets.rowCount())]
    look_at(
        connections(window).disk.dimensions,
        [asset for asset in assets if asset is not None and asset.name == "vase.png"],
    )
    gate.set()
    qtbot.waitUntil(lambda: len(sizes(window)) == 6)
    assert seen[1] == "vase.png"


def test_sorted_by_pixels_the_list_follows(
    qtbot: QtBot, open_window: Opener, user, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(browser, "MEASURED_PAUSE_MS", 10)
    gate = threading.Event()
    real = dimensions.read_dimensions

    def held(path: Path) -> Dimensions | None:
        gate.wait(60)
        return real(path)

    monkeypatch.setattr(dimensions, "read_dimensions", held)
    window = open_window(folder)
    window.browse.sort.setCurrentIndex(window.browse.sort.findData("pixels"))
    user.wait_listed(window)
    gate.set()

    def pixels() -> list[int]:
        assets = [window.assets.asset(row) for row in range(window.assets.rowCount())]
        return [asset.width * asset.height for asset in assets if asset is not None]

    qtbot.waitUntil(lambda: pixels() == sorted(pixels()) and pixels()[-1] == 120_000)
    assert pixels()[0] == 0


def test_words_for_what_pixels_are_made_of(qtbot: QtBot, open_window: Opener, folder: Path):
    window = open_window(folder)
    qtbot.waitUntil(lambda: len(sizes(window)) == 6)
    asset = window.assets.asset(0)
    assert asset is not None
    assert asset_text.pixel_type(asset) == ""
