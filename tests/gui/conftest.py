"""A window over pictures made here, and the proof that nothing outlives its test."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent, QUndoStack
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker
from shiboken6 import Shiboken

from exportgui.gui import build_window
from exportgui.gui.macros.service import MacroService
from exportgui.gui.preview.renderer import ScreenRenderer
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.widgets import theme
from exportgui.gui.workers.bridge import Bridge
from exportgui.gui.workers.pool import PoolExecutor
from exportgui.media.limits import Limits
from tests.gui.page import ExportPage, browse_view

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The offscreen platform says this of every window and popup; no other warning of Qt is let through.
NO_SIZE_HINTS = (
    r"This plugin does not support (propagateSizeHints|raise\(|grabbing the "
    r"(keyboard|mouse))"
)

PATIENCE_MS = 60_000
"""What comes is waited for only as long as it takes; machines that are slow and busy take long."""
QUICK_LOOKS = 20

SETS = {
    "swatches": ("lamp,vase", "ImageSet", "IMAGESET"),
    "turning": ("lamp;vase;bowl", "SpinSet", "SPINSET"),
    "mixed": ("lamp;vase;img", "MediaSet", "MEDIASET"),
    "clips": ("a.mp4,b.mp4", "VideoSet", "VIDEOSET"),
    "pages": ("lamp:vase", "Catalog", "ECATALOG"),
    "room": ("", "RenderSet", "RenderSet"),
    "rates": ("", "MultiBitrateSet", "MultiBitrateSet"),
    "deals": ("", "OfferSet", "OfferSet"),
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.qt_log_ignore(NO_SIZE_HINTS, extend=True))


def picture(path: Path, size: tuple[int, int] = (80, 60), tone: str = "#3060a0") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.new("RGB", size, tone)
    ImageDraw.Draw(image).ellipse(
        [size[0] // 4, size[1] // 4, size[0] // 2, size[1] // 2], fill="white"
    )
    image.save(path, quality=90)
    return path


class PatientQtBot(QtBot):
    """Gives up late, and looks again soon: most of what is waited for is there in a moment."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        for _ in range(QUICK_LOOKS):
            if _holds(callback):
                return
            self.wait(1)
        super().waitUntil(callback, timeout=timeout)  # which looks every ten milliseconds

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **how: Any) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, **how)


def _holds(callback: Callable[[], bool | None]) -> bool:
    try:
        return callback() in (True, None)
    except AssertionError:
        return False


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientQtBot(request)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five good pictures in three folders, a broken one, and a file that is no picture."""
    root = tmp_path / "shop"
    for number, name in enumerate(
        ("lamp.jpg", "vase.png", "chairs/oak.jpg", "chairs/pine.jpg", ("rugs/wool rug.jpg"))
    ):
        picture(root / name, (80 + 10 * number, 60))
    whole = picture(root / "chairs/whole.jpg", (400, 300)).read_bytes()
    (root / "chairs/whole.jpg").unlink()
    (root / "chairs/broken.jpg").write_bytes(whole[: len(whole) // 2])
    (root / "price list.xml").write_text("<prices/>", encoding="utf-8")
    return root


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """The documented example: one file, and a macro `test` that says `fmt=tif`."""
    root = tmp_path / "example"
    picture(root / "fileToExport.jpg")
    (root / "example.mac").write_text(
        "Name\tDefinition\ntest\tfmt=tif\nsmall\twid=20\n", encoding="utf-8"
    )
    (root / "example.tsv").write_text(
        "Id\tPath\nfileToExport\tfileToExport.jpg\n", encoding="utf-8"
    )
    (root / "example.ini").write_text(
        "RootId=example\nCatalogFile=example.tsv\nMacroFile=example.mac\nRootPath=.\n",
        encoding="utf-8",
    )
    return root / "example.ini"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A catalog with three pictures and one of each kind of set."""
    root = tmp_path / "catalog"
    for name in ("lamp", "vase", "bowl"):
        picture(root / f"{name}.jpg")
    rows = [f"{name}\t{name}.jpg\t\t" for name in ("lamp", "vase", "bowl")]
    rows += [f"{name}\t\t{members}\t{named}" for name, (members, _type, named) in SETS.items()]
    (root / "shop.tsv").write_text(
        "\n".join(["Id\tPath\tImageSet\tAssetType", *rows, ""]), encoding="utf-8"
    )
    (root / "shop.ini").write_text(
        "RootId=shop\nCatalogFile=shop.tsv\nRootPath=.\n", encoding="utf-8"
    )
    return root / "shop.ini"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("EXPORTGUI_HOME", str(tmp_path / "home"))
    # the same threads on every machine, one of them for thumbnails
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    # a busy machine takes its time, and a test is to leave nothing behind
    monkeypatch.setattr("exportgui.gui.session.CLOSE_SECONDS", PATIENCE_MS / 1000)
    return tmp_path / "home"


@pytest.fixture(scope="session")
def light(qapp: QApplication) -> Callable[[], None]:
    """Apply the light theme, unless it is there."""

    def state() -> tuple[object, ...]:
        return qapp.styleSheet(), qapp.palette(), qapp.style().name(), qapp.children()

    applied: list[tuple[object, ...]] = []

    def apply() -> None:
        if applied != [state()]:
            theme.apply(qapp, "light")
            applied[:] = [state()]

    return apply


@pytest.fixture(autouse=True)
def nothing_outlives(qapp: QApplication, light: Callable[[], None]) -> Iterator[None]:
    """Fail when a pool, timer, thread or top-level widget is still there after the test.

    As in the program, garbage is collected on the window's thread alone.
    """
    light()
    gc.disable()
    before = {
        thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)
    }
    yield
    # the offscreen platform keeps what is on it until after the interpreter's end
    QApplication.clipboard().clear()
    settle()
    gc.enable()
    left = [f"pool {pool.name}" for pool in PoolExecutor.live]
    left += [
        f"widget {widget!r}" for widget in QApplication.topLevelWidgets() if not widget.isHidden()
    ]
    for thing in gc.get_objects():
        if type(thing) is QTimer and Shiboken.isValid(thing) and thing.isActive():
            left.append(f"timer {thing!r}")
        elif type(thing) is MainWindow and Shiboken.isValid(thing):
            left.append(f"window {thing!r}")
    fresh = {
        thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)
    } - before
    for thread in fresh:
        thread.join(PATIENCE_MS / 1000)  # one that has answered has a few steps left
    left += [f"thread {thread.name}" for thread in fresh if thread.is_alive()]
    assert not left
    gc.freeze()  # what a test loaded stays: the next need not look through it


def settle() -> None:
    """Deliver what was to be deleted later, and collect."""
    delete_later()
    gc.collect()


def delete_later() -> None:
    """Deliver what was to be deleted later."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def open_window(user: UserActions) -> Iterator[Callable[[Path | None], MainWindow]]:
    """Open a window, on a catalog if one is given, and wait until it is listed."""
    windows: list[MainWindow] = []

    def opened(source: Path | None = None) -> MainWindow:
        window = build_window(source)
        windows.append(window)
        window.show()
        if source is not None:
            user.wait_listed(window)
        return window

    yield opened
    while windows:
        window = windows.pop()
        window.close()
        window.deleteLater()
        del window
    delete_later()


class UserActions:
    """What a person does with a window, and how one waits for it."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def wait_listed(self, window: MainWindow) -> None:
        """Wait until the catalog is scanned and the view shows all of it."""
        session = window.session
        browser = window.browser

        def listed() -> bool:
            catalog = session.catalog
            if catalog is None or session.scanning or browser.busy:
                return False
            return window.assets.rowCount() == len(catalog.ids(browser.query))

        self._qtbot.waitUntil(listed)

    def wait_preview(self, window: MainWindow) -> None:
        """Wait until the preview is true again."""
        model = window.preview_model
        self._qtbot.waitUntil(lambda: not model.stale and bool(model.after or model.error))

    def wait_done(self, window: MainWindow) -> None:
        """Wait until no job runs and the log of the last one is shown."""
        jobs = window.jobs
        self._qtbot.waitUntil(
            lambda: not window.runner.live and not jobs.busy and jobs.log.model.rowCount() > 0
        )

    def row(self, window: MainWindow, name: str) -> int:
        """Row of an asset by its name."""
        for number in range(window.assets.rowCount()):
            asset = window.assets.asset(number)
            if asset is not None and asset.name == name:
                return number
        raise LookupError(name)

    def select(self, window: MainWindow, *names: str) -> None:
        """Select assets by name."""
        window.browse.view.clearSelection()
        for name in names:
            index = window.assets.index(self.row(window, name))
            browse_view(window).selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.Select
            )

    def spot(self, window: MainWindow, name: str) -> QPoint:
        """Where an asset is in the viewport."""
        view = window.browse.view
        index = window.assets.index(self.row(window, name))
        view.scrollTo(index)
        return view.visualRect(index).center()

    def click(
        self,
        window: MainWindow,
        name: str,
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Click an asset."""
        spot = self.spot(window, name)
        self._qtbot.mouseClick(window.browse.view.viewport(), Qt.MouseButton.LeftButton, keys, spot)

    def check_macro(self, window: MainWindow, name: str) -> None:
        """Click the box of a macro."""
        view = ExportPage(window).macros
        model = window.export.composer.macro_model
        index = next(
            model.index(n) for n in range(model.rowCount()) if model.index(n).data() == f"${name}$"
        )
        rect = view.visualRect(index)
        spot = QPoint(rect.left() + 12, rect.center().y())
        self._qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    def drop(
        self,
        target: QWidget,
        data: QMimeData,
        spot: QPoint | None = None,
        action: Qt.DropAction = Qt.DropAction.CopyAction,
    ) -> bool:
        """Bring drag data in, over and down on a widget (its middle); whether it was taken."""
        spot = spot or target.rect().center()
        left = Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(spot, action, data, left, none)
        QApplication.sendEvent(target, enter)
        if not enter.isAccepted():
            return False
        QApplication.sendEvent(target, QDragMoveEvent(spot, action, data, left, none))
        event = QDropEvent(QPointF(spot), action, data, left, none)
        QApplication.sendEvent(target, event)
        return event.isAccepted()

    def band(self, target: QWidget, start: QPoint, end: QPoint) -> None:
        """Draw a rubber band with the left button."""
        left = Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        self._qtbot.mousePress(target, left, pos=start)
        for spot in (start - QPoint(40, 40), end):
            at = QPointF(spot)
            move = QMouseEvent(
                QEvent.Type.MouseMove,
                at,
                target.mapToGlobal(at),
                Qt.MouseButton.NoButton,
                left,
                none,
            )
            QApplication.sendEvent(target, move)
        self._qtbot.mouseRelease(target, left, pos=end)


@pytest.fixture
def user(qtbot: QtBot) -> UserActions:
    return UserActions(qtbot)


@pytest.fixture
def macro_service() -> Iterator[MacroService]:
    """Macros without a window or a catalog: those built in."""
    bridge = Bridge()
    pool = PoolExecutor(1, "macros")
    stack = QUndoStack()
    desk = MacroService(bridge, pool, pool, ScreenRenderer(Limits()), stack)
    yield desk
    bridge.close()
    pool.shutdown()
    settle()


@pytest.fixture
def make_picture() -> Callable[..., Path]:
    return picture
