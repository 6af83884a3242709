"""Memory is bounded by pixels at work, not by a count of threads."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator

from exportgui.errors import Cancelled

DEFAULT_PIXELS = 80_000_000
"""Pixels that may be decoded at once; at three to four copies of 3 bytes each this stays under 1 GB."""

_LOOK_AGAIN = 0.2


class PixelBudget:
    """A share-out of pixels: who wants more than there is waits until it is alone."""

    def __init__(self, pixels: int = DEFAULT_PIXELS) -> None:
        self._total = pixels
        self._used = 0
        self._changed = threading.Condition()

    @contextlib.contextmanager
    def hold(self, pixels: int, stop: Callable[[], bool] = lambda: False) -> Iterator[None]:
        """Within, ``pixels`` are taken; waits for them, and raises Cancelled when ``stop()`` turns true."""
        wanted = min(pixels, self._total)
        with self._changed:
            while self._used + wanted > self._total:
                if stop():
                    raise Cancelled("cancelled while waiting for memory")
                self._changed.wait(_LOOK_AGAIN)
            self._used += wanted
        try:
            yield
        finally:
            with self._changed:
                self._used -= wanted
                self._changed.notify_all()
