"""How often a fuzz target is asked: a number of times, or for a while."""

from __future__ import annotations

import time
from collections.abc import Iterator


def for_seconds(seconds: float) -> Iterator[None]:
    """A turn after the other until the time is over; how many depends on the machine."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        yield
