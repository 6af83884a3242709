"""Plan, draw and write one picture; of a damaged source, where that is asked for, what can be read
of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from exportgui import render
from exportgui.errors import LimitError, SourceError
from exportgui.job.job_resolver import JobResolver
from exportgui.job.planning.draft import SALVAGED
from exportgui.job.running.attempts import Attempt
from exportgui.job.running.memory_budget import BYTES_PER_PIXEL, PixelBudget
from exportgui.lazy_dataclass import dataclass
from exportgui.media.limits import Limits
from exportgui.messages import Message, verbatim
from exportgui.request.model import Request

T = TypeVar("T")
Warn = Callable[[Sequence[Message]], None]
Share = Callable[["render.Plan"], "render.Sources | None"]


@dataclass(frozen=True, slots=True)
class Picture:
    """What is to be drawn: an object under a request."""

    object_path: str
    request: Request
    resolver: JobResolver
    limits: Limits


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was written."""

    family: str
    width: int
    height: int


def weight(plan: render.Plan) -> int:
    """What a picture takes of a budget: its pixels, or more of them where its sources' decoders
    hold much of each.
    """
    return (
        max(plan.source_pixels, int(plan.decoding_bytes / BYTES_PER_PIXEL))
        + plan.width * plan.height
    )


class Drawing:
    """A picture that is planned: geometry from headers only, and within the ``budget``.

    ``warn(messages)`` is told what there is to say, some of it more than once; ``share`` gives the
    sources that others use too; ``draws(False)`` is told when it has to wait for memory,
    ``draws(True)`` when it goes on.
    """

    def __init__(
        self,
        picture: Picture,
        budget: PixelBudget,
        warn: Warn,
        share: Share = lambda plan: None,
        draws: Callable[[bool], None] = lambda here: None,
    ) -> None:
        self._picture = picture
        self._draws = draws
        self._share = share
        self._budget = budget
        self._warn = warn
        self._plan = self._whole_or_part(self._planned)

    def write(self, path: Path, turn: Attempt) -> Drawn:
        """Draw and write it; waiting for the memory it needs takes no time of its turn."""

        def draw(limits: Limits) -> Drawn:
            plan = self._planned(limits) if limits.salvage else self._plan
            turn.rest()
            with self._budget.hold(weight(plan), turn.stop, self._draws):
                turn.restart()
                written = render.write(plan, path, turn.stop, self._share(plan))
            return Drawn(plan.format.family, written.width, written.height)

        return self._whole_or_part(draw)

    def _planned(self, limits: Limits) -> render.Plan:
        picture = self._picture
        plan = render.plan(picture.object_path, picture.request, picture.resolver, limits=limits)
        self._budget.check(plan.width, plan.height)
        self._warn([verbatim(note.message) for note in plan.notes if note.level == "warning"])
        return plan

    def _whole_or_part(self, work: Callable[[Limits], T]) -> T:
        limits = self._picture.limits
        try:
            return work(limits.strict)
        except SourceError as error:
            if not limits.salvage or isinstance(error, LimitError):
                raise
            part = work(limits)
            self._warn([Message(SALVAGED, detail=error.reason)])
            return part
