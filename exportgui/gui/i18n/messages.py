"""What the engine says, in the language of the window: the sentences that people meet most.

The engine speaks English, to the command line and the log. A sentence is made of parts; a part that
fits one of the templates is translated with what stands in its blanks, any other stays as it is.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from exportgui.boundary import unexpected
from exportgui.errors import ExportguiError
from exportgui.gui.export_sentences import EXPORTS
from exportgui.gui.request_sentences import REQUESTS
from exportgui.messages import Message, joined, render
from exportgui.system_errors import system_reason

TEMPLATES = (*REQUESTS, *EXPORTS)

_BLANK = re.compile(r"\{(\w+)\}")
_JOINT = re.compile("[:;] ")
_ANYTHING = "([^\n]+?)"
_WITHIN = "((?:(?![:;] )[^\n])+?)"
_FREE = ("detail", "choices", "example", "text")


@cache
def _templates() -> tuple[tuple[str, str, str], ...]:
    """Templates with how they begin and end; those with more words of their own are tried first."""
    ordered = sorted(TEMPLATES, key=lambda text: -len(_BLANK.sub("", text)))
    pieces = [(template, _BLANK.split(template)) for template in ordered]
    return tuple((template, split[0], split[-1]) for template, split in pieces)


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """How to know a template again; made for those that are met, as there are hundreds."""
    pieces = _BLANK.split(template)
    # Every other piece is the name of a blank; most hold no end of a part.
    blank = [_ANYTHING if name in _FREE else _WITHIN for name in pieces]
    return re.compile(
        "".join(
            blank[place] if place % 2 else re.escape(piece) for place, piece in enumerate(pieces)
        )
    )


def said(text: str) -> str:
    """An engine's sentence (or several lines of them) in the language of the window."""
    if isinstance(text, Message):
        return render(text, _looked_up, _plain)
    return _plain(text)


def _plain(text: str) -> str:
    return "\n".join(_sentence(line) for line in text.split("\n")) if text else ""


def _looked_up(template: str) -> str:
    return QCoreApplication.translate("", template)


def told(error: Exception) -> str:
    """What went wrong, in one line in the language of the window."""
    return said(in_words(error))


def in_words(error: Exception) -> Message:
    """What went wrong, as the engine says it; the system's own errors are no mistake of the
    program.
    """
    if isinstance(error, OSError):
        named = error.strerror and error.filename
        return joined(": ", filter(None, (named, system_reason(error))))
    return (error if isinstance(error, ExportguiError) else unexpected(error)).message


def _sentence(line: str) -> str:
    """The longest end that is a part, after the rest; or the longest beginning; else the line as it
    is.
    """
    whole = _part(line)
    if whole is not None:
        return whole
    joints = [(found.start(), found.end()) for found in _JOINT.finditer(line)]
    for start, end in joints:
        if (last := _part(line[end:])) is not None:
            return _sentence(line[:start]) + line[start:end] + last
    for start, end in reversed(joints):
        if (first := _part(line[:start])) is not None:
            return first + line[start:end] + _sentence(line[end:])
    return line


def _part(text: str) -> str | None:
    template, values = _known(text)
    if template is None:
        return None
    pieces = _BLANK.split(QCoreApplication.translate("Engine", template))
    # What stands in a blank may be a sentence itself, such as the damage of a file.
    blanks = {
        name: _sentence(value) for name, value in zip(_BLANK.findall(template), values, strict=True)
    }
    return "".join(
        blanks.get(piece, piece) if place % 2 else piece for place, piece in enumerate(pieces)
    )


@lru_cache(maxsize=2048)
def _known(text: str) -> tuple[str | None, tuple[str, ...]]:
    """The template of a part and what stands in its blanks; lists show the same few parts again and
    again.
    """
    for template, beginning, end in _templates():
        found = (
            _pattern(template).fullmatch(text)
            if text.startswith(beginning) and text.endswith(end)
            else None
        )
        if found is not None:
            return template, found.groups()
    return None, ()
