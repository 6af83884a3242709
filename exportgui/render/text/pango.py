"""The only module that calls Pango, through libvips: ink extents, and coverage per pixel.

Markup is made in ``markup`` alone, with everything escaped. Texts are set at 72 dots per inch, so
that a point is a pixel of these pictures.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from exportgui.errors import RequestError
from exportgui.media.libvips import pyvips
from exportgui.messages import Message
from exportgui.paths import resources_dir

BUNDLED_FAMILY = "Open Sans"
_SEEN = "x"
_OWN_FILES = ("OpenSans-Regular", "OpenSans-Bold", "OpenSans-Italic", "OpenSans-BoldItalic")


class InkExtents(NamedTuple):
    """The rectangle that holds all ink; ``y`` counts down from the top of the first line."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Lower edge."""
        return self.y + self.height


def ink_extents(markup: str) -> InkExtents | None:
    """Where the ink of a text lies; None without ink."""
    image = _render_markup(markup)
    if image is None:
        return None
    return InkExtents(image.get("xoffset"), image.get("yoffset"), image.width, image.height)


def coverage(markup: str) -> Any:
    """A band of ink coverage (255 inside glyphs) as large as `ink_extents`; None without ink.

    Almost transparent characters count as ink but cover nothing.
    """
    image = _render_markup(markup)
    return None if image is None else image.extract_band(3)


def load_font(path: Path) -> None:
    """Register a font file with Pango for the life of the process; RequestError for no font."""
    load_bundled_fonts()
    try:
        pyvips.Image.text("x", rgba=True, fontfile=str(path))
    except pyvips.Error as error:
        reason = Message("the font {name} cannot be used", name=path.name)
        raise RequestError(reason, command="text") from error


def _render_markup(markup: str) -> Any:
    """The text; None without ink, which is an error to libvips.

    The error's text may be about another thread, so the text is tried again with a letter after it.
    """
    load_bundled_fonts()
    try:
        return pyvips.Image.text(markup, rgba=True, dpi=72)
    except pyvips.Error as error:
        try:
            pyvips.Image.text(markup + _SEEN, rgba=True, dpi=72)
        except pyvips.Error:
            raise RequestError(Message("the text cannot be set"), command="text") from error
        return None


@lru_cache(maxsize=1)
def load_bundled_fonts() -> None:
    """Register the bundled font, which replaces any that is missing."""
    for name in _OWN_FILES:
        pyvips.Image.text("x", rgba=True, fontfile=str(resources_dir() / "fonts" / f"{name}.ttf"))
