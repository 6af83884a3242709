"""Caches what each macro means with the macros there are now, until any of them changes."""

from __future__ import annotations

from PySide6.QtCore import QObject

from exportgui.gui.compose.analysis import Reading, read
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
        self._known: dict[tuple[Source, str], Reading] = {}
        library.changed.connect(self._known.clear)

    def reading(self, row: MacroRow) -> Reading:
        """What a row means; of one that does not count, what its definition would."""
        if row.key not in self._known:
            words = ("", row.call) if row.counts else (row.definition, "")
            self._known[row.key] = read(*words, self._library.book)
        return self._known[row.key]

    def problem(self, row: MacroRow) -> str:
        """What is wrong with a macro; empty when it can be used."""
        return message_text(self.reading(row).error)

    def picture(self, row: MacroRow) -> Picture | None:
        """The picture of a row, if it is here already."""
        request = self.reading(row).request
        return self.pictures.picture(request) if request is not None else None

    def want(self, rows: list[MacroRow]) -> None:
        """Make the pictures of these rows next."""
        requests = (self.reading(row).request for row in rows)
        self.pictures.want([request for request in requests if request is not None])
