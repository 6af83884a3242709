"""The menus as a table: what each entry is called, which key it has, which method of the window it
calls.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.widgets import tooltips

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenuBar

    from exportgui.gui.shell.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu; `slot` is a method of the window or, with dots, of a part of it. No text:
    a separator.
    """

    text: str = ""
    key: str = ""
    slot: str = ""
    tip: str = ""


MENUS: tuple[tuple[str, tuple[Entry, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Menu", "&File"),
        (
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Open folder…"),
                "Ctrl+O",
                "choose_folder",
                QT_TRANSLATE_NOOP("Menu", "Open a folder of images"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "Open &catalog…"),
                "Ctrl+Shift+O",
                "choose_catalog",
                QT_TRANSLATE_NOOP("Menu", "Open an image catalog (.ini)"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "Open the &sample"),
                "",
                "open_sample",
                QT_TRANSLATE_NOOP("Menu", "Open the sample catalog"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Rescan"),
                "F5",
                "rescan",
                QT_TRANSLATE_NOOP("Menu", "Look again at what there is"),
            ),
            Entry(),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Export"),
                "Ctrl+Return",
                "start_export",
                QT_TRANSLATE_NOOP("Menu", "Export the selected assets"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "Run rec&ipe…"),
                "Ctrl+R",
                "run_recipe",
                QT_TRANSLATE_NOOP("Menu", "Export the selected assets by a recipe"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Pre-flight…"),
                "Ctrl+Shift+Return",
                "preflight",
                QT_TRANSLATE_NOOP(
                    "Menu", "See what becomes of every asset before anything is written"
                ),
            ),
            Entry(),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Quit"),
                "Ctrl+Q",
                "close",
                QT_TRANSLATE_NOOP("Menu", "Close the window"),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menu", "&Edit"),
        (
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Undo"),
                "Ctrl+Z",
                "undo",
                QT_TRANSLATE_NOOP(
                    "Menu", "Take back the last change of request, selection, tray or macros"
                ),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Redo"),
                "Ctrl+Shift+Z",
                "redo",
                QT_TRANSLATE_NOOP("Menu", "Do again what was taken back"),
            ),
            Entry(),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Find"),
                "Ctrl+F",
                "focus_search",
                QT_TRANSLATE_NOOP("Menu", "Search the catalog"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "Select &all"),
                "Ctrl+A",
                "select_all",
                QT_TRANSLATE_NOOP("Menu", "Select every asset that is shown"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "Select the &group"),
                "Ctrl+G",
                "select_group",
                QT_TRANSLATE_NOOP("Menu", "Select the assets under the same heading"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "Select &none"),
                "Ctrl+Shift+A",
                "select_none",
                QT_TRANSLATE_NOOP("Menu", "Select no asset"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "Add to &tray"),
                "Ctrl+T",
                "add_to_tray",
                QT_TRANSLATE_NOOP("Menu", "Add the selected assets to the job tray"),
            ),
            Entry(),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "Add &command…"),
                "Ctrl+K",
                "add_command",
                QT_TRANSLATE_NOOP("Menu", "Add a command to the modifiers"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "Type &modifiers"),
                "Ctrl+L",
                "focus_modifiers",
                QT_TRANSLATE_NOOP("Menu", "Go to the modifiers"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Keep as macro…"),
                "Ctrl+Shift+M",
                "keep_modifiers",
                QT_TRANSLATE_NOOP("Menu", "Keep the modifiers as a macro"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "Macr&os…"),
                "Ctrl+M",
                "show_macros",
                QT_TRANSLATE_NOOP("Menu", "All macros with pictures, to edit and to arrange"),
            ),
            Entry(),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Settings…"),
                "Ctrl+,",
                "show_settings",
                QT_TRANSLATE_NOOP("Menu", "Language, colours, limits and mail"),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menu", "&View"),
        (
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Grid"),
                "Ctrl+1",
                "show_grid",
                QT_TRANSLATE_NOOP("Menu", "Show the assets as tiles"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&List"),
                "Ctrl+2",
                "show_list",
                QT_TRANSLATE_NOOP("Menu", "Show the assets as lines"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Quick look"),
                "F3",
                "quick_look",
                QT_TRANSLATE_NOOP("Menu", "Show the current asset large (Space)"),
            ),
            Entry(),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "Li&brary"),
                "Ctrl+Shift+1",
                "toggle_library",
                QT_TRANSLATE_NOOP("Menu", "Show or hide the library"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Preview"),
                "Ctrl+Shift+2",
                "toggle_preview",
                QT_TRANSLATE_NOOP("Menu", "Show or hide the preview"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Jobs"),
                "Ctrl+Shift+3",
                "toggle_jobs",
                QT_TRANSLATE_NOOP("Menu", "Show or hide the jobs"),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menu", "&Jobs"),
        (
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Pause or resume"),
                "Ctrl+Shift+P",
                "jobs.commands.hold",
                QT_TRANSLATE_NOOP("Menu", "Hold the running job, or let it go on"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Cancel"),
                "Ctrl+.",
                "jobs.commands.cancel",
                QT_TRANSLATE_NOOP("Menu", "Start no further asset of the chosen job and stop"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Earlier"),
                "",
                "jobs.commands.earlier",
                QT_TRANSLATE_NOOP(
                    "Menu", "Let the chosen job go before the one that waits before it"
                ),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Later"),
                "",
                "jobs.commands.later",
                QT_TRANSLATE_NOOP("Menu", "Let the job that waits behind go before the chosen one"),
            ),
            Entry(),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "Resume &interrupted job"),
                "",
                "jobs.commands.resume",
                QT_TRANSLATE_NOOP("Menu", "Export what the chosen job did not get to"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "Retry &failed"),
                "Ctrl+Shift+R",
                "jobs.commands.retry",
                QT_TRANSLATE_NOOP("Menu", "Export the failed assets of the chosen job again"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "Run &again"),
                "",
                "jobs.commands.run_again",
                QT_TRANSLATE_NOOP(
                    "Menu", "Export all assets of the chosen job once more, as a new job"
                ),
            ),
            Entry(),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Open folder"),
                "",
                "jobs.commands.open_folder",
                QT_TRANSLATE_NOOP("Menu", "Show the exported files in the file manager"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Save report…"),
                "",
                "jobs.commands.save_report",
                QT_TRANSLATE_NOOP("Menu", "Save the log of the chosen job as HTML, CSV or JSON"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Verify an export…"),
                "",
                "jobs.commands.verify",
                QT_TRANSLATE_NOOP("Menu", "Check that the exported files are what was written"),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menu", "&Help"),
        (
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Command reference"),
                "F1",
                "show_reference",
                QT_TRANSLATE_NOOP("Menu", "Every command with an example"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&Keyboard shortcuts"),
                "Ctrl+F1",
                "show_shortcuts",
                QT_TRANSLATE_NOOP("Menu", "Every key and what it does"),
            ),
            Entry(
                QT_TRANSLATE_NOOP("Menu", "&About exportgui"),
                "",
                "show_about",
                QT_TRANSLATE_NOOP("Menu", "Version and licence"),
            ),
        ),
    ),
)


def fill(bar: QMenuBar, window: MainWindow) -> dict[str, QAction]:
    """Make the menus; the actions come back by the name of their slot."""
    made: dict[str, QAction] = {}
    for title, entries in MENUS:
        menu = bar.addMenu(_tr(title))
        menu.setToolTipsVisible(True)
        for entry in entries:
            if not entry.text:
                menu.addSeparator()
                continue
            made[entry.slot] = action = QAction(_tr(entry.text), window)
            action.setObjectName(f"action-{entry.slot}")
            action.setShortcut(QKeySequence(entry.key))
            tooltips.set_tooltip(action, _tr(entry.tip))
            action.setStatusTip(_tr(entry.tip))
            slot: Callable[[], object] = attrgetter(entry.slot)(window)
            action.triggered.connect(partial(_call, slot))
            menu.addAction(action)
    return made


def _call(slot: Callable[[], object], _checked: bool = False) -> None:
    slot()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menu", text)
