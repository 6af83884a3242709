"""Tooltips that show names and messages as plain text; every tooltip is set here.

A tooltip of Qt takes what looks like HTML for HTML: a file called ``<img src="file:///dev/zero">``
would be opened and read without end. There is no setting for it, so plain text that Qt would guess
wrong goes in as HTML that reads like the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from html import escape
from typing import Any, Protocol
from unicodedata import east_asian_width

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import Qt as QtGuiNames
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QToolTip, QWidget

TOOLTIP = Qt.ItemDataRole.ToolTipRole
ROLES = (TOOLTIP, Qt.ItemDataRole.AccessibleDescriptionRole)
"""What a model answers with the same words: to the pointer as a tooltip, to a screen reader
plain.
"""

MAX_LINE = 100
"""Letters of a line, wide ones (Chinese, Japanese, Korean) counted twice; Qt leaves lines of
tooltips as wide as they are, or makes two of a few words.
"""
_BREAKS = " /\\&;,"


class Markup(str):
    """HTML made by the program, with every other text in it escaped; a plain str is text."""

    __slots__ = ()


class HasToolTip(Protocol):
    """A widget, an action, or an item of a model."""

    def setToolTip(self, text: str, /) -> None:
        """Show this under the pointer."""


def verbatim(text: str) -> str:
    """What to give to Qt so that a tooltip shows these words, long lines in several."""
    if isinstance(text, Markup):
        return text
    lines = "\n".join(part for line in text.split("\n") for part in _parts(line))
    if not QtGuiNames.mightBeRichText(lines):
        return lines
    return Markup(f'<div style="white-space: pre">{escape(lines, quote=False)}</div>')


def _parts(line: str) -> Iterator[str]:
    """Break a line into parts of at most `MAX_LINE`, at separators of paths and requests."""
    wide = 0 if line.isascii() else sum(east_asian_width(character) in "WF" for character in line)
    most = MAX_LINE * len(line) // max(1, len(line) + wide)
    while len(line) > most:
        place = 1 + max(line.rfind(character, most // 2, most) for character in _BREAKS)
        yield line[: place or most]
        line = line[place or most :]
    yield line


def set_tooltip(target: HasToolTip, text: str) -> None:
    """Give a widget, an action or an item a tooltip of these words.

    A screen reader says a widget's tooltip where it has no description: it hears the words, not
    their HTML.
    """
    shown = verbatim(text)
    if isinstance(target, QWidget):
        spoken = _words(text) if isinstance(text, Markup) else text
        before = target.property("described")
        now = spoken if shown != spoken else ""
        if now != (before or "") and target.accessibleDescription() in ("", before):
            target.setAccessibleDescription(now)
            target.setProperty("described", now)
    target.setToolTip(shown)


@lru_cache(maxsize=512)
def _words(markup: Markup) -> str:
    """The plain text of a tooltip's HTML, for screen readers; cached, as few texts recur often."""
    return str(QTextDocumentFragment.fromHtml(markup).toPlainText())


def answer(role: int, text: str) -> Any:
    """What a model returns under one of `ROLES`; None under any other, or without a text."""
    if not text or role not in ROLES:
        return None
    return verbatim(text) if role == TOOLTIP else text


def show(point: QPoint, markup: Markup, owner: QWidget, rect: QRect | None = None) -> None:
    """Show a tooltip at a point of the screen until the pointer leaves `rect` of its owner."""
    QToolTip.showText(point, markup, owner, rect or QRect())


def is_shown() -> bool:
    """Whether a tooltip is to be seen."""
    return bool(QToolTip.isVisible())
