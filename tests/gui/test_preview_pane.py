"""The preview pane: facts, real bytes, pixels under the pointer, zoom, filmstrip."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from exportgui.gui.i18n import asset_text
from exportgui.gui.preview.film_model import FilmModel
from exportgui.gui.preview.pixel_probe import read_pixel
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.workers.pool import PoolExecutor
from exportgui.render import cache
from tests.gui.page import ExportPage, command, preview_title

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A large picture whose pixels tell where they are, and four more."""
    root = tmp_path / "photos"
    root.mkdir()
    rows = Image.linear_gradient("L").resize((1200, 900))
    columns = Image.linear_gradient("L").rotate(90)
    Image.merge("RGB", (rows, columns.resize((1200, 900)), Image.new("L", (1200, 900), 77))).save(
        root / "large.png"
    )
    for name in ("b", "c", "d", "e"):
        Image.new("RGB", (60, 40), "#336699").save(root / f"{name}.png")
    return root


def request(window: MainWindow, text: str) -> None:
    window.export.fmt.setCurrentText("convert")
    ExportPage(window).type_modifiers(text)


def point(window: MainWindow, name: str, x: float, y: float) -> QPoint:
    viewport = window.preview.view.viewport
    frame = viewport.frame(name)
    return QPointF(frame.left() + x * frame.width(), frame.top() + y * frame.height()).toPoint()


@contextmanager
def held(pool: PoolExecutor) -> Iterator[None]:
    """Nothing of this pool is done meanwhile."""
    gate = threading.Event()
    for _ in range(pool.workers):
        pool.submit(gate.wait)
    try:
        yield
    finally:
        gate.set()


def test_facts_tell_the_bytes_that_an_export_writes(
    qtbot: QtBot, open_window, user, photos: Path, tmp_path: Path
):
    window: MainWindow = open_window(photos)
    user.select(window, "large.png")
    with held(window.session.weigh_pool):
        request(window, "wid=300&fmt=png")
        user.wait_preview(window)
        assert "300 × 225 px · PNG · …" in window.preview.facts.text()
    qtbot.waitUntil(lambda: window.preview.size_measurer.size_bytes is not None)
    weight = window.preview.size_measurer.size_bytes
    assert asset_text.data_size(weight) in window.preview.facts.text()
    ExportPage(window).set_destination(tmp_path / "out")
    (tmp_path / "out").mkdir()
    command(window, "start_export").trigger()
    user.wait_done(window)
    assert (tmp_path / "out/large.png").stat().st_size == weight
    assert "from 1200 × 900 px" in window.preview.facts.text()
    with held(window.session.weigh_pool):
        request(window, "wid=301&fmt=png")
        assert asset_text.data_size(weight) not in window.preview.facts.text()
        user.wait_preview(window)
        assert "PNG · …" in window.preview.facts.text()
    qtbot.waitUntil(lambda: window.preview.size_measurer.size_bytes is not None)
    assert not list((tmp_path / "home/cache").glob("weigh-*/*"))


def test_the_bytes_of_an_original_are_those_of_its_file(open_window, user, photos: Path):
    window: MainWindow = open_window(photos)
    window.export.fmt.setCurrentText("orig")
    user.select(window, "b.png")
    user.wait_preview(window)
    assert "60 × 40 px · original" in window.preview.facts.text()


def test_the_pixel_under_the_pointer_is_read_out(qtbot: QtBot, open_window, user, photos: Path):
    window: MainWindow = open_window(photos)
    user.select(window, "b.png")
    request(window, "op_invert=1&fmt=png")
    user.wait_preview(window)
    view = window.preview.view
    height = window.preview.notes.height()
    qtbot.mouseMove(view, point(window, "after", 0.9, 0.5))
    qtbot.waitUntil(lambda: "#336699 → #cc9966" in window.preview.notes.text())
    assert window.preview.notes.text() == (
        "54, 20 · #336699 → #cc9966 · 51 102 153 255 → 204 153 102 255"
    )
    qtbot.mouseMove(view, QPoint(2, 2))
    qtbot.waitUntil(lambda: "#" not in window.preview.notes.text())
    assert window.preview.notes.height() == height


def test_zoomed_pictures_are_real_pixels(qtbot: QtBot, open_window, user, photos: Path):
    window: MainWindow = open_window(photos)
    user.select(window, "large.png")
    request(window, "fmt=png&op_invert=1")
    user.wait_preview(window)
    view = window.preview.view
    model = window.preview_model
    assert view.viewport.sides["after"].detail is None
    assert "exact from 100 %" in window.preview.notes.text()
    qtbot.keyClick(view, Key.Key_1)
    qtbot.waitUntil(lambda: view.viewport.sides["after"].detail is not None and not model.is_coarse)
    before, after = model.sides
    assert (before.detail.scale, after.detail.scale) == (1, 1)
    assert after.detail.visible.covers(view.viewport.visible_area("after"))
    source = Image.open(photos / "large.png")
    box = after.detail.visible.box
    for x, y in ((0, 0), (box.width() // 2, box.height() // 3)):
        value = source.getpixel((box.x() + x, box.y() + y))
        assert after.detail.image.pixelColor(x, y).getRgb()[:3] == tuple(
            255 - part for part in value
        )
        assert before.detail.image.pixelColor(x, y).getRgb()[:3] == value
    assert window.preview.notes.text() == " "
    first = after.detail.visible
    for _ in range(12):
        qtbot.keyClick(view, Key.Key_Right)
    qtbot.waitUntil(lambda: not model.is_coarse and model.sides[1].detail.visible != first)
    assert model.sides[1].detail.visible.covers(view.viewport.visible_area("after"))
    qtbot.keyClick(view, Key.Key_0)
    assert model.sides[1].detail is None


def test_a_change_while_zoomed_is_stale_until_its_pixels_are_here(
    qtbot: QtBot, open_window, user, photos: Path
):
    window: MainWindow = open_window(photos)
    user.select(window, "large.png")
    request(window, "fmt=png&op_invert=1")
    user.wait_preview(window)
    view = window.preview.view
    model = window.preview_model
    view.viewport.show_pixels()
    qtbot.waitUntil(lambda: model.sides[1].detail is not None and not model.is_coarse)
    old = model.sides[1].detail
    request(window, "fmt=png&op_brightness=20")
    assert model.stale
    user.wait_preview(window)
    assert model.sides[1].detail is not old
    assert model.sides[1].detail.visible.scale == 1


def test_what_cannot_be_exact_when_small_is_said(open_window, user, photos: Path):
    window: MainWindow = open_window(photos)
    user.select(window, "large.png")
    request(window, "fmt=png&op_noise=20&op_usm=1,1,1")
    user.wait_preview(window)
    assert "noise, sharpening" in window.preview.notes.text()


def test_wrong_requests_are_told_once_typing_pauses(qtbot: QtBot, open_window, user, photos: Path):
    window: MainWindow = open_window(photos)
    user.select(window, "b.png")
    request(window, "wid=40")
    user.wait_preview(window)
    request(window, "wid=x")
    assert window.preview_model.stale
    assert not window.preview_model.error
    qtbot.waitUntil(lambda: bool(window.preview_model.error))
    request(window, "wid=4")
    assert not window.preview_model.error
    user.wait_preview(window)
    assert window.preview_model.after.width == 4


def test_buttons_choose_the_mode_and_follow_it(
    qtbot: QtBot, open_window, user, photos: Path, monkeypatch
):
    # no key is held, however long it takes
    monkeypatch.setattr("exportgui.gui.preview.input_controller.monotonic", lambda: 0.0)
    window: MainWindow = open_window(photos)
    user.select(window, "b.png")
    user.wait_preview(window)
    bar = window.preview.bar
    view = window.preview.view
    qtbot.mouseClick(bar.buttons["beside"], LEFT)
    assert view.viewport.mode == "beside"
    qtbot.mouseClick(bar.flip, LEFT)
    assert view.viewport.mode == "after"
    assert bar.buttons["after"].isChecked()
    qtbot.keyClick(view, Key.Key_B)
    assert bar.buttons["before"].isChecked()
    assert all(button.accessibleName() for button in window.preview.findChildren(QToolButton))


def test_the_zoom_menu_zooms(open_window, user, photos: Path):
    window: MainWindow = open_window(photos)
    user.select(window, "large.png")
    user.wait_preview(window)
    zoom = window.preview.zoom
    actions = {action.text(): action for action in zoom.menu().actions()}
    actions["400 %"].trigger()
    assert zoom.text() == "400 %"
    actions["Fit (0)"].trigger()
    viewport = window.preview.view.viewport
    assert viewport.is_fitted


# --- filmstrip


def frames(window: MainWindow) -> list[bool]:
    film = window.preview.film
    model = film.model()
    assets = [model.asset(column) for column in range(model.columnCount())]
    return [film._frames.frame(asset).current for asset in assets]


def test_the_filmstrip_shows_the_same_settings_on_the_selection(
    qtbot: QtBot, open_window, user, photos: Path
):
    window: MainWindow = open_window(photos)
    film = window.preview.film
    QAbstractItemModelTester(film.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    request(window, "op_invert=1&fmt=png")
    command(window, "select_all").trigger()
    qtbot.waitUntil(lambda: frames(window) == [True] * 5)
    asset = film.model().asset(0)
    color = film._frames.frame(asset).pixmap.toImage().pixelColor(28, 18)
    assert color.name() == "#cc9966"
    request(window, "fmt=png")
    assert frames(window) == [False] * 5
    qtbot.waitUntil(lambda: frames(window) == [True] * 5)
    assert film._frames.frame(asset).pixmap.toImage().pixelColor(28, 18).name() == "#336699"


def test_a_frame_is_brought_to_the_front_and_the_selection_stays(
    qtbot: QtBot, open_window, user, photos: Path
):
    window: MainWindow = open_window(photos)
    command(window, "select_all").trigger()
    film = window.preview.film
    spot = film.visualRect(film.model().index(0, 2)).center()
    qtbot.mouseClick(film.viewport(), LEFT, pos=spot)
    assert window.preview_model.asset.name == "d.png"
    assert len(window.export.ids()) == 5
    qtbot.keyClick(film, Key.Key_Right)
    assert window.preview_model.asset.name == "e.png"
    assert window.browse.selection.current_id() == window.preview_model.asset.id
    user.wait_preview(window)
    assert preview_title(window) == "e.png"


def test_hiding_the_filmstrip_gives_its_room_to_the_picture(
    qtbot: QtBot, open_window, photos: Path
):
    window: MainWindow = open_window(photos)
    height = window.preview.view.height()
    qtbot.mouseClick(window.preview.bar.film, LEFT)
    qtbot.waitUntil(lambda: window.preview.view.height() > height + 50)


class FakeCatalog:
    """A catalog of many assets that counts what is read."""

    def __init__(self, asset) -> None:
        self.one = asset
        self.read = 0

    def assets(self, ids):
        from dataclasses import replace

        self.read += len(ids)
        return [replace(self.one, id=asset_id, convertible=False) for asset_id in ids]


def test_ten_thousand_selected_are_read_as_they_come_in_sight(
    qtbot: QtBot, open_window, user, photos: Path
):
    window: MainWindow = open_window(photos)
    film = window.preview.film
    shelf = FakeCatalog(window.assets.asset(0))
    film.show_assets(shelf, list(range(10_000)))
    film.viewport().repaint()
    assert 0 < shelf.read < 100
    film.scrollTo(film.model().index(0, 9_999))
    film.viewport().repaint()
    assert film.model().asset(9_999).id == 9_999
    assert shelf.read < 200
    assert isinstance(film.model(), FilmModel)


def test_before_is_the_file_whatever_the_catalog_says(open_window, user, photos: Path):
    (photos / "a.tsv").write_text(
        "Id\tPath\tModifier\nlarge\tlarge.png\tcrop=0,0,100,50&op_invert=1\n", encoding="utf-8"
    )
    ini = photos / "a.ini"
    ini.write_text(
        "RootId=a\nCatalogFile=a.tsv\nRootPath=.\nDefaultPix=200,200\n", encoding="utf-8"
    )
    window: MainWindow = open_window(ini)
    user.select(window, "large")
    request(window, "wid=50")
    user.wait_preview(window)
    assert (window.preview_model.after.width, window.preview_model.after.height) == (50, 25)
    assert (window.preview_model.before.width, window.preview_model.before.height) == (1200, 900)
    window.preview.region.begin("crop", None)
    assert window.preview.region.rect_in_source() == (0, 0, 1200, 900)
    window.preview.region.cancel()
    window.export.fmt.setCurrentText("orig")
    user.wait_preview(window)
    assert window.preview_model.after.width == 1200


def test_the_neighbours_are_read_while_nothing_else_is_to_be_done(
    qtbot: QtBot, open_window, user, photos: Path, monkeypatch
):
    window: MainWindow = open_window(photos)
    qtbot.mouseClick(window.preview.bar.film, LEFT)
    user.select(window, "b.png")
    qtbot.waitUntil(lambda: window.preview_model.is_prefetched)
    # From here on, there is no time for neighbours, however long a picture takes.
    window.preview_model._prefetcher._timer.setInterval(3_600_000)
    read: list[str] = []
    true_decode = cache.decode
    monkeypatch.setattr(
        cache,
        "decode",
        lambda path, **how: read.append(path.name) or true_decode(path, **how),
    )
    user.select(window, "c.png")
    user.wait_preview(window)
    user.select(window, "e.png")
    user.wait_preview(window)
    assert read == ["e.png"]


def test_the_keyboard_points_at_pixels_too(qtbot: QtBot, open_window, user, photos: Path):
    window: MainWindow = open_window(photos)
    user.select(window, "large.png")
    request(window, "fmt=png")
    user.wait_preview(window)
    view = window.preview.view
    view.viewport.set_mode("after")
    view.viewport.zoom_to(4.0)
    qtbot.waitUntil(
        lambda: (
            view.viewport.sides["after"].detail is not None and not window.preview_model.is_coarse
        )
    )
    qtbot.keyClick(view, Key.Key_I)
    first = read_pixel(view.viewport, view.viewport.probe)
    qtbot.keyClick(view, Key.Key_Right)
    qtbot.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    pixel = read_pixel(view.viewport, view.viewport.probe)
    assert (pixel.x - first.x, pixel.y - first.y) == (1, 10)
    assert pixel.exact
    value = Image.open(photos / "large.png").getpixel((pixel.x, pixel.y))
    assert pixel.after.getRgb()[:3] == value
    assert window.preview.notes.text() == pixel.words()
    qtbot.keyClick(view, Key.Key_I)
    assert view.viewport.probe is None
    assert "#" not in window.preview.notes.text()


def test_the_line_below_says_how_a_rectangle_is_taken(
    qtbot: QtBot, open_window, user, photos: Path
):
    window: MainWindow = open_window(photos)
    user.select(window, "large.png")
    user.wait_preview(window)
    window.preview.region.begin("crop", None)
    assert "Escape" in window.preview.notes.text()
    qtbot.keyClick(window.preview.region, Key.Key_Escape)
    assert "Escape" not in window.preview.notes.text()
