"""Fonts of a catalog's font map, in the place of the names that a text uses. Pages: r-font-handling.md, r-name-font.md.

Readings: where the map has a font's name but not its bold or italic face, Pango slants or thickens the one there
is; a file that is missing or no font is noted, and the system's fonts are looked through instead. A font file stays
known to the process once it has been used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

from exportgui.errors import RequestError, SourceError
from exportgui.render.text import fonts
from exportgui.render.text.document import Document, Paragraph, Run, Style
from exportgui.render.text.pango import load_font

FontFinder = Callable[[str, bool, bool], Path | None]
"""Name (empty for the default font), bold, italic → the file, None where the map has no such name."""


def with_catalog_fonts(document: Document, find: FontFinder) -> Document:
    """The document with the families of the catalog's files; notes tell which of them cannot be used."""
    notes: dict[str, None] = dict.fromkeys(document.notes)
    chosen: dict[tuple[str, bool, bool], str] = {}

    def style(own: Style) -> Style:
        key = own.font, own.bold, own.italic
        if key not in chosen:
            chosen[key] = _family(find, key, notes)
        return replace(own, font=chosen[key])

    def paragraph(own: Paragraph) -> Paragraph:
        runs = tuple(Run(run.text, style(run.style)) for run in own.runs)
        return replace(own, runs=runs, empty_style=style(own.empty_style))

    paragraphs = tuple(paragraph(own) for own in document.paragraphs)
    return replace(document, paragraphs=paragraphs, notes=tuple(notes))


def _family(find: FontFinder, key: tuple[str, bool, bool], notes: dict[str, None]) -> str:
    try:
        path = find(*key)
        return key[0] if path is None else _loaded(path, path.stat().st_mtime_ns)
    except (SourceError, OSError) as error:
        notes[f"font '{key[0]}' of the catalog cannot be used: {error}"] = None
        return key[0]


@lru_cache(maxsize=256)
def _loaded(path: Path, _changed: int) -> str:
    """The family in a font file, which Pango knows from now on."""
    family = ImageFont.truetype(str(path)).getname()[0]
    if not family:
        raise SourceError("the font has no name", path)
    try:
        load_font(path)
    except RequestError as error:
        raise SourceError("not a font that can be used", path) from error
    fonts.forget()
    return family
