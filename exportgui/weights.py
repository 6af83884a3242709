"""How much each note matters, which is the order in which notes are shown.

Notes come from file headers, plans and the ledger. They are classified by their template; a note
whose template is not listed says that something in the rendition is wrong or missing, and comes
first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import TypeVar

from exportgui.lazy_regex import pattern
from exportgui.messages import Message

Text = TypeVar("Text", bound=str)


class Weight(IntEnum):
    """What a note is about; the most important first."""

    LOSS = 0
    COLOUR = 1
    EXPLANATION = 2


LIGHTER: dict[Weight, tuple[str, ...]] = {
    Weight.COLOUR: (
        "the embedded colour profile is ignored: {detail}",
        "the colour space that the file names is not known and is ignored: {detail}",
        "what the file says of its colours makes no sense",
        "the HDR picture ({kind}) is mapped to standard dynamic range (SDR)",
        "the HDR gain map of the file is not applied; the picture comes out in standard dynamic "
        "range (SDR)",
        "sample values beyond 0…{full} are clipped",
        "sample values are stretched: {low} is black and {high} is white",
        "the colours are those of “{name}”, but the profile is not embedded and other programs may"
        " show them wrong",
        "the profile is too large for the file and left out",
        "the catalog's profile {name} is not used: {detail}",
    ),
    Weight.EXPLANATION: (
        "the file has stray zeros between its parts; they are skipped",
        "the file says that it is JFIF {version}, which does not exist; it is read as JFIF 1",
        "the file is {format}, though its name ends in {suffix}",
        "the largest of {count} sizes is used: {width} × {height}",
        "taken for the request's lock; it {verdict}",
        "{word} is drawn as metric kerning",
        "the file cannot tell a resolution of {number} dpi, at most {most}",
        "the source of layer 0 has no closed paths",
        "your own macro {name} is used, not the catalog's of the same name",
        "assets that are listed more than once are exported once",
        "{name} appeared meanwhile; exported under another name",
    ),
}
"""Templates of notes about less than a loss; a test checks that each of them is still in use."""

_WEIGHTS = {template: weight for weight, templates in LIGHTER.items() for template in templates}
_BLANK = pattern(r"\{\w+\}")


def weight_of(note: str) -> Weight:
    """How much a note matters; a name and a colon may come before it.

    Text without a template, as older versions stored it, counts as a loss.
    """
    weights = (_WEIGHTS[part.template] for part in _joined(note) if part.template in _WEIGHTS)
    return next(weights, Weight.LOSS)


def _joined(note: object) -> Iterator[Message]:
    """The note itself, or the messages that it joins by punctuation."""
    if not isinstance(note, Message):
        return
    if any(map(str.isalpha, _BLANK.sub("", note.template))):
        yield note
        return
    for part in note.values.values():
        yield from _joined(part)


def heaviest_first(notes: Iterable[Text]) -> tuple[Text, ...]:
    """Notes in the order in which they are shown, without duplicates; a stable sort."""
    return tuple(sorted(dict.fromkeys(notes), key=weight_of))
