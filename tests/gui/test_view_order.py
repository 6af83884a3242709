"""Thumbnails are made in the order of the view: in sight, then neighbours, nothing else."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from exportgui.gui.preview.renderer import ScreenRenderer
from exportgui.gui.preview.thumbnails import SIDES
from exportgui.gui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog

Opener = Callable[[Path], MainWindow]
MANY = 900


@pytest.fixture
def many(tmp_path: Path, make_picture: Callable[[Path], Path]) -> Path:
    whole = make_picture(tmp_path / "one.jpg").read_bytes()
    (tmp_path / "many").mkdir()
    for number in range(MANY):
        (tmp_path / "many" / f"{number:04}.jpg").write_bytes(whole)
    return tmp_path / "many"


def test_after_a_jump_to_the_end_nothing_before_it_is_made(
    qtbot: QtBot, open_window: Opener, many: Path, monkeypatch: pytest.MonkeyPatch
):
    gate = threading.Event()
    rendered = []
    real = ScreenRenderer.thumbnail

    def held(self: ScreenRenderer, catalog: Catalog, asset: Asset, side: int = SIDES[0]) -> bytes:
        rendered.append(int(asset.name[:4]))
        gate.wait(60)
        return real(self, catalog, asset, side)

    monkeypatch.setattr(ScreenRenderer, "thumbnail", held)
    window = open_window(many)
    workers = window.session.thumbnail_pool.workers
    view = window.browse.view
    qtbot.waitUntil(lambda: len(rendered) == workers)
    bar = view.verticalScrollBar()
    for place in (bar.maximum() // 3, bar.maximum() // 2, bar.maximum()):
        bar.setValue(place)
        view.viewport().repaint()
    sight = view.rows_in_view()
    assert sight.stop == MANY
    gate.set()

    qtbot.waitUntil(lambda: len(rendered) >= workers + len(sight) + 12)

    rest = rendered[workers:]
    assert set(rest[: len(sight)]) == set(sight)
    # The page before it, from near to far; with several workers one may overtake another.
    before = rest[len(sight) : len(sight) + 12]
    assert set(before) <= set(range(sight.start - 12 - workers, sight.start))
    window.close()
