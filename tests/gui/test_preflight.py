"""The pre-flight: what becomes of every asset, and every way to change it."""

from __future__ import annotations

import csv
import pkgutil
import re
import shutil
import sys
from array import array
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from exportgui.catalog import Asset, AssetType
from exportgui.gui.jobs.active_job import Phase
from exportgui.gui.preflight.model import PreflightModel
from exportgui.gui.preflight.sorting import GROUPS, Column, PlanFilter, arrange, make_view
from exportgui.gui.preflight.window import PreflightWindow
from exportgui.gui.shell.main_window import MainWindow
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.job_plan import Collision, JobPlan, PlannedItem
from exportgui.job.planning.planned_asset import PlannedAction
from tests.gui.page import ExportPage, JobsPage, command, connections, preflight_troubles

SPACE = Qt.Key.Key_Space
RETURN = Qt.Key.Key_Return
ESCAPE = Qt.Key.Key_Escape


@pytest.fixture
def window(open_window, user, folder: Path, tmp_path: Path) -> MainWindow:
    """All of the shop is selected, to be converted; one file has no header at all."""
    (folder / "no header.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
    opened: MainWindow = open_window(folder)
    command(opened, "select_all").trigger()
    ExportPage(opened).type_modifiers("fmt=png")
    ExportPage(opened).set_destination(tmp_path / "out")
    return opened


def shown(qtbot: QtBot, window: MainWindow) -> PreflightWindow:
    """The pre-flight, with its plan in it."""
    qtbot.waitUntil(lambda: bool(connections(window).preflights.open))
    preflight = next(iter(connections(window).preflights.open.values()))
    settled(qtbot, preflight)
    return preflight


def settled(qtbot: QtBot, preflight: PreflightWindow) -> None:
    def done() -> bool:
        planner = preflight.planner
        return (
            planner is not None
            and planner.view is not None
            and not planner.busy
            and not planner.measuring
        )

    qtbot.waitUntil(done)


def names(preflight: PreflightWindow) -> list[str]:
    model = preflight.model
    return [model.index(row, Column.ASSET).data() for row in range(model.rowCount())]


def cell(preflight: PreflightWindow, name: str, column: Column):
    return preflight.model.index(names(preflight).index(name), column)


def files(out: Path) -> list[str]:
    return sorted(path.name for path in out.iterdir()) if out.is_dir() else []


def test_an_export_stops_where_something_will_fail_and_goes_on_by_return(
    qtbot: QtBot, window: MainWindow, user, tmp_path: Path
):
    qtbot.mouseClick(window.export.button, Qt.MouseButton.LeftButton)
    preflight = shown(qtbot, window)
    assert window.runner.live[0].phase is Phase.ASKING
    assert sorted(names(preflight)) == ["chairs/broken.jpg", "no header.jpg", "price list.xml"]
    assert cell(preflight, "chairs/broken.jpg", Column.ACTION).data() == "Fails"
    assert "cut short" in cell(preflight, "chairs/broken.jpg", Column.NOTE).data()
    assert cell(preflight, "no header.jpg", Column.ACTION).data() == "Fails"
    assert "damaged" in cell(preflight, "no header.jpg", Column.NOTE).data()
    assert cell(preflight, "price list.xml", Column.ACTION).data() == "Copied as original"
    assert "will fail" in preflight_troubles(preflight)
    assert not (tmp_path / "out").exists()
    qtbot.keyClick(preflight.parts.table, RETURN)
    user.wait_done(window)
    assert files(tmp_path / "out") == [
        "lamp.png",
        "oak.png",
        "pine.png",
        "price list.xml",
        "vase.png",
        ("wool rug.png"),
    ]
    assert connections(window).preflights.open == {}


def test_an_export_that_is_pressed_while_it_is_planned_anew_is_not_forgotten(
    qtbot: QtBot, window: MainWindow, user, tmp_path: Path
):
    qtbot.mouseClick(window.export.button, Qt.MouseButton.LeftButton)
    preflight = shown(qtbot, window)
    preflight.planner.exclude([preflight.model.item(0).key], True)
    assert preflight.planner.busy
    qtbot.mouseClick(preflight.parts.export, Qt.MouseButton.LeftButton)
    user.wait_done(window)
    assert "lamp.png" in files(tmp_path / "out")
    assert connections(window).preflights.open == {}


def test_what_is_excluded_by_click_and_by_key_is_left_out(
    qtbot: QtBot, window: MainWindow, user, tmp_path: Path
):
    command(window, "start_export").trigger()
    preflight = shown(qtbot, window)
    table = preflight.parts.table
    preflight.choose_group("all")
    settled(qtbot, preflight)
    rect = table.visualRect(cell(preflight, "no header.jpg", Column.ASSET))
    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 14, rect.center().y())
    )
    settled(qtbot, preflight)
    assert cell(preflight, "no header.jpg", Column.ACTION).data() == "Excluded"
    assert "1 asset" in preflight_troubles(preflight)
    for name in ("lamp.jpg", "vase.png"):
        table.selectRow(names(preflight).index(name))
        qtbot.keyClick(table, SPACE)
        settled(qtbot, preflight)
    qtbot.keyClick(table, SPACE)
    settled(qtbot, preflight)
    assert cell(preflight, "vase.png", Column.ACTION).data() == "Converted"
    assert "5" in preflight.parts.export.text()
    qtbot.mouseClick(preflight.parts.export, Qt.MouseButton.LeftButton)
    user.wait_done(window)
    assert "lamp.png" not in files(tmp_path / "out")
    assert "2 left out" in JobsPage(window).counts
    assert "1 failed" in JobsPage(window).counts


def test_a_whole_group_is_excluded_and_taken_back(qtbot: QtBot, window: MainWindow):
    command(window, "start_export").trigger()
    preflight = shown(qtbot, window)
    preflight.choose_group("failing")
    settled(qtbot, preflight)
    qtbot.mouseClick(preflight.parts.exclude_shown, Qt.MouseButton.LeftButton)
    settled(qtbot, preflight)
    assert sorted(names(preflight)) == ["chairs/broken.jpg", "no header.jpg"], (
        "rows stay where they are while one changes them"
    )
    assert preflight.parts.include_all.isVisible()
    qtbot.mouseClick(preflight.parts.include_all, Qt.MouseButton.LeftButton)
    settled(qtbot, preflight)
    assert cell(preflight, "no header.jpg", Column.ACTION).data() == "Fails"
    qtbot.keyClick(preflight, ESCAPE)


def test_a_name_is_typed_in_place_made_safe_and_met_by_no_other(
    qtbot: QtBot, window: MainWindow, user, tmp_path: Path
):
    window.export.preflight()
    preflight = shown(qtbot, window)
    table = preflight.parts.table
    for name, typed, expected in (
        ("chairs/oak.jpg", "lamp", "lamp-2.png"),
        ("chairs/oak.jpg", "chair: oak?", "chair_ oak_.png"),
        ("chairs/pine.jpg", "pine chair.PNG", "pine chair.png"),
    ):
        table.selectRow(names(preflight).index(name))
        qtbot.keyClick(table, Qt.Key.Key_F2)
        editor = table.findChild(QLineEdit)
        assert editor is not None
        editor.selectAll()
        qtbot.keyClicks(editor, typed)
        qtbot.keyClick(editor, RETURN)
        # a view takes over what was typed a moment later
        qtbot.waitUntil(lambda: table.findChild(QLineEdit) is None)
        settled(qtbot, preflight)
        assert cell(preflight, name, Column.OUTPUT).data() == expected
    assert window.runner.live[0].phase is Phase.ASKING, "Return in the editor is no agreement"
    qtbot.keyClick(table, RETURN)
    user.wait_done(window)
    assert {"chair_ oak_.png", "pine chair.png"} <= set(files(tmp_path / "out"))
    assert "oak.png" not in files(tmp_path / "out")


def test_an_empty_name_gives_the_first_one_back(qtbot: QtBot, window: MainWindow):
    window.export.preflight()
    preflight = shown(qtbot, window)
    for typed, expected in (("other", "other.png"), ("  ", "lamp.png")):
        preflight.model.setData(cell(preflight, "lamp.jpg", Column.OUTPUT), typed)
        settled(qtbot, preflight)
        assert cell(preflight, "lamp.jpg", Column.OUTPUT).data() == expected
    preflight.reject()


def test_the_rule_for_names_that_are_taken_can_be_changed(
    qtbot: QtBot, window: MainWindow, user, tmp_path: Path
):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "lamp.png").write_bytes(b"old")
    user.select(window, "lamp.jpg", "vase.png")
    ExportPage(window).choose("conflict", "fail")
    command(window, "start_export").trigger()
    preflight = shown(qtbot, window)
    assert "does not start" in cell(preflight, "lamp.jpg", Column.NOTE).data()
    assert not preflight.parts.export.isEnabled()
    policy = preflight.parts.policy
    policy.setFocus()
    for wanted, note in (
        ("skip", "is kept"),
        ("overwrite", "replaces"),
        ("unique", "exists already"),
    ):
        while policy.currentData() != wanted:
            qtbot.keyClick(policy, Qt.Key.Key_Up)
        preflight._policy_chosen()
        settled(qtbot, preflight)
        assert note in cell(preflight, "lamp.jpg", Column.NOTE).data()
        assert preflight.parts.export.isEnabled()
    assert cell(preflight, "lamp.jpg", Column.OUTPUT).data() == "lamp-2.png"
    qtbot.mouseClick(preflight.parts.export, Qt.MouseButton.LeftButton)
    user.wait_done(window)
    assert files(tmp_path / "out") == ["lamp-2.png", "lamp.png", "vase.png"]


@pytest.mark.parametrize("check", ["never", "always"])
def test_when_an_export_stops_is_chosen_in_the_menu_and_kept(
    qtbot: QtBot, open_window, window, user, check: str
):
    menu = window.export.check.menu()
    next(action for action in menu.actions() if action.data() == check).trigger()
    if check == "always":
        user.select(window, "lamp.jpg")
    command(window, "start_export").trigger()
    if check == "always":
        shown(qtbot, window).reject()
        assert not window.runner.live
    else:
        user.wait_done(window)
        assert "2 failed" in JobsPage(window).counts
    window.close()
    again: MainWindow = open_window(None)
    assert again.export.check.when == check


def test_escape_drops_the_job_and_nothing_is_written(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
):
    qtbot.keyClick(
        window, RETURN, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    command(window, "preflight").trigger()
    preflight = shown(qtbot, window)
    qtbot.keyClick(preflight, ESCAPE)
    for other in list(connections(window).preflights.open.values()):
        other.reject()
    qtbot.waitUntil(lambda: not window.runner.live)
    assert not (tmp_path / "out").exists()
    assert window.session.ledger.jobs() == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_an_export_stops_where_the_scan_could_not_read_all(
    qtbot: QtBot, open_window, user, folder: Path, tmp_path: Path
):
    """Also where every item of the plan is fine: all are listed, and the head tells the rest."""
    (folder / "chairs/lost.jpg").symlink_to(folder / "nowhere.jpg")
    window: MainWindow = open_window(folder)
    user.select(window, "oak.jpg", "pine.jpg")
    ExportPage(window).type_modifiers("fmt=png&wid=5")
    ExportPage(window).set_destination(tmp_path / "out")
    qtbot.mouseClick(window.export.button, Qt.MouseButton.LeftButton)
    preflight = shown(qtbot, window)
    assert sorted(names(preflight)) == ["chairs/oak.jpg", "chairs/pine.jpg"]
    assert "lost.jpg: a link that leads nowhere" in preflight_troubles(preflight)
    qtbot.keyClick(preflight, ESCAPE)


def test_the_plan_can_be_dropped_while_it_is_made(qtbot: QtBot, window: MainWindow):
    window.export.preflight()
    preflight = next(iter(connections(window).preflights.open.values()))
    assert preflight.parts.bar.isVisible()
    preflight.reject()
    qtbot.waitUntil(lambda: not window.runner.live)
    assert connections(window).preflights.open == {}


def test_a_job_that_is_cancelled_elsewhere_takes_its_window_along(qtbot: QtBot, window: MainWindow):
    window.export.preflight()
    shown(qtbot, window)
    window.runner.cancel(window.runner.live[0])
    assert connections(window).preflights.open == {}
    assert not window.runner.live


def test_a_job_that_is_wrong_as_a_whole_says_so_in_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
):
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    ExportPage(window).set_destination(tmp_path / "taken")
    window.export.preflight()
    preflight = next(iter(connections(window).preflights.open.values()))
    qtbot.waitUntil(lambda: "is not a folder" in preflight.parts.failure.text())
    assert not preflight.parts.export.isEnabled()
    preflight.reject()


def test_too_little_room_stops_an_export(qtbot: QtBot, window: MainWindow, user, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: shutil._ntuple_diskusage(9, 9, 100))
    user.select(window, "lamp.jpg")
    command(window, "start_export").trigger()
    preflight = shown(qtbot, window)
    assert "not enough room" in preflight_troubles(preflight)
    summary = preflight.parts.summary
    assert "100 bytes free" in summary.space.text()
    preflight.reject()


def test_the_plan_is_saved_as_a_list(qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch):
    command(window, "start_export").trigger()
    preflight = shown(qtbot, window)
    assert preflight.planner is not None
    for suffix, dialect in (("csv", "excel"), ("tsv", "excel-tab"), ("txt", "")):
        kind = f"{suffix.upper()} (*.{suffix})"
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_, kind=kind: (str(tmp_path / "list"), kind)
        )
        with qtbot.waitSignal(preflight.planner.saved):
            qtbot.mouseClick(preflight.parts.save, Qt.MouseButton.LeftButton)
        text = (tmp_path / f"list.{suffix}").read_text(encoding="utf-8-sig")
        if dialect:
            rows = list(csv.DictReader(text.splitlines(), dialect=dialect))
            assert {row["asset"]: row["fate"] for row in rows}["no header.jpg"] == "fails"
            assert len(rows) == 8
        else:
            assert "convert: lamp.jpg -> lamp.png\n" in text
    preflight.reject()


def test_the_closing_window_takes_its_pre_flight_along(qtbot: QtBot, window: MainWindow):
    window.export.preflight()
    preflight = shown(qtbot, window)
    window.close()
    assert not preflight.isVisible()
    assert connections(window).preflights.open == {}


def test_renditions_are_offered_with_two_macros_and_listed_one_by_one(
    qtbot: QtBot, open_window, user, example: Path, tmp_path
):
    window: MainWindow = open_window(example)
    user.select(window, "fileToExport")
    ExportPage(window).set_destination(tmp_path / "out")
    assert not window.export.renditions.isVisible()
    for name in ("test", "small"):
        model = window.export.composer.macro_model
        model.choose([*model.chosen(), name])
    qtbot.waitUntil(window.export.renditions.isVisible)
    assert "file" not in window.export.button.text()
    qtbot.keyClick(window.export.renditions.box, Qt.Key.Key_Down)
    assert "as 2 file" in window.export.button.accessibleName()
    button = window.export.button
    for width in (button.minimumSizeHint().width(), button.sizeHint().width()):
        button.resize(width, button.height())
        assert button.minimumSizeHint().width() <= button.width()
    assert "as 2 file" in button.text()
    button.resize(button.sizeHint().width() - 1, button.height())
    assert button.text().startswith("Export 2 file")
    window.export.preflight()
    preflight = shown(qtbot, window)
    outputs = {
        preflight.model.index(row, Column.OUTPUT).data()
        for row in range(preflight.model.rowCount())
    }
    assert outputs == {"test/fileToExport.tiff", "small/fileToExport.jpg"}
    qtbot.keyClick(preflight.parts.table, RETURN)
    user.wait_done(window)
    assert (tmp_path / "out" / "small" / "fileToExport.jpg").is_file()


def test_every_part_has_a_name_and_can_be_reached_by_tab(qtbot: QtBot, window: MainWindow):
    command(window, "start_export").trigger()
    preflight = shown(qtbot, window)
    preflight.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is preflight)
    preflight.parts.table.setFocus()
    seen = set()
    for _ in range(20):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName(), focused
        seen.add(focused)
        preflight.focusNextChild()
    parts = preflight.parts
    wanted = {
        parts.table,
        parts.groups,
        parts.search,
        parts.policy,
        parts.save,
        parts.cancel,
        parts.export,
    }
    assert wanted <= seen
    preflight.reject()


# --- the model and the order, with many items


def planned(index: int, fate: PlannedAction = PlannedAction.CONVERT, **how) -> PlannedItem:
    name = f"{index:06}.jpg"
    asset = Asset(
        index, f"a|{index}", name, "", name, Path("/") / name, AssetType.IMAGE, 1, 0, True, "", True
    )
    output = "" if fate in (PlannedAction.FAILS, PlannedAction.LEFT_OUT) else f"{index:06}.png"
    return replace(
        PlannedItem(index, asset, None, fate, "", output, False, (), None, "", output), **how
    )


def plan_of(items) -> JobPlan:
    return JobPlan(
        ExportJob((), "convert", "fmt=png"), Options(Path("/nowhere")), None, tuple(items)
    )


def test_the_model_keeps_qts_rules(qtbot: QtBot):
    model = PreflightModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    items = [
        planned(0),
        planned(1, PlannedAction.FAILS, reason="cut"),
        planned(2, PlannedAction.LEFT_OUT, reason="a set"),
    ]
    model.show(plan_of(items), array("q", [2, 0, 1]), 1.0)
    assert [model.index(row, 0).data() for row in range(3)] == [
        "000002.jpg",
        "000000.jpg",
        "000001.jpg",
    ]
    assert model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) is None
    with qtbot.waitSignal(model.excluded) as excluded:
        assert model.setData(
            model.index(1, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole
        )
    assert excluded.args == [["a|0"], True]
    model.update(plan_of([replace(items[0], output="x.png"), *items[1:]]), 2.0)
    assert model.index(1, Column.OUTPUT).data() == "x.png"
    model.show(plan_of([]), array("q"), 1.0)
    assert model.rowCount() == 0


def test_groups_searches_and_orders_over_many_items():
    many = [
        planned(
            n,
            PlannedAction.FAILS if n % 1000 == 0 else PlannedAction.CONVERT,
            collision=Collision.ITEM if n % 1500 == 1 else Collision.NONE,
            size=n % 7,
        )
        for n in range(20_000)
    ]
    counts = make_view(plan_of(many)).counts
    assert (counts["all"], counts["failing"], counts["problems"]) == (20_000, 20, 34)
    assert len(arrange(many, PlanFilter("problems"))) == 34
    assert list(arrange(many, PlanFilter(text="19999"))) == [19_999]
    falling = arrange(many, PlanFilter(column=Column.BYTES, descending=True))
    assert [many[place].size for place in (falling[0], falling[-1])] == [6, 0]
    for column in Column:
        assert len(arrange(many[:500], PlanFilter(column=column))) == 500
    assert set(GROUPS) == set(counts)


@pytest.mark.parametrize(
    "stage", ["exportgui.media.jpeg.read_header", "exportgui.render.plan", "exportgui.render.draw"]
)
def test_an_asset_that_raises_anything_is_named_and_the_rest_goes_on(
    qtbot: QtBot,
    open_window,
    user,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    stage: str,
):
    module, _, name = stage.rpartition(".")
    real = getattr(pkgutil.resolve_name(module), name)

    def failing(*words: object, **options: object) -> object:
        path = getattr(words[0], "object_path", words[0])
        if Path(str(path)).name == "pine.jpg":
            raise TypeError("'<' not supported")
        return real(*words, **options)

    monkeypatch.setattr(stage, failing)
    window: MainWindow = open_window(folder)
    ExportPage(window).type_modifiers("fmt=png")
    user.click(window, "pine.jpg")
    user.wait_preview(window)
    command(window, "quick_look").trigger()
    look = connections(window).quick_look
    asset = window.preview_model.asset
    assert asset is not None
    qtbot.waitUntil(lambda: bool(look.error and window.thumbnails.failure(asset)))
    for text in (window.preview_model.error, look.error, window.thumbnails.failure(asset)):
        assert "the JPEG file is damaged" in text or "please report it with the log file" in text
        assert "TypeError(" not in text
    look.close_look()
    user.select(window, "oak.jpg", "pine.jpg")
    ExportPage(window).set_destination(tmp_path / "out")
    command(window, "start_export").trigger()
    if stage != "exportgui.render.draw":
        preflight = shown(qtbot, window)
        assert re.search(
            "damaged|unexpected error: TypeError",
            cell(preflight, "chairs/pine.jpg", Column.NOTE).data(),
        )
        qtbot.keyClick(preflight.parts.table, RETURN)
    user.wait_done(window)
    assert "oak.png" in files(tmp_path / "out")
