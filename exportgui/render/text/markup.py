"""Write runs as Pango markup, with every character of the request escaped.

Attributes are made from numbers and font names. A line begins with a mark that sets its direction,
and with a strut: a character without width or ink, so tall that the top of the line is the same
whatever else it holds.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from html import escape

from exportgui.render.text.document import Run, Style
from exportgui.render.text.pango import BUNDLED_FAMILY

Families = Callable[[Style], str]
_LEFT_TO_RIGHT = "\u200e"
_RIGHT_TO_LEFT = "\u200f"
_STRUT = "\u200b"
_SHOWN = str.maketrans({"\u2011": "-", "\u00ad": "", "\n": " "})


def line_markup(
    runs: Sequence[Run],
    families: Families,
    scale: float,
    *,
    right_to_left: bool = False,
    strut: float = 0.0,
    stretch: float = 0.0,
    shown: Callable[[Style], bool] = lambda style: True,
) -> str:
    """Mark up a line at ``scale`` pixels per point of unscaled glyphs.

    ``stretch`` points are added to every space; ``strut`` is in pixels. Runs that are not ``shown``
    take their place, but are not visible.
    """
    mark = _RIGHT_TO_LEFT if right_to_left else _LEFT_TO_RIGHT
    units = _units(strut)
    tall = f'<span font_family="{BUNDLED_FAMILY}" size="{units}">{_STRUT}</span>' if strut else ""
    spans = (_span(run, families, scale, stretch, shown(run.style)) for run in runs)
    return mark + tall + "".join(spans)


def family_list(family: str) -> str:
    """A value for ``font_family``: that family, else the bundled one.

    Commas would make it a list of several.
    """
    clean = "".join(letter for letter in family if letter.isprintable() and letter != ",").strip()[
        :100
    ]
    return f"{clean},{BUNDLED_FAMILY}" if clean else BUNDLED_FAMILY


def shown_text(run: Run) -> str:
    """The characters that are drawn."""
    text = run.text.translate(_SHOWN)
    return text.upper() if run.style.caps else text


def _span(run: Run, families: Families, scale: float, stretch: float, shown: bool) -> str:
    style = run.style
    text = escape(shown_text(run), quote=False)
    if stretch:
        spacing = _signed((style.tracking + stretch) / abs(style.scale_x) * scale)
        text = text.replace(" ", f'<span letter_spacing="{spacing}"> </span>')
    if style.reverse:
        text = f"\u202e{text}\u202c"
    attributes = {**_attributes(style, scale), "font_family": families(style)}
    if not shown:
        attributes["alpha"] = "1"
    written = " ".join(f'{name}="{escape(value)}"' for name, value in attributes.items() if value)
    return f"<span {written}>{text}</span>"


def _attributes(style: Style, scale: float) -> dict[str, str]:
    """Pango's attributes for a style; empty ones are left out."""
    rise = _signed(style.drawn_rise / abs(style.scale_y) * scale)
    spacing = _signed(style.tracking / abs(style.scale_x) * scale)
    return {
        "size": str(_units(style.drawn_size * scale)),
        "weight": "bold" if style.bold else "normal",
        "style": "italic" if style.italic else "normal",
        "rise": str(rise) if style.drawn_rise else "",
        "letter_spacing": str(spacing) if style.tracking else "",
        "underline": "single" if style.underline else "",
        "font_variant": "small-caps" if style.small_caps else "",
        "font_features": "" if style.kerned else "kern=0",
    }


def _units(points: float) -> int:
    return max(1, _signed(points))


def _signed(points: float) -> int:
    """A length in Pango's units, 1024ths of a point."""
    return round(points * 1024)


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next(
        (direction in ("R", "AL") for direction in directions if direction in ("L", "R", "AL")),
        False,
    )
