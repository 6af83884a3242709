"""Pause, resume or stop a running job from any thread."""

from __future__ import annotations

import threading
from collections.abc import Callable

from exportgui.messages import NOTHING, Message


class Control:
    """Pauses, resumes and stops one job; safe to use from any thread.

    While the job is paused, no new item starts and running ones are finished; when it stops,
    running ones are dropped at their next checkpoint. With ``waits``, a fault of the machine (disk
    full, folder gone) pauses the job with a ``reason`` until ``resume``; without, it ends the job
    as paused, to be resumed from the ledger. ``changed`` is called after every change, on the
    thread that made it. ``threading.Event`` has two states, not three.
    """

    def __init__(self, *, waits: bool = False, changed: Callable[[], None] | None = None) -> None:
        self.waits = waits
        self._changed = changed
        self._condition = threading.Condition()
        self._paused = False
        self._stopping = False
        self._reason = NOTHING

    @property
    def paused(self) -> bool:
        """Whether the job is paused; never while it is stopping."""
        return self._paused

    @property
    def stopping(self) -> bool:
        """Whether the job was told to stop."""
        return self._stopping

    @property
    def reason(self) -> Message:
        """Why the job is paused, and what to do; empty if the user paused it."""
        return self._reason

    def pause(self, reason: Message = NOTHING) -> None:
        """Pause the job. The first reason stays until ``resume``."""
        self._change(paused=True, reason=self._reason or reason)

    def resume(self) -> None:
        """Continue the job."""
        self._change(paused=False, reason=NOTHING)

    def stop(self) -> None:
        """End the job for good, paused or not. The reason for a pause stays."""
        self._change(paused=False, reason=self._reason, stopping=True)

    def wait(self, timeout: float | None = None) -> bool:
        """Wait while the job is paused; False when it still is after ``timeout`` seconds."""
        with self._condition:
            return self._condition.wait_for(lambda: not self._paused, timeout)

    def sleep(self, seconds: float) -> None:
        """Sleep, but no longer than until the job is told to stop."""
        with self._condition:
            self._condition.wait_for(lambda: self._stopping, seconds)

    def _change(self, *, paused: bool, reason: Message, stopping: bool = False) -> None:
        with self._condition:
            if self._stopping:
                return
            self._paused = paused
            self._reason = reason
            self._stopping = stopping
            self._condition.notify_all()
        if self._changed is not None:
            self._changed()
