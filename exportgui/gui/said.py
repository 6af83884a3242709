"""What the engine says, in the language of the window: the sentences that people meet most.

The engine speaks English, to the command line and the log. A sentence is made of parts; a part that fits one of
the templates is translated with what stands in its blanks, any other stays as it is.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from exportgui.gui.marked import QT_TRANSLATE_NOOP

TEMPLATES: tuple[str, ...] = (
    # requests
    QT_TRANSLATE_NOOP("Engine", "not a known command"),
    QT_TRANSLATE_NOOP("Engine", "did you mean {name}?"),
    QT_TRANSLATE_NOOP("Engine", "{what} is out of range"),
    QT_TRANSLATE_NOOP("Engine", "{what} must be a number"),
    QT_TRANSLATE_NOOP("Engine", "{what} is not one of the choices"),
    QT_TRANSLATE_NOOP("Engine", "allowed: {choices}"),
    QT_TRANSLATE_NOOP("Engine", "at column {number}"),
    QT_TRANSLATE_NOOP("Engine", "at most {number} values are allowed"),
    QT_TRANSLATE_NOOP("Engine", "only one value is allowed"),
    QT_TRANSLATE_NOOP("Engine", "needs wid= or hei= as well"),
    QT_TRANSLATE_NOOP("Engine", "ignored, it means nothing for fmt={format}"),
    QT_TRANSLATE_NOOP("Engine", "ignored, the layer has {name}="),
    QT_TRANSLATE_NOOP("Engine", "ignored in a nested request"),
    QT_TRANSLATE_NOOP("Engine", "macro {name} is not defined"),
    # sources
    QT_TRANSLATE_NOOP("Engine", "the file does not exist"),
    QT_TRANSLATE_NOOP("Engine", "the file cannot be opened"),
    QT_TRANSLATE_NOOP("Engine", "the {format} file is cut short or damaged ({detail})"),
    QT_TRANSLATE_NOOP("Engine", "the {format} file is damaged ({detail})"),
    QT_TRANSLATE_NOOP("Engine", "not a picture of a known format"),
    QT_TRANSLATE_NOOP("Engine", "there is no page {page}; the file has {pages}"),
    QT_TRANSLATE_NOOP("Engine", "EPS is off; it can be turned on in the settings"),
    QT_TRANSLATE_NOOP("Engine", "cannot be read ({detail})"),
    # jobs
    QT_TRANSLATE_NOOP("Engine", "has no picture to convert; exported as the original"),
    QT_TRANSLATE_NOOP("Engine", "{name} exists already"),
    QT_TRANSLATE_NOOP("Engine", "{folder}: is not a folder; nothing was written"),
    QT_TRANSLATE_NOOP("Engine", "nothing was written"),
)

_BLANK = re.compile(r"\{(\w+)\}")


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Templates with how to know them again; those with more words of their own are tried first."""
    made = []
    for template in sorted(TEMPLATES, key=lambda text: -len(_BLANK.sub("", text))):
        pieces = _BLANK.split(template)
        # Every other piece is the name of a blank; a blank holds no end of a part.
        regex = "".join(re.escape(piece) if place % 2 == 0 else r"([^\n]+?)" for place, piece in enumerate(pieces))
        made.append((template, re.compile(regex)))
    return tuple(made)


def said(text: str) -> str:
    """An engine's sentence (or several lines of them) in the language of the window."""
    return "\n".join(_sentence(line) for line in text.split("\n"))


def _sentence(line: str) -> str:
    whole = _part(line)
    if whole is not None:
        return whole
    label, colon, rest = line.partition(": ")
    if colon and (told := _part(rest)) is not None:
        return label + colon + told
    if "; " in line:
        first, _, others = line.partition("; ")
        return f"{_sentence(first)}; {_sentence(others)}"
    return label + colon + _sentence(rest) if colon else line


def _part(text: str) -> str | None:
    for template, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            told = QCoreApplication.translate("Engine", template)
            blanks = dict(zip(_BLANK.findall(template), map(str, found.groups()), strict=True))
            pieces = [str(piece) for piece in _BLANK.split(told)]
            return "".join(blanks.get(piece, piece) if place % 2 else piece for place, piece in enumerate(pieces))
    return None
