"""Name and recipients of a job, as a person gives them in the export panel."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from exportgui.gui.shell.main_window import MainWindow
from tests.gui.page import ExportPage, command


@pytest.fixture
def window(open_window, folder: Path, tmp_path: Path) -> MainWindow:
    opened: MainWindow = open_window(folder)
    command(opened, "select_all").trigger()
    ExportPage(opened).type_modifiers("wid=40")
    ExportPage(opened).set_destination(tmp_path / "out")
    opened.export.check.choose("never")
    return opened


def test_they_go_with_the_job_and_are_there_at_the_next_start(
    qtbot: QtBot, window: MainWindow, open_window
):
    page = ExportPage(window)
    page.type_job_name("  Spring  sale ")
    page.type_recipients('"Doe, J." <j@example.com>, ann@example.com')
    with qtbot.waitSignal(window.runner.finished) as finished:
        window.export.start()
    log = finished.args[1]
    assert log.job_name == "Spring sale"
    assert log.mail_to == ('"Doe, J." <j@example.com>', "ann@example.com")
    recipe = window.export.recipe({})
    assert (recipe.job_name, recipe.mail_to) == (log.job_name, log.mail_to)
    window.close()
    again = open_window(None).export.options()
    assert (again.job_name, again.mail_to) == (log.job_name, log.mail_to)


def test_an_address_that_is_none_is_told_where_it_is_typed(qtbot: QtBot, window: MainWindow):
    page = ExportPage(window)
    assert page.about_recipients == "No mail is sent by this email setting."
    page.choose("email", "All")
    assert page.about_recipients == "Empty: the recipients of the settings get the mails."
    edit = window.findChild(QLineEdit, "mailTo")
    qtbot.keyClicks(edit, "ann@example.com, ben")
    assert page.about_recipients == "This is no mail address: ben"
    assert page.reason == "Correct the mail addresses first."
    assert not window.export.button.isEnabled()
    qtbot.keyClicks(edit, "@example.com")
    assert page.about_recipients == "They get the mails instead of those of the settings."
    assert window.export.button.isEnabled()
