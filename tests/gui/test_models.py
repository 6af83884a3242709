"""Every model under Qt's own tester, while it changes."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from exportgui.catalog import Catalog, Facets, Library, Query
from exportgui.gui.browse.asset_model import AssetModel, AssetRole
from exportgui.gui.browse.facet_model import FacetModel
from exportgui.gui.browse.folder_model import FolderModel, tree
from exportgui.gui.browse.rows import Rows
from exportgui.gui.export.tray_model import TrayModel
from exportgui.gui.jobs.active_job import LiveJob, Phase
from exportgui.gui.jobs.log_items import arrange_items
from exportgui.gui.jobs.log_model import LogModel
from exportgui.gui.jobs.model import JobModel
from exportgui.gui.widgets.item_table import TONE
from exportgui.job.model import ExportJob, Options
from exportgui.job.outcome import ItemRow, JobRow, JobState, State

CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def watch(qtbot: QtBot):
    """CrashHandler a model from now on; any broken rule fails the test."""
    testers = []

    def watched(model: QAbstractItemModel) -> QAbstractItemModel:
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        testers.append(QAbstractItemModelTester(model, mode))
        return model

    yield watched
    testers.clear()


@pytest.fixture
def catalog(shop: Path, tmp_path: Path):
    with Library(tmp_path / "library.sqlite") as library:
        opened = library.open_catalog(shop)
        opened.scan()
        yield opened


class FakeThumbnails(QObject):
    changed = Signal(int)

    def picture(self, asset: object) -> None:
        return None

    def failure(self, asset: object) -> str:
        return ""


def test_assets(watch, catalog: Catalog):
    model = watch(AssetModel(thumbnails := FakeThumbnails()))
    everything = catalog.ids(Query(include_unsupported=True))
    exportable = catalog.ids(Query())
    blocked = frozenset(everything) - frozenset(exportable)
    model.set_catalog(catalog)
    assert model.set_rows(Rows(exportable))
    assert model.set_rows(Rows(everything, blocked))
    assert model.rowCount() == 11
    assert len(model.rows.exportable_ids([(0, 10)])) == 3
    assert len(model.rows.blocked_ids([(0, 10)])) == 8
    thumbnails.changed.emit(everything[0])
    assert not model.set_rows(Rows(everything[:4], blocked))
    assert not model.set_rows(Rows(everything, blocked))
    assert not model.set_rows(Rows(everything[:4] + everything[6:], blocked))
    assert not model.set_rows(Rows(everything, blocked))
    assert model.set_rows(Rows(everything[::-1], blocked))
    assert model.rowCount() == 11
    assert not model.set_rows(Rows())
    model.set_catalog(None)
    assert model.rowCount() == 0


def test_a_row_that_has_gone_from_the_catalog_is_empty_not_fatal(watch, catalog: Catalog):
    model = watch(AssetModel(FakeThumbnails()))
    model.set_catalog(catalog)
    ids = catalog.ids(Query())
    model.set_rows(Rows(array("q", [ids[0], 999_999, ids[1]])))
    assert model.index(0).data(AssetRole.ASSET).id == ids[0]
    assert model.index(1).data() is None
    assert model.index(2).data(AssetRole.ASSET).id == ids[1]


def test_folders(watch):
    model = watch(FolderModel())
    counts = [("", 5), ("a", 3), ("a/b", 2), ("c", 1)]
    assert model.set_folders(tree(counts, "shop"))
    assert model.find_folder("a/b").data().startswith("b")
    assert model.find_folder("a/b").parent().data(FolderModel.PATH) == "a"
    assert not model.find_folder("a/x").isValid()
    assert not model.set_folders(tree([("", 6), ("a", 4), ("a/b", 3), ("c", 1)], "shop"))
    assert model.find_folder("a").data().endswith("4")
    assert model.set_folders(tree([*counts, ("d", 1)], "shop"))
    assert model.set_folders(None)
    assert model.rowCount() == 0


def facets(types: dict[str, int], **more: dict[str, int]) -> Facets:
    return Facets(types, more.get("formats", {}), more.get("sizes", {}))


def names(model: FacetModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_facets(watch, qtbot: QtBot):
    model = watch(FacetModel())
    model.set_facets(
        facets(
            {"Image": 3, "Pdf": 7, "Audio": 0}, formats={"jpg": 2, "": 8}, sizes={"4": 1, "0": 9}
        )
    )
    assert names(model) == [
        "Types",
        "PDF  7",
        "Image  3",
        "File formats",
        "None  8",
        "JPG  2",
        "File sizes",
        "Below 100 kB  9",
        "100 MB and more  1",
    ]
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsUserCheckable
    assert model.index(0).data(CHECK) is None
    with qtbot.waitSignal(model.chosen_changed):
        assert model.setData(model.index(2), Qt.CheckState.Checked, CHECK)
    assert model.chosen("type") == {"Image"}
    assert model.chosen("format") == frozenset()
    model.set_facets(facets({"Image": 4, "Pdf": 7}, formats={"jpg": 11}))
    assert names(model) == ["Types", "PDF  7", "Image  4"]
    model.set_facets(facets({"Pdf": 7}))
    assert names(model) == ["Types", "PDF  7", "Image  0"]
    model.set_facets(None)
    assert model.chosen("type") == frozenset()
    assert not model.setData(QModelIndex(), Qt.CheckState.Checked, CHECK)


def test_the_tray_takes_each_asset_once_and_no_sets(watch, catalog: Catalog, qtbot: QtBot):
    model = watch(TrayModel(FakeThumbnails()))
    model.set_catalog(catalog)
    ids = list(catalog.ids(Query(include_unsupported=True)))
    with qtbot.waitSignal(model.refused) as refused:
        assert model.add(ids) == 3
    assert "cannot be exported" in refused.args[0]
    assert model.add(ids) == 0
    assert model.rowCount() == 3
    model.remove([0, 2])
    assert model.rowCount() == 1
    model.set_catalog(catalog)
    assert len(model.ids()) == 0


def job_row(number: int) -> JobRow:
    return JobRow(
        id=number,
        uid="",
        name="",
        state=JobState.DONE,
        catalog="",
        destination="/out",
        job={"assetHandleArray": ["a|1", "a|2"]},
        options={},
        recipe_hash="",
        created=1.0,
        ended=2.0,
        beat=1.0,
        owner="",
        fatal="",
        mail="",
        warnings=(),
    )


def item_row(
    index: int, state: State, message: str = "", warnings: tuple[str, ...] = ()
) -> ItemRow:
    return ItemRow(
        job_id=1,
        index=index,
        handle="a|1",
        asset_name=f"{index}.jpg",
        asset_type="Image",
        folder="",
        object_path=f"{index}.jpg",
        source="",
        identity=None,
        page=None,
        action="convert",
        output=f"{index}.png",
        replaced=False,
        state=state,
        sha256="",
        size=2048,
        transferred=None,
        message=message,
        warnings=warnings,
        attempts=1,
        finished=1.0,
    )


def test_jobs(watch, catalog: Catalog):
    model = watch(JobModel())
    live = LiveJob(ExportJob(("a|1",), "orig"), Options(Path("/out")), catalog)
    model.show([live], [job_row(2), job_row(1)], {1: {State.FAILED: 3}})
    assert model.index(0).data(JobModel.ENTRY) is live
    assert model.index(1).data().startswith("Job 2")
    assert "3 failed" in model.index(2).data(JobModel.ABOUT)
    assert (model.row_of(live), model.row_of(1), model.row_of(9)) == (0, 2, -1)
    live.phase = Phase.RUNNING
    model.refresh_job(live)
    assert model.index(0).data(JobModel.ABOUT).startswith("Exporting")
    model.show([], [], {})
    assert model.rowCount() == 0


def test_the_log_puts_failures_first(watch):
    model = watch(LogModel())
    rows = arrange_items(
        [
            item_row(0, State.DONE),
            item_row(1, State.DONE, warnings=("transparency is lost",)),
            item_row(2, State.FAILED, "cut short"),
            item_row(3, State.LEFT_OUT, "Spin Sets cannot be exported"),
        ]
    )
    model.show(rows.items, Path("/out"))
    assert (rows.counts["done"], rows.warned) == (2, 1)
    shown = [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(4)]
    assert shown == [
        ("Failed", "2.jpg"),
        ("Left out", "3.jpg"),
        ("Warning", "1.jpg"),
        ("Exported", "0.jpg"),
    ]
    assert model.index(0, 2).data() == "cut short"
    assert model.index(0, 0).data(TONE) == "error"
    assert "0.png" in model.index(3, 2).data()
