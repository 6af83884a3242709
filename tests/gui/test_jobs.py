"""The queue: pause, cancel, reorder, retry, run again, reports, and interrupted jobs."""

from __future__ import annotations

import json
import socket
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from exportgui.gui import window_state
from exportgui.gui.jobs.active_job import LiveJob, Phase
from exportgui.gui.jobs.interrupted import CUT, DISMISSED
from exportgui.gui.jobs.log_model import Column
from exportgui.gui.jobs.verify_window import VerdictModel, VerifyWindow
from exportgui.gui.shell.main_window import MainWindow
from exportgui.job.ledger.ledger import Ledger, default_path
from exportgui.job.mail import delivery as mail_delivery
from exportgui.job.mail.results import WAITS
from exportgui.job.model import ExportJob, Options
from exportgui.job.publishing.verify import Check, Verdict
from exportgui.settings import MailSettings
from tests.gui.page import ExportPage, JobsPage, command, connections

ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shop(tmp_path: Path, make_picture) -> Path:
    """Twelve pictures, one of them broken."""
    for number in range(12):
        make_picture(tmp_path / "shop" / f"{number:02}.jpg", (200, 150))
    whole = (tmp_path / "shop" / "05.jpg").read_bytes()
    (tmp_path / "shop" / "05.jpg").write_bytes(whole[: len(whole) // 2])
    return tmp_path / "shop"


@pytest.fixture
def window(open_window, shop: Path, tmp_path: Path) -> MainWindow:
    opened: MainWindow = open_window(shop)
    command(opened, "select_all").trigger()
    ExportPage(opened).type_modifiers("wid=40&fmt=png")
    ExportPage(opened).set_destination(tmp_path / "out")
    opened.export.check.choose("never")
    return opened


@pytest.fixture
def gate(window: MainWindow) -> Iterator[threading.Event]:
    """The export threads are held until the event is set."""
    event = threading.Event()
    for _ in range(window.session.export_pool.workers):
        window.session.export_pool.submit(event.wait)
    yield event
    event.set()


def close_at_work(
    window: MainWindow, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Close the window while jobs run; the items at work end after they were told to stop."""
    close = window.session.close
    monkeypatch.setattr(window.session, "close", lambda: (gate.set(), close()))
    window.close()


def queue(qtbot: QtBot, window: MainWindow, count: int) -> list[LiveJob]:
    """This many jobs: the first runs, the others wait."""
    for number in range(count):
        ExportPage(window).set_destination(f"{ExportPage(window).destination}{number}")
        command(window, "start_export").trigger()
    live = window.runner.live[:]
    wanted = [Phase.RUNNING, *[Phase.WAITING] * (count - 1)]
    qtbot.waitUntil(lambda: [job.phase for job in live] == wanted and live[0].job_id is not None)
    return live


def choose(window: MainWindow, wanted: LiveJob | int) -> None:
    JobsPage(window).list.setCurrentIndex(window.jobs.model.index(window.jobs.model.row_of(wanted)))


def button(window: MainWindow, name: str) -> QPushButton:
    push_button = window.findChild(QPushButton, f"job-{name}")
    assert push_button is not None
    return push_button


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def test_jobs_wait_for_each_other_and_can_change_places(
    qtbot: QtBot, window: MainWindow, gate, user, tmp_path: Path
):
    first, second, third = queue(qtbot, window, 3)
    view = window.jobs.list.view
    titles = [view.model().index(row, 0).data(window.jobs.model.ABOUT) for row in range(3)]
    assert [title.split(" · ")[0] for title in titles] == ["Exporting", "Waiting", "Waiting"]
    choose(window, third)
    qtbot.keyClick(view, Qt.Key.Key_Up, ALT)
    assert window.runner.live == [first, third, second]
    assert view.currentIndex().data(window.jobs.model.ENTRY) is third
    qtbot.keyClick(view, Qt.Key.Key_Up, ALT)
    assert window.runner.live == [first, third, second], "the running one keeps its place"
    qtbot.mouseClick(window.jobs.list.later, LEFT)
    assert window.runner.live == [first, second, third]
    command(window, "job-earlier").trigger()
    gate.set()
    user.wait_done(window)
    order = [job.destination for job in reversed(window.session.ledger.jobs())]
    assert order == [str(live.options.destination) for live in (first, third, second)]
    assert all(len(files(Path(folder))) == 11 for folder in order)


def test_waiting_jobs_are_reordered_by_dragging(qtbot: QtBot, window: MainWindow, gate, user):
    first, second, third, fourth = queue(qtbot, window, 4)
    view = window.jobs.list.view
    model = window.jobs.model

    def drag(live: LiveJob, onto: LiveJob, part: float) -> bool:
        index = model.index(model.row_of(live))
        target = view.visualRect(model.index(model.row_of(onto)))
        spot = QPoint(target.center().x(), round(target.top() + part * target.height()))
        return user.drop(view.viewport(), model.mimeData([index]), spot, Qt.DropAction.MoveAction)

    movable = [bool(model.index(row).flags() & Qt.ItemFlag.ItemIsDragEnabled) for row in range(4)]
    assert movable == [False, True, True, True], "what runs keeps its place"
    assert drag(fourth, second, 0.2)
    assert window.runner.live == [first, fourth, second, third]
    assert view.currentIndex().data(model.ENTRY) is not None
    assert drag(fourth, second, 0.8)
    assert window.runner.live == [first, second, fourth, third]
    assert drag(third, first, 0.1), "before the running one means first of those that wait"
    assert window.runner.live == [first, third, second, fourth]
    assert drag(third, third, 0.8)
    assert window.runner.live == [first, third, second, fourth]
    QAbstractItemModelTester(model)


def test_the_job_that_has_just_ended_stays_in_front(qtbot: QtBot, window: MainWindow, user):
    for number in (1, 2):
        command(window, "start_export").trigger()
        user.wait_done(window)
        qtbot.waitUntil(lambda: not window.jobs.busy)
        assert JobsPage(window).chosen().id == number
        assert window.jobs.log.job_id == number


def test_a_paused_job_lets_the_next_go_first_and_goes_on_later(
    qtbot: QtBot, window: MainWindow, gate, user
):
    first, second = queue(qtbot, window, 2)
    choose(window, first)
    qtbot.mouseClick(JobsPage(window).pause, LEFT)
    assert (first.phase, second.phase) == (Phase.PAUSED, Phase.RUNNING)
    assert JobsPage(window).pause.text() == "Resume"
    assert "Paused" in JobsPage(window).current
    gate.set()
    qtbot.waitUntil(lambda: window.runner.live == [first])
    assert first.phase is Phase.PAUSED
    assert first.progress is not None
    assert first.progress.done < 12, "items that had not started stay so"
    choose(window, first)
    qtbot.keyClick(window.jobs.list.view, Qt.Key.Key_Space)
    user.wait_done(window)
    assert len(files(first.options.destination)) == len(files(second.options.destination)) == 11


def test_one_that_is_resumed_waits_for_the_running_one(
    qtbot: QtBot, window: MainWindow, gate, user
):
    first, second = queue(qtbot, window, 2)
    window.runner.pause(first)
    window.runner.resume(first)
    assert (first.phase, second.phase) == (Phase.WAITING, Phase.RUNNING)
    assert first.control.paused
    gate.set()
    user.wait_done(window)
    assert len(files(first.options.destination)) == 11


def test_waiting_and_running_jobs_are_cancelled_at_once(
    qtbot: QtBot, window: MainWindow, gate, user
):
    first, second = queue(qtbot, window, 2)
    choose(window, second)
    qtbot.keyClick(window.jobs.list.view, Qt.Key.Key_Delete)
    assert window.runner.live == [first]
    choose(window, first)
    qtbot.mouseClick(window.jobs.progress.cancel, LEFT)
    assert first.phase is Phase.STOPPING
    gate.set()
    user.wait_done(window)
    assert len(window.session.ledger.jobs()) == 1
    assert "not started" in JobsPage(window).counts
    assert not second.options.destination.exists()
    assert "Job 1 was cancelled" in window.statusBar().currentMessage()
    assert button(window, "resume").isVisible()
    qtbot.mouseClick(button(window, "resume"), LEFT)
    user.wait_done(window)
    assert len(files(first.options.destination)) == 11
    assert not button(window, "resume").isVisible()


def test_trouble_of_the_world_holds_the_job_and_says_what_to_do(
    qtbot: QtBot, window: MainWindow, gate, user
):
    (first,) = queue(qtbot, window, 1)
    with qtbot.waitSignal(
        window.runner.changed, check_params_cb=lambda live: live.phase is Phase.PAUSED
    ):
        threading.Thread(
            target=lambda: first.control.pause("the disk is full; make room on it")
        ).start()
    assert "make room" in JobsPage(window).current
    assert "make room" in JobsPage(window).about(0)
    gate.set()
    window.jobs.commands.do("hold")
    user.wait_done(window)
    assert len(files(first.options.destination)) == 11


def test_rows_tell_result_sizes_and_time_while_the_job_runs(
    qtbot: QtBot, window: MainWindow, gate, user, monkeypatch
):
    read: list[int] = []
    items = window.session.ledger.items
    monkeypatch.setattr(
        window.session.ledger, "items", lambda job_id: read.append(job_id) or items(job_id)
    )
    queue(qtbot, window, 1)
    log = window.jobs.log
    qtbot.waitUntil(lambda: log.isVisible() and log.model.rowCount() == 12)
    assert {log.model.index(row, Column.RESULT).data() for row in range(12)} == {
        "Not started",
        "Failed",
    }
    gate.set()
    user.wait_done(window)
    assert len(read) <= 3, (
        "items are read when the job is shown, for its log and when it is over, not as it goes on"
    )
    assert log.model.index(0, Column.RESULT).data() == "Failed"
    assert log.model.index(1, Column.IN).data().endswith("kB")
    assert log.model.index(1, Column.OUT).data()
    assert log.model.index(1, Column.TIME).data().endswith("s")
    qtbot.waitUntil(
        lambda: log.model.index(1, Column.ASSET).data(Qt.ItemDataRole.DecorationRole) is not None
    )


def test_what_failed_is_fixed_and_retried(
    qtbot: QtBot, window: MainWindow, user, make_picture, shop: Path
):
    command(window, "start_export").trigger()
    user.wait_done(window)
    assert button(window, "retry").isVisible()
    make_picture(shop / "05.jpg", (200, 150))
    qtbot.mouseClick(button(window, "retry"), LEFT)
    assert window.jobs.progress.isVisible()
    user.wait_done(window)
    assert "12 exported" in JobsPage(window).counts
    assert not button(window, "retry").isVisible()
    assert len(window.session.ledger.jobs()) == 1


def test_a_job_is_run_again_as_a_new_one(qtbot: QtBot, window: MainWindow, user, tmp_path: Path):
    command(window, "start_export").trigger()
    user.wait_done(window)
    assert len(files(tmp_path / "out")) == 11
    qtbot.mouseClick(button(window, "run_again"), LEFT)
    qtbot.waitUntil(lambda: bool(connections(window).preflights.open))  # every name is taken now
    preflight = next(iter(connections(window).preflights.open.values()))
    qtbot.waitUntil(preflight.parts.export.isEnabled)
    qtbot.waitUntil(lambda: preflight.planner is not None and not preflight.planner.busy)
    qtbot.mouseClick(preflight.parts.export, LEFT)
    user.wait_done(window)
    assert len(files(tmp_path / "out")) == 22
    assert [job.id for job in window.session.ledger.jobs()] == [2, 1]


def test_results_are_dragged_out_opened_and_shown_in_their_folder(
    qtbot: QtBot, window: MainWindow, user, tmp_path: Path, monkeypatch
):
    opened: list[Path] = []
    monkeypatch.setattr(
        "exportgui.gui.widgets.file_manager.QDesktopServices.openUrl",
        lambda url: opened.append(Path(url.toLocalFile())),
    )
    command(window, "start_export").trigger()
    user.wait_done(window)
    table = window.jobs.log.table
    model = window.jobs.log.model
    assert table.dragEnabled()
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled, (
        "what failed gave no file"
    )
    table.selectAll()
    data = model.mimeData(table.selectedIndexes())
    out = tmp_path / "out"
    assert data.hasFormat("text/uri-list")
    assert sorted(data.urls(), key=str) == sorted(
        (QUrl.fromLocalFile(str(out / name)) for name in files(out)), key=str
    )
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.mouseClick(button(window, "open_folder"), LEFT)
    table.revealed.emit(out / "00.png")
    assert opened == [model.file(1), out, out]


def test_the_log_is_saved_as_a_report(
    qtbot: QtBot, window: MainWindow, user, tmp_path: Path, monkeypatch
):
    command(window, "start_export").trigger()
    user.wait_done(window)
    texts = {}
    for suffix in ("html", "json"):
        kind = f"{suffix.upper()} (*.{suffix})"
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_, kind=kind: (str(tmp_path / "log"), kind)
        )
        with qtbot.waitSignal(window.jobs.message):
            command(window, "job-save_report").trigger()
        texts[suffix] = (tmp_path / f"log.{suffix}").read_text(encoding="utf-8")
    assert json.loads(texts["json"])["fileErrorCount"] == 1
    assert "11 of 12 exported, 1 failed" in texts["html"]


def test_an_export_is_verified(qtbot: QtBot, window: MainWindow, user, tmp_path: Path):
    command(window, "start_export").trigger()
    user.wait_done(window)
    (tmp_path / "out" / "03.png").unlink()
    (tmp_path / "out" / "04.png").write_bytes(b"something else")
    command(window, "job-verify").trigger()
    dialog = window.findChild(VerifyWindow)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.done_checking)
    assert dialog.result_text.text().startswith("9 of 11")
    verdicts = {
        dialog.model.index(row, 1).data(): dialog.model.index(row, 0).data() for row in range(2)
    }
    assert verdicts == {"03.png": "Missing", "04.png": "Changed"}
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_model_of_verdicts_keeps_qts_rules(qtbot: QtBot):
    model = VerdictModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    class FakeItem:
        output = "a.png"

    model.add(
        [
            Check(FakeItem(), Path("/a.png"), Verdict.MISSING),
            Check(FakeItem(), Path("/b.png"), Verdict.OK),
        ]
    )
    assert model.rowCount() == 1


def test_one_message_when_everything_is_done_and_none_while_the_window_is_in_front(
    qtbot: QtBot, window: MainWindow, gate, user, monkeypatch
):
    messages: list[tuple[str, str]] = []
    window.notice.message.connect(lambda *text: messages.append(text))
    monkeypatch.setattr(window.notice, "in_front", lambda: False)
    queue(qtbot, window, 2)
    gate.set()
    user.wait_done(window)
    assert len(messages) == 1
    assert "22" in messages[0][1]
    assert "2" in messages[0][0]
    monkeypatch.setattr(window.notice, "in_front", lambda: True)
    ExportPage(window).set_destination(ExportPage(window).destination + "-more")
    command(window, "start_export").trigger()
    user.wait_done(window)
    assert len(messages) == 1


class TestCutShort:
    """A job that nobody works on any more is offered at the next start."""

    @pytest.fixture
    def cut(self, qtbot: QtBot, window: MainWindow, gate, user) -> Path:
        (first,) = queue(qtbot, window, 1)
        window.runner.cancel(first)
        gate.set()
        user.wait_done(window)
        ledger = window.session.ledger.path
        window.close()
        with sqlite3.connect(ledger) as db:
            db.execute("UPDATE jobs SET state='running', owner='elsewhere:1', beat=0")
        db.close()
        return first.options.destination

    def test_it_is_taken_up_with_a_click(
        self, qtbot: QtBot, open_window, user, cut: Path, shop: Path
    ):
        again: MainWindow = open_window(shop)
        bar = again.interrupted
        qtbot.waitUntil(bar.isVisible)
        assert "Job 1 was interrupted" in bar.text.text()
        assert "of 12 done" in bar.text.text()
        qtbot.mouseClick(bar.show_button, LEFT)
        qtbot.waitUntil(lambda: again.jobs.log.job_id == 1 and not again.jobs.busy)
        qtbot.mouseClick(bar.resume, LEFT)
        assert not bar.isVisible()
        user.wait_done(again)
        assert len(files(cut)) == 11

    def test_it_can_be_forgotten(self, qtbot: QtBot, open_window, cut: Path):
        again: MainWindow = open_window(None)
        qtbot.waitUntil(again.interrupted.isVisible)
        qtbot.mouseClick(again.interrupted.dismiss, LEFT)
        assert not again.interrupted.isVisible()
        again.close()
        assert window_state.load()[DISMISSED] == [1]
        third: MainWindow = open_window(None)
        qtbot.waitUntil(lambda: not third.jobs.busy)
        assert third.interrupted.isHidden()


def test_a_job_that_the_closing_window_cut_is_offered_again(
    qtbot: QtBot, open_window, window: MainWindow, gate, shop: Path, user, monkeypatch
):
    queue(qtbot, window, 1)
    close_at_work(window, gate, monkeypatch)
    again: MainWindow = open_window(shop)
    qtbot.waitUntil(again.interrupted.isVisible)
    assert "Job 1" in again.interrupted.text.text()
    qtbot.waitUntil(lambda: again.jobs.model.rowCount() == 1)
    about = JobsPage(again).about(0)
    assert about.startswith("Interrupted"), "nobody cancelled it"
    qtbot.mouseClick(again.interrupted.resume, LEFT)
    user.wait_done(again)
    assert window_state.load()[CUT] == []


class TestTheQueueOutlivesTheWindow:
    """What waited when the window closed is offered at the next start."""

    @pytest.fixture
    def left(self, qtbot: QtBot, window: MainWindow, gate, monkeypatch) -> list[Path]:
        live = queue(qtbot, window, 4)
        window.runner.move(live[3], -1)
        window.runner.cancel(live[1])
        close_at_work(window, gate, monkeypatch)
        return [live[place].options.destination for place in (0, 3, 2)]

    def test_it_is_queued_again_with_a_click(
        self, qtbot: QtBot, open_window, user, left: list[Path], shop: Path
    ):
        again: MainWindow = open_window(shop)
        bar = again.abandoned_jobs
        qtbot.waitUntil(bar.isVisible)
        assert bar.text.text().startswith("2 job")
        assert ": 24 asset" in bar.text.text()
        qtbot.waitUntil(again.interrupted.isVisible)
        assert "Job 1" in again.interrupted.text.text(), "the one that ran is offered too"
        qtbot.mouseClick(bar.queue, LEFT)
        assert not bar.isVisible()
        # The broken picture is foretold: each job asks first, as it did.
        qtbot.waitUntil(lambda: [live.phase for live in again.runner.live] == [Phase.ASKING] * 2)
        for live in again.runner.live[:]:
            asked = connections(again).preflights.open[live]
            qtbot.waitUntil(
                lambda asked=asked: asked.planner is not None and not asked.planner.busy
            )
            qtbot.mouseClick(asked.parts.export, LEFT)
        user.wait_done(again)
        done = [job.destination for job in reversed(again.session.ledger.jobs())]
        assert done[1:] == list(map(str, left[1:]))
        assert all(len(files(folder)) == 11 for folder in left[1:])
        again.close()
        third: MainWindow = open_window(None)
        qtbot.waitUntil(lambda: not third.jobs.busy)
        assert third.abandoned_jobs.isHidden(), "what is done is offered no more"

    def test_it_can_be_forgotten(self, qtbot: QtBot, open_window, left: list[Path]):
        again: MainWindow = open_window(None)
        qtbot.waitUntil(again.abandoned_jobs.isVisible)
        qtbot.mouseClick(again.abandoned_jobs.dismiss, LEFT)
        assert not again.abandoned_jobs.isVisible()
        queue = again.session.ledger.waiting
        qtbot.waitUntil(lambda: not queue.abandoned())

    def test_a_question_that_was_open_is_asked_again(
        self, qtbot: QtBot, open_window, window: MainWindow
    ):
        command(window, "preflight").trigger()
        qtbot.waitUntil(lambda: any(live.phase is Phase.ASKING for live in window.runner.live))
        window.close()
        again: MainWindow = open_window(None)
        qtbot.waitUntil(again.abandoned_jobs.isVisible)
        assert again.abandoned_jobs.text.text().startswith("1 job")


def test_a_failed_row_leads_to_the_file_that_is_to_be_mended(
    qtbot: QtBot, window: MainWindow, user, shop: Path
):
    command(window, "start_export").trigger()
    user.wait_done(window)
    table = window.jobs.log.table
    revealed = []
    table.revealed.disconnect()
    table.revealed.connect(revealed.append)
    for row, entries in ((0, 1), (1, 3)):
        table.customContextMenuRequested.emit(
            table.visualRect(table.model().index(row, Column.ASSET)).center()
        )
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert len(menu.actions()) == entries
        menu.actions()[-1].trigger()
        menu.close()
    assert revealed == [shop / "05.jpg", shop / "00.jpg"]


def test_no_job_and_no_closing_waits_for_a_mail(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """The mail server takes the connection and says nothing."""
    monkeypatch.setattr(mail_delivery, "DEADLINE", 3600.0)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        mail = MailSettings(
            *("127.0.0.1", silent.getsockname()[1], "none"),
            sender="me@example.com",
            recipients=("ann@example.com",),
        )
        session = window.session
        session.settings = replace(session.settings, mail=mail)
        handles = tuple(asset.handle for asset in session.catalog.assets([1, 2]))
        job = ExportJob(handles, "convert", "wid=9", email_setting="All")
        ended = []
        window.runner.finished.connect(lambda _live, log: ended.append(log))
        for name in ("one", "two"):
            options = Options(tmp_path / name)
            window.runner.start(job, options, session.catalog, check="never")
        qtbot.waitUntil(lambda: len(ended) == 2)
        assert all(log.mail.startswith(WAITS) for log in ended)
        window.close()
        names = [thread.name for thread in threading.enumerate()]
        assert names.count("mails") == 1, "the first is still being sent"
    with Ledger(default_path()) as ledger:
        states = [mail.state for number in (1, 2) for mail in ledger.mails.of_job(number)]
    assert states == ["waiting"] * 4, "the next window, or command, sends them"


def test_the_log_tells_what_became_of_the_mail(qtbot: QtBot, window: MainWindow, tmp_path: Path):
    session = window.session
    handles = tuple(asset.handle for asset in session.catalog.assets([1, 2]))
    job = ExportJob(handles, "convert", "wid=9", email_setting="All")
    with qtbot.waitSignal(window.runner.finished) as finished:
        window.runner.start(job, Options(tmp_path / "one"), session.catalog, check="never")
    assert "no mail server is set up" in finished.args[1].mail


def test_a_moved_export_is_checked_where_it_is_now(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    session = window.session
    handles = tuple(asset.handle for asset in session.catalog.assets([1, 2]))
    job = ExportJob(handles, "convert", "wid=9")
    with qtbot.waitSignal(window.runner.finished):
        window.runner.start(job, Options(tmp_path / "one"), session.catalog, check="never")
    (tmp_path / "one").rename(tmp_path / "moved")
    dialog = VerifyWindow(session, session.ledger.jobs()[0], window)
    qtbot.waitUntil(lambda: dialog.done_checking)
    assert dialog.model.rowCount() == 2
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "moved"))
    dialog.elsewhere.click()
    qtbot.waitUntil(lambda: dialog.done_checking)
    assert dialog.model.rowCount() == 0
    assert dialog.where.text() == str(tmp_path / "moved")
    dialog.close()
