"""Fonts of a catalog's font map, which replace the names that a text uses.

Pages: r-font-handling.md, r-name-font.md. Readings: where the map has a font's name but not its
bold or italic face, Pango slants or thickens the one there is, unless the catalog forbids that
(r-synthesizefontstyles.md). A file that is bold or italic by itself is drawn so. A file that is
missing or not a font is noted, and the system's fonts are searched instead. A font file stays
loaded in the process once it has been used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from PIL import ImageFont

from exportgui.errors import RequestError, SourceError
from exportgui.messages import Message
from exportgui.render.text import fonts
from exportgui.render.text.document import Document, Paragraph, Run, Style
from exportgui.render.text.pango import load_font
from exportgui.system_errors import system_reason

_HEAVY = frozenset({"bold", "black", "heavy", "extrabold", "semibold"})
_SLANTED = frozenset({"italic", "oblique"})

FontFinder = Callable[[str, bool, bool], Path | None]
"""Returns the file for a name (empty for the default font), bold and italic; None where the map has
no such name.
"""


def with_catalog_fonts(document: Document, find: FontFinder) -> Document:
    """The document with the families of the catalog's files; notes name unusable files."""
    notes: dict[Message, None] = dict.fromkeys(document.notes)
    chosen: dict[tuple[str, bool, bool], _Face] = {}

    def style(own: Style) -> Style:
        key = own.font, own.bold, own.italic
        if key not in chosen:
            chosen[key] = _family(find, key, notes)
        face = chosen[key]
        return replace(
            own, font=face.family, bold=own.bold or face.bold, italic=own.italic or face.italic
        )

    def paragraph(own: Paragraph) -> Paragraph:
        runs = tuple(Run(run.text, style(run.style)) for run in own.runs)
        return replace(own, runs=runs, empty_style=style(own.empty_style))

    paragraphs = tuple(paragraph(own) for own in document.paragraphs)
    return replace(document, paragraphs=paragraphs, notes=tuple(notes))


class _Face(NamedTuple):
    """What Pango finds a file by: its family, and the styles of the file itself."""

    family: str
    bold: bool = False
    italic: bool = False


def _family(find: FontFinder, key: tuple[str, bool, bool], notes: dict[Message, None]) -> _Face:
    try:
        path = find(*key)
        return _Face(key[0]) if path is None else _loaded(path, path.stat().st_mtime_ns)
    except (SourceError, OSError) as error:
        detail = error.message if isinstance(error, SourceError) else system_reason(error)
        message = Message(
            "font '{name}' of the catalog cannot be used: {detail}", name=key[0], detail=detail
        )
        notes[message] = None
        return _Face(key[0])


@lru_cache(maxsize=256)
def _loaded(path: Path, _changed: int) -> _Face:
    """The face in a font file, which is registered with Pango."""
    family, style = ImageFont.truetype(str(path)).getname()
    words = frozenset((style or "").lower().split())
    if not family:
        raise SourceError(Message("the font has no name"), path)
    try:
        load_font(path)
    except RequestError as error:
        raise SourceError(Message("not a font that can be used"), path) from error
    fonts.clear_caches()
    return _Face(family, bool(words & _HEAVY), bool(words & _SLANTED))
