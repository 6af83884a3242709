"""The editor of values with several fields: a labelled control for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from exportgui.gui.compose.editors.base import Editor
from exportgui.gui.compose.editors.number import NumberEdit
from exportgui.gui.compose.editors.text import TextEdit
from exportgui.gui.widgets import controls
from exportgui.request import field_texts
from exportgui.request.commands import Command

MIN_PAIRED_FIELDS = 4


class TupleEdit(Editor):
    """Edits a value of several fields; a change touches one field only.

    Where one field is enough, it stands alone and the others are folded away; else the whole value
    can be typed.
    """

    def __init__(
        self,
        command: Command,
        editors: Sequence[Editor],
        labels: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._command, self._editors, self._labels = command, tuple(editors), tuple(labels)
        self._whole = TextEdit(",".join(labels), parent) if command.grammar.required > 1 else None
        if self._whole is not None:
            self._whole.edited.connect(self._typed)
            self._whole.entered.connect(self.entered)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        for place, (editor, label) in enumerate(zip(self._editors, self._labels, strict=True)):
            editor.edited.connect(
                lambda text, gesture, place=place: self._edited(place, text, gesture)
            )
            editor.entered.connect(self.entered)
            if editor is not self.head:
                self._place_field(place, editor, label)

    def _place_field(self, place: int, editor: Editor, label: str) -> None:
        """Small fields stand beside each other, two in a row."""
        small = len(self._editors) >= MIN_PAIRED_FIELDS and all(
            is_small(field_editor) for field_editor in self._editors[:MIN_PAIRED_FIELDS]
        )
        row, column = divmod(place, 2) if small else (place, 0)
        if small and isinstance(editor, NumberEdit):
            editor.squeeze()
            self._grid.setHorizontalSpacing(6)
        words = controls.muted(label)
        words.setBuddy(editor.controls()[0])
        self._grid.addWidget(words, row, 2 * column)
        self._grid.addWidget(editor, row, 2 * column + 1)

    @property
    def head(self) -> QWidget:
        """The whole value, or its first field."""
        return self._whole or self._editors[0]

    @property
    def body(self) -> QWidget | None:
        """The fields."""
        return self

    def controls(self) -> tuple[QWidget, ...]:
        """Those of every field."""
        whole = self._whole.controls() if self._whole is not None else ()
        return (*whole, *(control for editor in self._editors for control in editor.controls()))

    def name(self, spoken: str, tip: str) -> None:
        """Every field has a name of its own."""
        for editor, label in zip(self._editors, self._labels, strict=True):
            editor.name(f"{spoken}: {label}", tip)
        if self._whole is not None:
            self._whole.name(spoken, tip)

    def _show_text(self, text: str) -> None:
        if self._whole is not None:
            self._whole.show_value(text)
        for editor, part in zip(
            self._editors, field_texts.split_value(self._command.grammar, text), strict=True
        ):
            editor.show_value(part)

    def _joined(self) -> str:
        return field_texts.join_values(self._command, [editor.value for editor in self._editors])

    def _edited(self, place: int, text: str, gesture: object) -> None:
        self._typed(self._joined(), gesture)

    def _typed(self, text: str, gesture: object) -> None:
        self.show_value(text)
        self.edited.emit(text, gesture)


def is_small(editor: Editor) -> bool:
    """Whether a number has no slider."""
    return isinstance(editor, NumberEdit) and len(editor.controls()) == 1
