"""Keeps the window answering while workers are busy."""

from __future__ import annotations

import gc
import sys

TURN_SECONDS = 0.0005


def keep_answering() -> None:
    """Call once the window is there.

    A thread that wants the interpreter lock waits a turn of the one that has it. While the window handles one
    event it asks for the lock many times, so turns are short. What lives as long as the program is taken out
    of the collector's sight: looking through all of it stops every thread for a tenth of a second.
    """
    sys.setswitchinterval(TURN_SECONDS)
    gc.collect()
    gc.freeze()
