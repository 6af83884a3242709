"""The editor of output formats; pixel types and compressions are those of the format."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from exportgui.gui.compose.editors.choice import ChoiceEdit
from exportgui.gui.compose.editors.tuples import TupleEdit
from exportgui.request import field_texts
from exportgui.request.commands import Command
from exportgui.request.output_formats import OUTPUTS, output_named


class FormatEdit(TupleEdit):
    """Format, pixel type and compression of `fmt=`."""

    def __init__(self, command: Command, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        self._pixels = ChoiceEdit((), parent, empty=translate("FormatEdit", "as it is"))
        self._packing = ChoiceEdit((), parent, empty=translate("FormatEdit", "usual"))
        labels = (
            translate("FormatEdit", "Format"),
            translate("FormatEdit", "Pixel type"),
            translate("FormatEdit", "Compression"),
        )
        super().__init__(
            command,
            (ChoiceEdit(tuple(OUTPUTS), parent), self._pixels, self._packing),
            labels,
            parent,
        )

    def _show_text(self, text: str) -> None:
        output = output_named(field_texts.split_value(self._command.grammar, text)[0])
        self._pixels.offer(output.pixel_types if output else ())
        self._packing.offer(output.compressions if output else ())
        super()._show_text(text)

    def _joined(self) -> str:
        """Another format takes along only what it allows."""
        name, pixels, packing = (editor.value for editor in self._editors)
        output = output_named(name)
        if output is not None:
            pixels = pixels if pixels.lower() in output.pixel_types else ""
            packing = packing if packing.lower() in output.compressions else ""
        return field_texts.join_values(self._command, (name, pixels, packing))
