"""The work on one item, from source to published file; runs on any thread and returns a value."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from exportgui import render
from exportgui.errors import Cancelled, EncodeError, ExportguiError, LimitError, SourceError, WorldError
from exportgui.job.budget import PixelBudget
from exportgui.job.control import Control
from exportgui.job.draft import Fate
from exportgui.job.filesystem import FileSystem
from exportgui.job.ledger import Ledger
from exportgui.job.naming import Names
from exportgui.job.objects import JobResolver
from exportgui.job.outcome import Outcome, SourceIdentity, State
from exportgui.job.planned import JobPlan, PlannedItem
from exportgui.job.publish import Placing, Published, TransferError, copy_original, publish
from exportgui.media.header import read_header
from exportgui.media.limits import Limits
from exportgui.media.sniff import sniff
from exportgui.request.model import Request

_log = logging.getLogger(__name__)
T = TypeVar("T")

_EXPECTED = {
    "jpeg": ("JPEG",),
    "pjpeg": ("JPEG",),
    "png": ("PNG",),
    "png8": ("PNG",),
    "gif": ("GIF",),
    "tif": ("TIFF",),
    "webp": ("WEBP",),
    "avif": ("AVIF", "HEIF"),
    "heic": ("HEIF",),
    "jpeg2000": ("JPEG2000",),
    "jpegxr": ("JPEGXR",),
    "pdf": ("PDF",),
    "eps": ("EPS",),
}
"""What a file of a format family must look like when it is opened again."""

_MEASURED = frozenset({"JPEG", "PNG", "GIF", "TIFF", "WEBP", "AVIF"})
"""Formats whose headers are cheap enough to compare the size too."""


@dataclass(frozen=True, slots=True)
class Context:
    """What all items of a running job share; ``requests`` are by rendition.

    ``adopt``: the job was interrupted and is taken up again.
    """

    plan: JobPlan
    requests: Mapping[str, Request]
    resolver: JobResolver
    job_id: int
    tag: str
    ledger: Ledger
    names: Names
    control: Control
    fs: FileSystem = field(default_factory=FileSystem)
    budget: PixelBudget = field(default_factory=PixelBudget)
    adopt: bool = False

    @property
    def root(self) -> Path:
        """The chosen folder."""
        return self.plan.options.destination

    def stop(self) -> bool:
        """Whether work is to be dropped."""
        return self.control.stopping


class _AlreadyThereError(Exception):
    """Policy ``skip``: a file appeared under the name meanwhile."""


def perform(context: Context, item: PlannedItem) -> Outcome:
    """Export one item. Never raises: what went wrong is in the outcome, in one line."""
    start = time.monotonic()
    return replace(_attempt(context, item), seconds=time.monotonic() - start)


def _attempt(context: Context, item: PlannedItem) -> Outcome:
    warnings: list[str] = list(item.warnings)
    if context.control.paused or context.stop():
        return Outcome(item.index, State.PENDING)
    try:
        context.ledger.attempt(context.job_id, item.index)
        published = _export(context, item, warnings)
    except _AlreadyThereError as error:
        return Outcome(item.index, State.SKIPPED, message=str(error))
    except Cancelled:
        return Outcome(item.index, State.PENDING)
    except WorldError as error:
        return Outcome(item.index, State.PENDING, world=str(error))
    except Exception as error:
        transferred = False if isinstance(error, TransferError) else None
        reason = _reason(error, item)
        return Outcome(item.index, State.FAILED, transferred=transferred, message=reason, warnings=tuple(warnings))
    return Outcome(
        item.index,
        State.DONE,
        output=published.output,
        sha256=published.sha256,
        size=published.size,
        replaced=published.replaced,
        transferred=True,
        warnings=tuple(warnings),
    )


def _reason(error: Exception, item: PlannedItem) -> str:
    if isinstance(error, SourceError):
        return error.reason
    if isinstance(error, ExportguiError):
        return " ".join(str(error).split())
    _log.error("%s: unexpected error", item.label, exc_info=error)
    if isinstance(error, MemoryError):
        return "not enough memory"
    return f"unexpected error: {type(error).__name__}: {' '.join(str(error).split())[:200]}"


def _export(context: Context, item: PlannedItem, warnings: list[str]) -> Published:
    if item.identity is not None and item.asset.path is not None and _changed(item.asset.path, item.identity):
        warnings.append("the source changed since the job was planned; what is there now was exported")
    produce = _conversion(context, item, warnings) if item.fate is Fate.CONVERT else _copying(context, item)
    placing = Placing(
        overwrite=context.plan.options.on_conflict == "overwrite",
        on_taken=lambda output: _next_name(context, output, warnings),
        intend=lambda output, sha256, size: context.ledger.intend(context.job_id, item.index, output, sha256, size),
        adopt=context.adopt,
    )
    tag = f"{context.tag}-{item.index}-"
    return publish(context.fs, context.root, item.output, produce, placing, temp_tag=tag)


def _changed(path: Path, planned: SourceIdentity) -> bool:
    try:
        return SourceIdentity.of(path) != planned
    except OSError as error:
        raise SourceError(f"cannot be read: {error.strerror or error}", path) from error


def _copying(context: Context, item: PlannedItem) -> Callable[[Path], None]:
    source = item.asset.path
    if source is None:
        raise SourceError("has no file of its own to export", item.label)
    return lambda temp: copy_original(context.fs, source, temp)


def _conversion(context: Context, item: PlannedItem, warnings: list[str]) -> Callable[[Path], None]:
    """Plan the picture before anything is created; what is returned draws, checks and writes it."""
    limits = context.plan.limits
    resolver = context.resolver.at_page(item.asset.object_path, item.page)

    def plan(within: Limits) -> render.Plan:
        planned = render.plan(item.asset.object_path, context.requests[item.rendition], resolver, limits=within)
        context.budget.check(planned.width, planned.height)
        known = {*context.plan.warnings, *warnings}
        warnings.extend(note.message for note in planned.notes if note.level == "warning" and note.message not in known)
        return planned

    def write(planned: render.Plan, temp: Path) -> None:
        with context.budget.hold(planned.source_pixels + planned.width * planned.height, context.stop):
            written = render.write(planned, temp, context.stop)
        check_picture(temp, planned.format.family, written.width, written.height, limits.strict)

    def whole_or_part(work: Callable[[Limits], T]) -> T:
        try:
            return work(limits.strict)
        except SourceError as error:
            if not limits.salvage or isinstance(error, LimitError):
                raise
            part = work(limits)
            warnings.append(f"the source is damaged ({error.reason}); what could be read of it was exported")
            return part

    planned = whole_or_part(plan)
    source = resolver.find(item.asset.object_path).path
    before = SourceIdentity.of(source) if source is not None else None

    def produce(temp: Path) -> None:
        whole_or_part(lambda within: write(plan(within) if within.salvage else planned, temp))
        if source is not None and before is not None and _changed(source, before):
            raise SourceError("changed while it was converted", source)

    return produce


def check_picture(path: Path, family: str, width: int, height: int, limits: Limits) -> None:
    """Open a result again: EncodeError unless it is of its format and, where cheap to tell, of its size."""
    seen = sniff(path)
    expected = _EXPECTED.get(family)
    if expected is not None and seen not in expected:
        raise EncodeError(f"the {family} file that was written is not readable as such")
    if seen in _MEASURED:
        try:
            header = read_header(path, limits=limits)
        except SourceError as error:
            raise EncodeError(f"the {family} file that was written cannot be read: {error.reason}") from error
        if (header.width, header.height) != (width, height):
            raise EncodeError(
                f"the file that was written has {header.width} × {header.height} pixels, not {width} × {height}"
            )


def _next_name(context: Context, output: str, warnings: list[str]) -> str:
    policy = context.plan.options.on_conflict
    if policy == "skip":
        raise _AlreadyThereError(f"{output} exists already")
    if policy == "fail":
        raise TransferError(f"{output}: a file of that name appeared after the job began")
    message = f"{output} appeared meanwhile; exported under another name"
    if message not in warnings:
        warnings.append(message)
    return context.names.claim(output)
