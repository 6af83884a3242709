"""What a picture at less than full size shows otherwise than the export would."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from exportgui.request.resolve import Effective

# Command → what it draws, as a word for the pane; a value in the second place is the only one that
# matters.
_DIFFERENCES: dict[str, tuple[str, Any]] = {
    "op_noise": ("noise", None),
    "blendMode": ("dissolve", "dissolve"),
    "text": ("text", None),
    "textPs": ("text", None),
    "op_sharpen": ("sharpening", True),
    "op_usm": ("sharpening", None),
    "op_usmR": ("sharpening", None),
}


def differences_in(effective: Effective) -> tuple[str, ...]:
    """Which of them a request asks for, each once."""
    found = dict.fromkeys(
        word
        for values in _segments(effective)
        for name, (word, only) in _DIFFERENCES.items()
        if name in values and only in (None, values[name])
    )
    return tuple(found)


def _segments(effective: Effective) -> Iterator[Mapping[str, Any]]:
    for segment in (effective.comp, *effective.layers.values()):
        yield segment.values
        yield from (effect.values for effect in segment.effects.values())
