"""The plan of a job: what it will do with each item."""

from __future__ import annotations

from enum import StrEnum

from exportgui.catalog.assets import UNSUPPORTED, Asset, AssetType, id_of_handle
from exportgui.catalog.catalog import Catalog
from exportgui.errors import JobError
from exportgui.job.job_resolver import JobResolver
from exportgui.job.model import ExportJob, Options
from exportgui.job.outcome import ItemRow, SourceIdentity, State, item_label
from exportgui.job.output_record import OutputRecord, RecordKey
from exportgui.job.planning.planned_asset import PlannedAction, item_key
from exportgui.lazy_dataclass import dataclass
from exportgui.media.limits import DEFAULT_LIMITS, Limits
from exportgui.messages import NOTHING, Message, joined

_FIRST_STATE = {
    PlannedAction.FAILS: State.FAILED,
    PlannedAction.SKIP: State.SKIPPED,
    PlannedAction.UNCHANGED: State.UNCHANGED,
    PlannedAction.LEFT_OUT: State.LEFT_OUT,
}


class Collision(StrEnum):
    """What already has the name that an output would get."""

    NONE = ""
    FILE = "file"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """An output of a job, or an asset that has none.

    ``output`` is relative to the destination, with slashes, "" if there is none; ``page`` is
    0-based, None except for documents; ``replaces``: it replaces a file; ``identity`` is the source
    when it was planned. ``rendition`` is the macro that makes this output, where each makes one.
    ``wished`` is the output before a ``collision`` changed it. ``size`` is in bytes, an estimate
    except for copies; ``width`` and ``height`` are in pixels, 0 unless requested. ``deaths`` is not
    0 if the program died while rendering the item. ``planned_output`` is the name that the output
    is recorded under: its own, or that of a file that must not be replaced. ``recorded`` is the
    file that it may replace, or, of an unchanged item, has left alone.
    """

    index: int
    asset: Asset
    page: int | None
    action: PlannedAction
    reason: Message
    output: str
    replaces: bool
    warnings: tuple[Message, ...]
    identity: SourceIdentity | None = None
    rendition: str = ""
    wished: str = ""
    collision: Collision = Collision.NONE
    width: int = 0
    height: int = 0
    size: int = 0
    deaths: int = 0
    request_hash: str = ""
    planned_output: str = ""
    recorded: OutputRecord | None = None

    @property
    def key(self) -> str:
        """Identifies the item within its job, in every plan."""
        return item_key(self.asset, self.page, self.rendition)

    @property
    def record_key(self) -> RecordKey:
        """What the output is of, by which the ledger knows it in later jobs."""
        return RecordKey(self.asset.object_path, self.page, self.rendition)

    @property
    def first_state(self) -> State:
        """The state of the item before the job runs."""
        return _FIRST_STATE.get(self.action, State.PENDING)

    @property
    def label(self) -> Message:
        """The item's name for people: the asset's path in the catalog, the page, the rendition."""
        return item_label(self.asset.object_path, self.page, self.rendition)


@dataclass(frozen=True, slots=True)
class JobPlan:
    """A planned job. With a ``refusal`` it must not run.

    ``warnings`` and ``notes`` concern the job as a whole; a note only explains. ``orphans`` are
    outputs of earlier jobs whose asset is gone, where the policy is ``changed``, and
    ``altered_orphans`` those that somebody altered.
    """

    job: ExportJob
    options: Options
    catalog: Catalog
    items: tuple[PlannedItem, ...]
    warnings: tuple[Message, ...] = ()
    limits: Limits = DEFAULT_LIMITS
    refusal: Message = NOTHING
    notes: tuple[Message, ...] = ()
    orphans: tuple[OutputRecord, ...] = ()
    altered_orphans: tuple[OutputRecord, ...] = ()

    def ready(self) -> JobPlan:
        """The plan itself. Raises JobError if it has a refusal."""
        if self.refusal:
            raise JobError(self.refusal)
        return self

    @property
    def resolver(self) -> JobResolver:
        """The resolver of the job's objects, with its macros."""
        return JobResolver.over(self.catalog.resolver, self.options.macro_book)


def note_of(item: PlannedItem) -> Message:
    """The reason for an item's action, and its warnings."""
    return joined("; ", dict.fromkeys(filter(None, (item.reason, *item.warnings))))


def plan_line(item: PlannedItem, note: Message) -> Message:
    """An item as one line: action, asset, output, and ``note``."""
    parts = [joined(": ", (item.action.word, item.label))]
    if item.output:
        parts.append(joined(" ", ("->", item.output)))
    if note:
        parts.append(joined("", ("(", note, ")")))
    return joined(" ", parts)


def asset_of(row: ItemRow) -> Asset:
    """The asset as it was when the job was planned, not as the library has it now."""
    return Asset(
        id=id_of_handle(row.handle) or 0,
        handle=row.handle,
        ips_handle=row.ips_handle,
        name=row.asset_name,
        folder=row.folder,
        object_path=row.object_path,
        file=row.source or None,
        type=AssetType(row.asset_type),
        size=row.identity.size if row.identity else 0,
        mtime_ns=row.identity.mtime_ns if row.identity else 0,
        exportable=True,
        reason=NOTHING,
        convertible=row.action != PlannedAction.COPY_INSTEAD
        and AssetType(row.asset_type) not in UNSUPPORTED,
    )
