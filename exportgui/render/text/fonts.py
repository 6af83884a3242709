"""Which installed font replaces the one asked for, and font metrics. Page: r-font-handling.md.

The order: the catalog's font map, the system's fonts through fontconfig, a font of the same class,
the bundled font. fontconfig always names some font, so whether a family is installed is found out
by drawing: text set in a missing family looks like the next family of the list, the bundled one.
Metrics are measured at a large size and counted in ems.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from exportgui.messages import Message
from exportgui.render.text.document import Run, Style
from exportgui.render.text.line_breaks import cluster_ends, clusters
from exportgui.render.text.markup import family_list, is_right_to_left, line_markup
from exportgui.render.text.pango import BUNDLED_FAMILY, coverage, ink_extents

EM = 128.0
_PROBE = "Hamburgefonstiv QRS 0123 &@"
_DEFAULT = "Arial"
_RELATIVES = {
    "swiss": ("Arial", "Liberation Sans", "Helvetica"),
    "roman": ("Times New Roman", "Liberation Serif", "Times", "DejaVu Serif", "Noto Serif"),
    "modern": (
        "Courier New",
        "Liberation Mono",
        "Courier",
        "DejaVu Sans Mono",
        "Menlo",
        "Consolas",
        ("Noto Sans Mono"),
    ),
}
_KINDS = {
    "swiss": ("arial", "helvetica", "univers", "verdana", "tahoma", "calibri"),
    "roman": (
        "times",
        "palatino",
        "georgia",
        "garamond",
        "book antiqua",
        "cambria",
        "serif",
        "roman",
        "minion",
    ),
    "modern": ("courier", "mono", "consol", "typewriter", "code"),
}


class FaceMetrics(NamedTuple):
    """Metrics of a face, in ems.

    ``ascent`` and ``descent`` make a line; ``cap`` is a capital's height.
    """

    ascent: float
    descent: float
    cap: float


class FontChoice(NamedTuple):
    """The family that is used, and a note where it is not the one asked for."""

    family: str
    note: Message | None = None


@lru_cache(maxsize=256)
def choose_family(name: str, generic: str = "") -> FontChoice:
    """The family for a font name of an RTF text; an empty name is the default font."""
    if not name:
        return FontChoice(choose_family(_DEFAULT).family)
    if is_installed(name):
        return FontChoice(name)
    relatives = _RELATIVES.get(_kind(name, generic), ())
    used = next((family for family in relatives if is_installed(family)), BUNDLED_FAMILY)
    return FontChoice(
        used, Message("font '{name}' is not installed; {used} is used", name=name, used=used)
    )


def _kind(name: str, generic: str) -> str:
    low = name.lower()
    named = (
        kind
        for kind, words in _KINDS.items()
        if "sans" not in low and any(word in low for word in words)
    )
    mono = "modern" if "mono" in low else None
    return mono or next(named, generic)


@lru_cache(maxsize=256)
def is_installed(family: str) -> bool:
    """Whether Pango has a family, or an equivalent of it that the system names."""
    if family.casefold() == BUNDLED_FAMILY.casefold():
        return True
    return _probe(family) != _probe(BUNDLED_FAMILY)


@lru_cache(maxsize=256)
def _probe(family: str) -> object:
    return ink_extents(
        line_markup((Run(_PROBE, Style()),), lambda style: family_list(family), EM / 12)
    )


def families(style: Style) -> str:
    """The families that draw a style, best first, as Pango wants them."""
    return family_list(choose_family(style.font, style.generic).family)


@lru_cache(maxsize=256)
def face_metrics(family: str, bold: bool, italic: bool) -> FaceMetrics:
    """Measure a face by a capital H, once alone and once on two lines."""
    style = Style(bold=bold, italic=italic, size=1.0)
    size = 4 * EM
    markup = line_markup((Run("H", style),), lambda _: family, size)
    single = ink_extents(markup)
    double = ink_extents(f"{markup}\n{markup}")
    if single is None or double is None:
        return FaceMetrics(1.0, 0.25, 0.7)
    ascent = single.bottom / size
    line = (double.bottom - single.bottom) / size
    return FaceMetrics(ascent, line - ascent, single.height / size)


def style_metrics(style: Style) -> FaceMetrics:
    """Metrics of the face that draws a style."""
    return face_metrics(families(style), style.bold, style.italic)


_PIECE = 32
_UNASSIGNED = {False: "\ufdd0", True: "\U0001fffe"}
"""Codes that will never be characters, up to and above U+FFFF: the boxes drawn for them have as
many digits as those of missing characters.
"""
_FRAME = 3


def text_width(text: str, style: Style) -> float:
    """How far text of one style advances, in points; down its column where it is upright."""
    if style.upright:
        return sum(
            upright_advance(text[start:end], style) for start, end in clusters(text)
        ) + _spacing(text, style)
    em = sum(
        _advance(text[start : start + _PIECE], _shape(style))
        for start in range(0, len(text), _PIECE)
    )
    return em * style.drawn_size * abs(style.scale_x) + _spacing(text, style)


def _spacing(text: str, style: Style) -> float:
    return style.tracking * (
        len(text) if not style.upright else len(cluster_ends(text)) if text else 0
    )


def upright_advance(cluster: str, style: Style) -> float:
    """The height of a glyph in a column: an em; a space is as high as it is wide."""
    em = _advance(cluster, _shape(style)) if cluster.isspace() else 1.0
    return em * style.drawn_size * abs(style.scale_y)


def _shape(style: Style) -> Style:
    """The parts of a style that decide the widths of glyphs."""
    return Style(
        style.font,
        style.generic,
        size=1.0,
        bold=style.bold,
        italic=style.italic,
        kerning=0.5 if style.kerned else 0.0,
        caps=style.caps,
        small_caps=style.small_caps,
    )


@lru_cache(maxsize=8192)
def _advance(text: str, style: Style) -> float:
    """The advance in ems; bars on both sides make ink where the text has none."""
    rtl = is_right_to_left(text)
    whole = ink_extents(line_markup((Run(f"|{text}|", style),), families, EM, right_to_left=rtl))
    bars = ink_extents(line_markup((Run("||", style),), families, EM))
    return 0.0 if whole is None or bars is None else (whole.width - bars.width) / EM


def is_missing(character: str) -> bool:
    """Whether no font has a character, so that Pango draws it as a box with its number.

    libvips does not report that. So the box is compared with that of a code no font can have: both
    are of one size, with one frame.
    """
    box = _outer_pixels(character)
    return box is not None and box == _outer_pixels(_UNASSIGNED[ord(character) >= 0x10000])


@lru_cache(maxsize=16_384)
def _outer_pixels(character: str) -> tuple[int, int, bytes] | None:
    """Width and height of a glyph's ink, and the ink along its edges; None without ink."""
    band = coverage(line_markup((Run(character, Style(size=1.0)),), lambda _: BUNDLED_FAMILY, EM))
    if band is None:
        return None
    edges = band.copy_memory()
    inner = max(1, band.width - 2 * _FRAME), max(1, band.height - 2 * _FRAME)
    hidden = edges.draw_rect(0, _FRAME, _FRAME, *inner, fill=True)
    return band.width, band.height, hidden.write_to_memory()


def clear_caches() -> None:
    """Drop all measurements, as a newly loaded font may replace a substitute."""
    for cached in (choose_family, is_installed, _probe, face_metrics, _advance, _outer_pixels):
        cached.cache_clear()
