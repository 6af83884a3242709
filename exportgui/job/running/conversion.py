"""Convert one item into the file it is given, and look at the result before it gets its name."""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from exportgui import render
from exportgui.boundary import reading_boundary
from exportgui.errors import EncodeError, ExportguiError, SourceError
from exportgui.job.outcome import SourceIdentity
from exportgui.job.planning.planned import PlannedItem
from exportgui.job.publishing.publish import Produce
from exportgui.job.publishing.written_size import SIZES
from exportgui.job.running.attempts import Attempt
from exportgui.job.running.context import Context
from exportgui.job.running.render_step import Drawing, Drawn, Picture, Warn
from exportgui.media.limits import Limits
from exportgui.media.sniff import sniff
from exportgui.messages import Message
from exportgui.request.output_formats import FAMILIES
from exportgui.system_errors import cannot_be_read


def pixels_of(context: Context, item: PlannedItem) -> int:
    """How large an item will be, in pixels; 0 where that cannot be told."""
    name = item.asset.object_path
    resolver = context.resolver.at_page(name, item.page)
    try:
        with reading_boundary(item.label):
            plan = render.plan(
                name, context.requests[item.rendition], resolver, limits=context.plan.limits
            )
    except ExportguiError:
        return 0
    return plan.width * plan.height


def conversion(
    context: Context, item: PlannedItem, turn: Attempt, warnings: list[Message]
) -> Produce:
    """Plan the picture before anything is created; what is returned draws, checks and writes it.

    An item that was at work when the program died is planned and drawn by a process of its own.
    """
    resolver = context.resolver.at_page(item.asset.object_path, item.page)
    picture = Picture(
        item.asset.object_path, context.requests[item.rendition], resolver, context.plan.limits
    )
    record = resolver.find_object(item.asset.object_path)
    source = record.path
    before = _identity(source) if source is not None else None

    def warn(messages: Sequence[Message]) -> None:
        known = {*context.plan.warnings, *warnings}
        warnings.extend(message for message in dict.fromkeys(messages) if message not in known)

    def share(plan: render.Plan) -> render.Sources | None:
        return context.sharing.sources(item, plan, record)

    if item.deaths:
        draw = _alone(context, picture, turn, warn)
    else:
        draw = _here(
            context,
            Drawing(picture, context.budget, warn, share, _draws(context, item)),
            item,
            turn,
        )

    def produce(path: Path) -> None:
        made = draw(path)
        check_picture(path, made.family, made.width, made.height, picture.limits.strict)
        if source is not None and before is not None and changed(source, before):
            raise SourceError(Message("changed while it was converted"), source)

    return lambda temp: context.fs.write(temp, produce)


def _draws(context: Context, item: PlannedItem) -> Callable[[bool], None]:
    return lambda here: context.ledger.draws(context.job_id, item.index, here)


def _here(
    context: Context, drawing: Drawing, item: PlannedItem, turn: Attempt
) -> Callable[[Path], Drawn]:
    def draw(path: Path) -> Drawn:
        drawn = drawing.write(path, turn)
        _draws(context, item)(False)  # what follows waits for the disk
        return drawn

    return draw


def _alone(
    context: Context, picture: Picture, turn: Attempt, warn: Warn
) -> Callable[[Path], Drawn]:
    def draw(path: Path) -> Drawn:
        turn.rest()
        with context.budget.hold(sys.maxsize, turn.stop):  # nobody knows yet how much it needs
            turn.restart()
            from exportgui.job.running.isolated_process import (
                draw_alone,  # with all that starts a process, which is rare
            )

            return draw_alone(picture, path, context.budget.memory, turn.stop, warn)

    return draw


def changed(path: Path, planned: SourceIdentity) -> bool:
    """Whether a source is another one than it was; SourceError when it cannot be looked at."""
    return _identity(path) != planned


def _identity(path: Path) -> SourceIdentity:
    try:
        return SourceIdentity.of(path)
    except OSError as error:
        raise SourceError(cannot_be_read(error), path) from error


def check_picture(path: Path, family: str, width: int, height: int, limits: Limits) -> None:
    """Open a result again: EncodeError unless it is of its format, whole as far as is quickly told,
    and of its size.
    """
    seen = sniff(path)
    if seen not in FAMILIES[family].content:
        raise EncodeError(
            Message("the {format} file that was written is not readable as such", format=family)
        )
    try:
        found = SIZES[seen](path, limits)
    except (SourceError, ValueError, struct.error) as error:
        raise EncodeError(
            Message(
                "the {format} file that was written cannot be read: {detail}",
                format=family,
                detail=error.reason if isinstance(error, SourceError) else str(error),
            )
        ) from error
    if found != (width, height):
        raise EncodeError(
            Message(
                "the file that was written has {width} × {height} pixels, not {wanted}",
                width=found[0],
                height=found[1],
                wanted=f"{width} × {height}",
            )
        )
