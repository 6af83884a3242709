"""The source of a text layer: what is left of its text once ``typeset`` has laid it out.

``typeset`` is imported only then, as it needs numpy and Pango.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.render.geometry import Box, Size

if TYPE_CHECKING:
    from exportgui.render.text.glyphs import Glyphs


class Margins(NamedTuple):
    """Pixels on each side."""

    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0


@dataclass(frozen=True, slots=True)
class TextSource:
    """Glyphs in a layer of ``size``.

    ``edges`` is the anti-aliasing mode. ``origin`` is the layer's origin unless a command sets it,
    None for its centre. ``notes`` say what is drawn differently than asked, ``hints`` what is
    ignored as the reference says. ``overflow`` is how far ink reaches beyond the edges; ``frame``
    is the layer's own rectangle where ``size`` is larger.
    """

    size: Size
    glyphs: tuple[Glyphs, ...]
    edges: str = "norm"
    origin: tuple[float, float] | None = None
    notes: tuple[Message, ...] = ()
    hints: tuple[Message, ...] = ()
    overflow: Margins = Margins()
    frame: Box | None = None


def is_text(values: Mapping[str, Any]) -> bool:
    """Whether a layer with these commands is a text layer."""
    return "src" not in values and ("text" in values or "textPs" in values)
