"""Cache the analysis of each macro until any macro changes."""

from __future__ import annotations

from PySide6.QtCore import QObject

from exportgui.gui.compose.analysis import Analysis, analyse
from exportgui.gui.i18n.messages import message_text
from exportgui.gui.macros.library import MacroLibrary
from exportgui.gui.macros.pictures import MacroPictures, Picture
from exportgui.gui.macros.rows import MacroRow, Source


class ParsedMacros(QObject):
    """The request, the problem and the picture of a row."""

    def __init__(
        self, library: MacroLibrary, pictures: MacroPictures, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self.pictures = pictures
        self._known: dict[tuple[Source, str], Analysis] = {}
        library.changed.connect(self._known.clear)

    def analysis(self, row: MacroRow) -> Analysis:
        """What a row means; of one that does not count, what its definition would."""
        if row.key not in self._known:
            words = ("", row.call) if row.counts else (row.definition, "")
            self._known[row.key] = analyse(*words, self._library.book)
        return self._known[row.key]

    def problem(self, row: MacroRow) -> str:
        """What is wrong with a macro; empty when it can be used."""
        return message_text(self.analysis(row).error)

    def picture(self, row: MacroRow) -> Picture | None:
        """The image of a row, if it is rendered already."""
        request = self.analysis(row).request
        return self.pictures.picture(request) if request is not None else None

    def request_images(self, rows: list[MacroRow]) -> None:
        """Make the pictures of these rows next."""
        requests = (self.analysis(row).request for row in rows)
        self.pictures.request_images([request for request in requests if request is not None])
