"""The canvas of the preview: its modes, zoom and pan, by mouse, wheel and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exportgui.gui.preview.images import RenderedImage, Side
from exportgui.gui.preview.region_tool import RegionTool
from exportgui.gui.preview.view import PreviewView

LEFT = Qt.MouseButton.LeftButton
MIDDLE = Qt.MouseButton.MiddleButton
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


def side(width: int, height: int, tone: str, shown: int = 0) -> Side:
    image = QImage(
        shown or width, round(height * (shown or width) / width), QImage.Format.Format_RGB32
    )
    image.fill(QColor(tone))
    return Side(RenderedImage(image, width, height, "JPG", source=(width, height)))


@pytest.fixture
def view(qtbot: QtBot) -> PreviewView:
    preview_view = PreviewView()
    qtbot.addWidget(preview_view)
    preview_view.resize(432, 332)
    preview_view.show()
    preview_view.show_sides(side(4000, 3000, "#a00000", 400), side(800, 600, "#0000a0", 400))
    return preview_view


def tone(view: PreviewView, x: int, y: int) -> str:
    return view.grab().toImage().pixelColor(x, y).name()


def wheel(view: PreviewView, at: QPoint, notches: int, keys: Qt.KeyboardModifier = NONE) -> None:
    spot = QPointF(at)
    event = QWheelEvent(
        spot,
        view.mapToGlobal(spot),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def drag(qtbot: QtBot, widget, start: QPoint, end: QPoint, button: Qt.MouseButton = LEFT) -> None:
    qtbot.mousePress(widget, button, pos=start)
    at = QPointF(end)
    move = QMouseEvent(
        QEvent.Type.MouseMove, at, widget.mapToGlobal(at), Qt.MouseButton.NoButton, button, NONE
    )
    QApplication.sendEvent(widget, move)
    qtbot.mouseRelease(widget, button, pos=end)


def test_modes_show_what_they_say(view: PreviewView):
    view.viewport.set_mode("after")
    assert tone(view, 216, 166) == "#0000a0"
    view.viewport.set_mode("before")
    assert tone(view, 216, 166) == "#a00000"
    view.viewport.set_mode("split")
    assert (tone(view, 100, 166), tone(view, 330, 166)) == ("#a00000", "#0000a0")
    view.viewport.set_mode("beside")
    assert (tone(view, 100, 166), tone(view, 330, 166)) == ("#a00000", "#0000a0")


def test_the_divider_is_dragged(view: PreviewView, qtbot: QtBot):
    drag(qtbot, view, QPoint(216, 100), QPoint(108, 100))
    assert view.viewport.divider == pytest.approx(0.25)
    assert tone(view, 150, 166) == "#0000a0"
    qtbot.keyClick(view, Key.Key_Right)
    assert view.viewport.divider == pytest.approx(0.3)


def test_a_pressed_b_flips_and_a_held_one_flips_back(view: PreviewView, qtbot: QtBot, monkeypatch):
    view.viewport.set_mode("after")
    clock = iter((5.0, 5.1, 10.0, 12.0))
    monkeypatch.setattr("exportgui.gui.preview.input_controller.monotonic", lambda: next(clock))
    with qtbot.waitSignal(view.viewport.mode_changed):
        qtbot.keyClick(view, Key.Key_B)
    assert view.viewport.mode == "before"
    qtbot.keyPress(view, Key.Key_B)
    assert view.viewport.mode == "after"
    qtbot.keyRelease(view, Key.Key_B)
    assert view.viewport.mode == "before"


def test_keys_zoom(view: PreviewView, qtbot: QtBot):
    assert view.viewport.percent() == pytest.approx(50)
    qtbot.keyClick(view, Key.Key_1)
    assert view.viewport.percent() == pytest.approx(100)
    for _ in range(20):
        qtbot.keyClick(view, Key.Key_Plus)
    assert view.viewport.percent() == pytest.approx(1600)
    qtbot.keyClick(view, Key.Key_Minus)
    assert view.viewport.percent() == pytest.approx(1200)
    qtbot.keyClick(view, Key.Key_0)
    assert view.viewport.is_fitted


def test_the_hundred_percent_of_before_are_its_own_pixels(view: PreviewView, qtbot: QtBot):
    view.viewport.set_mode("before")
    assert view.viewport.percent() == pytest.approx(10)
    qtbot.keyClick(view, Key.Key_1)
    assert view.viewport.frame("before").width() == pytest.approx(4000)


@pytest.mark.parametrize("keys", [NONE, Qt.KeyboardModifier.ControlModifier])
def test_the_wheel_zooms_at_the_pointer(view: PreviewView, keys):
    view.viewport.set_mode("after")
    at = QPoint(300, 200)

    def point() -> tuple[float, float]:
        frame = view.viewport.frame("after")
        return (300 - frame.left()) / frame.width(), (200 - frame.top()) / frame.height()

    wheel(view, at, 1, keys)
    first = point()
    wheel(view, at, 3, keys)
    assert view.viewport.percent() == pytest.approx(200)
    assert point() == pytest.approx(first, abs=0.003)
    wheel(view, at, -2, keys)
    assert view.viewport.percent() == pytest.approx(100)


def test_a_zoomed_picture_is_dragged_and_both_sides_move_together(view: PreviewView, qtbot: QtBot):
    view.viewport.set_mode("after")
    view.viewport.show_pixels()
    start = view.viewport.frame("after").topLeft()
    drag(qtbot, view, QPoint(200, 150), QPoint(180, 140))
    assert view.viewport.frame("after").topLeft() - start == QPointF(-20, -10)
    assert view.viewport.frame("before") == view.viewport.frame("after")
    view.viewport.set_mode("split")
    drag(qtbot, view, QPoint(300, 150), QPoint(310, 150))
    assert view.viewport.divider == 0.5
    assert view.viewport.frame("after").topLeft() - start == QPointF(-10, -10)
    drag(qtbot, view, QPoint(100, 150), QPoint(110, 150), MIDDLE)
    assert view.viewport.frame("after").left() - start.x() == 0


def test_space_and_left_pan_where_the_divider_is(view: PreviewView, qtbot: QtBot):
    view.viewport.show_pixels()
    start = view.viewport.frame("after").left()
    qtbot.keyPress(view, Key.Key_Space)
    drag(qtbot, view, QPoint(216, 150), QPoint(200, 150))
    qtbot.keyRelease(view, Key.Key_Space)
    assert (view.viewport.frame("after").left() - start, view.viewport.divider) == (-16, 0.5)


def test_arrows_pan_to_the_edge_and_no_further(view: PreviewView, qtbot: QtBot):
    view.viewport.set_mode("after")
    view.viewport.show_pixels()
    for _ in range(40):
        qtbot.keyClick(view, Key.Key_Right)
        qtbot.keyClick(view, Key.Key_Down)
    frame = view.viewport.frame("after")
    room = view.viewport.view_rect("after")
    assert (frame.right(), frame.bottom()) == (room.right(), room.bottom())


def test_sights_are_the_pixels_in_sight(view: PreviewView):
    view.viewport.set_mode("after")
    assert view.viewport.visible_area("before") is None
    fitted = view.viewport.visible_area("after")
    assert fitted.scale == pytest.approx(0.5)
    assert fitted.box.size().toTuple() == (400, 300)
    view.viewport.show_pixels()
    sight = view.viewport.visible_area("after")
    assert sight.scale == 1
    assert sight.box.size().toTuple() == (432, 332)
    view.viewport.set_mode("before")
    assert view.viewport.visible_area("before").scale == pytest.approx(0.2)


def test_a_picture_is_said_to_be_out_of_date_only_when_that_lasts(view: PreviewView, qtbot: QtBot):
    view.viewport.set_mode("after")
    view.set_stale(True)
    assert not view.dimmed
    qtbot.waitUntil(lambda: view.dimmed)
    assert tone(view, 40, 40) != "#0000a0"
    with qtbot.waitSignal(view.dimmed_changed):
        view.set_stale(False)
    assert tone(view, 40, 40) == "#0000a0"


def test_moves_that_never_arrive_do_not_put_off_the_veil(view: PreviewView, qtbot: QtBot):
    view.set_stale(True)
    deadline = view._dim_timer.remainingTime()
    view.set_stale(True)
    assert view._dim_timer.remainingTime() <= deadline
    view.show_sides(view.viewport.sides["before"], side(800, 600, "#00a000", 400))
    assert view._dim_timer.isActive()
    view.set_stale(False)
    assert not view.dimmed


def test_other_shapes_get_the_same_longer_side(view: PreviewView):
    view.show_sides(side(4000, 3000, "#a00000"), side(300, 600, "#0000a0"))
    view.viewport.show_pixels()
    assert view.viewport.frame("before").size().toTuple() == (600, 450)


# --- the rectangle


@pytest.fixture
def region(view: PreviewView) -> RegionTool:
    return RegionTool(view, view.viewport)


def test_a_region_starts_from_the_whole_picture_on_before(view: PreviewView, region: RegionTool):
    region.begin("crop", None)
    assert view.viewport.mode == "before"
    assert region.isVisible()
    assert region.rect_in_source() == (0, 0, 4000, 3000)


def test_handles_move_edges_in_source_pixels(region: RegionTool, qtbot: QtBot):
    region.begin("crop", (1000, 1000, 2000, 1000))
    corner = region.on_screen().bottomRight().toPoint()
    with qtbot.waitSignal(region.moved):
        drag(qtbot, region, corner, corner + QPoint(50, 20))
    assert region.rect_in_source() == pytest.approx((1000, 1000, 2500, 1200), abs=12)
    side_handle = QPointF(region.on_screen().left(), region.on_screen().center().y()).toPoint()
    drag(qtbot, region, side_handle, side_handle - QPoint(1000, 0))
    assert region.rect_in_source()[0] == 0


def test_the_rectangle_is_moved_and_stays_inside(region: RegionTool, qtbot: QtBot):
    region.begin("crop", (1000, 1000, 2000, 1000))
    middle = region.on_screen().center().toPoint() + QPoint(5, 5)
    drag(qtbot, region, middle, middle + QPoint(500, 500))
    assert region.rect_in_source() == (2000, 2000, 2000, 1000)


def test_a_drag_beside_it_draws_a_new_one(region: RegionTool, qtbot: QtBot):
    region.begin("rgn", (3000, 2000, 500, 500))
    drag(qtbot, region, QPoint(116, 116), QPoint(66, 66))
    assert region.rect_in_source() == pytest.approx((500, 500, 500, 500), abs=12)


def test_keys_move_resize_and_take_it(view: PreviewView, region: RegionTool, qtbot: QtBot):
    region.begin("crop", (10, 20, 300, 200))
    qtbot.keyClick(region, Key.Key_Right)
    qtbot.keyClick(region, Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(region, Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(region.done) as taken:
        qtbot.keyClick(region, Key.Key_Return)
    assert taken.args == [(11, 10, 299, 200)]
    assert view.viewport.mode == "split"
    assert not region.is_active


def test_escape_leaves_everything_as_it_was(view: PreviewView, region: RegionTool, qtbot: QtBot):
    region.begin("crop", None)
    with qtbot.waitSignal(region.cancelled), qtbot.assertNotEmitted(region.done):
        qtbot.keyClick(region, Key.Key_Escape)
    assert view.viewport.mode == "split"


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_the_wheel_zooms_under_the_rectangle(view: PreviewView, region: RegionTool, qtbot: QtBot):
    region.begin("crop", (1000, 1000, 1000, 500))
    before = region.on_screen().width()
    # By the window, as only real events are passed on to the view below.
    view.raise_()
    QTest.wheelEvent(view.windowHandle(), QPointF(200, 150), QPoint(0, 120))
    qtbot.waitUntil(lambda: region.on_screen().width() > before)
