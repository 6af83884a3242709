"""Lines that define presets: ``name definition`` or ``name=definition``.

The first is the form of macro files (c-macro-definition-reference), the second that of settings and
programs.
"""

from __future__ import annotations

from collections.abc import Iterator

from exportgui.lazy_regex import pattern
from exportgui.request.commands import lookup
from exportgui.request.presets.preset import (
    NEEDED,
    Preset,
    as_definition,
    is_definition,
    preset,
)

_BREAK = pattern(r"\r\n|\r|\n")
_SPACED = pattern(r"\$?([A-Za-z0-9_.!@-]+)\$?[ \t]+(\S.*)")
_ASSIGNED = pattern(r"([\"']?)(\$?[A-Za-z0-9_.!@-]++\$?+)\1\s*+(?:=>|[=:])\s*+(\S.*)")
_PUNCTUATION = pattern(r"\[.*\]|[\])};,]++|[^=]*[\[({]|[^=]*=\s*(?:\w+\s*)?@?(?:\[\w+\])?@?[\[({]")
_REMARKS = ("#", ";", "//", "--")
_HEADER = ["name", "definition"]


def content_lines(text: str) -> list[tuple[int, str]]:
    """The lines of a text with their numbers from 1, without empty ones and comments."""
    return [
        (number, line)
        for number, line in enumerate(_BREAK.split(text), 1)
        if line.strip() and not line.lstrip().startswith("#")
    ]


def is_spaced(line: str) -> bool:
    """Whether a line is a name and a request, not merely two words of a sentence."""
    found = _SPACED.fullmatch(line.strip())
    return found is not None and is_definition(found[2])


def read_spaced(text: str, *, strictly: bool = False) -> Iterator[Preset]:
    """The presets in ``name definition`` lines; a definition may be in quotation marks.

    ``strictly``, for a text that may be anything, a line is none whose definition is no request.
    """
    for number, line in content_lines(text):
        if line.lower().split() == _HEADER:
            continue
        if strictly and not is_spaced(line):
            yield Preset("", line.strip(), number, NEEDED)
            continue
        found = _SPACED.fullmatch(line.strip())
        name, tab, rest = line.strip().partition("\t")
        if tab and " " in name.strip() and is_definition(rest.strip()):
            yield preset(name, rest.strip(), number)  # which says that it is no name
        elif found is None:
            yield Preset("", line.strip(), number, NEEDED)
        else:
            yield preset(found[1], as_definition(_unquoted(found[2])), number)


def is_assigned(line: str) -> bool:
    """Whether a line is ``name=definition`` and not a request that starts with a command."""
    found = _ASSIGNED.fullmatch(line.strip())
    if found is None or (not found[1] and lookup(found[2].strip("$")) is not None):
        return False
    return _may_be_name(found[2]) and is_definition(_value(found[3]))


def read_assigned(text: str) -> Iterator[Preset]:
    """The presets in ``name=definition`` lines, as in settings files and programs.

    Sections, brackets and comments around them are skipped.
    """
    for number, line in content_lines(text):
        stripped = line.strip()
        found = _ASSIGNED.fullmatch(stripped)
        value = _value(found[3]) if found else ""
        if found and _may_be_name(found[2]) and is_definition(value):
            yield preset(found[2], as_definition(value), number)
        elif not (stripped.startswith(_REMARKS) or _PUNCTUATION.fullmatch(stripped)):
            yield Preset("", stripped, number, NEEDED)


def _may_be_name(name: str) -> bool:
    return name.lower() not in ("http", "https")


def _value(text: str) -> str:
    """What stands in quotation marks, without a comma or semicolon behind them."""
    mark = text[:1]
    end = text.rfind(mark) if mark in ('"', "'") else 0
    return text[1:end] if end > 0 and text[end + 1 :].strip() in ("", ",", ";") else text


def _unquoted(text: str) -> str:
    if len(text) > 1 and text[0] == text[-1] == '"':
        return text[1:-1].replace('""', '"')
    return text
