"""Pause, resume or stop a running job, from whatever thread."""

from __future__ import annotations

import threading
from collections.abc import Callable

from exportgui.messages import NOTHING, Message


class Control:
    """Held by whoever started a job, asked by the job and its workers; safe to use from any thread.

    Paused, no new item starts and those at work are finished; stopping, those at work are dropped
    at their next checkpoint. ``waits`` says what happens when the world breaks (disk full, folder
    gone): with it the job pauses, ``reason`` telling what to do, and goes on at ``resume``; without
    it the job ends as paused and is taken up again from the ledger. ``changed`` is called, on the
    changing thread, after every change.
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
        """Whether the job is held; never while it is stopping."""
        return self._paused

    @property
    def stopping(self) -> bool:
        """Whether the job was told to end."""
        return self._stopping

    @property
    def reason(self) -> Message:
        """Why the job is held: what broke and what to do, or nothing when a person held it."""
        return self._reason

    def pause(self, reason: Message = NOTHING) -> None:
        """Start no further item. The first reason given stays."""
        self._change(paused=True, reason=self._reason or reason)

    def resume(self) -> None:
        """Go on."""
        self._change(paused=False, reason=NOTHING)

    def stop(self) -> None:
        """End the job, paused or not; there is no way back. The reason it was held for stays to be
        told.
        """
        self._change(paused=False, reason=self._reason, stopping=True)

    def wait(self, timeout: float | None = None) -> bool:
        """Wait while the job is held; False when it still is after ``timeout`` seconds."""
        with self._condition:
            return self._condition.wait_for(lambda: not self._paused, timeout)

    def sleep(self, seconds: float) -> None:
        """Let time pass, less of it when the job is told to end."""
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
