"""Why a source is refused: kinds of reasons, each with what to do about it.

The kind is a part of the message, so that it survives the ledger and other processes, and every
place that shows the reason shows the advice.
"""

from __future__ import annotations

from enum import StrEnum

from exportgui.messages import Message

_TOLD = "{reason}; {advice}"
_TOLD_ALONE = "{reason}"
_KIND = "kind"


class RefusalKind(StrEnum):
    """A kind of reason, for files and scripts.

    UNSUPPORTED: the file is sound as far as is known, but of a kind that is not read. UNREADABLE:
    the system does not let us read it. MEMORY: it is beyond a limit that can be raised, or this
    machine. EXTRA: something has to be installed or turned on. TIME: it took too long.
    """

    DAMAGED = "damaged"
    UNSUPPORTED = "unsupported"
    UNREADABLE = "unreadable"
    MEMORY = "memory"
    EXTRA = "extra"
    TIME = "time"


_ADVICE = {
    RefusalKind.DAMAGED: Message("get a whole copy of it"),
    RefusalKind.UNSUPPORTED: Message("save it as TIFF, PNG or JPEG"),
    RefusalKind.UNREADABLE: Message("check the disk or the network folder, then try again"),
    RefusalKind.MEMORY: Message("work on fewer files at once or close other programs, then retry"),
    RefusalKind.EXTRA: Message("install it, then try again"),
    RefusalKind.TIME: Message("save it in a simpler form, or try again when less is going on"),
}


def told(kind: RefusalKind, reason: Message, advice: Message | None = None) -> Message:
    """A reason with its kind and what to do: ``advice``, else what fits the kind.

    A reason that has a kind already stays as it is.
    """
    if kind_of(reason) is not None:
        return reason
    what_to_do = _ADVICE[kind] if advice is None else advice
    return Message(_TOLD, reason=reason, advice=what_to_do, **{_KIND: str(kind)})


def told_whole(kind: RefusalKind, reason: Message) -> Message:
    """A reason that says what to do by itself, with its kind."""
    return Message(_TOLD_ALONE, reason=reason, **{_KIND: str(kind)})


def kind_of(message: object) -> RefusalKind | None:
    """The kind of a message, or of the first part that has one; None for other texts."""
    if not isinstance(message, Message):
        return None
    if message.template in (_TOLD, _TOLD_ALONE) and _KIND in message.values:
        found = message.values[_KIND]
        return RefusalKind(found) if found in set(RefusalKind) else None
    kinds = map(kind_of, message.values.values())
    return next((kind for kind in kinds if kind is not None), None)


def kind_name(message: object) -> str:
    """The kind of a message for files and scripts; empty for other texts."""
    return str(kind_of(message) or "")


def without_advice(message: Message) -> Message:
    """The reason alone, where something else is said of what to do."""
    if message.template in (_TOLD, _TOLD_ALONE) and _KIND in message.values:
        reason = message.values["reason"]
        return reason if isinstance(reason, Message) else message
    return message
