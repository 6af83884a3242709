"""Memory is bounded by pixels at work, not by a count of threads."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator

from exportgui.errors import Cancelled, LimitError
from exportgui.messages import Message

DEFAULT_PIXELS = 80_000_000
"""Pixels that may be decoded at once; at three to four copies of 3 bytes each this stays under 1
GB.
"""

DEFAULT_MEMORY = 1_000_000_000
"""Bytes that one result may need."""

BYTES_PER_PIXEL = 10
"""What drawing and encoding take at the size of the result: three in libvips, seven on the way
through Pillow.
"""

_LOOK_AGAIN = 0.2


class PixelBudget:
    """A share-out of pixels: who wants more than there is waits until it is alone.

    ``memory`` bounds, in bytes, what a single result may need.
    """

    def __init__(self, pixels: int = DEFAULT_PIXELS, memory: int = DEFAULT_MEMORY) -> None:
        self._total = pixels
        self.memory = memory
        self._used = 0
        self._changed = threading.Condition()

    def check(self, width: int, height: int) -> None:
        """Raise LimitError for a result that needs more memory than one may."""
        needed = width * height * BYTES_PER_PIXEL
        if needed > self.memory:
            raise LimitError(
                Message(
                    "a result of {width} × {height} pixels needs about {needed} MB of memory; "
                    "{allowed} MB are allowed (settings: memory_megabytes); ask for a smaller size",
                    width=width,
                    height=height,
                    needed=f"{needed / 1e6:,.0f}",
                    allowed=f"{self.memory / 1e6:,.0f}",
                )
            )

    @contextlib.contextmanager
    def hold(
        self,
        pixels: int,
        stop: Callable[[], bool] = lambda: False,
        goes_on: Callable[[bool], None] = lambda has_them: None,
    ) -> Iterator[None]:
        """Within, ``pixels`` are taken; waits for them, and raises Cancelled when ``stop()`` turns
        true.

        ``goes_on(False)`` is told before a wait, ``goes_on(True)`` after it.
        """
        wanted = min(pixels, self._total)
        waits = not self._take(wanted)
        if waits:
            goes_on(False)
            self._wait(wanted, stop)
        try:
            if waits:
                goes_on(True)
            yield
        finally:
            with self._changed:
                self._used -= wanted
                self._changed.notify_all()

    def _take(self, wanted: int) -> bool:
        with self._changed:
            if self._used + wanted > self._total:
                return False
            self._used += wanted
            return True

    def _wait(self, wanted: int, stop: Callable[[], bool]) -> None:
        with self._changed:
            while self._used + wanted > self._total:
                if stop():
                    raise Cancelled(Message("cancelled while waiting for memory"))
                self._changed.wait(_LOOK_AGAIN)
            self._used += wanted
