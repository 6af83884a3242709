"""How tests enter a window: by object names, and as a person uses its panels."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QWidget,
)

from exportgui.gui.browse.asset_view import AssetView
from exportgui.gui.compose.command_picker import CommandPicker
from exportgui.gui.compose.request_edit import RequestEdit
from exportgui.gui.export.folder_edit import FolderEdit
from exportgui.gui.export.name_field import TokenEdit
from exportgui.gui.export.tray import TrayView
from exportgui.gui.jobs.job_list import JobListView
from exportgui.gui.jobs.log_view import LogTable
from exportgui.gui.jobs.model import JobModel
from exportgui.gui.macros.section import MacroPicker
from exportgui.gui.shell.announcer import Announcer
from exportgui.gui.shell.connections import Connections

T = TypeVar("T", bound=QObject)


def command(window: QMainWindow, name: str) -> QAction:
    """A command of the menus."""
    action = window.findChild(QAction, f"action-{name}")
    assert action is not None, name
    return action


def connections(window: QMainWindow) -> Connections:
    """What connects the panels of a window, and has its controllers."""
    connections = window.findChild(Connections)
    assert connections is not None
    return connections


def announcer(window: QMainWindow) -> Announcer:
    """What hands the window's messages to a screen reader."""
    announcer = window.findChild(Announcer)
    assert announcer is not None
    return announcer


def _part(window: QWidget, kind: type[T], name: str) -> T:
    """The part of a window that has this object name."""
    part = window.findChild(kind, name)
    assert part is not None, name
    return part


class ExportPage:
    """The export panel as a person uses it: what is typed, chosen and read there."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._modifiers = _part(window, RequestEdit, "modifiers")

    # --- the request

    @property
    def modifiers(self) -> str:
        """What is typed as modifiers."""
        return self._modifiers.toPlainText()

    def type_modifiers(self, text: str) -> None:
        """Type modifiers in place of those that are there."""
        self._modifiers.setPlainText(text)

    def paste(self) -> None:
        """Paste the clipboard into the modifiers."""
        self._modifiers.paste()

    @property
    def marked(self) -> list[str]:
        """The parts of the modifiers that have a format of their own."""
        text = self.modifiers
        block = self._modifiers.document().begin()
        marks = block.layout().formats()
        return [text[mark.start : mark.start + mark.length] for mark in marks]

    @property
    def problems(self) -> str:
        """What is said to be wrong with the modifiers."""
        return _part(self._window, QLabel, "problems").text()

    @property
    def effective(self) -> str:
        """The effective request, without the path of its object."""
        return self.effective_text.partition("?")[2]

    @property
    def effective_text(self) -> str:
        """The effective request as it is shown, with its object."""
        return _part(self._window, RequestEdit, "effectiveRequest").toPlainText()

    @property
    def macros(self) -> MacroPicker:
        """The list of macros to check."""
        return _part(self._window, MacroPicker, "macros")

    @property
    def macro_count(self) -> str:
        """How many macros are checked."""
        return _part(self._window, QLabel, "macroCount").text()

    @property
    def new_macro(self) -> QAbstractButton:
        """The button that makes a macro of the modifiers."""
        return _part(self._window, QAbstractButton, "newMacro")

    @property
    def checked_macros(self) -> tuple[str, ...]:
        """Names of the checked macros, in order."""
        model = self.macros.model()
        indexes = [model.index(row, 0) for row in range(model.rowCount())]
        checked = Qt.CheckState.Checked
        return tuple(
            index.data().strip("$")
            for index in indexes
            if Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == checked
        )

    @property
    def command_picker(self) -> CommandPicker:
        """The list of commands that pops up below its button."""
        return _part(self._window, CommandPicker, "commandPicker")

    # --- the options

    @property
    def destination(self) -> str:
        """The folder to export to."""
        return _part(self._window, FolderEdit, "destination").text()

    def set_destination(self, folder: Path | str) -> None:
        """Type the folder to export to."""
        _part(self._window, FolderEdit, "destination").setText(str(folder))

    @property
    def name_edit(self) -> TokenEdit:
        """The field of the name template."""
        return _part(self._window, TokenEdit, "nameTemplate")

    @property
    def name_template(self) -> str:
        """The name template as it is typed."""
        return self.name_edit.text().strip()

    def choose(self, box: str, value: str) -> None:
        """Choose a value of a box: `conflict` or `email`."""
        combo = _part(self._window, QComboBox, box)
        combo.setCurrentIndex(combo.findData(value))

    def type_job_name(self, text: str) -> None:
        """Type a name for the job in place of another."""
        _part(self._window, QLineEdit, "jobName").setText(text)

    def type_recipients(self, text: str) -> None:
        """Type who gets the job's mails in place of others."""
        _part(self._window, QLineEdit, "mailTo").setText(text)

    @property
    def about_recipients(self) -> str:
        """What is said of the recipients."""
        return _part(self._window, QLabel, "mailToNote").text()

    @property
    def recipe(self) -> str:
        """The recipe that is chosen, as the list shows it."""
        return _part(self._window, QComboBox, "recipes").currentText()

    @property
    def reason(self) -> str:
        """Why the job cannot start, or what is to be known of it."""
        return _part(self._window, QLabel, "exportReason").text()

    @property
    def tray(self) -> TrayView:
        """The list of the job tray."""
        return _part(self._window, TrayView, "tray")

    def empty_tray(self) -> None:
        """Take every asset out of the tray."""
        _part(self._window, QAbstractButton, "emptyTray").click()


class JobsPage:
    """The jobs panel: the list of jobs, and the log of the one that is chosen."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.list = _part(window, JobListView, "jobList")
        self.log = _part(window, LogTable, "jobLog")

    @property
    def counts(self) -> str:
        """How many items were exported, failed and so on."""
        return _part(self._window, QLabel, "jobCounts").text()

    @property
    def current(self) -> str:
        """The asset that a running job is at, or why it stands still."""
        return _part(self._window, QLabel, "jobCurrent").text()

    @property
    def pause(self) -> QPushButton:
        """The button that pauses or resumes the running job."""
        return _part(self._window, QPushButton, "pauseJob")

    def about(self, row: int) -> str:
        """The second line of a job in the list."""
        return str(self.list.model().index(row, 0).data(JobModel.ABOUT))

    def chosen(self) -> Any:
        """The job that is chosen in the list."""
        return self.list.currentIndex().data(JobModel.ENTRY)

    def log_text(self, row: int, column: int) -> str:
        """A cell of the log."""
        index = self.log.model().index(row, column)
        return str(index.data())


def browse_view(window: QWidget) -> AssetView:
    """The view of the assets."""
    return _part(window, AssetView, "assets")


def asset_count(window: QWidget) -> str:
    """How many assets are listed, as the foot of the view says it."""
    return _part(window, QLabel, "assetCount").text()


def preflight_troubles(preflight: QWidget) -> str:
    """What the head of a pre-flight warns of."""
    return _part(preflight, QLabel, "preflightTroubles").text()


def preview_title(window: QWidget) -> str:
    """The title over the preview."""
    return _part(window, QLabel, "previewTitle").text()
