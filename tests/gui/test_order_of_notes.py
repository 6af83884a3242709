"""The window tells the heaviest note first: in the preview's line, the pre-flight and the log."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exportgui.gui.jobs.log_model import Column as LogColumn
from exportgui.gui.preflight.sorting import Column
from tests.gui.page import ExportPage, command, connections

PAGE = "page 1 of 2: only the first is used"
PROFILE = "the embedded colour profile is ignored: it is damaged"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    folder = tmp_path / "shop"
    folder.mkdir()
    pages = [Image.new("RGB", (60, 40), name) for name in ("teal", "navy")]
    pages[0].save(
        folder / "scan.tif",
        save_all=True,
        append_images=pages[1:],
        icc_profile=b"no profile at all",
    )
    return folder


def places(text: str, *sentences: str) -> list[int]:
    return [text.find(sentence) for sentence in sentences]


def test_what_is_lost_comes_before_colours_and_those_before_the_rest(
    qtbot: QtBot, open_window, user, shop: Path, tmp_path: Path
):
    window = open_window(shop)
    command(window, "select_all").trigger()
    ExportPage(window).type_modifiers("fmt=png&wid=20&qlt=80")
    ExportPage(window).set_destination(tmp_path / "out")
    user.wait_preview(window)
    qtbot.waitUntil(lambda: "qlt" in window.preview.notes.text())
    order = places(window.preview.notes.text(), PAGE, PROFILE, "qlt")
    assert order == sorted(order)
    assert order[0] == 0

    command(window, "preflight").trigger()
    qtbot.waitUntil(lambda: bool(connections(window).preflights.open))
    preflight = next(iter(connections(window).preflights.open.values()))
    qtbot.waitUntil(
        lambda: (
            preflight.planner is not None
            and not preflight.planner.busy
            and preflight.model.rowCount()
        )
    )
    qtbot.waitUntil(lambda: not preflight.planner.measuring)
    order = places(preflight.model.index(0, Column.NOTE).data(), PAGE, PROFILE)
    assert order[0] >= 0
    assert order == sorted(order)

    qtbot.keyClick(preflight.parts.table, Qt.Key.Key_Return)
    user.wait_done(window)
    log = window.jobs.log
    order = places(log.model.index(0, LogColumn.DETAILS).data(), PAGE, PROFILE)
    assert order[0] >= 0
    assert order == sorted(order)
