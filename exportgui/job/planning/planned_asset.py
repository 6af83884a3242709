"""An output of a job before it has a name: what is done with its asset, and the kind of file."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from exportgui.catalog.assets import Asset
from exportgui.job.outcome import SourceIdentity
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, marked

SALVAGED = marked("the source is damaged: {detail}; what could be read of it was exported")
"""The template of the warning that only the readable part of a picture was exported."""
NO_FILE = Message("has no file of its own to export")
NO_PICTURE = Message("has no picture to convert; exported as the original")
EPS_OFF = Message("EPS is off in the settings (allow_eps); exported as the original")


class PlannedAction(StrEnum):
    """What a job will do with an asset."""

    CONVERT = "convert"
    COPY = "copy"
    COPY_INSTEAD = "copy instead"
    SKIP = "skip"
    UNCHANGED = "unchanged"
    LEFT_OUT = "left out"
    FAILS = "fails"

    @property
    def word(self) -> Message:
        """The action for people; the value is for files and scripts and the same in English."""
        return Message(_WORDS[self])


_WORDS = {
    PlannedAction.CONVERT: marked("convert"),
    PlannedAction.COPY: marked("copy"),
    PlannedAction.COPY_INSTEAD: marked("copy instead"),
    PlannedAction.SKIP: marked("skip"),
    PlannedAction.UNCHANGED: marked("unchanged"),
    PlannedAction.LEFT_OUT: marked("left out"),
    PlannedAction.FAILS: marked("fails"),
}


@dataclass(frozen=True, slots=True)
class PlannedAsset:
    """An output without its final name; ``stem`` and ``extension`` are the default ones.

    ``page`` is 0-based, None except for documents; ``width`` and ``height`` are in pixels, 0 unless
    requested; ``size`` is in bytes. ``request_hash`` is the digest of what the output depends on
    besides its source, see `exportgui.job.planning.request_digest`; "" where it has none.
    """

    asset: Asset
    action: PlannedAction
    reason: Message = NOTHING
    page: int | None = None
    stem: str = ""
    extension: str = ""
    width: int = 0
    height: int = 0
    warnings: tuple[Message, ...] = ()
    identity: SourceIdentity | None = None
    rendition: str = ""
    size: int = 0
    request_hash: str = ""

    @property
    def key(self) -> str:
        """Identifies the output within its job."""
        return item_key(self.asset, self.page, self.rendition)


def item_key(asset: Asset, page: int | None, rendition: str) -> str:
    """The key of an output: ``a|12``, ``a|12#3`` for the third page, ``a|12$web$`` a rendition."""
    return (
        asset.handle
        + ("" if page is None else f"#{page + 1}")
        + (f"${rendition}$" if rendition else "")
    )


def warnings_of_failure(warnings: Iterable[Message]) -> tuple[Message, ...]:
    """The warnings without those that are true only of an exported item."""
    exported = {NO_PICTURE.template, EPS_OFF.template, SALVAGED}
    return tuple(warning for warning in warnings if warning.template not in exported)
