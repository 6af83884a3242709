"""The state of an output since it was published."""

from __future__ import annotations

from enum import StrEnum

from exportgui.messages import Message, marked


class Verdict(StrEnum):
    """The state of an output since it was published."""

    OK = "ok"
    CHANGED = "changed"
    MISSING = "missing"
    UNREADABLE = "unreadable"

    @property
    def word(self) -> Message:
        """The state for people; the value is for scripts and the same in English."""
        return Message(_WORDS[self])


_WORDS = {
    Verdict.OK: marked("ok"),
    Verdict.CHANGED: marked("changed"),
    Verdict.MISSING: marked("missing"),
    Verdict.UNREADABLE: marked("unreadable"),
}
