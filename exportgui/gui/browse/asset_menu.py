"""The context menu of assets, as a table."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu

from exportgui.gui.browse.asset_model import AssetRole
from exportgui.gui.i18n import asset_text
from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.widgets import menus

if TYPE_CHECKING:
    from exportgui.gui.browse.asset_actions import AssetActions
    from exportgui.gui.browse.asset_view import AssetView
    from exportgui.gui.browse.controller import BrowseController

Call = Callable[[], object]
# Text, key that does the same, whether it can be done, what does it.
Row = tuple[str, str, bool, Call]
SEPARATOR: Row = ("", "", False, lambda: None)


class AssetMenu(QObject):
    """Shows the context menu of a view's selected assets.

    Entries are `export`, what `actions` can do, and what `more` returns for the index under the
    pointer.
    """

    def __init__(
        self,
        view: AssetView,
        actions: AssetActions,
        export: QAbstractButton,
        more: Callable[[QModelIndex], list[Row]],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._actions = actions
        self._export = export
        self._more = more
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)

    def _show_menu(self, spot: QPoint) -> None:
        index = self._view.indexAt(spot)
        if not index.isValid():
            index = self._view.currentIndex()
        menus.popup(self.menu(index), self._view.viewport().mapToGlobal(spot))

    def menu(self, index: QModelIndex) -> QMenu:
        """What can be done with the selected assets; `index` is the one under the pointer."""
        menu = QMenu(self._view)
        for text, key, enabled, call in (*self._rows(index), SEPARATOR, *self._more(index)):
            if not text:
                menu.addSeparator()
                continue
            action = menu.addAction(_tr(text), partial(_do, call))
            action.setShortcut(QKeySequence(key))
            action.setEnabled(enabled)
        return menu

    def _rows(self, index: QModelIndex) -> list[Row]:
        asset = index.data(AssetRole.ASSET) if index.isValid() else None
        has_file = asset is not None and asset.path is not None
        view = self._view
        actions = self._actions
        return [
            (QT_TRANSLATE_NOOP("AssetMenu", "&Export"), "Ctrl+Return",
             self._export.isEnabled(), self._export.click),
            (QT_TRANSLATE_NOOP("AssetMenu", "&Quick look"), "Space",
             index.isValid(), partial(actions.quick_look, view)),
            SEPARATOR,
            (QT_TRANSLATE_NOOP("AssetMenu", "Show in the &file manager"), "",
             has_file, partial(actions.show_in_folder, view)),
            (QT_TRANSLATE_NOOP("AssetMenu", "&Copy the files"), "Ctrl+C",
             has_file, partial(actions.copy_files, view)),
            (QT_TRANSLATE_NOOP("AssetMenu", "Copy the &names"), "",
             index.isValid(), partial(actions.copy_names, view)),
        ]  # fmt: skip


def listed_rows(
    view: AssetView, browsing: BrowseController, add_to_tray: Call, index: QModelIndex
) -> list[Row]:
    """What can be done with assets in the list of the catalog alone."""
    has_members = index.isValid() and bool(index.data(AssetRole.MEMBERS))
    every = _tr(QT_TRANSLATE_NOOP("AssetMenu", "Select &all that match ({count})"))
    rows: list[Row] = [
        (QT_TRANSLATE_NOOP("AssetMenu", "Add to the &tray"), "Ctrl+T",
         view.selectionModel().hasSelection(), add_to_tray),
        *(_member_rows(view, index) if has_members else ()),
        SEPARATOR,
        (every.format(count=asset_text.number(len(view.rows))), "Ctrl+A",
         bool(len(view.rows)), browsing.select_all),
        (QT_TRANSLATE_NOOP("AssetMenu", "Select the &group"), "Ctrl+G",
         bool(view.rows.sections), browsing.select_group),
    ]  # fmt: skip
    return rows


def _member_rows(view: AssetView, index: QModelIndex) -> list[Row]:
    text = (
        QT_TRANSLATE_NOOP("AssetMenu", "&Hide the members")
        if index.data(AssetRole.OPEN)
        else QT_TRANSLATE_NOOP("AssetMenu", "&Show the members")
    )
    set_id = view.rows.ids[index.row()]
    return [(text, "Return", True, partial(view.toggled.emit, set_id))]


def _do(call: Call, _checked: bool = False) -> None:
    call()


def _tr(text: str) -> str:
    return QCoreApplication.translate("AssetMenu", text)
