"""Keeps one side of the preview true: asks for its pictures, whole and in detail, as far as they
are looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QObject, QRect, Signal

from exportgui.gui.i18n.messages import told
from exportgui.gui.preview.images import RenderedImage, Side, Viewport
from exportgui.gui.workers.latest_task import Lane
from exportgui.request.macros import EMPTY, MacroBook

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from exportgui.catalog import Asset, Catalog
    from exportgui.gui.preview.renderer import ScreenRenderer
    from exportgui.gui.workers.bridge import Bridge
    from exportgui.request.model import Request

ENOUGH = 1.01
"""A picture that is larger by less than this needs no detail."""
AROUND = 0.25
"""Share of what is in sight that is drawn around it too, so that a small move shows it at once."""
Box = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PreviewRequest:
    """What a picture shows: an asset as a request makes it.

    `own` are macros its nested requests call beside the catalog's; `bare` leaves out what its
    record says.
    """

    catalog: Catalog
    asset: Asset
    request: Request
    own: MacroBook = EMPTY
    bare: bool = False

    @property
    def book(self) -> MacroBook:
        """Every macro that the request may call."""
        theirs = self.catalog.resolver.macros
        return theirs.merged(self.own) if self.own else theirs


class SideFeed(QObject):
    """`side` is what there is to show now; `is_current` tells whether it is true of the subject."""

    changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        executor: Executor,
        studio: ScreenRenderer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self._whole_lane = Lane(bridge, executor, self)
        self._detail_lane = Lane(bridge, executor, self)
        self._box: Box = (400, 400)
        self._sight: Viewport | None = None
        self._wanted: tuple[PreviewRequest, Box] | None = None
        self._whole_of: PreviewRequest | None = None
        self._detail_of: PreviewRequest | None = None
        self._detail_wanted: tuple[PreviewRequest, Viewport] | None = None
        self.subject: PreviewRequest | None = None
        self.side = Side()
        self.error = ""

    def show(self, subject: PreviewRequest | None) -> None:
        """Show something else; None for nothing."""
        if subject == self.subject:
            return
        old = self.subject
        self.subject = subject
        if (
            subject is None
            or old is None
            or (subject.asset, subject.catalog) != (old.asset, old.catalog)
        ):
            self._forget()
        self.error = ""
        self._ask_whole()

    def _forget(self) -> None:
        self._whole_lane.drop()
        self._detail_lane.drop()
        self.side = Side()
        self._wanted = self._whole_of = self._detail_of = self._detail_wanted = None

    def look(self, box: Box, sight: Viewport | None) -> None:
        """What is looked at: the room for all of it, and the part in sight (None when this side is
        not).
        """
        self._box = box
        self._sight = sight
        self._ask_whole()
        self._ask_detail()

    @property
    def is_current(self) -> bool:
        """Whether what is shown is true."""
        old_detail = self.side.detail is not None and self._detail_of != self.subject
        return self._whole_of == self.subject and not old_detail

    @property
    def is_coarse(self) -> bool:
        """Whether more pixels are on their way."""
        return self._detail_wanted is not None

    # --- all of it

    def _ask_whole(self) -> None:
        subject = self.subject
        box = self._box
        studio = self._studio
        if subject is None or self._wanted == (subject, box) or self._serves(subject, box):
            return
        self._wanted = (subject, box)
        self._whole_lane.ask(
            lambda stale: studio.shoot(subject, box, stale),
            lambda shot: self._take_whole(subject, shot),
            lambda error: self._fail(subject, error),
        )

    def _serves(self, subject: PreviewRequest, box: Box) -> bool:
        """Whether the picture that is here would come out the same for another box."""
        whole = self.side.whole
        if (
            whole is None
            or self._whole_of != subject
            or self._wanted is None
            or self._wanted[0] != subject
        ):
            return False
        return not whole.text and fitting(whole, box) == fitting(
            whole, (whole.image.width(), whole.image.height())
        )

    def _take_whole(self, subject: PreviewRequest, shot: RenderedImage) -> None:
        self.side = Side(shot, None if shot.text else self.side.detail)
        self._whole_of = subject
        self.error = ""
        self.changed.emit()
        self._ask_detail()

    def _fail(self, subject: PreviewRequest, error: Exception) -> None:
        if subject == self.subject:
            self._detail_lane.drop()
            self.side = Side()
            self._whole_of = subject
            self._detail_of = None
            self._detail_wanted = None
            self.error = reason(error)
            self.changed.emit()

    # --- a part of it

    def _ask_detail(self) -> None:
        subject = self.subject
        whole = self.side.whole
        sight = self._sight
        studio = self._studio
        if subject is None or whole is None or sight is None or sight.scale <= whole.scale * ENOUGH:
            self._drop_detail()
            return
        detail = self.side.detail
        is_here = detail is not None and detail.sight is not None and detail.sight.covers(sight)
        if is_here and self._detail_of == subject:
            return
        coming = self._detail_wanted
        if coming is not None and coming[0] == subject and coming[1].covers(sight):
            return
        wanted = _with_surroundings(sight, whole)
        self._detail_wanted = (subject, wanted)
        self._detail_lane.ask(
            lambda stale: studio.detail(subject, wanted, stale),
            lambda shot: self._take_detail(subject, shot),
            lambda error: self._miss_detail(subject, error),
        )

    def _drop_detail(self) -> None:
        self._detail_lane.drop()
        self._detail_wanted = self._detail_of = None
        if self.side.detail is not None:
            self.side = Side(self.side.whole)
            self.changed.emit()

    def _take_detail(self, subject: PreviewRequest, shot: RenderedImage) -> None:
        if self._detail_wanted is not None and self._detail_wanted == (subject, shot.sight):
            self._detail_wanted = None
        self._detail_of = subject
        self.side = Side(self.side.whole, shot)
        self.changed.emit()

    def _miss_detail(self, subject: PreviewRequest, error: Exception) -> None:
        """What cannot be drawn at full size cannot be exported either: that is worth a word."""
        self._fail(subject, error)


def fitting(shot: RenderedImage, box: Box) -> float:
    """The scale at which a reply fits the box."""
    return min(1.0, max(1, box[0]) / max(1, shot.width), max(1, box[1]) / max(1, shot.height))


def reason(error: Exception) -> str:
    """An error in words."""
    return told(error)


def _with_surroundings(sight: Viewport, whole: RenderedImage) -> Viewport:
    across = round(sight.box.width() * AROUND)
    down = round(sight.box.height() * AROUND)
    limits = QRect(
        0, 0, max(1, round(whole.width * sight.scale)), max(1, round(whole.height * sight.scale))
    )
    return Viewport(
        sight.scale,
        sight.box.marginsAdded(QMargins(across, down, across, down)).intersected(limits),
    )
