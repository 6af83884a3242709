"""Opens IPS documents on the window, and saves the export panel as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFileDialog

from exportgui.errors import ExportguiError
from exportgui.gui.compose.address import address_in
from exportgui.gui.i18n.messages import error_text, message_text
from exportgui.gui.shell.document_bar import DocumentBar
from exportgui.gui.shell.document_job import Found, find_in_catalog, recipe_of
from exportgui.gui.widgets import drag_data
from exportgui.job.ips.asset_import import AssetImport, import_pages
from exportgui.job.ips.document_kind import DocumentKind, document_kind, documents_among
from exportgui.job.ips.namespaces import SoapVersion
from exportgui.job.ips.submission import Submission, notes_on_writing
from exportgui.job.ips.submit_reader import read_submission, submission_in
from exportgui.job.ips.submit_writer import write_submission
from exportgui.job.planning.document_assets import portable_names
from exportgui.job.submit_fields import NO_FIELDS
from exportgui.messages import Message
from exportgui.request.macros import EMPTY

if TYPE_CHECKING:
    from exportgui.gui.shell.catalog_opener import CatalogOpener
    from exportgui.gui.shell.composer_controller import ComposerController
    from exportgui.gui.shell.main_window import MainWindow


class JobDocuments(QObject):
    """Opens, pastes and saves documents; the catalog that is open stays.

    `paths_pasted(paths)` and `address_pasted(object, modifiers)` for what else is pasted; `message`
    is for the status bar.
    """

    message = Signal(str)
    paths_pasted = Signal(list)
    address_pasted = Signal(str, str)

    def __init__(
        self, window: MainWindow, opener: CatalogOpener, composing: ComposerController
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._export = window.export
        self._waiting: tuple[Submission, str] | None = None
        self._shown: Submission | None = None
        self.bar = DocumentBar(window)
        middle = window.centralWidget()
        layout = middle.layout() if middle is not None else None
        assert isinstance(layout, QBoxLayout)
        layout.insertWidget(0, self.bar)
        self._connect(opener, composing)

    def _connect(self, opener: CatalogOpener, composing: ComposerController) -> None:
        self.bar.forget.clicked.connect(self.forget)
        self.message.connect(self._window.statusBar().showMessage)
        opener.documents_dropped.connect(self.open_files)
        self.paths_pasted.connect(opener.open_dropped)
        self.address_pasted.connect(composing.use_address)
        self._session.opened.connect(self._catalog_opened)
        self._session.scanned.connect(self._fill_waiting)
        self._export.composer.modifiers.document_given.connect(self.open_text)

    # --- open

    def ask_open(self) -> None:
        """Choose documents to open."""
        kinds = self.tr("IPS documents (*.xml)")
        names, _kind = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open job document"), str(Path.home()), kinds
        )
        if names:
            paths = [Path(name) for name in names]
            self._session.query_paths(lambda: _kinds(paths), self.open_files)

    def open_files(self, documents: Mapping[Path, DocumentKind]) -> None:
        """Import the lists of assets, then fill the panel from the last job."""
        pages = [path for path, kind in documents.items() if kind == "assets"]
        jobs = [path for path, kind in documents.items() if kind != "assets"]
        if pages:
            self._import(pages)
        if jobs:
            self._read_job(jobs[-1])

    def open_text(self, text: str) -> None:
        """Fill the panel from a pasted document."""
        try:
            submission = submission_in(text.encode("utf-8", "replace"))
        except ExportguiError as error:
            self.message.emit(error_text(error))
        else:
            self._show(submission, self.tr("Pasted document"))

    def paste(self) -> None:
        """Take what the clipboard has: a document, files or folders, or an address."""
        data = QGuiApplication.clipboard().mimeData()
        paths = drag_data.local_paths(data)
        address = address_in(data)
        if document_kind(data.text().encode("utf-8", "replace")) == "job":
            self.open_text(data.text())
        elif paths:
            self.paths_pasted.emit(paths)
        elif address is not None:
            self.address_pasted.emit(*address)
        else:
            self.message.emit(self.tr("The clipboard has no job document, address or file."))

    def _read_job(self, path: Path) -> None:
        session = self._session
        session.bridge.call(
            session.query_pool,
            lambda: read_submission(path),
            lambda submission: self._show(submission, path.name),
            lambda error: self.message.emit(error_text(error)),
        )

    # --- lists of assets

    def _import(self, pages: Sequence[Path]) -> None:
        session = self._session
        catalog = session.catalog
        if catalog is None:
            self.message.emit(self.tr("Open the folder of these assets first."))
            return

        def done(imported: AssetImport) -> None:
            self.message.emit("; ".join(map(message_text, (imported.summary, *imported.warnings))))
            if catalog is session.catalog:
                session.scanned.emit()

        session.bridge.call(
            session.scan_pool,
            lambda: import_pages(catalog, pages),
            done,
            lambda error: self.message.emit(error_text(error)),
        )

    # --- the panel

    def _show(self, submission: Submission, file: str) -> None:
        session = self._session
        catalog = session.catalog
        if catalog is None or session.scanning:
            self._waiting = (submission, file)
            self.bar.show_waiting(file)
            return
        session.bridge.call(
            session.query_pool,
            lambda: find_in_catalog(catalog, submission.job.asset_handles),
            lambda found: self._fill(submission, file, found),
            lambda error: self.message.emit(error_text(error)),
        )

    def _fill(self, submission: Submission, file: str, found: Found) -> None:
        export = self._export
        known = export.composer.macro_model.names()
        export.show_recipe(recipe_of(submission, export.recipe({}), known))
        export.tray_model.restore(found.ids)
        export.submitted = submission.fields
        self._shown = submission
        self.bar.show_filled(file, submission, found)

    def _catalog_opened(self, *_: object) -> None:
        """Another catalog has none of the document's assets."""
        if self._waiting is None:
            self.forget()

    def _fill_waiting(self) -> None:
        if self._waiting is not None and not self._session.scanning:
            submission, file = self._waiting
            self._waiting = None
            self._show(submission, file)

    def forget(self) -> None:
        """Let jobs carry nothing of the document any more; the panel stays as it is."""
        self._shown = None
        self._waiting = None
        self._export.submitted = NO_FIELDS
        self.bar.hide()

    # --- save

    def ask_save(self) -> None:
        """Choose a file, and save the panel as a document."""
        if not self._export.ids():
            self.message.emit(self.tr("Select the assets to export."))
            return
        kinds = self._kinds()
        name, kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save job document"),
            str(Path.home() / "job.xml"),
            ";;".join(kinds),
        )
        if name:
            path = Path(name)
            self.save(path if path.suffix else path.with_suffix(".xml"), kinds.get(kind))

    def _kinds(self) -> dict[str, SoapVersion | None]:
        """The kinds of documents to save, by what the file dialog calls them."""
        envelope = self.tr("Job document in a SOAP {version} envelope (*.xml)")
        return {
            self.tr("Job document (*.xml)"): None,
            envelope.format(version="1.1"): "1.1",
            envelope.format(version="1.2"): "1.2",
        }

    def save(self, path: Path, soap: SoapVersion | None = None) -> None:
        """Save the panel as a document, whole or not at all."""
        catalog = self._session.catalog
        if catalog is None:
            return
        handles = self._export.job().asset_handles
        submission = self._submission(catalog.title)
        own = self._export.options().macro_book or EMPTY

        def write() -> tuple[Message, ...]:
            submission.job.validate_request()
            job = replace(submission.job, asset_handles=portable_names(catalog, handles))
            write_submission(replace(submission, job=job), path, soap)
            return tuple(notes_on_writing(submission, own))

        self._session.bridge.call(
            self._session.query_pool,
            write,
            lambda notes: self.message.emit(self._saved(path, notes)),
            lambda error: self.message.emit(error_text(error)),
        )

    def _submission(self, title: str) -> Submission:
        """The panel as a document without assets, with what the opened one says besides."""
        job = self._export.job(())
        typed = self._export.options().job_name
        name = self._export.recipes.current or title
        if self._shown is None:
            return Submission(job, typed or name)
        return replace(self._shown, job=job, name=typed or self._shown.name or name)

    def _saved(self, path: Path, notes: Sequence[Message]) -> str:
        text = self.tr("The job is in {file}.").format(file=path.name)
        return " ".join((text, "; ".join(map(message_text, notes)))).rstrip()


def _kinds(paths: Sequence[Path]) -> dict[Path, DocumentKind]:
    """What was chosen: what is no list of assets is read as a job, which tells what is wrong."""
    known = documents_among(paths)
    return {path: known.get(path, "job") for path in paths}
