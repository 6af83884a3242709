"""Which command or name a misspelt one means, and what other servers call commands."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import lru_cache
from types import MappingProxyType

from exportgui.edit_distance import edit_distance
from exportgui.request.commands import COMMANDS, Command
from exportgui.request.encoding import bad_escape, decode
from exportgui.request.model import Item
from exportgui.request.set_definition import unbalanced

_MEANT: Mapping[str, str] = MappingProxyType(
    {
        "w": "wid",
        "width": "wid",
        "h": "hei",
        "height": "hei",
        "format": "fmt",
        "q": "qlt",
        "quality": "qlt",
        "background": "bgc",
        "bg": "bgc",
        "blur": "op_blur",
        "brightness": "op_brightness",
        "contrast": "op_contrast",
        "hue": "op_hue",
        "invert": "op_invert",
        "noise": "op_noise",
        "opacity": "opac",
        "rotation": "rotate",
        "saturation": "op_saturation",
        "sharpen": "op_sharpen",
        "usm": "op_usm",
    }
)
"""What other image servers call the same commands."""
GRAY = frozenset({"grayscale", "greyscale", "op_grayscale", "op_greyscale", "monochrome", "bw"})
"""Names of what `op_saturation=-100` does."""
_YES = frozenset({"", "1", "true", "on", "yes"})
_MAX_LENGTH = 40
_BEGUN = 3
_LONG = 5


def meant_by(item: Item) -> str | None:
    """The item that was most likely meant by one that is no command; None where that is unknown.

    A command is meant only if it takes the value, and if no other is as similar: ``cropp`` may be
    ``crop`` with a slip or the beginning of ``cropPathE``.
    """
    key = item.key
    raw = item.raw_value
    if key in GRAY and (raw or "").lower() in _YES:
        return "op_saturation=-100"
    if raw is None or bad_escape(raw) is not None or unbalanced(raw):
        return None  # a nested request is cut at its first & where no command takes one
    slips = (COMMANDS[known].name for known in COMMANDS if edit_distance(key, known, 1) == 1)
    found = {name for name in (*_near(key), *slips) if _takes(COMMANDS[name.lower()], raw)}
    return f"{found.pop()}={raw}" if len(found) == 1 else None


def _takes(command: Command, raw: str) -> bool:
    text = raw if command.grammar.encoded else decode(raw)
    return "$" in raw or command.grammar.accepts(text)


def nearest(name: str) -> str | None:
    """The command that a misspelt or unfinished name most likely means; None where unknown."""
    return next(iter(_near(name.lower())), None)


def nearest_of(name: str, known: Collection[str]) -> str | None:
    """The one of ``known`` names that a misspelt one most likely means, all in lower case.

    None where none is similar, or several are equally so.
    """
    slips = 1 if len(name) < _LONG else 2
    found = sorted((edit_distance(name, other, slips), other) for other in known if other != name)
    if not found or len(name) > _MAX_LENGTH or found[0][0] > slips:
        return None
    others = [other for distance, other in found if distance == found[0][0]]
    return others[0] if len(others) == 1 else None


# An editor asks for the same names with every key that is pressed.
@lru_cache(maxsize=256)
def _near(key: str) -> tuple[str, ...]:
    """The commands that are most similar to a name, the shortest first."""
    if key in _MEANT:
        return (_MEANT[key],)
    if not 1 < len(key) <= _MAX_LENGTH:
        return ()
    begun = [known for known in COMMANDS if len(key) >= _BEGUN and known.startswith(key)]
    if begun:
        return tuple(COMMANDS[known].name for known in sorted(begun, key=len))
    slips = 1 if len(key) < _LONG else 2
    found = sorted((edit_distance(key, known, slips), known) for known in (*COMMANDS, *_MEANT))
    names = [known for distance, known in found if distance == found[0][0] <= slips]
    return tuple(dict.fromkeys(_MEANT.get(known) or COMMANDS[known].name for known in names))
