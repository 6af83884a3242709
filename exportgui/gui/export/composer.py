"""The composer: modifiers, macros, and the effective request."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exportgui.gui.compose.analysis import Analysis
from exportgui.gui.compose.effective_view import EffectiveView
from exportgui.gui.compose.request_pane import RequestPane
from exportgui.gui.macros.section import MacroSection
from exportgui.gui.macros.service import MacroService
from exportgui.gui.widgets.undo import UndoableValue
from exportgui.request.macros import MacroBook


class Composer(QWidget):
    """The modifiers, the macros, and the effective request.

    `changed` follows every new `analysis`. `one_of` returns the checked macro whose file is
    composed, where each makes one; "" where they work together.
    """

    changed = Signal()

    def __init__(
        self,
        undo_stack: QUndoStack,
        macros: MacroService,
        one_of: Callable[[Sequence[str]], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._one_of = one_of
        self._book = macros.library.book
        self._object = ""
        self.macro_model = model = macros.model
        self.pane = RequestPane(
            undo_stack, lambda: self._book, self._macro, self, others=self._others
        )
        self.macro_section = MacroSection(macros, self)
        self.macros = self.macro_section.view
        self.document = self.pane.document
        self.modifiers = self.pane.modifiers
        self.message = self.pane.problems.label
        self.effective_view = EffectiveView(self)
        self.effective = self.effective_view.text
        self._macro_track = UndoableValue(
            undo_stack, self.tr("Choice of macros"), model.chosen, model.choose, self
        )
        self._connect(macros)
        self._lay_out()
        self.pane.analyse()

    def _connect(self, macros: MacroService) -> None:
        self.pane.changed.connect(self._request_changed)
        self.macro_model.chosen_changed.connect(self.pane.analyse)
        self.macro_model.chosen_changed.connect(self._macro_track.changed)
        macros.modifiers = lambda: self.document.text
        macros.set_modifiers = self.document.set_text
        macros.book_changed.connect(self.set_book)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.pane)
        layout.addSpacing(8)
        layout.addWidget(self.macro_section)
        layout.addSpacing(8)
        layout.addWidget(self.effective_view)

    def _macro(self) -> str:
        name = self._one_of(self.macro_model.chosen())
        return f"${name}$" if name else self.macro_model.text()

    def _others(self) -> list[str]:
        chosen = self.macro_model.chosen()
        composed = self._one_of(chosen)
        return [f"${name}$" for name in chosen if composed and name != composed]

    @property
    def analysis(self) -> Analysis:
        """The analysis of modifiers and macros."""
        return self.pane.analysis

    def set_book(self, book: MacroBook) -> None:
        """Other macros can be called from now on; that is no choice of anybody."""
        self._book = book
        self._macro_track.reset_baseline()
        self.pane.analyse()

    def set_object(self, object_path: str) -> None:
        """Set the current asset's object for the effective request."""
        self._object = object_path
        self._show_effective()

    def _request_changed(self) -> None:
        self._show_effective()
        self.changed.emit()

    def set_record(self, before: str, after: str) -> None:
        """What the record of that asset adds."""
        self.pane.set_record(before, after)

    def _show_effective(self) -> None:
        self.effective_view.show_request(self._object, self.analysis.effective, self.pane.explained)
