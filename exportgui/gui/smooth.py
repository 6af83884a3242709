"""Keeps the window answering: it opens before what it does not need yet, and is heard while workers are busy."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from exportgui.gui.session import Session

TURN_SECONDS = 0.0005
NEEDED_SOON = (
    "numpy",
    "exportgui.render.planning",
    "exportgui.render.reply",
    "exportgui.render.replies",
    "exportgui.media.jpeg",
)
"""What the first picture, or the first selection, would wait for."""


def make_haste() -> None:
    """Call before the window is made: nothing of what is made now is to be thrown away, so nobody looks for it."""
    gc.disable()


def keep_answering() -> None:
    """Call once the window is there.

    A thread that wants the interpreter lock waits a turn of the one that has it. While the window handles one
    event it asks for the lock many times, so turns are short. What lives as long as the program is taken out
    of the collector's sight: looking through all of it stops every thread for a tenth of a second.
    """
    sys.setswitchinterval(TURN_SECONDS)
    gc.freeze()
    gc.enable()


def load_ahead(session: Session) -> None:
    """Load in the background what every sitting comes to need; it lives as long as the program, too."""
    session.bridge.call(session.preview_pool, _load, lambda _: gc.freeze(), lambda error: None)


def _load() -> None:
    for name in NEEDED_SOON:
        import_module(name)
