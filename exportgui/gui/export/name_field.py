"""The field of the name template: tokens to choose or complete, and an example."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from exportgui.errors import TemplateError
from exportgui.gui.export import name_text
from exportgui.gui.widgets import controls
from exportgui.job.planning.name_template import TOKENS, NameTemplate, completions

TOKEN = Qt.ItemDataRole.UserRole


class TokenEdit(QLineEdit):
    """A line that offers tokens as soon as a brace is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.offers = QCompleter(self._model, self)
        self.offers.setWidget(self)
        self.offers.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.offers.setCompletionRole(TOKEN)
        self.offers.activated.connect(self._insert_token)
        self.textEdited.connect(self._add_choice)

    def _add_choice(self) -> None:
        _start, tokens = completions(self.text(), self.cursorPosition())
        popup = self.offers.popup()
        assert popup is not None  # made at the first call
        popup.setVisible(popup.isVisible() and bool(tokens))
        if not tokens:
            return
        self._model.clear()
        for token in tokens:
            item = QStandardItem(f"{token}   {name_text.token(token[1:-1])}")
            item.setData(token, TOKEN)
            self._model.appendRow(item)
        self.offers.complete()
        popup.setCurrentIndex(self.offers.completionModel().index(0, 0))

    def _insert_token(self, token: str) -> None:
        """Put a whole token where one was begun."""
        start, _tokens = completions(self.text(), self.cursorPosition())
        self.setSelection(start, self.cursorPosition() - start)
        self.insert(token)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Space shows every token."""
        if (
            event.key() == Qt.Key.Key_Space
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            if not completions(self.text(), self.cursorPosition())[1]:
                self.insert("{")
            self._add_choice()
            return
        super().keyPressEvent(event)


class NameField(QWidget):
    """`changed` with every new text; `error` is what is wrong with it, if anything."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.error: TemplateError | None = None
        self._example = ""
        self.edit = TokenEdit(self)
        self.menu = QMenu(self)
        self.choose = controls.tool(
            "braces", self.tr("Name rules"), self.tr("Choose a name rule, or a token"), self
        )
        self.note = controls.Elided("muted", self)
        self._set_up()
        self._lay_out()
        self._check_template()

    def _set_up(self) -> None:
        self.edit.setObjectName("nameTemplate")
        self.edit.setPlaceholderText("{name}")
        self.edit.setClearButtonEnabled(True)
        tip = self.tr(
            "How the exported files are called; tokens stand in braces, a slash makes a folder"
        )
        controls.name(self.edit, self.tr("File names"), tip)
        self.edit.textChanged.connect(self._check_template)
        for template in name_text.PATTERNS:
            self._add_choice(f"{name_text.pattern(template)}\t{template}", template, whole=True)
        self.menu.addSeparator()
        for name in TOKENS:
            self._add_choice(f"{name_text.token(name)}\t{{{name}}}", f"{{{name}}}", whole=False)
        self.choose.setMenu(self.menu)
        self.choose.setPopupMode(self.choose.ToolButtonPopupMode.InstantPopup)
        self.choose.setProperty("role", "menu")
        self.note.setObjectName("nameExample")
        self.note.setAccessibleName(self.tr("Example of a name"))

    def _add_choice(self, text: str, template: str, *, whole: bool) -> None:
        action = self.menu.addAction(text.replace("&", "&&"))
        action.setData(template)
        action.triggered.connect(
            lambda: self.set_text(template) if whole else self._insert(template)
        )

    def _insert(self, token: str) -> None:
        self.edit.insert(token if self.edit.text() else f"{{name}}_{token}")
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self.choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.note)

    def text(self) -> str:
        """The template; empty keeps the assets' names."""
        return self.edit.text().strip()

    def set_text(self, template: str) -> None:
        """Use this template."""
        self.edit.setText("" if template == "{name}" else template)

    def show_example(self, name: str) -> None:
        """Show the file name of the current asset; "" when it gives no file."""
        self._example = name
        self._show_note()

    def _check_template(self) -> None:
        self.error = None
        try:
            NameTemplate(self.text() or "{name}")
        except TemplateError as error:
            self.error = error
        self._show_note()
        self.changed.emit()

    def _show_note(self) -> None:
        if self.error is not None:
            text = name_text.problem(self.error)
        elif self._example:
            text = self.tr("Example: {name}").replace("{name}", self._example)
        else:
            text = self.tr("With tokens: {name}_{width}")
        self.note.setText(text)
        controls.role(self.note, "error" if self.error else "muted")
