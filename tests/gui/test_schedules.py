"""Schedules in the window: the dialog by mouse and keys, runs while it is open, missed runs."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QTableView

from exportgui import paths
from exportgui.gui.schedules.missed_bar import MissedBar
from exportgui.gui.schedules.timing_form import TimingForm
from exportgui.job.schedule.kept_job import AssetChoice, KeptJob, Timing
from tests.gui.conftest import PATIENCE_MS
from tests.gui.page import ExportPage, browse_view, command


@pytest.fixture
def window(open_window, shop):
    return open_window(shop)


@pytest.fixture
def ready(window, qtbot, tmp_path):
    """A window with all assets selected and a destination."""
    browse_view(window).selectAll()
    window.export.options_form.destination.setText(str(tmp_path / "out"))
    ExportPage(window).type_modifiers("wid=9&fmt=png")
    qtbot.waitUntil(lambda: not window.export.refusal(), timeout=PATIENCE_MS)
    return window


def part(window, kind, name):
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def opened(window, qtbot) -> QDialog:
    command(window, "schedules").trigger()
    dialog = part(window, QDialog, "schedules")
    qtbot.waitUntil(dialog.isVisible, timeout=PATIENCE_MS)
    return dialog


def schedule(dialog: QDialog, expression: str) -> None:
    """Choose cron, type the expression, and click the button."""
    kind = part(dialog, QComboBox, "schedule-kind")
    kind.setFocus()
    QTest.keyClick(kind, Qt.Key.Key_End)
    field = part(dialog, QLineEdit, "schedule-expression")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, expression)
    QTest.mouseClick(part(dialog, QPushButton, "scheduleAdd"), Qt.MouseButton.LeftButton)


def set_back(days: int) -> None:
    with sqlite3.connect(paths.data_dir() / "ledger.sqlite") as ledger:
        ledger.execute("UPDATE schedules SET last_due=last_due-?", (days * 86_400,))
    ledger.close()


def test_a_job_is_scheduled_listed_and_removed(ready, qtbot):
    dialog = opened(ready, qtbot)
    schedule(dialog, "0 30 3 ? * MON")
    shown = part(dialog, QLabel, "scheduleNext").text().splitlines()
    assert len(shown) == 5
    table = part(dialog, QTableView, "scheduleList")
    qtbot.waitUntil(lambda: table.model().rowCount() == 1, timeout=PATIENCE_MS)
    (row,) = ready.session.ledger.schedules.rows()
    assert row.kept.timing == Timing(exec_schedule="0 30 3 ? * MON")
    assert row.kept.job.is_modifier == "wid=9&fmt=png"
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(part(dialog, QPushButton, "scheduleRemove"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: table.model().rowCount() == 0, timeout=PATIENCE_MS)
    assert ready.session.ledger.schedules.rows() == []


@pytest.mark.parametrize(
    ("expression", "said"),
    [("0 0 25 * * ?", "'25'"), ("0 0 0 30 2 ?", "never runs"), ("", "6 or 7 fields")],
)
def test_what_never_runs_cannot_be_scheduled(ready, qtbot, expression, said):
    dialog = opened(ready, qtbot)
    schedule(dialog, expression)
    add = part(dialog, QPushButton, "scheduleAdd")
    if not expression:
        part(dialog, QLineEdit, "schedule-expression").clear()
        said = "not said when"
    assert said in part(dialog, QLabel, "scheduleNext").text()
    assert not add.isEnabled()


def test_without_a_job_nothing_can_be_scheduled(window, qtbot):
    dialog = opened(window, qtbot)
    assert not part(dialog, QPushButton, "scheduleAdd").isEnabled()
    assert part(dialog, QLabel, "scheduleAbout").text() == window.export.refusal()


def test_simple_choices_are_cron_expressions(qtbot):
    """Quartz: seconds, minutes, hours, day, month, weekday; L is the last day of a month."""
    form = TimingForm()
    qtbot.addWidget(form)
    found = []
    for kind in ("daily", "weekly", "monthly"):
        form.kind.setCurrentIndex(form.kind.findData(kind))
        found.append(form.timing().exec_schedule)
    form.day.setCurrentIndex(form.day.findData("L"))
    found.append(form.timing().exec_schedule)
    assert found == ["0 0 3 * * ?", "0 0 3 ? * MON", "0 0 3 1 * ?", "0 0 3 L * ?"]
    form.kind.setCurrentIndex(form.kind.findData("once"))
    tomorrow = datetime.now().astimezone() + timedelta(days=1)
    time = form.timing().schedule().time.astimezone()
    assert (time.date(), time.hour, time.minute) == (tomorrow.date(), 3, 0)


def test_it_runs_while_the_window_is_open(ready, qtbot, tmp_path):
    dialog = opened(ready, qtbot)
    schedule(dialog, "* * * * * ?")
    qtbot.waitUntil(lambda: any((tmp_path / "out").glob("*.png")), timeout=PATIENCE_MS)
    names = {path.stem for path in (tmp_path / "out").glob("*.png")}
    qtbot.waitUntil(lambda: bool(ready.session.ledger.jobs()), timeout=PATIENCE_MS)
    ready.session.ledger.schedules.remove(1)
    assert names


def test_missed_runs_are_offered_and_run_once(ready, qtbot, tmp_path):
    catalog = ready.session.catalog
    kept = KeptJob(
        catalog.source,
        ready.export.job(()),
        ready.export.options(),
        AssetChoice(),
        Timing(exec_schedule="0 0 3 * * ?"),
    )
    ready.session.ledger.schedules.add(kept, datetime.now(UTC))
    set_back(3)
    bar = part(ready, MissedBar, "missedRuns")
    assert bar.isHidden()
    command(ready, "schedules").trigger()
    qtbot.waitUntil(lambda: not bar.isHidden(), timeout=PATIENCE_MS)
    assert bar.text.text().startswith("3 scheduled export")
    part(ready, QDialog, "schedules").close()
    with qtbot.waitSignal(ready.runner.finished, timeout=PATIENCE_MS):
        QTest.mouseClick(bar.run, Qt.MouseButton.LeftButton)
    assert bar.isHidden()
    assert len(ready.session.ledger.jobs()) == 1
    assert any((tmp_path / "out").glob("*.png"))


def test_dismissed_runs_are_not_offered_again(ready, qtbot):
    kept = KeptJob(
        ready.session.catalog.source,
        ready.export.job(()),
        ready.export.options(),
        AssetChoice(),
        Timing(exec_schedule="0 0 3 * * ?"),
    )
    schedules = ready.session.ledger.schedules
    uid = schedules.add(kept, datetime.now(UTC))
    set_back(3)
    bar = part(ready, MissedBar, "missedRuns")
    command(ready, "schedules").trigger()
    qtbot.waitUntil(lambda: not bar.isHidden(), timeout=PATIENCE_MS)
    part(ready, QDialog, "schedules").close()
    before = schedules.row(uid).last_due
    QTest.mouseClick(bar.dismiss, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: schedules.row(uid).last_due > before, timeout=PATIENCE_MS)
    assert bar.isHidden()
