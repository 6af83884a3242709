"""What the engine says of requests, macros and drawing: sentences with blanks in braces."""

from __future__ import annotations

from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP

REQUESTS: tuple[str, ...] = (
    # still plain text in the job room
    QT_TRANSLATE_NOOP("Engine", "did you mean {name}?"),
    QT_TRANSLATE_NOOP("Engine", "allowed: {choices}"),
    QT_TRANSLATE_NOOP("Engine", "at column {number}"),
    QT_TRANSLATE_NOOP("Engine", "out of range"),
)
