"""IPS documents on the window: dropped, pasted and opened; and the panel saved as one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exportgui.gui.shell.main_window import MainWindow
from exportgui.job.ips.submit_reader import read_submission
from tests.gui.page import ExportPage, command
from tests.job.ips_types import param_of, submit_job

FIELDS = {
    "companyHandle": "c|656",
    "userHandle": "u|12",
    "jobName": "Spring",
    "locale": "sv-SE",
    "description": "Shoes",
}


def document(path: Path, *names: str, **fields: str) -> Path:
    """What a SOAP client sends for these assets."""
    job = {"assetHandleArray": {"items": list(names)}, "fmt": "convert", **fields}
    path.write_bytes(submit_job("1.1", **FIELDS, exportJob=job))
    return path


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


class Bar:
    """The bar that tells what became of a document."""

    def __init__(self, window: MainWindow) -> None:
        self.widget = window.findChild(QWidget, "jobDocument")

    @property
    def text(self) -> str:
        if self.widget.isHidden():
            return ""
        return "\n".join(label.text() for label in self.widget.findChildren(QLabel))

    def forget(self) -> None:
        (button,) = self.widget.findChildren(QPushButton)
        button.click()


def tray(window: MainWindow) -> list[str]:
    ids = window.export.tray_model.ids()
    return [asset.object_path for asset in window.session.catalog.assets(ids)]


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    return folder


def test_a_dropped_document_fills_the_panel_and_the_catalog_stays(
    qtbot: QtBot, open_window, user, example: Path, elsewhere: Path
):
    window = open_window(example)
    catalog = window.session.catalog
    path = document(
        elsewhere / "job.xml",
        *("fileToExport", "a|942|1|579", "gone.jpg"),
        is_modifier="&fmt=png",
        macro="$test$",
        emailSetting="Error",
        clientId="me",
    )
    assert user.drop(window, files(path))
    bar = Bar(window)
    qtbot.waitUntil(lambda: bar.text != "")
    assert window.session.catalog is catalog
    assert tray(window) == ["fileToExport"]
    page = ExportPage(window)
    assert (page.modifiers, page.checked_macros) == ("fmt=png", ("test",))
    job = window.export.job()
    assert (job.fmt, job.email_setting, job.client_id) == ("convert", "Error", "me")
    assert "job.xml: 1 of 3 asset" in bar.text
    assert "Not in this catalog: a|942|1|579, gone.jpg." in bar.text


def test_the_log_has_what_the_document_says_until_it_is_forgotten(
    qtbot: QtBot, open_window, user, folder: Path, elsewhere: Path, tmp_path: Path
):
    window = open_window(folder)
    path = document(elsewhere / "job.xml", "lamp.jpg", is_modifier="wid=9", emailSetting="None")
    user.drop(window, files(path))
    bar = Bar(window)
    qtbot.waitUntil(lambda: bar.text != "")
    ExportPage(window).set_destination(tmp_path / "out")
    command(window, "start_export").trigger()
    user.wait_done(window)
    job = window.session.ledger.jobs()[0]
    assert job.options["submitted"] == {
        name: text for name, text in FIELDS.items() if name != "jobName"
    }
    bar.forget()
    assert bar.text == ""
    assert window.export.options().submitted.company_handle == ""


def test_macros_keep_the_order_of_the_document(
    qtbot: QtBot, open_window, user, example: Path, elsewhere: Path
):
    """Checked ones go into a job in the panel's order, in which test comes before small."""
    window = open_window(example)
    for macro, modifiers, checked in (
        ("$test$&$small$", "wid=9", ("test", "small")),
        ("$small$&$test$", "wid=9&$small$&$test$", ()),
        ("$test$&$nosuch$", "wid=9&$test$&$nosuch$", ()),
    ):
        path = document(elsewhere / "job.xml", "fileToExport", is_modifier="wid=9", macro=macro)
        expected = read_submission(path).job.request_text()
        user.drop(window, files(path))
        page = ExportPage(window)
        qtbot.waitUntil(lambda modifiers=modifiers, page=page: page.modifiers == modifiers)
        assert page.checked_macros == checked
        assert window.export.job().request_text() == expected


def test_a_document_waits_for_its_catalog(
    qtbot: QtBot, open_window, user, folder: Path, elsewhere: Path
):
    window = open_window(None)
    path = document(elsewhere / "job.xml", "vase.png", is_modifier="wid=9")
    user.drop(window, files(path))
    bar = Bar(window)
    qtbot.waitUntil(lambda: "open the catalog" in bar.text)
    user.drop(window, files(folder))
    qtbot.waitUntil(lambda: "1 of 1 asset" in bar.text)
    assert tray(window) == ["vase.png"]


@pytest.mark.parametrize("place", ["window", "modifiers"])
def test_a_pasted_document_fills_the_panel(
    qtbot: QtBot, open_window, user, folder: Path, elsewhere: Path, place: str
):
    window = open_window(folder)
    path = document(elsewhere / "job.xml", "vase.png", is_modifier="wid=9")
    QApplication.clipboard().setText(path.read_text("utf-8"))
    if place == "window":
        command(window, "paste").trigger()
    else:
        ExportPage(window).paste()
    qtbot.waitUntil(lambda: tray(window) == ["vase.png"])
    assert ExportPage(window).modifiers == "wid=9"


def test_other_things_can_be_pasted_on_the_window(
    qtbot: QtBot, open_window, user, folder: Path, example: Path
):
    window = open_window(folder)
    QApplication.clipboard().setText("https://x.test/is/image/acme/vase?wid=30")
    command(window, "paste").trigger()
    assert ExportPage(window).modifiers == "wid=30"
    QApplication.clipboard().setText("hello")
    command(window, "paste").trigger()
    assert "clipboard has no job document" in window.statusBar().currentMessage()
    QApplication.clipboard().setMimeData(files(example))
    command(window, "paste").trigger()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("example"))


@pytest.mark.parametrize(
    ("kind", "soap"), [("Job document (*.xml)", False), ("SOAP 1.2 envelope", True)]
)
def test_the_panel_is_saved_as_a_document_that_the_types_accept(
    qtbot: QtBot, open_window, user, folder: Path, elsewhere: Path, monkeypatch, kind, soap
):
    window = open_window(folder)
    user.select(window, "lamp.jpg", "oak.jpg")
    ExportPage(window).type_modifiers("fmt=png&wid=20")
    ExportPage(window).choose("email", "JobCompletion")

    def choose(_parent, _title, _start, filters):
        return str(elsewhere / "saved"), next(one for one in filters.split(";;") if kind in one)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    command(window, "save_job").trigger()
    path = elsewhere / "saved.xml"
    qtbot.waitUntil(path.exists)
    assert (b"soap:Envelope" in path.read_bytes()) == soap
    param_of(path.read_bytes())
    read = read_submission(path)
    assert read.name == "shop"
    assert set(read.job.asset_handles) == {"lamp.jpg", "chairs/oak.jpg"}
    assert (read.job.is_modifier, read.job.email_setting) == ("fmt=png&wid=20", "JobCompletion")
    qtbot.waitUntil(lambda: "companyHandle" in window.statusBar().currentMessage())


def test_what_was_opened_is_saved_with_all_that_it_said(
    qtbot: QtBot, open_window, user, folder: Path, elsewhere: Path, monkeypatch
):
    window = open_window(folder)
    path = document(elsewhere / "job.xml", "vase.png", is_modifier="wid=9")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    command(window, "open_job").trigger()
    qtbot.waitUntil(lambda: tray(window) == ["vase.png"])
    ExportPage(window).type_modifiers("wid=10")
    saved = elsewhere / "again.xml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    command(window, "save_job").trigger()
    qtbot.waitUntil(saved.exists)
    before, after = read_submission(path), read_submission(saved)
    assert (after.name, after.fields) == (before.name, before.fields)
    assert after.job.is_modifier == "wid=10"


RETURN = """<searchAssetsReturn xmlns="http://www.scene7.com/IpsApi/xsd"><assetArray><items>
<assetHandle>a|942|1|579</assetHandle><type>Image</type><name>vase</name></items><items>
<assetHandle>s|1</assetHandle><type>AssetSet</type><subType>MediaSet</subType><name>all</name>
</items></assetArray></searchAssetsReturn>"""


def test_a_dropped_return_gives_the_assets_their_handles(
    qtbot: QtBot, open_window, user, folder: Path, elsewhere: Path
):
    window = open_window(folder)
    page = elsewhere / "assets.xml"
    page.write_text(RETURN, "utf-8")
    job = document(elsewhere / "job.xml", "a|942|1|579", "s|1", is_modifier="wid=9")
    catalog = window.session.catalog
    assert user.drop(window, files(page))
    qtbot.waitUntil(lambda: bool(catalog.imported.ids_of(["a|942|1|579"])))
    user.drop(window, files(job))
    qtbot.waitUntil(lambda: tray(window) == ["vase.png"])
    assert "all (Media Set)" in Bar(window).text
    assert "this library's own" not in Bar(window).text
    assert window.session.catalog is catalog


def test_what_is_wrong_with_a_document_is_told_with_its_line(
    qtbot: QtBot, open_window, user, folder: Path, elsewhere: Path
):
    window = open_window(folder)
    path = elsewhere / "job.xml"
    path.write_text("<submitJobParam>\n<exportJob><fmt>png</fmt></exportJob></submitJobParam>")
    user.drop(window, files(path))
    status = window.statusBar()
    qtbot.waitUntil(lambda: "line 2: exportJob/fmt" in status.currentMessage())


def test_other_xml_is_an_asset_as_before(qtbot: QtBot, open_window, user, folder: Path):
    window = open_window(None)
    user.drop(window, files(folder / "price list.xml"))
    user.wait_listed(window)
    assert window.session.catalog.root == folder
