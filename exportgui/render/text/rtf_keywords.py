"""Tables of the RTF keywords that are drawn, with what each changes.

Pages: r-basic-character-formatting.md, r-advanced-text-formatting.md, r-paragraph-formatting.md,
r-document-text-box-properties.md. A number that a keyword leaves out is None here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from exportgui.messages import marked
from exportgui.render.text.document import Document, ParagraphStyle, Style

Number = int | None
CharacterRow = Callable[[Style, Number], Style]
ParagraphRow = Callable[[ParagraphStyle, Number], ParagraphStyle]
DocumentRow = Callable[[Document, Number], Document]

MAX_HALF_POINTS = 32_767
MAX_PERCENT = 1_000


def _set(**values: Any) -> Any:
    return lambda style, number: replace(style, **values)


def _flag(name: str) -> Any:
    return lambda style, number: replace(style, **{name: number != 0})


def _length(name: str, unit: float, default: int = 0, factor: int = 1) -> Any:
    """A length in ``unit`` points."""
    return lambda style, number: replace(
        style, **{name: factor * unit * (default if number is None else number)}
    )


def _size(style: Style, number: Number) -> Style:
    return replace(style, size=min(max(24 if number is None else number, 1), MAX_HALF_POINTS) / 2)


def _copyfit(style: Style, number: Number) -> Style:
    return replace(style, copyfit=min(max(number or 0, 0), MAX_HALF_POINTS) / 2)


def _percent(name: str) -> Any:
    """A scale: 1 to 1,000 per cent, negative ones mirror."""

    def scaled(style: Style, number: Number) -> Style:
        percent = 100 if number is None else number
        share = min(max(abs(percent), 1), MAX_PERCENT) / 100
        values: dict[str, Any] = {name: -share if percent < 0 else share}
        return replace(style, **values)

    return scaled


def _height_and_line(style: Style, number: Number) -> Style:
    """In ``text=`` the scale counts for the line spacing, too (r-advanced-text-formatting.md)."""
    scaled: Style = CHARACTER["charscaley"](style, number)
    return replace(scaled, leading=abs(scaled.scale_y))


def _plain(style: Style, number: Number) -> Style:
    return Style()


_UNDERLINES = "ul uld uldash uldashd uldashdd uldb ulth ulw ulwave"

CHARACTER: dict[str, CharacterRow] = {
    "plain": _plain,
    "fs": _size,
    "copyfit": _copyfit,
    "b": _flag("bold"),
    "i": _flag("italic"),
    "caps": _flag("caps"),
    "scaps": _flag("small_caps"),
    "sub": lambda style, number: replace(style, script=0 if number == 0 else -1),
    "super": lambda style, number: replace(style, script=0 if number == 0 else 1),
    "nosupersub": _set(script=0),
    "ulnone": _set(underline=False),
    **{word: _flag("underline") for word in _UNDERLINES.split()},
    "up": _length("rise", 0.5, 6),
    "dn": _length("rise", 0.5, 6, -1),
    "kerning": _length("kerning", 0.5, 1),
    "expnd": _length("tracking", 0.25),
    "expndtw": _length("tracking", 0.05),
    "charscalex": _percent("scale_x"),
    "charscaley": _percent("scale_y"),
    "baselinedir": lambda style, number: replace(style, sideways=number == 1),
    "rtlch": _set(reverse=True),
    "ltrch": _set(reverse=False),
}

TEXT_CHARACTER: dict[str, CharacterRow] = {"charscaley": _height_and_line}
"""Keywords that mean something else in ``text=``."""

PARAGRAPH: dict[str, ParagraphRow] = {
    "pard": lambda style, number: ParagraphStyle(),
    **{f"q{side}": _set(align=side) for side in "lrcj"},
    **{f"lastq{side}": _set(last=side) for side in "lrcj"},
    "fi": _length("first", 0.05),
    "li": _length("left", 0.05),
    "ri": _length("right", 0.05),
    "sb": _length("before", 0.05),
    "sa": _length("after", 0.05),
    "sl": _length("spacing", 0.05),
    "slmult": _flag("multiple"),
}

_TWIPS = 20


def _margin(side: int) -> DocumentRow:
    def moved(document: Document, number: Number) -> Document:
        margins = list(document.margins)
        margins[side] = (number or 0) / _TWIPS
        left, top, right, bottom = margins
        return replace(document, margins=(left, top, right, bottom))

    return moved


DOCUMENT: dict[str, DocumentRow] = {
    **{word: _margin(side) for side, word in enumerate(("margl", "margt", "margr", "margb"))},
    **{f"vertal{side}": _set(valign=side) for side in "tbc"},
    "copyfitlines": lambda text, number: replace(text, copyfit_lines=max(0, number or 0)),
    "copyfitmaxlines": lambda text, number: replace(text, copyfit_max=max(0, number or 0)),
    "stextflow": lambda text, number: replace(text, columns=number == 1),
}
"""Keywords that count for the whole text."""

ONLY_PS = frozenset(
    [
        "plain",
        "caps",
        "scaps",
        "copyfit",
        "pard",
        "qj",
        "lastql",
        "lastqr",
        "lastqc",
        "lastqj",
        "fi",
        "li",
        "ri",
        "margl",
        "margr",
        "margt",
        "margb",
        "copyfitlines",
        "copyfitmaxlines",
        "iscolortbl",
        "stextflow",
        "baselinedir",
        "kerningoptical",
        *"~_-",
    ]
)
"""Keywords and symbols that ``text=`` does not have."""

WITHOUT_HINT = frozenset({"plain", "pard"})
"""Keywords at the beginning of every file of a word processor: no hint says that a command ignores
them.
"""

MARGIN_WORDS = frozenset({"margl", "margt", "margr", "margb"})
VERTICAL_WORDS = frozenset({"vertalc", "vertalb"})
IGNORED_ON_PATH = MARGIN_WORDS | VERTICAL_WORDS | {"stextflow"}
IGNORED_IN_FLOW = MARGIN_WORDS
IGNORED_WITHOUT_SIZE = MARGIN_WORDS | VERTICAL_WORDS | {"qj"}
IGNORED_WITHOUT_HEIGHT = VERTICAL_WORDS
"""Keywords that ``textPs=`` ignores in each of the cases that r-text-layers.md distinguishes."""

ONLY_TEXT = frozenset({"rtlch", "cmykcolortbl"})
"""Keywords that ``textPs=`` does not have."""

DRAWN_OTHERWISE = {"kerningoptical": marked("{word} is drawn as metric kerning")}
"""Documented keywords that are drawn as something else, with the note that says so."""

CODE_PAGES = {
    0: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    255: "cp437",
}
r"""``\fcharset`` → code page of the bytes given by ``\'HH``."""

SKIPPED = frozenset(
    [
        "stylesheet",
        "info",
        "pict",
        "object",
        "header",
        "headerl",
        "headerr",
        "footer",
        "footerl",
        "footerr",
        "footnote",
        "filetbl",
        "listtable",
        "listoverridetable",
        "revtbl",
        "rsidtbl",
        "themedata",
        "latentstyles",
        "xmlnstbl",
        "datastore",
    ]
)
"""Groups of RTF files that hold no text of their own."""

GENERICS = frozenset({"froman", "fswiss", "fmodern", "fscript", "fdecor", "ftech", "fbidi"})
