"""The list of keyboard shortcuts: those of the menus and of single panels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.widgets import controls, tooltips

Section = tuple[str, list[tuple[str, str]]]
"""A title, and lines of what is done and the key that does it."""
OWN_KEYS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Keys", "Everywhere"),
        (
            (
                "Tab",
                QT_TRANSLATE_NOOP("Keys", "Go to the next control; with Shift to the one before"),
            ),
            ("Esc", QT_TRANSLATE_NOOP("Keys", "Close a dialog or a list; empty the search")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Search and assets"),
        (
            ("Down", QT_TRANSLATE_NOOP("Keys", "From the search to the assets")),
            ("Space", QT_TRANSLATE_NOOP("Keys", "Look at the asset in front")),
            ("Return", QT_TRANSLATE_NOOP("Keys", "Open or close a set; look at an asset")),
            ("Shift+Right", QT_TRANSLATE_NOOP("Keys", "Select more; any arrow does")),
            ("Ctrl+Space", QT_TRANSLATE_NOOP("Keys", "Select or leave out the asset in front")),
            ("Ctrl++", QT_TRANSLATE_NOOP("Keys", "Larger thumbnails")),
            ("Ctrl+-", QT_TRANSLATE_NOOP("Keys", "Smaller thumbnails")),
            ("Shift+F10", QT_TRANSLATE_NOOP("Keys", "What can be done with the selected assets")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Modifiers and names"),
        (
            ("Ctrl+Space", QT_TRANSLATE_NOOP("Keys", "Show what may be typed here")),
            ("Ctrl+.", QT_TRANSLATE_NOOP("Keys", "Correct what is underlined")),
            (
                "Up",
                QT_TRANSLATE_NOOP(
                    "Keys", "On the handle of a command: move it up; Down moves it down"
                ),
            ),
            ("Space", QT_TRANSLATE_NOOP("Keys", "On a macro: check it")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Preview"),
        (
            ("+", QT_TRANSLATE_NOOP("Keys", "Larger")),
            ("-", QT_TRANSLATE_NOOP("Keys", "Smaller")),
            ("0", QT_TRANSLATE_NOOP("Keys", "The whole picture")),
            ("1", QT_TRANSLATE_NOOP("Keys", "Pixel by pixel")),
            ("B", QT_TRANSLATE_NOOP("Keys", "The other side, as long as the key is down")),
            ("Left", QT_TRANSLATE_NOOP("Keys", "Move the picture; with Shift the dividing line")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Lists of assets, macros and plans"),
        (
            ("Del", QT_TRANSLATE_NOOP("Keys", "Take out, or delete")),
            ("F2", QT_TRANSLATE_NOOP("Keys", "Rename or edit")),
            ("Alt+Up", QT_TRANSLATE_NOOP("Keys", "Move a macro up; Alt+Down moves it down")),
        ),
    ),
)


MAX_LETTERS = 200


def tr(text: str) -> str:
    """A text of the sheet in the window's language."""
    return QCoreApplication.translate("Keys", text)


def sections(menus: Sequence[Section]) -> list[Section]:
    """The sections of the menus and of the window's parts, with keys as this system writes them."""
    own = [(tr(title), [(tr(what), key) for key, what in keys]) for title, keys in OWN_KEYS]
    return [
        (title, [(what, _key(key)) for what, key in lines])
        for title, lines in (*menus, *own)
        if lines
    ]


def _key(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class ShortcutSheet(QDialog):
    """All keys by section, those of the menus first; typing narrows them."""

    def __init__(self, menus: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = tr(QT_TRANSLATE_NOOP("Keys", "Keyboard shortcuts"))
        self.setWindowTitle(self._title)
        self.setAccessibleName(self._title)
        self.search = QLineEdit(self)
        self.model = QStandardItemModel(0, 2, self)
        self.shown = QSortFilterProxyModel(self)
        self.view = QTreeView(self)
        self._set_up_search()
        self._fill(menus)
        self._set_up_view()
        self._lay_out()

    def _set_up_search(self) -> None:
        self.search.setPlaceholderText(self.tr("Search the keys"))
        self.search.setClearButtonEnabled(True)
        # Qt makes a regular expression of it, and cannot make one of any length.
        self.search.setMaxLength(MAX_LETTERS)
        controls.name(
            self.search, self.tr("Search the keys"), self.tr("By what is done, or by a key")
        )
        self.search.textChanged.connect(self._narrow)

    def _set_up_view(self) -> None:
        self.model.setHorizontalHeaderLabels([self.tr("What"), self.tr("Key")])
        self.shown.setSourceModel(self.model)
        self.shown.setRecursiveFilteringEnabled(True)
        self.shown.setFilterKeyColumn(-1)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view.setModel(self.shown)
        self.view.setRootIsDecorated(False)
        self.view.setItemsExpandable(False)
        self.view.setProperty("role", "boxed")
        controls.name(self.view, self._title, self.tr("Every key and what it does"))
        self.view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.view.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.view.header().setStretchLastSection(False)
        self.view.expandAll()

    def _fill(self, menus: Sequence[Section]) -> None:
        for title, lines in sections(menus):
            head = QStandardItem(title)
            font = head.font()
            font.setBold(True)
            head.setFont(font)
            for what, key in lines:
                head.appendRow([_item(what), _item(key)])
            head.setSelectable(False)
            self.model.appendRow([head, _item("")])

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        controls.name(close, close.text().replace("&", ""))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.view, 1)
        layout.addWidget(buttons)

    def sizeHint(self) -> QSize:
        """Room for the longest sentence."""
        return QSize(560, 640)

    def _narrow(self, text: str) -> None:
        self.shown.setFilterFixedString(text.strip())
        self.view.expandAll()


def _item(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    tooltips.set_tooltip(item, text)
    return item


def show_shortcuts(parent: QWidget, menus: Sequence[Section]) -> ShortcutSheet:
    """Open the sheet (it does not block) and return it."""
    sheet = ShortcutSheet(menus, parent)
    sheet.open()
    return sheet
