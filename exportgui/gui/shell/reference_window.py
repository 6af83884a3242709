"""The command reference: a list of the commands beside the page that describes them."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from exportgui import paths
from exportgui.gui.i18n import asset_text, language
from exportgui.gui.i18n.messages import message_text
from exportgui.gui.shell.reference_page import EXAMPLES, page, read_examples
from exportgui.gui.widgets import controls, theme, tooltips
from exportgui.request.commands import COMMANDS, Command

_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)


def pictures_folder() -> Path:
    """The folder of the pictures that ship with the program, and of the facts about them."""
    return paths.resources_dir() / "reference"


class ReferenceWindow(QDialog):
    """The command reference; typing narrows the list, Return finds the next place in the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reference")
        self.setWindowTitle(self.tr("Command reference"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit(self)
        self.commands = QListWidget(self)
        self.page = QTextBrowser(self)
        self._name_parts()
        self._lay_out()
        self._list("")
        self._load()
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self.find_next)
        self.commands.currentTextChanged.connect(self.go_to)

    def _name_parts(self) -> None:
        self.search.setObjectName("referenceSearch")
        self.search.setPlaceholderText(self.tr("Search the commands"))
        self.search.setClearButtonEnabled(True)
        controls.name(
            self.search,
            self.tr("Search the commands"),
            self.tr("By name or meaning; Return finds the next place"),
        )
        self.commands.setObjectName("referenceCommands")
        self.commands.setProperty("role", "boxed")
        controls.name(self.commands, self.tr("Commands"), self.tr("Go to a command"))
        self.page.setObjectName("referencePage")
        self.page.setAccessibleName(self.tr("Command reference"))
        tooltips.set_tooltip(self.page, self.tr("Every command with an example"))
        self.page.setOpenExternalLinks(False)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.addWidget(self.search)
        side.addWidget(self.commands, 1)
        layout = QHBoxLayout(self)
        layout.addLayout(side)
        layout.addWidget(self.page, 1)
        self.search.setFixedWidth(220)
        self.commands.setFixedWidth(220)
        self.resize(1060, 760)

    def _load(self) -> None:
        """Show the page in the language and the colours of the window."""
        folder = pictures_folder()
        self.page.setSearchPaths([str(folder)])
        self.page.document().setDefaultStyleSheet(_sheet(theme.colors(self.palette())))
        self.page.document().setBaseUrl(QUrl.fromLocalFile(f"{folder}/"))
        try:
            examples = read_examples(folder / EXAMPLES)
        except (OSError, ValueError):
            missing = self.tr("The examples of the reference cannot be read: {path}")
            self.page.setPlainText(missing.format(path=folder / EXAMPLES))
            return
        html = page(examples, language.current(), message_text, asset_text.number)
        self.page.setHtml(_STYLE.sub("", html))

    def _list(self, text: str) -> None:
        self.commands.clear()
        self.commands.addItems(
            [row.name for row in COMMANDS.values() if _matches(row, text.strip().lower())]
        )

    def _narrow(self, text: str) -> None:
        with QSignalBlocker(self.commands):
            self._list(text)
        if text.strip() and self.commands.count():
            self.go_to(self.commands.item(0).text())

    def go_to(self, name: str) -> None:
        """Show a command."""
        if name:
            self.page.scrollToAnchor(name)

    def find_next(self) -> None:
        """Select the next place of the text in the page, from the top again after the last."""
        text = self.search.text().strip()
        if text and not self.page.find(text):
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            self.page.find(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark, staying at the place."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            place = self.page.verticalScrollBar().value()
            self._load()
            self.page.verticalScrollBar().setValue(place)


def show_reference(parent: QWidget) -> ReferenceWindow:
    """Open the reference, or bring the one that is open to the front."""
    window = parent.findChild(ReferenceWindow) or ReferenceWindow(parent)
    window.show()
    window.activateWindow()
    window.search.setFocus()
    return window


def _matches(command: Command, text: str) -> bool:
    """Whether a command's name, an older name or its summary contains the text (lower case)."""
    summaries = (command.summary, message_text(command.summary))
    return any(text in words.lower() for words in (command.name, *summaries, *command.aliases))


def _sheet(c: theme.Colors) -> str:
    """What Qt's rich text understands of the page's style."""
    return f"""
body {{ color: {c.text}; }}
a {{ color: {c.accent}; text-decoration: none; }}
h1 {{ font-size: 17pt; }}
h2 {{ font-size: 14pt; margin-top: 24px; }}
h3 {{ font-size: 11pt; margin-top: 0; margin-bottom: 2px; }}
p {{ margin-top: 2px; margin-bottom: 4px; }}
.facts, .note {{ color: {c.muted}; font-size: 8pt; }}
.note {{ font-size: 9pt; }}
.request {{ background-color: {c.tint}; }}
th {{ text-align: left; }}
"""
