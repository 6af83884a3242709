"""The menu of an asset, as a table."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from exportgui.gui.browse.asset_model import AssetRole
from exportgui.gui.i18n import asset_text
from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from exportgui.gui.browse.asset_view import AssetView
    from exportgui.gui.browse.controller import BrowseDesk
    from exportgui.gui.shell.main_window import MainWindow

Call = Callable[[], object]
# Text, key that does the same, whether it can be done, what does it.
Row = tuple[str, str, bool, Call]
SEPARATOR: Row = ("", "", False, lambda: None)


def asset_menu(window: MainWindow, desk: BrowseDesk, view: AssetView, index: QModelIndex) -> QMenu:
    """What can be done with the selected assets of a view; `index` is the one under the pointer."""
    menu = QMenu(view)
    for text, key, enabled, call in _rows(window, desk, view, index):
        if not text:
            menu.addSeparator()
            continue
        action = menu.addAction(_tr(text), partial(_do, call))
        action.setShortcut(QKeySequence(key))
        action.setEnabled(enabled)
    return menu


def _rows(window: MainWindow, desk: BrowseDesk, view: AssetView, index: QModelIndex) -> list[Row]:
    there = index.isValid()
    asset = index.data(AssetRole.ASSET) if there else None
    has_file = asset is not None and asset.path is not None
    rows: list[Row] = [
        (
            QT_TRANSLATE_NOOP("AssetMenu", "&Export"),
            "Ctrl+Return",
            window.export.button.isEnabled(),
            window.start_export,
        ),
        (
            QT_TRANSLATE_NOOP("AssetMenu", "&Quick look"),
            "Space",
            there,
            lambda: desk.quick_look(view),
        ),
        SEPARATOR,
        (
            QT_TRANSLATE_NOOP("AssetMenu", "Show in the &file manager"),
            "",
            has_file,
            lambda: desk.show_in_folder(view),
        ),
        (
            QT_TRANSLATE_NOOP("AssetMenu", "&Copy the files"),
            "Ctrl+C",
            has_file,
            lambda: desk.copy_files(view),
        ),
        (
            QT_TRANSLATE_NOOP("AssetMenu", "Copy the &names"),
            "",
            there,
            lambda: desk.copy_names(view),
        ),
        SEPARATOR,
    ]
    return rows + (
        _main_rows(window, desk, view, index) if view is window.browse.view else _tray_rows(window)
    )


def _main_rows(
    window: MainWindow, desk: BrowseDesk, view: AssetView, index: QModelIndex
) -> list[Row]:
    has_members = index.isValid() and bool(index.data(AssetRole.MEMBERS))
    opened = has_members and index.data(AssetRole.OPEN)
    toggle = (
        QT_TRANSLATE_NOOP("AssetMenu", "&Hide the members")
        if opened
        else QT_TRANSLATE_NOOP("AssetMenu", "&Show the members")
    )
    every = QCoreApplication.translate("AssetMenu", "Select &all that match ({count})")
    rows: list[Row] = [
        (
            QT_TRANSLATE_NOOP("AssetMenu", "Add to the &tray"),
            "Ctrl+T",
            view.selectionModel().hasSelection(),
            window.add_to_tray,
        ),
        (toggle, "Return", True, lambda: view.toggled.emit(view.rows.ids[index.row()])),
        SEPARATOR,
        (
            every.format(count=asset_text.number(len(view.rows))),
            "Ctrl+A",
            bool(len(view.rows)),
            desk.select_all,
        ),
        (
            QT_TRANSLATE_NOOP("AssetMenu", "Select the &group"),
            "Ctrl+G",
            bool(view.rows.sections),
            desk.select_group,
        ),
    ]
    return [row for row in rows if has_members or row[0] != toggle]


def _tray_rows(window: MainWindow) -> list[Row]:
    tray = window.export.tray
    return [
        (
            QT_TRANSLATE_NOOP("AssetMenu", "&Take out of the tray"),
            "Del",
            tray.view.selectionModel().hasSelection(),
            tray.view.remove_selected,
        ),
        (
            QT_TRANSLATE_NOOP("AssetMenu", "E&mpty the tray"),
            "",
            window.export.tray_model.rowCount() > 0,
            window.export.tray_model.clear,
        ),
    ]


def _do(call: Call, _checked: bool = False) -> None:
    call()


def _tr(text: str) -> str:
    return QCoreApplication.translate("AssetMenu", text)
