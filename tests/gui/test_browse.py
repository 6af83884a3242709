"""Browsing: groups, sizes, keys, sets, quick look, menus, favourites, changes on disk."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, QRect, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from exportgui.gui import window_state
from exportgui.gui.browse import browser
from exportgui.gui.browse.favourites import PLACE, Favourite
from exportgui.gui.browse.flow import MARGIN
from exportgui.gui.browse.list_tile import ListTile
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.widgets import drag_data
from tests.gui.page import asset_count, browse_view, command, connections

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def names(window: MainWindow) -> list[str]:
    """Names of the selected assets, in the order shown."""
    catalog = window.session.catalog
    assert catalog is not None
    return [asset.name for asset in catalog.assets(window.browse.selection.ids())]


def shown(window: MainWindow) -> list[str]:
    return [window.assets.index(row).data() for row in range(window.assets.rowCount())]


def group(window: MainWindow, user, by: str) -> None:
    window.browse.group.setCurrentIndex(window.browse.group.findData(by))
    user.wait_listed(window)


def sections(window: MainWindow) -> list[tuple[str, int]]:
    return [(section.title, section.count) for section in window.assets.rows.sections]


@pytest.fixture
def window(open_window, folder: Path) -> MainWindow:
    return open_window(folder)


@pytest.fixture
def sets(open_window, user, shop: Path) -> MainWindow:
    """A catalog with its sets shown."""
    opened: MainWindow = open_window(shop)
    opened.library.unsupported.click()
    user.wait_listed(opened)
    return opened


# --- groups


def test_folders_stand_under_headings(window: MainWindow, user):
    group(window, user, "folder")
    assert sections(window) == [("shop", 3), ("chairs", 3), ("rugs", 1)]
    flow = window.browse.view.cells()
    assert flow.sections == 3
    assert flow.rect(3).top() == flow.head_rect(1).bottom() + 1
    assert not browse_view(window).grab().isNull()
    group(window, user, "none")
    assert sections(window) == []


def test_types_stand_under_headings_in_words(window: MainWindow, user):
    group(window, user, "type")
    assert sections(window) == [("Image", 6), ("XML", 1)]


def test_a_click_on_a_heading_selects_what_is_under_it(qtbot: QtBot, window: MainWindow, user):
    group(window, user, "folder")
    view = window.browse.view
    for section, keys in ((1, NONE), (2, CTRL)):
        spot = view.cells().head_rect(section).center() - QPoint(0, view.verticalOffset())
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, spot)
    assert sorted(names(window)) == ["broken.jpg", "oak.jpg", "pine.jpg", "wool rug.jpg"]


def test_a_group_is_selected_by_key(qtbot: QtBot, window: MainWindow, user):
    group(window, user, "folder")
    user.click(window, "oak.jpg")
    command(window, "select_group").trigger()
    assert sorted(names(window)) == ["broken.jpg", "oak.jpg", "pine.jpg"]


def test_arrows_cross_headings(qtbot: QtBot, window: MainWindow, user):
    group(window, user, "folder")
    view = window.browse.view
    user.click(window, "vase.png")
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.cells().section_of(view.currentIndex().row()) == 2
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.cells().section_of(view.currentIndex().row()) == 1


def test_the_selection_survives_grouping(window: MainWindow, user):
    user.select(window, "lamp.jpg", "pine.jpg")
    group(window, user, "type")
    assert sorted(names(window)) == ["lamp.jpg", "pine.jpg"]


def test_sets_stand_over_their_members(qtbot: QtBot, open_window, shop: Path):
    window: MainWindow = open_window(shop)
    window.browse.group.setCurrentIndex(window.browse.group.findData("set"))
    qtbot.waitUntil(lambda: bool(sections(window)) and not window.browser.busy)
    titles = dict(sections(window))
    assert titles["swatches · Image Set"] == 2
    assert titles["turning · Spin Set"] == 3
    assert "In no set" not in titles
    command(window, "select_all").trigger()
    assert sorted(names(window)) == ["bowl", "lamp", "vase"]
    assert asset_count(window).startswith("3 of 3")


# --- sets that open


def test_an_arrow_opens_a_set_and_its_members_are_taken_one_by_one(
    qtbot: QtBot, sets: MainWindow, user
):
    window = sets
    view = sets.browse.view
    spot = user.spot(window, "turning")
    index = view.indexAt(spot)
    arrow = view.tile.arrow(view.visualRect(index), index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, arrow)
    qtbot.waitUntil(lambda: window.assets.rowCount() == 14)
    row = user.row(window, "turning")
    assert shown(window)[row + 1 : row + 4] == ["lamp", "vase", "bowl"]
    assert all(window.assets.rows.is_inside(row + place) for place in (1, 2, 3))
    assert not window.assets.rows.is_inside(row + 4)
    view.go_to(row + 2)
    assert names(window) == ["vase"]
    command(window, "select_all").trigger()
    assert sorted(names(window)) == ["bowl", "lamp", "vase"]
    assert not view.grab().isNull()
    command(window, "show_list").trigger()
    assert not view.grab().isNull()


def test_return_opens_and_closes_a_set(qtbot: QtBot, sets: MainWindow, user):
    window = sets
    view = sets.browse.view
    view.go_to(user.row(window, "pages"))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.assets.rowCount() == 13)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.assets.rowCount() == 11)


# --- sizes


def test_pictures_grow_by_slider_wheel_and_keys_and_stay_so(
    qtbot: QtBot, open_window, folder: Path
):
    window: MainWindow = open_window(folder)
    view = window.browse.view
    scale = window.browse.scale
    scale.setValue(200)
    assert view.tile.picture == 200
    wheel = QWheelEvent(
        QPointF(50, 50),
        view.mapToGlobal(QPointF(50, 50)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.tile.picture > 200
    assert scale.value() == view.tile.picture
    qtbot.keyClick(view, Qt.Key.Key_Minus, CTRL)
    qtbot.keyClick(view, Qt.Key.Key_Minus, CTRL)
    grid = view.tile.picture
    assert grid < 200
    command(window, "show_list").trigger()
    scale.setValue(64)
    assert view.size_of("grid") == grid
    window.close()
    kept = window_state.load()
    assert kept["sizes"] == {"grid": grid, "list": 64}
    assert open_window(None).browse.view.tile.picture == 64


# --- keys


def test_letters_lead_to_the_next_name_that_begins_so(qtbot: QtBot, window: MainWindow):
    view = window.browse.view
    qtbot.keyClicks(view, "pi")
    qtbot.waitUntil(lambda: view.currentIndex().data() == "pine.jpg")
    assert names(window) == ["pine.jpg"]
    qtbot.keyClicks(view, "ne")
    qtbot.waitUntil(lambda: not window.browser._name_task.busy)
    assert view.currentIndex().data() == "pine.jpg"


def test_shift_with_the_arrows_and_end_selects_runs(qtbot: QtBot, window: MainWindow):
    view = window.browse.view
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert len(names(window)) == 2
    qtbot.keyClick(view, Qt.Key.Key_End, SHIFT)
    assert len(names(window)) == 7
    qtbot.keyClick(view, Qt.Key.Key_PageUp, SHIFT)
    assert len(names(window)) < 7
    assert view.currentIndex().row() == 0


def test_everything_that_matches_is_selected_though_it_is_still_looked_for(
    qtbot: QtBot, window: MainWindow
):
    window.browse.search.setText("jpg")
    assert window.browser.busy
    command(window, "select_all").trigger()
    qtbot.waitUntil(lambda: len(names(window)) == 5 and window.assets.rowCount() == 5)


# --- staying where one is


def test_what_is_found_meanwhile_does_not_scroll_back(
    qtbot: QtBot, open_window, user, make_picture, tmp_path: Path
):
    root = tmp_path / "many"
    for number in range(120):
        make_picture(root / f"p{number:03}.jpg", (8, 6))
    window: MainWindow = open_window(root)
    view = window.browse.view
    bar = window.browse.view.verticalScrollBar()
    view.go_to(0)
    bar.setValue(bar.maximum() // 2)
    first = view.indexAt(QPoint(MARGIN + 1, MARGIN + 40)).data()
    top = view.visualRect(view.indexAt(QPoint(MARGIN + 1, MARGIN + 40))).top()
    for number in range(9):
        make_picture(root / f"a{number}.jpg", (8, 6))
        make_picture(root / f"p060{number}.jpg", (8, 6))
    command(window, "rescan").trigger()
    qtbot.waitUntil(lambda: window.assets.rowCount() == 138)
    user.wait_listed(window)
    assert names(window) == ["p000.jpg"]
    assert bar.value() > 0
    index = window.assets.index(user.row(window, first))
    assert view.visualRect(index).top() == top


def test_the_folder_in_sight_follows_the_disk(
    qtbot: QtBot, window: MainWindow, user, make_picture, folder: Path
):
    make_picture(folder / "fresh.jpg")
    qtbot.waitUntil(lambda: "fresh.jpg" in shown(window))
    (folder / "fresh.jpg").unlink()
    qtbot.waitUntil(lambda: "fresh.jpg" not in shown(window))
    user.wait_listed(window)


def test_other_folders_are_looked_at_when_they_are_chosen(
    qtbot: QtBot, window: MainWindow, user, make_picture, folder: Path
):
    make_picture(folder / "rugs" / "silk.jpg")
    window.library.choose("rugs")
    qtbot.waitUntil(lambda: sorted(shown(window)) == ["silk.jpg", "wool rug.jpg"])
    user.wait_listed(window)


# --- quick look


def test_space_looks_arrows_go_on_and_escape_leads_back(qtbot: QtBot, window: MainWindow, user):
    view = window.browse.view
    look = connections(window).quick_look
    user.click(window, "lamp.jpg")
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert look.isVisible()
    qtbot.waitUntil(lambda: look.whole)
    assert "80 × 60 px" in look.facts
    assert look.image.size().toTuple() == (80, 60)
    qtbot.keyClick(look, Qt.Key.Key_Right)
    assert look.asset is not None
    assert look.asset.name == view.currentIndex().data() != "lamp.jpg"
    look.grab()
    qtbot.keyClick(look, Qt.Key.Key_End)
    qtbot.keyClick(look, Qt.Key.Key_Escape)
    assert look.isHidden()
    assert look.asset is None


def test_the_tray_may_change_while_one_looks_at_it(qtbot: QtBot, window: MainWindow, user):
    tray = window.export.tray
    look = connections(window).quick_look
    user.select(window, "lamp.jpg")
    command(window, "add_to_tray").trigger()
    tray.view.go_to(0)
    qtbot.keyClick(tray.view, Qt.Key.Key_Space)
    assert look.asset is not None
    command(window, "undo").trigger()
    assert window.export.tray_model.rowCount() == 0
    qtbot.keyClick(look, Qt.Key.Key_Escape)
    assert look.isHidden()


def test_quick_look_says_why_there_is_no_picture(qtbot: QtBot, window: MainWindow, user):
    user.click(window, "broken.jpg")
    command(window, "quick_look").trigger()
    look = connections(window).quick_look
    qtbot.waitUntil(lambda: bool(look.error))
    look.grab()
    qtbot.keyClick(look, Qt.Key.Key_Space)
    assert look.isHidden()


# --- menus


@pytest.fixture
def opened_folders():
    """What would have been shown in the file manager."""

    class FakeFileManager(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.seen: list[Path] = []

        @Slot(QUrl)
        def show(self, url: QUrl) -> None:
            self.seen.append(Path(url.toLocalFile()))

    manager = FakeFileManager()
    QDesktopServices.setUrlHandler("file", manager, "show")
    yield manager.seen
    QDesktopServices.unsetUrlHandler("file")


def menu_of(window: MainWindow, view, name: str, user) -> QMenu:
    view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, text: str) -> None:
    action = next(entry for entry in menu.actions() if text in entry.text().replace("&", ""))
    assert action.isEnabled()
    menu.close()
    action.trigger()


def test_the_menu_of_an_asset(window: MainWindow, user, folder: Path, opened_folders: list[Path]):
    view = window.browse.view
    user.click(window, "oak.jpg")
    choose(menu_of(window, view, "oak.jpg", user), "Show in the file manager")
    assert opened_folders == [folder / "chairs"]
    choose(menu_of(window, view, "oak.jpg", user), "Copy the names")
    assert QGuiApplication.clipboard().text() == "oak.jpg"
    choose(menu_of(window, view, "oak.jpg", user), "Copy the files")
    data = QGuiApplication.clipboard().mimeData()
    assert [Path(url.toLocalFile()) for url in data.urls()] == [folder / "chairs/oak.jpg"]
    choose(menu_of(window, view, "oak.jpg", user), "Add to the tray")
    assert window.export.tray_model.rowCount() == 1
    choose(menu_of(window, view, "oak.jpg", user), "Select all that match (7)")
    assert len(names(window)) == 7


def test_ctrl_c_copies_the_files(qtbot: QtBot, window: MainWindow, user, folder: Path):
    user.select(window, "lamp.jpg", "oak.jpg")
    qtbot.keyClick(window.browse.view, Qt.Key.Key_C, CTRL)
    assert set(QGuiApplication.clipboard().text().split("\n")) == {
        str(folder / "lamp.jpg"),
        str(folder / "chairs/oak.jpg"),
    }


def test_the_menu_of_a_set_shows_its_members(qtbot: QtBot, sets: MainWindow, user):
    sets.browse.view.go_to(user.row(sets, "turning"))
    choose(menu_of(sets, sets.browse.view, "turning", user), "Show the members")
    qtbot.waitUntil(lambda: sets.assets.rowCount() == 14)


# --- the tray


def test_the_tray_shows_the_selection_until_something_is_kept(
    qtbot: QtBot, window: MainWindow, user
):
    tray = window.export.tray
    user.select(window, "lamp.jpg", "oak.jpg")
    assert len(tray.view.rows) == 2
    assert window.export.tray_model.rowCount() == 0
    tray.view.setCurrentIndex(tray.selection.index(0))
    qtbot.keyClick(tray.view, Qt.Key.Key_Delete)
    assert len(names(window)) == 1
    tray.keep.click()
    command(window, "select_none").trigger()
    assert len(tray.view.rows) == window.export.tray_model.rowCount() == 1
    assert not tray.grab().isNull()


def test_assets_are_dragged_out_of_the_tray(qtbot: QtBot, window: MainWindow, user):
    tray = window.export.tray
    model = window.export.tray_model
    command(window, "select_all").trigger()
    command(window, "add_to_tray").trigger()
    data = model.mime_of(array("q", model.ids()[:2]))
    assert len(data.urls()) == 2
    assert not user.drop(tray.view.viewport(), data)
    assert user.drop(window.browse.view.viewport(), data)
    tray.view.go_to(0)
    tray.view.dragged(window.browse.view.viewport())
    assert model.rowCount() == 6
    tray.view.go_to(0)
    tray.view.dragged(None)
    assert model.rowCount() == 6
    command(window, "undo").trigger()
    assert model.rowCount() == 7


def test_files_dropped_on_the_assets_are_for_the_window(
    qtbot: QtBot, window: MainWindow, user, folder: Path
):
    assert user.drop(window.browse.view.viewport(), drag_data.files([folder / "lamp.jpg"]))
    qtbot.waitUntil(lambda: names(window) == ["lamp.jpg"])
    user.wait_listed(window)


@pytest.fixture
def later(window: MainWindow) -> Iterator[threading.Event]:
    """Another catalog opens only once this is set."""
    gate = threading.Event()
    waiting = threading.Event()

    def wait() -> None:
        waiting.set()
        gate.wait()

    # Opening drops what has not started: the gate must be in the one thread by then.
    window.session.scan_pool.submit(wait)
    assert waiting.wait(60)
    yield gate
    gate.set()


@pytest.fixture
def other(tmp_path: Path, make_picture) -> Path:
    """A folder with names that the open one has too."""
    for name in ("lamp.jpg", "new.jpg", "chairs/oak.jpg"):
        make_picture(tmp_path / "other" / name)
    return tmp_path / "other"


def test_what_is_wanted_of_another_catalog_is_not_done_in_this_one(
    qtbot: QtBot, window: MainWindow, later, user, other: Path
):
    assert user.drop(window, drag_data.files([other / "lamp.jpg"]))
    connections(window).folders.go(Favourite(str(other), "chairs"))
    window.browser.refresh()
    user.wait_listed(window)
    assert names(window) == []
    assert window.library.folder() is None

    later.set()

    qtbot.waitUntil(lambda: window.library.folder() == "chairs")
    user.wait_listed(window)
    assert window.windowTitle().startswith("other")


def test_files_are_selected_in_the_folder_they_were_dropped_from(
    qtbot: QtBot, window: MainWindow, later, user, folder: Path, other: Path
):
    window.session.open(folder)
    assert user.drop(window, drag_data.files([other / "lamp.jpg"]))
    window.browser.refresh()
    user.wait_listed(window)
    later.set()
    qtbot.waitUntil(lambda: names(window) == ["lamp.jpg"])
    user.wait_listed(window)
    assert window.windowTitle().startswith("other")
    window.session.open(folder)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("shop"))
    user.wait_listed(window)
    assert names(window) == []


# --- favourites


def favourites(window: MainWindow) -> list[str]:
    model = window.library.favourite_model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_folders_are_dragged_onto_favourites_and_lead_back(
    qtbot: QtBot, window: MainWindow, user, folder: Path
):
    library = window.library
    data = library.folder_model.mimeData([library.folder_model.find_folder("chairs")])
    assert [Path(url.toLocalFile()) for url in data.urls()] == [folder / "chairs"]
    user.drop(library.favourites.viewport(), data)
    user.drop(
        library.favourites.viewport(), drag_data.files([folder / "rugs", folder / "lamp.jpg"])
    )
    assert favourites(window) == ["chairs", "rugs"]
    spot = library.favourites.visualRect(library.favourite_model.index(0)).center()
    qtbot.mouseClick(library.favourites.viewport(), Qt.MouseButton.LeftButton, NONE, spot)
    qtbot.waitUntil(lambda: window.assets.rowCount() == 3)
    assert library.folder() == "chairs"
    user.wait_listed(window)
    library.favourites.setCurrentIndex(library.favourite_model.index(1))
    qtbot.keyClick(library.favourites, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("rugs"))
    user.wait_listed(window)
    library.favourites.setCurrentIndex(library.favourite_model.index(0))
    qtbot.keyClick(library.favourites, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: library.folder() == "chairs")
    user.wait_listed(window)


def test_favourites_are_ordered_removed_and_kept(qtbot: QtBot, open_window, user, folder: Path):
    window: MainWindow = open_window(folder)
    library = window.library
    model = window.library.favourite_model
    for folder_path in ("chairs", "rugs", ""):
        choose_in(connections(window).folders.menu(folder_path), "Add to favourites")
    assert favourites(window) == ["chairs", "rugs", "shop"]
    library.favourites.setCurrentIndex(model.index(0))
    qtbot.keyClick(library.favourites, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert favourites(window) == ["rugs", "chairs", "shop"]
    choose_in(library.favourites.menu_at(2), "Move up")
    assert favourites(window) == ["rugs", "shop", "chairs"]
    data = QMimeData()
    data.setData(PLACE, b"2")
    model.dropMimeData(data, Qt.DropAction.CopyAction, 0, 0, model.index(-1))
    assert favourites(window) == ["chairs", "rugs", "shop"]
    library.favourites.setCurrentIndex(model.index(1))
    qtbot.keyClick(library.favourites, Qt.Key.Key_Delete)
    window.close()
    assert favourites(open_window(None)) == ["chairs", "shop"]


def choose_in(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if text in action.text().replace("&", "")).trigger()
    menu.deleteLater()


@pytest.mark.parametrize("width", [150, 235, 300, 500, 900])
def test_a_narrow_list_still_shows_names(window: MainWindow, width: int):
    command(window, "show_list").trigger()
    tile = window.browse.view.itemDelegate()
    assert isinstance(tile, ListTile)
    left, columns = tile._columns(QRect(0, 0, width, 44))
    assert columns[0] >= 72, "room for a short name"
    assert left + sum(columns) <= width + 1


def test_all_selected_with_none_in_front_puts_the_first_there(
    qtbot: QtBot, window: MainWindow, user
):
    assert not browse_view(window).currentIndex().isValid()
    command(window, "select_all").trigger()
    assert browse_view(window).currentIndex().row() == 0
    assert len(names(window)) == window.assets.rowCount()
    user.wait_preview(window)
    assert window.preview_model.asset is not None
    user.click(window, "vase.png")
    command(window, "select_all").trigger()
    assert browse_view(window).currentIndex().data() == "vase.png", "what is in front stays there"


# --- facets


def test_formats_narrow_what_is_shown(qtbot: QtBot, window: MainWindow):
    model = window.library.facet_model
    rows = {model.index(row).data(): row for row in range(model.rowCount())}
    assert {"File formats", "JPG  5", "PNG  1", "XML  1"} <= set(rows)
    png = model.index(rows["PNG  1"])
    model.setData(png, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    qtbot.waitUntil(lambda: shown(window) == ["vase.png"])


def test_no_row_of_the_facets_is_cut(qtbot: QtBot, window: MainWindow):
    facets = window.library.facets
    row = facets.sizeHintForRow(0)
    for height in (900, 781, 713):
        window.resize(1200, height)
        qtbot.waitUntil(lambda: facets.viewport().height() % row == 0)
        assert facets.height() <= row * facets.model().rowCount() + 2 * facets.frameWidth()


@pytest.mark.parametrize("selected", [False, True])
def test_the_first_assets_come_before_all_unless_that_loses_a_selection(
    window: MainWindow, user, monkeypatch: pytest.MonkeyPatch, selected: bool
):
    monkeypatch.setattr(browser, "FIRST", 2)
    everything = shown(window)
    seen = []
    if selected:
        command(window, "select_all").trigger()
    window.browser.listed.connect(
        lambda listing: seen.append((listing.whole, window.assets.rowCount()))
    )

    window.browse.search.setText("p")
    user.wait_listed(window)

    matching = [name for name in everything if "p" in name]
    assert len(matching) > 2
    assert seen == [(False, len(everything) if selected else 2), (True, len(matching))]
    assert names(window) == (matching if selected else [])
