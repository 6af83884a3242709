"""Notes about a reply in the window: preview, pre-flight, log and its tooltip."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from pytestqt.qtbot import QtBot

from exportgui.gui.i18n import language
from exportgui.gui.jobs.log_model import Column as LogColumn
from exportgui.gui.preflight.sorting import Column
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.widgets import tooltips
from exportgui.messages import Message
from exportgui.render import planning
from exportgui.request.effective import Note
from tests.gui.page import ExportPage, command, connections

PLANNED = "the source of layer 0 has no closed paths"
READ = "the embedded colour profile is ignored: {detail}"
DAMAGED = "it is damaged"


@pytest.fixture
def speak(qapp) -> Iterator[Callable[[str], None]]:
    loaded = QTranslator()

    def use(code: str) -> None:
        assert loaded.load(f"exportgui_{code}", str(language.folder()))
        QCoreApplication.installTranslator(loaded)

    yield use
    QCoreApplication.removeTranslator(loaded)


def in_file(code: str, source: str) -> str:
    """A sentence of the engine as the translators wrote it; English says it as it is."""
    root = ElementTree.parse(language.folder() / f"exportgui_{code}.ts").getroot()
    for message in root.iterfind("context/message"):
        if message.findtext("source") == source:
            return message.findtext("translation") or ""
    assert code == "en", source
    return source


def unbroken(text: str) -> str:
    """The words of a tooltip, whose long lines are several."""
    return text.replace("\n", "")


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_a_note_of_the_plan_and_one_of_the_source_are_seen_everywhere(
    qtbot: QtBot,
    open_window,
    user,
    speak,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: str,
):
    real = planning.output_for

    def output_for(*given: object) -> tuple[object, tuple[Note, ...]]:
        output, notes = real(*given)
        return output, (*notes, Note(Message(PLANNED), "pathEmbed", level="warning"))

    monkeypatch.setattr(planning, "output_for", output_for)
    (tmp_path / "shop").mkdir()
    Image.new("RGB", (60, 40), "teal").save(
        tmp_path / "shop" / "odd.png", icc_profile=b"no profile at all"
    )
    speak(code)
    wanted = (
        in_file(code, PLANNED),
        in_file(code, READ).replace("{detail}", in_file(code, DAMAGED)),
    )
    assert code == "en" or PLANNED not in wanted

    window: MainWindow = open_window(tmp_path / "shop")
    command(window, "select_all").trigger()
    ExportPage(window).type_modifiers("fmt=png&wid=20")
    ExportPage(window).set_destination(tmp_path / "out")
    user.wait_preview(window)
    qtbot.waitUntil(lambda: all(each in window.preview.notes.text() for each in wanted))
    assert all(each in unbroken(window.preview.notes.toolTip()) for each in wanted)

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
    note = preflight.model.index(0, Column.NOTE)
    for text in (note.data(), note.data(tooltips.TOOLTIP)):
        assert [unbroken(text).count(each) for each in wanted] == [1, 1], text

    qtbot.keyClick(preflight.parts.table, Qt.Key.Key_Return)
    user.wait_done(window)
    log = window.jobs.log
    details = log.model.index(0, LogColumn.DETAILS)
    for text in (details.data(), details.data(tooltips.TOOLTIP)):
        assert [unbroken(text).count(each) for each in wanted] == [1, 1], text
