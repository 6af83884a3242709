"""Completion of commands, values and macros while a request is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QCompleter, QListView

from exportgui.gui.compose.command_help import help_text
from exportgui.gui.compose.request_edit import RequestEdit
from exportgui.gui.compose.suggestions import (
    SUGGESTION,
    Suggestion,
    SuggestionDelegate,
    SuggestionModel,
)
from exportgui.gui.i18n.messages import message_text
from exportgui.request.commands import COMMANDS
from exportgui.request.completion import Completion, Word, complete
from exportgui.request.macros import MacroBook

WIDTH = 400
MAX_LINES = 9


class RequestCompleter(QObject):
    """Offers completions under the cursor; Tab, Return or a click takes one, Escape none.

    `toggled` when it has popped up or gone.
    """

    toggled = Signal()

    def __init__(self, edit: RequestEdit, book: Callable[[], MacroBook]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._book = book
        self._offer: Completion | None = None
        self._model = SuggestionModel(self)
        self.completer = QCompleter(self._model, self)
        self.completer.setWidget(edit)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setMaxVisibleItems(MAX_LINES)
        self.popup = popup = QListView()
        popup.setUniformItemSizes(True)
        popup.setProperty("role", "boxed")
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        popup.setAccessibleName(self.tr("What may come next"))
        self.completer.setPopup(popup)
        popup.setItemDelegate(SuggestionDelegate(popup))
        self.completer.activated[QModelIndex].connect(self._insert_word)  # type: ignore[index]
        popup.installEventFilter(self)
        edit.popup = popup
        edit.typed.connect(self.offer)

    @property
    def is_offering(self) -> bool:
        """Whether completions are shown."""
        return self.popup.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Emit `toggled` when the list appears or disappears."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.toggled.emit()
        return False

    def offer(self) -> None:
        """Offer what fits at the cursor."""
        text = self._edit.toPlainText()
        cursor = self._edit.cursor_place()
        self._offer = complete(text, cursor, self._book()) if self._edit.hasFocus() else None
        if self._offer is None:
            self.popup.hide()
            return
        book = self._book()
        self._model.set_rows([_suggestion(word, book) for word in self._offer.words])
        rect = self._edit.cursorRect()
        rect.setWidth(WIDTH)
        self.completer.complete(rect.translated(self._edit.viewport().pos()))
        self.popup.setCurrentIndex(self.completer.completionModel().index(0, 0))

    def _insert_word(self, index: QModelIndex) -> None:
        row: Suggestion | None = index.data(SUGGESTION)
        if row is not None and self._offer is not None:
            self._edit.replace(self._offer.start, self._offer.end, row.value.text)
            ends_name = row.value.kind == "command"
            self._offer = None
            if ends_name:
                # The words of its value, if it has any, come right after it.
                self.offer()


def _suggestion(word: Word, book: MacroBook) -> Suggestion:
    if word.kind == "command":
        command = COMMANDS[word.name.lower()]
        return Suggestion(command.name, message_text(command.summary), help_text(command), word)
    if word.kind == "macro":
        return Suggestion(word.text, book[word.name], "", word)
    return Suggestion(word.text, "", "", word)
