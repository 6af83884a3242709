"""The one place that asks Pango, through libvips: how far ink bounds, and how much of each pixel
it covers.

Markup is made in ``markup`` only, with everything escaped. Texts are set at 72 dots per inch, so
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
    """The rectangle that holds all ink; ``y`` counts from the top of the first line down."""

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
    """Where the ink of a text lies; None when there is nothing to see."""
    image = _render_markup(markup)
    if image is None:
        return None
    return InkExtents(image.get("xoffset"), image.get("yoffset"), image.width, image.height)


def coverage(markup: str) -> Any:
    """A band of ink coverage (255 inside glyphs) as large as `ink`; None when there is nothing to
    see.

    Characters of opacity next to nothing count as ink but cover nothing.
    """
    image = _render_markup(markup)
    return None if image is None else image.extract_band(3)


def load_font(path: Path) -> None:
    """Make a font file known to Pango for the life of the process; RequestError when it is none."""
    load_bundled_fonts()
    try:
        pyvips.Image.text("x", rgba=True, fontfile=str(path))
    except pyvips.Error as error:
        reason = Message("the font {name} cannot be used", name=path.name)
        raise RequestError(reason, command="text") from error


def _render_markup(markup: str) -> Any:
    """The text; None when there is nothing to see, which is an error to libvips.

    What it says of that may be another thread's, so the text is tried once more with a letter
    behind it.
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
    """The program's own font, which stands in for any that is missing."""
    for name in _OWN_FILES:
        pyvips.Image.text("x", rgba=True, fontfile=str(resources_dir() / "fonts" / f"{name}.ttf"))
