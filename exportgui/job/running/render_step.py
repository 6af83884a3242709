"""Plan, render and write one rendition, on request from the readable part of a damaged source."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import exportgui.render as render
from exportgui.errors import SourceError
from exportgui.job.job_resolver import JobResolver
from exportgui.job.planning.planned_asset import SALVAGED
from exportgui.job.running.attempts import Attempt
from exportgui.job.running.memory_budget import BYTES_PER_PIXEL, RESULT_BYTES, PixelBudget
from exportgui.lazy_dataclass import dataclass
from exportgui.media.limits import Limits
from exportgui.messages import Message
from exportgui.refusals import RefusalKind, kind_of, without_advice
from exportgui.request.model import Request

T = TypeVar("T")
Warn = Callable[[Sequence[Message]], None]
Share = Callable[["render.Plan"], "render.SourceCache | None"]


@dataclass(frozen=True, slots=True)
class RenderTask:
    """What to render: an object with a request. Can be pickled."""

    object_path: str
    request: Request
    resolver: JobResolver
    limits: Limits


@dataclass(frozen=True, slots=True)
class RenderedFile:
    """A written file: the family of its format, its width and height in pixels."""

    family: str
    width: int
    height: int


def budget_pixels(plan: render.Plan) -> int:
    """What a rendition takes of a `PixelBudget`.

    Its own pixels and those of its sources, or more if their decoders, or the encoder, need much
    memory per pixel.
    """
    source = max(plan.source_pixels, int(plan.decoding_bytes / BYTES_PER_PIXEL))
    bytes_per_pixel = max(RESULT_BYTES.get(plan.format.family, 0), BYTES_PER_PIXEL)
    return source + plan.width * plan.height * bytes_per_pixel // BYTES_PER_PIXEL


class RenderStep:
    """A planned rendition: its geometry is read from headers only, and fits the ``budget``.

    ``warn(messages)`` may get the same message more than once. ``share`` returns sources that other
    items use, too. ``on_rendering(False)`` is called before a wait for memory,
    ``on_rendering(True)`` after it. Raises what planning raises.
    """

    def __init__(
        self,
        task: RenderTask,
        budget: PixelBudget,
        warn: Warn,
        share: Share = lambda plan: None,
        on_rendering: Callable[[bool], None] = lambda is_rendering: None,
    ) -> None:
        self._task = task
        self._budget = budget
        self._warn = warn
        self._share = share
        self._on_rendering = on_rendering
        self._plan = self._whole_or_salvaged(self._make_plan)

    def write(self, path: Path, attempt: Attempt) -> RenderedFile:
        """Render and write; a wait for memory does not count towards the deadline."""

        def render_within(limits: Limits) -> RenderedFile:
            plan = self._make_plan(limits) if limits.salvage else self._plan
            attempt.stop_clock()
            pixels = budget_pixels(plan)
            with self._budget.hold(pixels, attempt.must_stop, self._on_rendering):
                attempt.restart_clock()
                written = render.write(plan, path, attempt.must_stop, self._share(plan))
            return RenderedFile(plan.format.family, written.width, written.height)

        return self._whole_or_salvaged(render_within)

    def _make_plan(self, limits: Limits) -> render.Plan:
        task = self._task
        plan = render.plan(task.object_path, task.request, task.resolver, limits=limits)
        self._budget.check(plan.width, plan.height, plan.format.family)
        self._warn([note.sentence for note in plan.notes if note.level == "warning"])
        return plan

    def _whole_or_salvaged(self, work: Callable[[Limits], T]) -> T:
        """Work with complete sources; if one is damaged and may be salvaged, with a part of it."""
        limits = self._task.limits
        try:
            return work(limits.strict)
        except SourceError as error:
            if not limits.salvage or kind_of(error.reason) is not RefusalKind.DAMAGED:
                raise
            part = work(limits)
            self._warn([Message(SALVAGED, detail=without_advice(error.reason))])
            return part
