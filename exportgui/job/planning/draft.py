"""An output of a job before it has a name: what will be done with its asset, and as what kind of
file.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from exportgui.catalog.assets import Asset
from exportgui.job.outcome import SourceIdentity
from exportgui.lazy_dataclass import dataclass

WHAT_COULD_BE_READ = "; what could be read of it was exported"
NO_PICTURE = "has no picture to convert; exported as the original"
EPS_OFF = "EPS is off in the settings (allow_eps); exported as the original"


class PlannedAction(StrEnum):
    """What a job will do with an asset."""

    CONVERT = "convert"
    COPY = "copy"
    COPY_INSTEAD = "copy instead"
    SKIP = "skip"
    LEFT_OUT = "left out"
    FAILS = "fails"


@dataclass(frozen=True, slots=True)
class PlannedAsset:
    """An output to be, still without a name; ``stem`` and ``extension`` are what it wants to be
    called.
    """

    asset: Asset
    fate: PlannedAction
    reason: str = ""
    page: int | None = None
    stem: str = ""
    extension: str = ""
    width: int = 0
    height: int = 0
    warnings: tuple[str, ...] = ()
    identity: SourceIdentity | None = None
    rendition: str = ""
    size: int = 0

    @property
    def key(self) -> str:
        """What tells it from the other drafts of its job."""
        return item_key(self.asset, self.page, self.rendition)


def item_key(asset: Asset, page: int | None, rendition: str) -> str:
    """An output of a job in one word: ``a|12``, ``a|12#3`` for the third page, ``a|12$web$`` for a
    rendition.
    """
    return (
        asset.handle
        + ("" if page is None else f"#{page + 1}")
        + (f"${rendition}$" if rendition else "")
    )


def told_of_failure(warnings: Iterable[str]) -> tuple[str, ...]:
    """The warnings without what is true of an exported item alone."""
    return tuple(
        one
        for one in warnings
        if one not in (NO_PICTURE, EPS_OFF) and not one.endswith(WHAT_COULD_BE_READ)
    )
