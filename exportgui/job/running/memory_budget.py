"""Limit the memory of a job by the pixels in progress, rather than by the number of threads."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping

from exportgui.errors import Cancelled, LimitError
from exportgui.messages import Message
from exportgui.refusals import RefusalKind, told_whole

DEFAULT_PIXELS = 80_000_000
"""Pixels that may be decoded at once; at three to four copies of 3 bytes each, less than 1 GB."""

DEFAULT_MEMORY = 1_000_000_000
"""Bytes that one rendition may need."""

BYTES_PER_PIXEL = 10
"""Bytes per pixel that rendering and encoding take: 3 in libvips, 7 with Pillow."""

RESULT_BYTES: Mapping[str, int] = {
    **dict.fromkeys(("tif", "pdf", "eps"), 5),
    **dict.fromkeys(("jpeg", "webp"), 8),
    "png": 11,
    **dict.fromkeys(("gif", "png8"), 18),
    **dict.fromkeys(("avif", "heic"), 32),
    "jpeg2000": 30,
}
"""Bytes per pixel of a result by the family of its format, as measured with the source at the same
size; those of the others are `BYTES_PER_PIXEL`.
"""

_POLL_SECONDS = 0.2


class PixelBudget:
    """Pixels shared among workers; one that needs more than there are waits until it is alone.

    ``memory`` limits, in bytes, what a single rendition may need. Safe to use from any thread.
    ``threading.Semaphore`` is acquired one unit at a time, so that two large renditions could
    deadlock, each with half of what it needs.
    """

    def __init__(self, pixels: int = DEFAULT_PIXELS, memory: int = DEFAULT_MEMORY) -> None:
        self._total = pixels
        self.memory = memory
        self._used = 0
        self._changed = threading.Condition()

    def check(self, width: int, height: int, family: str = "") -> None:
        """Raise LimitError for a rendition that needs more memory than allowed."""
        each = BYTES_PER_PIXEL
        if family in RESULT_BYTES:
            each = RESULT_BYTES[family]
        needed = width * height * each
        if needed > self.memory:
            reason = Message(
                "a result of {width} × {height} pixels needs about {needed} MB of memory; "
                "{allowed} MB are allowed (settings: memory_megabytes); ask for a smaller size",
                width=width,
                height=height,
                needed=f"{needed / 1e6:,.0f}",
                allowed=f"{self.memory / 1e6:,.0f}",
            )
            raise LimitError(told_whole(RefusalKind.MEMORY, reason))

    @contextlib.contextmanager
    def hold(
        self,
        pixels: int,
        must_stop: Callable[[], bool] = lambda: False,
        on_running: Callable[[bool], None] = lambda is_running: None,
    ) -> Iterator[None]:
        """Take ``pixels`` meanwhile; waits for them, raises Cancelled when ``must_stop()``.

        ``on_running(False)`` is called before a wait, ``on_running(True)`` after it.
        """
        wanted = min(pixels, self._total)
        waits = not self._take_at_once(wanted)
        if waits:
            on_running(False)
            self._wait_for(wanted, must_stop)
        try:
            if waits:
                on_running(True)
            yield
        finally:
            with self._changed:
                self._used -= wanted
                self._changed.notify_all()

    def _take_at_once(self, wanted: int) -> bool:
        with self._changed:
            if self._used + wanted > self._total:
                return False
            self._used += wanted
            return True

    def _wait_for(self, wanted: int, must_stop: Callable[[], bool]) -> None:
        with self._changed:
            while self._used + wanted > self._total:
                if must_stop():
                    raise Cancelled(Message("cancelled while waiting for memory"))
                self._changed.wait(_POLL_SECONDS)
            self._used += wanted
