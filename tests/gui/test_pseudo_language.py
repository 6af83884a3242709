"""No word of the window escapes its translators: in a pseudo-language all stand in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QMimeData, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

import translations
from exportgui.gui.jobs.active_job import Phase
from exportgui.gui.jobs.verify_window import VerifyWindow
from exportgui.gui.macros import edits
from exportgui.gui.preferences.dialog import SettingsDialog
from exportgui.gui.session import LIBRARY_NAME
from exportgui.gui.shell import reference_window
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.shell.reference_page import EXAMPLES
from exportgui.job.ledger.ledger import default_path
from exportgui.job.recipes.recipe import Recipe
from exportgui.job.recipes.store import RecipeStore, default_folder
from tests.gui.dialogs import DIALOGS, in_use, unfolded
from tests.gui.page import ExportPage, command, connections
from tests.gui.pseudo_language import (
    bracketed,
    compile_language,
    leftover_words,
    painted_texts,
    shown_texts,
)

NAMES = frozenset(
    """
    shop chairs rugs lamp vase price list wool rug oak pine broken home data out faulty zebra web
    hi traceback nothing xml jpg png jpeg gif tiff svg html csv json wdth sharpn mine hero english
    ko ja zh tw espa ol svenska sans cjk noto exports anna ben blocked
    """.split()  # noqa: SIM905
)
"""What the test calls its folders, assets, macros and recipes, and names of formats and fonts."""


def days() -> set[str]:
    """Names of days as Qt's locale has them, and as schedules write them."""
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    return {QLocale().dayName(day, form).lower() for day in range(1, 8) for form in forms}


class TextWatcher:
    """Collects the words of the window that no translator was asked for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        self.escaped: list[str] = []
        self.names = {*NAMES, *days()}
        self._monkeypatch = monkeypatch
        self._folder = folder

    def inspect(self, state: str, widget: QWidget) -> None:
        """Walk every text there is now, and those that a widget paints."""
        QCoreApplication.processEvents()
        painted = painted_texts(self._monkeypatch, widget)
        for where, text in (*shown_texts(), *(("painted", text) for text in painted)):
            self.note(f"{state}, {where}", text)

    def inspect_at_rest(self, state: str, window: MainWindow, widget: QWidget) -> None:
        """The same once nothing is on its way to the window."""
        for pool in window.session.pools:
            pool.drain()
        self.inspect(state, widget)

    def report(self) -> str:
        """What escaped, a line each."""
        return "\n".join(dict.fromkeys(self.escaped))

    def note(self, where: str, text: str) -> None:
        """Note a text where it has words outside brackets."""
        one_line = text.replace("\n", "")  # tooltips break lines within a path
        plain = one_line if str(self._folder) in one_line else text
        for path in (self._folder, Path.home()):
            plain = plain.replace(str(path), "")
        words = leftover_words(plain, self.names)
        if words:
            self.escaped.append(f"{where}: {words} in {text!r}")


def example_words() -> set[str]:
    """Words of the sample catalog, which the examples of the command reference show."""
    text = (reference_window.pictures_folder() / EXAMPLES).read_text("utf-8")
    return {*re.findall(r"[a-z]{2,}", text.lower())}


@pytest.fixture(scope="module")
def pseudo_language(tmp_path_factory: pytest.TempPathFactory) -> Path:
    try:
        return compile_language(tmp_path_factory.mktemp("language"), bracketed)
    except translations.ToolMissing as error:
        pytest.skip(str(error))


@pytest.fixture
def watcher(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: QApplication, pseudo_language: Path
) -> Iterator[TextWatcher]:
    translator = QTranslator()
    assert translator.load(str(pseudo_language))
    QCoreApplication.installTranslator(translator)
    yield TextWatcher(monkeypatch, tmp_path)
    QCoreApplication.removeTranslator(translator)


def visible_box() -> QMessageBox:
    """The message box that is open."""
    return next(
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QMessageBox) and widget.isVisible()
    )


def test_the_window_in_use(qtbot: QtBot, open_window, user, folder: Path, watcher: TextWatcher):
    window: MainWindow = open_window(None)
    watcher.inspect("empty", window)
    window.session.open(folder)
    user.wait_listed(window)
    watcher.inspect("open", window)
    in_use(qtbot, window, user)
    watcher.inspect("in use", window)
    unfolded(window)
    watcher.inspect("unfolded", window)
    window.browse.search.setText("zebra")
    qtbot.waitUntil(window.browse.empty.isVisible)
    watcher.names |= {"asset"}  # the path of an object where none is current
    watcher.inspect("nothing found", window)
    assert not watcher.escaped, watcher.report()


def test_every_dialog(qtbot: QtBot, open_window, user, folder: Path, watcher: TextWatcher):
    window: MainWindow = open_window(folder)
    user.select(window, "lamp.jpg", "broken.jpg")
    window.export.fmt.setCurrentText("orig")
    ExportPage(window).set_destination(folder.parent / "out")
    command(window, "start_export").trigger()
    user.wait_done(window)
    watcher.inspect("done", window)
    window.export.fmt.setCurrentText("convert")
    RecipeStore(default_folder()).save("Web", Recipe(is_modifier="wid=3"))
    window.export.recipes.choose("Web")
    in_use(qtbot, window, user)
    for name, show in DIALOGS.items():
        dialog = show(window)
        watcher.names = {*NAMES, *days(), *(example_words() if name == "ReferenceWindow" else ())}
        watcher.inspect_at_rest(name, window, dialog)
        dialog.close()
    assert not watcher.escaped, watcher.report()


REQUESTS = (
    "wid=0&hei=-1&fit=none&scl=0&rgn=1,2&align=x,9&qlt=900&fmt=bmp,xyz",
    "op_usm=9,9,999,9&op_blur=x&bgc=zzz&color=12&op_colorbalance=1,2&invert=2&quantize=wild",
    "layer=x y&size=1&src=nowhere&text=%7B&mask=&maskUse=always&blendMode=odd&opac=101",
    "$nowhere$&$x=1&a=b&wid=10&wid=20&req=tmb&icc=nowhere&printRes=0&rotate=z&scale=-1",
    "src=is{x?wid=1&effect=3&perspective=1,2,3&pathEmbed=9&extend=1&crop=1,2,3,4,5&anchor=a",
    "fmt=gif-alpha,cmyk&jpegSize=0&iccEmbed=7&dpr=x&resMode=best&pos=q&template=x&req=userdata",
)
"""Requests with a fault in every part."""


@pytest.mark.parametrize("request_text", REQUESTS)
def test_faults_of_a_request(
    qtbot: QtBot, open_window, user, folder: Path, watcher: TextWatcher, request_text: str
):
    window: MainWindow = open_window(folder)
    user.select(window, "lamp.jpg")
    watcher.names |= {*re.findall(r"[a-z]{2,}", request_text.lower())}
    composer = window.export.composer
    composer.modifiers.setPlainText(request_text)
    for row in composer.pane.commands.rows:
        row.unfold(True)
    composer.effective_view.fold.setChecked(True)
    user.wait_preview(window)
    watcher.inspect("faults", window)
    assert not watcher.escaped, watcher.report()


ROWS = (
    "good\tlamp.jpg\t\t\t\t\t\n"
    "numbers\tlamp.jpg\tx\t1,b\t0,0\t9\t\n"
    "lost\t\t\t\t\t\t\n"
    "gone\tnone.jpg\t\t\t\t\t\n"
    "away\t../../lamp.jpg\t\t\t\t\t\n"
    "good\tlamp.jpg\t\t\t\t\t\n"
    "bad\tlamp.jpg\t\t\t\t\t&&=%zz&wid=x\n"
)
"""Records with a fault each: numbers, no source, no file, outside, twice, a modifier."""


def test_a_catalog_with_faulty_records(
    qtbot: QtBot, open_window, user, make_picture, tmp_path: Path, watcher: TextWatcher
):
    watcher.names |= {"good", "numbers", "lost", "gone", "away", "bad", "none", "faulty"}
    make_picture(tmp_path / "faulty/lamp.jpg")
    header = "Id\tPath\tResolution\tAnchor\tSize\tThumbType\tModifier\n"
    (tmp_path / "faulty/faulty.tsv").write_text(header + ROWS, "utf-8")
    (tmp_path / "faulty/faulty.ini").write_text(
        "RootId=faulty\nCatalogFile=faulty.tsv\nRootPath=.\n", "utf-8"
    )
    window: MainWindow = open_window(tmp_path / "faulty/faulty.ini")
    assert window.statusBar().currentMessage()
    watcher.inspect("scanned", window)
    for row in range(window.assets.rowCount()):
        window.browse.view.setCurrentIndex(window.assets.index(row))
        user.wait_preview(window)
        watcher.inspect("current", window)
    assert not watcher.escaped, watcher.report()


INI_FAULTS = (
    "this is no catalog\n",
    "RootId=x\n[section]\n",
    "RootId=x\nCatalogFile=none.tsv\nRootPath=.\n",
    "RootId=x\nCatalogFile=columns.tsv\nRootPath=.\n",
    "RootId=x\nCatalogFile=twice.tsv\nRootPath=.\n",
    "RootId=x\nCatalogFile=quotes.tsv\nRootPath=.\n",
    "RootId=x\nCatalogFile=good.tsv\nRootPath=nowhere\n",
    "RootId=x\nCatalogFile=good.tsv\nRootPath=.\nMacroFile=none.mac\n",
    "RootId=x\nCatalogFile=good.tsv\nRootPath=.\nMacroFile=bad.mac\n",
    "RootId=x\nCatalogFile=good.tsv\nRootPath=.\nResolution=fast\nExpiration=x\n",
    "CatalogFile=good.tsv\n",
    "",
)


@pytest.mark.parametrize("text", INI_FAULTS)
def test_a_catalog_that_cannot_be_used(
    qtbot: QtBot, open_window, user, tmp_path: Path, watcher: TextWatcher, text: str
):
    watcher.names |= {
        *re.findall(r"[a-z]{2,}", text.lower()),
        "bad",
        "pa",
        "th",
        "no",
        "name",
        "path",
    }
    root = tmp_path / "faulty"
    root.mkdir()
    for name, content in {
        "bad.ini": text,
        "good.tsv": "Id\tPath\na\ta.jpg\n",
        "columns.tsv": "Id\tPa th\na\ta.jpg\n",
        "twice.tsv": "Id\tPath\tPath\na\ta.jpg\ta.jpg\n",
        "quotes.tsv": 'Id\tPath\n"a\ta.jpg\n',
        "bad.mac": "Name\tDefinition\nno name!\twid=1\nlonely\n",
    }.items():
        (root / name).write_text(content, "utf-8")
    window: MainWindow = open_window(None)
    window.session.open(root / "bad.ini")
    qtbot.waitUntil(
        lambda: (
            bool(window.welcome.failure.text())
            or (window.session.catalog is not None and not window.session.scanning)
        )
    )
    watcher.inspect_at_rest("bad catalog", window, window)
    assert not watcher.escaped, watcher.report()


def test_damaged_databases(
    qtbot: QtBot, open_window, home: Path, folder: Path, watcher: TextWatcher
):
    (home / "data").mkdir(parents=True)
    for database in (home / "data" / LIBRARY_NAME, default_path()):
        database.write_bytes(b"no database" * 999)
    window: MainWindow = open_window(None)
    assert window.statusBar().currentMessage()
    watcher.names |= {"damaged", "library", "jobs", "ledger", "gone"}
    watcher.inspect("damaged", window)
    (folder / "gone").mkdir()
    window.session.open(folder / "gone/none")
    qtbot.waitUntil(lambda: bool(window.welcome.failure.text()))
    watcher.inspect("missing folder", window)
    assert not watcher.escaped, watcher.report()


def test_a_job_with_failures(
    qtbot: QtBot, open_window, user, folder: Path, tmp_path: Path, watcher: TextWatcher
):
    window: MainWindow = open_window(folder)
    command(window, "select_all").trigger()
    ExportPage(window).type_modifiers("wid=400&fmt=gif-alpha&op_usm=1,1,5")
    ExportPage(window).set_destination(tmp_path / "out")
    window.export.check.choose("never")
    for when in ("first", "again"):
        command(window, "start_export").trigger()
        user.wait_done(window)
        watcher.inspect(f"exported {when}", window)
    (tmp_path / "blocked").write_text("x")
    ExportPage(window).set_destination(tmp_path / "blocked/out")
    command(window, "start_export").trigger()
    qtbot.waitUntil(lambda: window.runner.live[0].phase is Phase.PAUSED)
    watcher.inspect("no destination", window)
    (tmp_path / "out/lamp.gif").write_bytes(b"changed")
    dialog = VerifyWindow(window.session, window.session.ledger.jobs()[-1], window)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.done_checking)
    watcher.inspect("verified", dialog)
    dialog.close()
    assert not watcher.escaped, watcher.report()


def test_macros(qtbot: QtBot, open_window, user, example: Path, watcher: TextWatcher):
    watcher.names |= {"example", "file", "to", "export", "filetoexport", "test", "small", "other"}
    window: MainWindow = open_window(example)
    user.select(window, "fileToExport")
    macros = connections(window).macros
    library = window.macros.library
    edits.create(library, "mine", "wid=x&$nowhere$", everywhere=False)
    edits.create(library, "small", "wid=30", everywhere=True)
    edits.create(library, "other", "$mine$&wid=3", everywhere=False)
    macros.show()
    assert macros.window is not None
    watcher.inspect_at_rest("macros", window, macros.window)
    for lines in (False, True):
        macros.window.view.set_lines(lines)
        for row in library.rows:
            macros.window.select(row.key)
            watcher.inspect(f"macro {row.name}", macros.window)
    macros.delete(next(row for row in library.rows if row.name == "mine"), macros.window)
    watcher.inspect("delete", visible_box())
    visible_box().close()
    for text in ("$web$ wid=3\tx\ny", "http://example.com/is/image/a/b?wid=3", "small\twid=4"):
        data = QMimeData()
        data.setText(text)
        window.macros.importer.import_data(data, macros.window)
        watcher.inspect_at_rest("imported", window, macros.window)
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.isVisible():
                box.close()
    macros.window.close()
    assert not watcher.escaped, watcher.report()


def test_settings_with_faults_and_a_failed_test_mail(
    qtbot: QtBot, open_window, watcher: TextWatcher
):
    watcher.names |= {"localhost", "nobody", "smtp", "example", "com"}
    window: MainWindow = open_window(None)
    command(window, "show_settings").trigger()
    dialog = window.findChild(SettingsDialog)
    texts = {"mail.host": "localhost", "mail.recipients": "nobody@localhost"}
    for key, text in texts.items():
        dialog.lines[key].editor.show(text)
    dialog.lines["mail.port"].editor.show(1)
    test = dialog._mail_check
    qtbot.mouseClick(test.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: test.button.isEnabled())
    watcher.inspect("mail", dialog)
    for key in ("mail.sender", "mail.recipients", "mail.host"):
        dialog.lines[key].editor.show("no address / here" if "host" in key else "nobody")
    watcher.names |= {"no", "address", "here"}
    watcher.inspect("faulty", dialog)
    dialog.close()
    assert not watcher.escaped, watcher.report()


def test_menus_of_assets(qtbot: QtBot, open_window, user, folder: Path, watcher: TextWatcher):
    window: MainWindow = open_window(folder)
    user.select(window, "lamp.jpg")
    command(window, "add_to_tray").trigger()
    for view in (window.browse.view, window.export.tray.view):
        view.customContextMenuRequested.emit(view.viewport().rect().center())
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
    watcher.inspect("menus", window)
    for menu in window.findChildren(QMenu):
        menu.close()
    assert not watcher.escaped, watcher.report()
