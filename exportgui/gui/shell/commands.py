"""The menus as a table: what each command is called, its key, and what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.jobs.commands import COMMANDS
from exportgui.gui.widgets import tooltips

if TYPE_CHECKING:
    from PySide6.QtGui import QUndoStack
    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

    from exportgui.gui.browse.controller import BrowseController
    from exportgui.gui.export.panel import ExportPanel
    from exportgui.gui.jobs.commands import JobCommands
    from exportgui.gui.macros.controller import MacroController
    from exportgui.gui.session import Session
    from exportgui.gui.shell.catalog_opener import CatalogOpener
    from exportgui.gui.shell.composer_controller import ComposerController
    from exportgui.gui.shell.dialog_opener import DialogOpener
    from exportgui.gui.shell.job_documents import JobDocuments


@dataclass(frozen=True, slots=True)
class Targets:
    """What commands act on; `toggle` shows or hides a panel by its name."""

    window: QWidget
    session: Session
    undo_stack: QUndoStack
    opener: CatalogOpener
    browsing: BrowseController
    export: ExportPanel
    composing: ComposerController
    macros: MacroController
    jobs: JobCommands
    dialogs: DialogOpener
    documents: JobDocuments
    add_to_tray: Callable[[], object]
    quick_look: Callable[[], object]
    toggle: Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Command:
    """One line of a menu; its action is called `action-NAME`. Without a name it is a separator."""

    name: str = ""
    key: str = ""
    run: Callable[[Targets], object] = lambda _on: None
    text: str = ""
    tip: str = ""
    needs_catalog: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """One menu of the bar."""

    title: str
    commands: tuple[Command, ...]


SEPARATOR = Command()
MENUS: tuple[Menu, ...] = (
    Menu(QT_TRANSLATE_NOOP("Menu", "&File"), (
        Command("choose_folder", "Ctrl+O", lambda on: on.opener.choose_folder(),
            QT_TRANSLATE_NOOP("Menu", "&Open folder…"),
            QT_TRANSLATE_NOOP("Menu", "Open a folder of images")),
        Command("choose_catalog", "Ctrl+Shift+O", lambda on: on.opener.choose_catalog(),
            QT_TRANSLATE_NOOP("Menu", "Open &catalog…"),
            QT_TRANSLATE_NOOP("Menu", "Open an image catalog (.ini)")),
        Command("open_sample", "", lambda on: on.opener.open_sample(),
            QT_TRANSLATE_NOOP("Menu", "Open the &sample"),
            QT_TRANSLATE_NOOP("Menu", "Open the sample catalog")),
        Command("rescan", "F5", lambda on: on.session.rescan(),
            QT_TRANSLATE_NOOP("Menu", "&Rescan"),
            QT_TRANSLATE_NOOP("Menu", "Refresh the asset list"), needs_catalog=True),
        SEPARATOR,
        Command("start_export", "Ctrl+Return", lambda on: on.export.start(),
            QT_TRANSLATE_NOOP("Menu", "&Export"),
            QT_TRANSLATE_NOOP("Menu", "Export the selected assets"), needs_catalog=True),
        Command("run_recipe", "Ctrl+R", lambda on: on.export.recipe_bar.offer(),
            QT_TRANSLATE_NOOP("Menu", "Run rec&ipe…"),
            QT_TRANSLATE_NOOP("Menu", "Export the selected assets by a recipe"),
            needs_catalog=True),
        Command("preflight", "Ctrl+Shift+Return", lambda on: on.export.preflight(),
            QT_TRANSLATE_NOOP("Menu", "&Pre-flight…"),
            QT_TRANSLATE_NOOP("Menu", "See what becomes of every asset before anything is written"),
            needs_catalog=True),
        SEPARATOR,
        Command("open_job", "", lambda on: on.documents.ask_open(),
            QT_TRANSLATE_NOOP("Menu", "Open &job document…"),
            QT_TRANSLATE_NOOP("Menu", "Fill the export panel from an IPS document")),
        Command("save_job", "", lambda on: on.documents.ask_save(),
            QT_TRANSLATE_NOOP("Menu", "Sa&ve job document…"),
            QT_TRANSLATE_NOOP("Menu", "Save the export panel as an IPS submitJob document"),
            needs_catalog=True),
        SEPARATOR,
        Command("close", "Ctrl+Q", lambda on: on.window.close(),
            QT_TRANSLATE_NOOP("Menu", "&Quit"), QT_TRANSLATE_NOOP("Menu", "Close the window")),
    )),
    Menu(QT_TRANSLATE_NOOP("Menu", "&Edit"), (
        Command("undo", "Ctrl+Z", lambda on: on.undo_stack.undo(),
            QT_TRANSLATE_NOOP("Menu", "&Undo"), QT_TRANSLATE_NOOP("Menu", "Undo the last change")),
        Command("redo", "Ctrl+Shift+Z", lambda on: on.undo_stack.redo(),
            QT_TRANSLATE_NOOP("Menu", "&Redo"),
            QT_TRANSLATE_NOOP("Menu", "Redo the change that was undone")),
        Command("paste", "Ctrl+V", lambda on: on.documents.paste(),
            QT_TRANSLATE_NOOP("Menu", "&Paste job or address"),
            QT_TRANSLATE_NOOP("Menu", "Take a job document, address or files from the clipboard")),
        SEPARATOR,
        Command("focus_search", "Ctrl+F", lambda on: on.browsing.focus_search(),
            QT_TRANSLATE_NOOP("Menu", "&Find"),
            QT_TRANSLATE_NOOP("Menu", "Search the catalog"), needs_catalog=True),
        Command("select_all", "Ctrl+A", lambda on: on.browsing.select_all(),
            QT_TRANSLATE_NOOP("Menu", "Select &all"),
            QT_TRANSLATE_NOOP("Menu", "Select every asset that is shown"), needs_catalog=True),
        Command("select_group", "Ctrl+G", lambda on: on.browsing.select_group(),
            QT_TRANSLATE_NOOP("Menu", "Select the &group"),
            QT_TRANSLATE_NOOP("Menu", "Select the assets under the same heading")),
        Command("select_none", "Ctrl+Shift+A", lambda on: on.browsing.select_none(),
            QT_TRANSLATE_NOOP("Menu", "Select &none"),
            QT_TRANSLATE_NOOP("Menu", "Select no asset"), needs_catalog=True),
        Command("add_to_tray", "Ctrl+T", lambda on: on.add_to_tray(),
            QT_TRANSLATE_NOOP("Menu", "Add to &tray"),
            QT_TRANSLATE_NOOP("Menu", "Add the selected assets to the job tray"),
            needs_catalog=True),
        SEPARATOR,
        Command("add_command", "Ctrl+K", lambda on: on.composing.pick_command(),
            QT_TRANSLATE_NOOP("Menu", "Add &command…"),
            QT_TRANSLATE_NOOP("Menu", "Add a command to the modifiers")),
        Command("focus_modifiers", "Ctrl+L", lambda on: on.composing.focus_modifiers(),
            QT_TRANSLATE_NOOP("Menu", "Type &modifiers"),
            QT_TRANSLATE_NOOP("Menu", "Go to the modifiers")),
        Command("keep_modifiers", "Ctrl+Shift+M", lambda on: on.macros.keep_modifiers(),
            QT_TRANSLATE_NOOP("Menu", "&Keep as macro…"),
            QT_TRANSLATE_NOOP("Menu", "Keep the modifiers as a macro"), needs_catalog=True),
        Command("show_macros", "Ctrl+M", lambda on: on.macros.show(),
            QT_TRANSLATE_NOOP("Menu", "Macr&os…"),
            QT_TRANSLATE_NOOP("Menu", "All macros with pictures, to edit and to arrange")),
        SEPARATOR,
        Command("show_settings", "Ctrl+,", lambda on: on.dialogs.show_settings(),
            QT_TRANSLATE_NOOP("Menu", "&Settings…"),
            QT_TRANSLATE_NOOP("Menu", "Language, colours, limits and mail")),
    )),
    Menu(QT_TRANSLATE_NOOP("Menu", "&View"), (
        Command("show_grid", "Ctrl+1", lambda on: on.browsing.show_grid(),
            QT_TRANSLATE_NOOP("Menu", "&Grid"),
            QT_TRANSLATE_NOOP("Menu", "Show the assets as tiles")),
        Command("show_list", "Ctrl+2", lambda on: on.browsing.show_list(),
            QT_TRANSLATE_NOOP("Menu", "&List"),
            QT_TRANSLATE_NOOP("Menu", "Show the assets as lines")),
        Command("quick_look", "F3", lambda on: on.quick_look(),
            QT_TRANSLATE_NOOP("Menu", "&Quick look"),
            QT_TRANSLATE_NOOP("Menu", "Show the current asset large (Space)")),
        SEPARATOR,
        Command("toggle_library", "Ctrl+Shift+1", lambda on: on.toggle("library"),
            QT_TRANSLATE_NOOP("Menu", "Li&brary"),
            QT_TRANSLATE_NOOP("Menu", "Show or hide the library")),
        Command("toggle_preview", "Ctrl+Shift+2", lambda on: on.toggle("preview"),
            QT_TRANSLATE_NOOP("Menu", "&Preview"),
            QT_TRANSLATE_NOOP("Menu", "Show or hide the preview")),
        Command("toggle_jobs", "Ctrl+Shift+3", lambda on: on.toggle("jobs"),
            QT_TRANSLATE_NOOP("Menu", "&Jobs"), QT_TRANSLATE_NOOP("Menu", "Show or hide the jobs")),
    )),
    Menu(QT_TRANSLATE_NOOP("Menu", "&Jobs"), (
        Command("job-hold", "Ctrl+Shift+P", lambda on: on.jobs.hold(),
            QT_TRANSLATE_NOOP("Menu", "&Pause or resume"),
            QT_TRANSLATE_NOOP("Menu", "Hold the running job, or let it go on")),
        Command("job-cancel", "Ctrl+.", lambda on: on.jobs.cancel(),
            QT_TRANSLATE_NOOP("Menu", "&Cancel"),
            QT_TRANSLATE_NOOP("Menu", "Start no further asset of the chosen job and stop")),
        Command("job-earlier", "", lambda on: on.jobs.earlier(),
            QT_TRANSLATE_NOOP("Menu", "&Earlier"),
            QT_TRANSLATE_NOOP("Menu", "Move the job up in the queue")),
        Command("job-later", "", lambda on: on.jobs.later(),
            QT_TRANSLATE_NOOP("Menu", "&Later"),
            QT_TRANSLATE_NOOP("Menu", "Move the job down in the queue")),
        SEPARATOR,
        Command("job-resume", "", lambda on: on.jobs.resume(),
            QT_TRANSLATE_NOOP("Menu", "Resume &interrupted job"),
            QT_TRANSLATE_NOOP("Menu", "Export what the chosen job did not get to")),
        Command("job-retry", "Ctrl+Shift+R", lambda on: on.jobs.retry(),
            QT_TRANSLATE_NOOP("Menu", "Retry &failed"),
            QT_TRANSLATE_NOOP("Menu", "Export the failed assets of the chosen job again")),
        Command("job-run_again", "", lambda on: on.jobs.run_again(),
            QT_TRANSLATE_NOOP("Menu", "Run &again"),
            QT_TRANSLATE_NOOP("Menu", "Export all assets of the chosen job again, as a new job")),
        Command("keep_exported", "", lambda on: on.jobs.kept.toggle(on.export.recipe({})),
            QT_TRANSLATE_NOOP("Menu", "&Keep this exported"), needs_catalog=True,
            tip=QT_TRANSLATE_NOOP("Menu", "Export all that is new or changed until you stop it")),
        Command("schedules", "", lambda on: on.dialogs.schedules.show(on.export),
            QT_TRANSLATE_NOOP("Menu", "Sche&dules…"),
            QT_TRANSLATE_NOOP("Menu", "Export later, or again and again")),
        SEPARATOR,
        Command("job-open_folder", "", lambda on: on.jobs.open_folder(),
            QT_TRANSLATE_NOOP("Menu", "&Open folder"),
            QT_TRANSLATE_NOOP("Menu", "Show the exported files in the file manager")),
        Command("job-save_report", "", lambda on: on.jobs.save_report(),
            QT_TRANSLATE_NOOP("Menu", "&Save report…"),
            QT_TRANSLATE_NOOP("Menu", "Save the log of the chosen job as HTML, CSV or JSON")),
        Command("job-verify", "", lambda on: on.jobs.verify(),
            QT_TRANSLATE_NOOP("Menu", "&Verify an export…"),
            QT_TRANSLATE_NOOP("Menu", "Check that the exported files are what was written")),
    )),
    Menu(QT_TRANSLATE_NOOP("Menu", "&Help"), (
        Command("show_reference", "F1", lambda on: on.dialogs.show_reference(),
            QT_TRANSLATE_NOOP("Menu", "&Command reference"),
            QT_TRANSLATE_NOOP("Menu", "Every command with an example")),
        Command("show_shortcuts", "Ctrl+F1", lambda on: on.dialogs.show_shortcuts(),
            QT_TRANSLATE_NOOP("Menu", "&Keyboard shortcuts"),
            QT_TRANSLATE_NOOP("Menu", "Every key and what it does")),
        Command("show_about", "", lambda on: on.dialogs.show_about(),
            QT_TRANSLATE_NOOP("Menu", "&About exportgui"),
            QT_TRANSLATE_NOOP("Menu", "Version and licence")),
    )),
)  # fmt: skip


def fill(bar: QMenuBar, targets: Targets) -> dict[str, QAction]:
    """Make the menus; returns the actions by the names of their commands."""
    actions: dict[str, QAction] = {}
    for menu in MENUS:
        shown = bar.addMenu(_tr(menu.title))
        shown.setToolTipsVisible(True)
        for command in menu.commands:
            if command.name:
                actions[command.name] = _add(shown, command, targets)
            else:
                shown.addSeparator()
    return actions


def _add(menu: QMenu, command: Command, targets: Targets) -> QAction:
    action = QAction(_tr(command.text), targets.window)
    action.setObjectName(f"action-{command.name}")
    action.setShortcut(QKeySequence(command.key))
    tooltips.set_tooltip(action, _tr(command.tip))
    action.setStatusTip(_tr(command.tip))
    action.triggered.connect(partial(_run, command, targets))
    menu.addAction(action)
    return action


def _run(command: Command, targets: Targets, _checked: bool = False) -> None:
    command.run(targets)


def enable_for_catalog(actions: dict[str, QAction], is_open: bool) -> None:
    """Enable the commands that need a catalog while one is open."""
    for menu in MENUS:
        for command in menu.commands:
            if command.needs_catalog:
                actions[command.name].setEnabled(is_open)


def follow_state(actions: dict[str, QAction], targets: Targets) -> None:
    """Enable undo, redo and what can be done with the chosen job while that is possible."""
    stack = targets.undo_stack
    for name, can in (("undo", stack.canUndoChanged), ("redo", stack.canRedoChanged)):
        actions[name].setEnabled(False)
        can.connect(actions[name].setEnabled)
    actions["keep_exported"].setCheckable(True)
    targets.jobs.kept.changed.connect(lambda kept: actions["keep_exported"].setChecked(bool(kept)))
    targets.jobs.changed.connect(partial(_enable_for_job, actions, targets.jobs))
    _enable_for_job(actions, targets.jobs)


def _enable_for_job(actions: dict[str, QAction], jobs: JobCommands) -> None:
    for name in COMMANDS:
        actions[f"job-{name}"].setEnabled(jobs.can(name))


def keys_by_menu() -> list[tuple[str, list[tuple[str, str]]]]:
    """What each menu is called, and its commands that have a key with that key."""
    return [
        (_plain(menu.title), [(_plain(row.text), row.key) for row in menu.commands if row.key])
        for menu in MENUS
    ]


def _plain(text: str) -> str:
    """A text of a menu without its mnemonic, which Chinese, Japanese and Korean add in brackets."""
    plain = _tr(text)
    if plain.endswith((")", ")…")) and "(&" in plain:
        plain = plain[: plain.index("(&")] + ("…" if plain.endswith("…") else "")
    return plain.replace("&", "").removesuffix("…")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menu", text)
