"""Names and messages show as plain text: nothing is taken for HTML, nothing is opened."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, Qt, QUrl
from PySide6.QtGui import QAction, QHelpEvent, QTextDocument
from PySide6.QtGui import Qt as QtGuiNames
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QMessageBox,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

import exportgui.gui
from exportgui.gui.browse.favourites import Favourite
from exportgui.gui.jobs import desktop_notification
from exportgui.gui.jobs.model import JobModel
from exportgui.gui.jobs.verify_window import VerifyWindow
from exportgui.gui.shell.crash_report import CrashReport
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.widgets import controls, tooltips
from exportgui.gui.widgets.message_box import message_box
from exportgui.gui.widgets.tooltips import Markup
from exportgui.job.outcome import JobRow, JobState
from exportgui.job.recipes.recipe import Recipe
from exportgui.job.recipes.store import RecipeStore, default_folder
from tests.gui.page import ExportPage, command, connections

ROOM = Path(exportgui.gui.__file__).parent
TAG = '<img src="canary.png"><h1>big'
"""What a stranger calls things; a picture of that name lies in the working folder of the test."""

HELP = Qt.ItemDataRole.ToolTipRole
TEXTS = (
    TAG,
    "<h1>big",
    "a<b>c",
    "<!-- x --> <b>y",
    "&lt;b> & <i>two  spaces",
    "<br>first\n\n  second <u>line",
    "&nbsp;<table><tr><td>",
    '<a href="file:///etc/passwd">x</a>',
    "<style>*{color:red}</style>",
    f"{'long/' * 60}<b>path",
    "x" * 350,
    "統合画像がありません" * 12,
    "some words, " * 30,
    "<日本>語<b>",
    "é" * 20 + "<b>x",
)


class RecordingDocument(QTextDocument):
    """Reads HTML as a tooltip does, and notes what it would open."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted: list[str] = []

    def loadResource(self, kind: int, url: QUrl) -> None:
        if url.scheme() != "data":
            self.wanted.append(url.toString())


def read(text: str) -> str:
    """What a person reads where Qt guesses the format; fails where something would be opened."""
    if not QtGuiNames.mightBeRichText(text):
        return text
    page = RecordingDocument()
    page.setHtml(text)
    page.size()
    assert page.wanted == [], text
    return page.toPlainText()


@pytest.mark.parametrize("text", TEXTS)
def test_a_tooltip_reads_as_the_words_it_was_given(qtbot: QtBot, text: str):
    button = controls.tool("plus", "Add", text)
    qtbot.addWidget(button)
    for shown in (tooltips.verbatim(text), button.toolTip()):
        lines = read(shown).split("\n")
        assert max(map(len, lines)) <= (100 if text.isascii() else 50)
        assert "".join(lines) == text.replace("\n", "")  # a long line is several
    described = button.accessibleDescription() or button.toolTip()
    assert described == text  # a screen reader hears the words, not their HTML
    controls.name(button, "Add", "Add one")
    assert (button.toolTip(), button.accessibleDescription()) == ("Add one", "")


def test_own_markup_is_shown_as_such_and_words_put_into_it_by_mistake_are_seen():
    own = Markup("<b>wid</b>")
    assert tooltips.verbatim(own) is own
    assert read(tooltips.verbatim(f"{own}{TAG}")) == f"<b>wid</b>{TAG}"


@pytest.mark.parametrize("text", TEXTS)
def test_labels_and_boxes_show_the_words(qtbot: QtBot, text: str):
    labels = [
        controls.label(text),
        controls.heading(text),
        controls.muted(text),
        controls.message(),
    ]
    labels += [controls.Elided("muted"), controls.CheckLabel(text, controls.tool("plus", "", ""))]
    box = message_box(None, text, text, text)
    for widget in (*labels, box):
        qtbot.addWidget(widget)
    for widget in (*labels[3:5],):
        widget.setText(text)
    parts = [
        widget
        for widget in box.findChildren(QLabel)
        if widget.objectName() != "qt_msgboxex_icon_label"
    ]
    assert len(parts) == 2
    for widget in (*labels, *parts):
        assert widget.text() == text
        assert widget.textFormat() == Qt.TextFormat.PlainText


def test_menus_and_buttons_show_every_letter():
    assert controls.as_label("a&b && c\td") == "a&&b &&&& c d"


def test_the_desktop_gets_its_markup_escaped(qtbot: QtBot, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    assert desktop_notification._for_system(TAG) == '&lt;img src="canary.png"&gt;&lt;h1&gt;big'
    monkeypatch.setattr(sys, "platform", "darwin")
    assert desktop_notification._for_system(TAG) == TAG


# --- one place for each of Qt's guesses

_ONLY = {
    "QLabel": ("controls.py",),
    "QMessageBox": ("message_box.py",),
    "setToolTip": ("tooltips.py",),
    "showText": ("tooltips.py",),
    "ToolTipRole": ("tooltips.py",),
    "setHtml": ("reference_window.py",),
    "insertHtml": (),
    "appendHtml": (),
    "setMarkdown": (),
    "setWhatsThis": (),
    "setDetailedText": (),
    "QErrorMessage": (),
    "QProgressDialog": (),
    "QInputDialog": (),
}
"""What takes a text of unknown format, and the modules that may use it."""


def _uses(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """What of the table is called, made a class of, or named as a role."""
    for node in ast.walk(tree):
        called = node.func if isinstance(node, ast.Call) else None
        for part in (called, getattr(called, "value", None), *getattr(node, "bases", ())):
            name = getattr(part, "id", None) or getattr(part, "attr", None)
            if name:
                yield name, getattr(node, "lineno", 0)
        if isinstance(node, ast.Attribute) and node.attr == "ToolTipRole":
            yield node.attr, node.lineno


def test_what_guesses_a_format_is_used_in_one_place_only():
    files = [*ROOM.rglob("*.py"), ROOM.parent / "app.py"]
    uses = {
        f"{file.relative_to(ROOM.parent)}:{line}: {name}"
        for file in files
        for name, line in _uses(ast.parse(file.read_text("utf-8")))
        if name in _ONLY and file.name not in _ONLY[name]
    }
    assert uses == set()
    known = dict.fromkeys(
        name for file in files for name, _ in _uses(ast.parse(file.read_text("utf-8")))
    )
    assert {name for name, modules in _ONLY.items() if modules} <= set(known)


# --- the whole window


@pytest.fixture
def tagged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_picture) -> Path:
    """A catalog in which everything has the tag in its name, and where the canary is."""
    root = tmp_path / "shop <h1>big[*]"
    make_picture(root / "img" / "a.png")
    folder = (
        root / "img" / '<img src="canary.png"><b>'
        if sys.platform != "win32"
        else root / "img" / "b"
    )
    make_picture(folder / "b.png")
    (folder / "bad.png").write_bytes(b"\x89PNG\r\n\x1a\nno picture")
    place = folder.relative_to(root / "img")
    rows = [
        f"{TAG}\ta.png",
        f"{TAG}/{TAG}\t{place}/b.png",
        f"bad {TAG}\t{place}/bad.png",
        "plain\ta.png",
    ]
    (root / "shop.tsv").write_text("\n".join(["Id\tPath", *rows, ""]), encoding="utf-8")
    (root / "shop.mac").write_text(f"Name\tDefinition\nmine\tlayer=1&src={TAG}\n", encoding="utf-8")
    text = "RootId=shop\nCatalogFile=shop.tsv\nMacroFile=shop.mac\nRootPath=img\n"
    (root / "shop.ini").write_text(text, encoding="utf-8")
    working = tmp_path / "working"
    working.mkdir()
    Image.new("RGB", (8, 8), "red").save(working / "canary.png")
    monkeypatch.chdir(working)
    return root / "shop.ini"


def _indexes(model: QAbstractItemModel, above: QModelIndex | None = None) -> Iterator[QModelIndex]:
    above = above or QModelIndex()
    for row in range(min(model.rowCount(above), 200)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
        for column in range(columns):
            index = model.index(row, column, above)
            yield index
            yield from _indexes(model, index)


def _texts() -> Iterator[tuple[str, str]]:
    """Every tooltip there is, and every text of a label or header, with where it is."""
    for widget in QApplication.allWidgets():
        kind = type(widget).__name__
        yield f"tooltip of {kind}", widget.toolTip()
        if isinstance(widget, QLabel) and not widget.inherits("QTipLabel"):
            plain = widget.textFormat() == Qt.TextFormat.PlainText
            assert plain or "canary" not in widget.text()  # a form's own, with its fixed words
        if isinstance(widget, QMessageBox):
            assert widget.textFormat() == Qt.TextFormat.PlainText
        for action in widget.findChildren(QAction):
            yield f"action of {kind}", action.toolTip()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            for index in _indexes(widget.model()):
                yield f"items of {type(widget.model()).__name__}", index.data(HELP) or ""
            for way in Qt.Orientation:
                yield f"header of {kind}", widget.model().headerData(0, way, HELP) or ""


def _hover(views: list[QAbstractItemView]) -> Iterator[str]:
    """Rest the pointer on the rows of lists; what stands in the tooltip that comes."""
    for view in views:
        for index in list(_indexes(view.model()))[:40]:
            spot = view.visualRect(index).center()
            at = view.viewport().mapToGlobal(spot)
            QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, at))
            QApplication.processEvents()
            yield QToolTip.text()
            QToolTip.hideText()


def _check(seen: dict[str, str]) -> None:
    for place, text in _texts():
        shown = read(text)
        if "canary" in text:
            assert "<" in shown or "<" not in text, (place, text)
            seen[place] = shown


def _seen_in(window: MainWindow, seen: dict[str, str], *places: str) -> None:
    _check(seen)
    assert [place for place in places if place not in seen] == []


def _views(window: QWidget) -> list[QAbstractItemView]:
    return [
        view
        for view in window.findChildren(QAbstractItemView)
        if view.isVisible() and view.model() is not None
    ]


def test_nothing_of_a_browsed_catalog_is_taken_for_html(
    qtbot: QtBot, open_window, user, tagged: Path, tmp_path: Path
):
    window: MainWindow = open_window(tagged)
    seen: dict[str, str] = {}
    window.library.favourite_model.add([Favourite(str(tagged), TAG)])
    command(window, "select_all").trigger()
    command(window, "add_to_tray").trigger()
    text = f"fmt=png&layer=1&src={TAG}&<b>canary=1&layer=2&text={TAG}&layer=3&name={TAG}"
    ExportPage(window).type_modifiers(text)
    ExportPage(window).set_destination(tmp_path / TAG)
    with qtbot.waitSignal(window.statusBar().messageChanged):
        connections(window).composing.use_address(TAG + "?", "")
    assert TAG in window.statusBar().currentMessage()  # painted, as plain text
    user.wait_preview(window)
    qtbot.waitUntil(
        lambda: any(window.thumbnails.failure(window.assets.asset(row)) for row in range(4))
    )
    models = ("AssetModel", "FavouriteModel", "LayerModel", "FilmModel", "TrayModel", "FolderModel")
    _seen_in(
        window,
        seen,
        *(f"items of {name}" for name in models),
        "tooltip of Elided",
        ("tooltip of QLabel"),
    )
    hovered = [text for text in _hover(_views(window)) if "canary" in text]
    assert len(hovered) >= 8
    for text in hovered:
        assert "<img" in read(text)


def test_nothing_of_a_job_is_taken_for_html(
    qtbot: QtBot, open_window, user, tagged: Path, tmp_path: Path
):
    window: MainWindow = open_window(tagged)
    seen: dict[str, str] = {}
    command(window, "select_all").trigger()
    ExportPage(window).type_modifiers("fmt=png&wid=20")
    ExportPage(window).set_destination(tmp_path / TAG)
    command(window, "preflight").trigger()
    qtbot.waitUntil(lambda: bool(connections(window).preflights.open))
    preflight = next(iter(connections(window).preflights.open.values()))
    qtbot.waitUntil(lambda: preflight.planner is not None and preflight.planner.view is not None)
    qtbot.waitUntil(lambda: not preflight.planner.busy and not preflight.planner.measuring)
    _seen_in(window, seen, "items of PreflightModel")
    assert list(_hover(_views(preflight)))
    qtbot.keyClick(preflight, Qt.Key.Key_Return)
    user.wait_done(window)
    _seen_in(window, seen, "items of LogModel", "items of JobModel")
    command(window, "job-verify").trigger()
    qtbot.waitUntil(lambda: window.findChild(VerifyWindow).done_checking)
    _check(seen)
    for text in _hover(_views(window)):
        assert "canary" not in text or "<img" in read(text)
    window.findChild(VerifyWindow).close()


def test_the_name_of_a_job_is_shown_as_it_is(qtbot: QtBot):
    model = JobModel()
    row = JobRow(
        id=1,
        uid="",
        name=TAG,
        state=JobState.DONE,
        catalog="",
        destination=TAG,
        job={},
        options={},
        recipe_hash="",
        created=1.0,
        ended=2.0,
        beat=1.0,
        owner="",
        fatal=TAG,
        mail="",
        warnings=(),
    )
    model.show([], [row], {})
    index = model.index(0)
    assert index.data() == f"Job 1 · {TAG}"
    assert read(index.data(HELP)).startswith(f"Job 1 · {TAG}\n")
    assert str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole)).startswith(f"Job 1 · {TAG}\n")


def test_the_title_of_a_window_keeps_qts_mark(open_window, tmp_path: Path, make_picture):
    make_picture(tmp_path / "a[*]b &c" / "one.png")
    window: MainWindow = open_window(tmp_path / "a[*]b &c")
    assert window.windowTitle().replace("[*][*]", "[*]") == "a[*]b &c — exportgui"
    assert window.windowTitle().count("[*]") == 2


def test_macros_and_recipes_with_tags_are_shown_as_they_are(
    qtbot: QtBot, open_window, user, tagged: Path
):
    window: MainWindow = open_window(tagged)
    seen: dict[str, str] = {}
    user.check_macro(window, "mine")
    picker = ExportPage(window).macros
    assert any(TAG in read(text) for text in _hover([picker]))
    RecipeStore(default_folder()).save("a & b <b>c", Recipe())
    menu = window.export.recipe_bar.run
    menu.fill()
    (entry,) = menu.actions()
    assert "&&" in entry.text()
    assert read(entry.toolTip()) == entry.text().replace("&&", "&")
    command(window, "show_macros").trigger()
    QApplication.processEvents()
    _check(seen)
    for text in _hover(_views(connections(window).macros.window)):
        assert "canary" not in text or TAG in read(text)


def test_a_report_of_a_crash_is_plain(qtbot: QtBot):
    box = CrashReport(TAG)
    qtbot.addWidget(box)
    assert box.text.toPlainText() == TAG
    _check({})


_HOVER = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from exportgui.app import apply_style
from exportgui.gui import build_window
app = QApplication([])
apply_style(app)
window = build_window(Path(sys.argv[1]))
window.show()
until = time.monotonic() + 60
while window.assets.rowCount() < 4 and time.monotonic() < until:
    app.processEvents()
view = window.browse.view
for row in range(window.assets.rowCount()):
    spot = view.visualRect(window.assets.index(row)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, spot, view.viewport().mapToGlobal(spot))
    app.sendEvent(view.viewport(), event)
    app.processEvents()
    print("shown", len(QToolTip.text()) > 0)
QToolTip.hideText()
window.close()
"""


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
def test_no_file_that_a_name_points_to_is_opened(tagged: Path, tmp_path: Path, home: Path):
    trace = tmp_path / "trace"
    follow = [
        "strace",
        "-f",
        "-qq",
        "-s",
        "500",
        "-e",
        "trace=open,openat,openat2",
        "-o",
        str(trace),
    ]
    command = [*follow, sys.executable, "-c", _HOVER, str(tagged)]
    done = subprocess.run(
        command, env=dict(os.environ), capture_output=True, text=True, check=False, timeout=300
    )
    if not trace.exists() or "PTRACE" in done.stderr:
        pytest.skip("this system lets nobody trace")
    assert done.stdout.count("shown True") == 4, done.stderr
    text = trace.read_text(errors="replace")
    assert "a.png" in text
    assert 'canary.png", O_' not in text
