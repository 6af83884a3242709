"""How much a note matters, and with that the order of notes wherever several are told.

Notes end up as sentences: of a file's header, a plan, a ledger that another version wrote. So it is
the sentence that tells. One that is not below says that something is wrong or missing in what is
exported, and comes first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import IntEnum
from functools import cache
from typing import TypeVar

Text = TypeVar("Text", bound=str)


class Weight(IntEnum):
    """What a note is about, the heaviest first."""

    LOSS = 0
    COLOUR = 1
    EXPLANATION = 2


LIGHTER: dict[Weight, tuple[str, ...]] = {
    Weight.COLOUR: (
        "the embedded colour profile is ignored",
        "the colour space that the file names is not known",
        "what the file says of its colours makes no sense",
        "the HDR picture ({kind}) is mapped to standard dynamic range",
        "the HDR gain map of the file is not applied",
        "sample values beyond",
        "sample values are stretched",
        "the colours are those of",
        "the profile is too large for the file",
        "the catalog's profile {name} is not used",
    ),
    Weight.EXPLANATION: (
        "the file has stray zeros between its parts",
        "the file says that it is JFIF {version}, which does not exist",
        "the file is {format}, though its name ends in",
        "the largest of {count} sizes is used",
        "taken for the request's lock",
        "{word} is drawn as metric kerning",
        "the file cannot tell a resolution of",
        "the source of layer 0 has no closed paths",
        "your own macro {name} is used",
        "assets that are listed more than once are exported once",
        "{name} appeared meanwhile; exported under another name",
    ),
}
"""How the sentences begin, with blanks in braces; a name and a colon may stand before them."""


@cache
def _pattern(weight: Weight) -> re.Pattern[str]:
    openings = (
        ".+?".join(map(re.escape, re.split(r"\{\w+\}", opening))) for opening in LIGHTER[weight]
    )
    return re.compile(rf"(?:^|: )(?:{'|'.join(openings)})")


def weight_of(sentence: str) -> Weight:
    """How much a warning matters."""
    return next((weight for weight in LIGHTER if _pattern(weight).search(sentence)), Weight.LOSS)


def heaviest_first(sentences: Iterable[Text]) -> tuple[Text, ...]:
    """Warnings in the order in which they are told, each once; equals stay as they come."""
    return tuple(sorted(dict.fromkeys(sentences), key=weight_of))
