"""Convert between plain text and the simplest RTF, for editing `text=` and `textPs=`.

Page: r-text.md.

The reader in `exportgui.render.text.rtf` makes a document to draw, and may leave out what it cannot
draw. An editor must not: here RTF with any formatting is not converted at all.
"""

from __future__ import annotations

import re

from exportgui.lazy_regex import pattern

_HEAD = "{\\rtf1 "
_SIMPLE = pattern(r"\{\\rtf1 ((?:[^\\{}]|\\par |\\[\\{}]|\\u-?[0-9]{1,5}\?)*)\}", re.DOTALL)
_ESCAPED = pattern(r"\\par |\\([\\{}])|\\u(-?[0-9]{1,5})\?")


def is_rich(value: str) -> bool:
    """Whether a value is RTF rather than plain text."""
    return value.lstrip().startswith(("{\\rtf", "\\"))


def to_plain(value: str) -> str | None:
    """The plain text of a value; None for RTF with formatting."""
    if not is_rich(value):
        return value
    found = _SIMPLE.fullmatch(value)
    if not found:
        return None
    plain = _ESCAPED.sub(_read, found[1])
    return plain.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _read(found: re.Match[str]) -> str:
    if found[2]:
        return chr(int(found[2]) & 0xFFFF)
    return found[1] or "\n"


def from_plain(text: str, *, rich: bool = False) -> str:
    """The value for plain text: a single line as it is unless ``rich``, several lines as RTF."""
    if not rich and "\n" not in text and not is_rich(text):
        return text
    escaped = re.sub(r"[\\{}]", lambda found: "\\" + found[0], text)
    units = "".join(
        character if character < "\x80" else _unicode(character) for character in escaped
    )
    return _HEAD + units.replace("\n", "\\par ") + "}"


def _unicode(character: str) -> str:
    raw = character.encode("utf-16-le", "surrogatepass")
    units = (
        int.from_bytes(raw[at : at + 2], "little", signed=True) for at in range(0, len(raw), 2)
    )
    return "".join(f"\\u{unit}?" for unit in units)
