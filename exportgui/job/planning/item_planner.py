"""Plan the outputs of one asset, without names: converted, copied or failing, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

import exportgui.render as render
from exportgui.boundary import reading_boundary
from exportgui.catalog.assets import Asset
from exportgui.catalog.names import name_on_disk
from exportgui.catalog.records import NO_DIGIMARC
from exportgui.errors import (
    ExportguiError,
    RequestError,
    SourceError,
    UnsupportedError,
)
from exportgui.job.job_resolver import JobResolver
from exportgui.job.model import ExportJob, request_of
from exportgui.job.outcome import SourceIdentity, reason_of
from exportgui.job.output_record import OutputRecords
from exportgui.job.planning.known_files import KnownFile, KnownFiles
from exportgui.job.planning.naming import split_name
from exportgui.job.planning.originals import plan_original
from exportgui.job.planning.planned_asset import PlannedAction, PlannedAsset
from exportgui.job.planning.record_requests import RecordRequests
from exportgui.job.planning.request_digest import PLAIN, RequestDigests, of_page
from exportgui.job.planning.size_estimate import estimate_bytes
from exportgui.job.rendition_key import RenditionKey
from exportgui.job.variable_table import VariableTable
from exportgui.media import memory_estimate
from exportgui.media.header import Header, read_header
from exportgui.media.integrity import check_outline
from exportgui.media.limits import Limits
from exportgui.messages import Message, verbatim
from exportgui.render.resolver import ObjectRecord
from exportgui.request.model import Request
from exportgui.request.output_formats import OUTPUTS
from exportgui.request.resolving import Effective, Note
from exportgui.request.values import Format
from exportgui.system_errors import source_unreadable
from exportgui.weights import heaviest_first

DEFAULT_FORMAT = Format("jpeg")


class ItemPlanner:
    """Plans assets one by one; opens no file of an asset that is only copied.

    With ``sizes`` every output gets its width, height and bytes, for its name or for the user: then
    copies are opened, too, and an asset that is truncated or whose reply cannot be planned fails.
    ``rendition`` is the only macro to use, and tells which of ``rows``; one that is
    wrong by its row alone (``has_row``) fails alone. ``records`` are the outputs
    of earlier jobs: without ``sizes`` an asset that is as it was for one of them is not opened.
    ``is_folder``: the assets are a folder's, without records and rules.
    """

    def __init__(
        self,
        job: ExportJob,
        resolver: JobResolver,
        limits: Limits,
        *,
        sizes: bool = False,
        rendition: str = "",
        records: OutputRecords | None = None,
        rows: VariableTable | None = None,
        is_folder: bool = False,
    ) -> None:
        self._converts = job.fmt == "convert"
        self.rows = rows
        self.rendition = rendition
        self.has_row = RenditionKey.of(rendition).row > 0
        self._request = request_of(job, rows, rendition) if self._converts else Request()
        self._resolver = resolver
        self._limits = limits
        self._sizes = sizes
        self.requests = RecordRequests(self._request, resolver.macros)
        self._first_refusal: RequestError | None = None
        self._explanations: dict[Note, None] = {}
        self._profiles: set[bytes] = set()
        self._digests = RequestDigests(self._request, resolver, limits)
        records = None if sizes else records
        self._known = KnownFiles(self._digests, records, is_folder=is_folder)

    @property
    def explanations(self) -> tuple[Note, ...]:
        """Notes that only explain, such as a command without effect, each once.

        They are from the assets whose reply was planned: the first one, and the first with each
        profile. Available after `check_request`.
        """
        return tuple(self._explanations)

    @property
    def warnings(self) -> tuple[Message, ...]:
        """Warnings about the request itself, such as unknown commands; available after planning."""
        declared = (note for note in self._resolver.unapplied if note.level == "warning")
        unapplied = (note.sentence for note in declared) if self._converts else ()
        return (*self.requests.warnings, *unapplied)

    def plan_asset(self, asset: Asset) -> Iterator[PlannedAsset]:
        """Plan one output, or one for each page of a document.

        Raises RequestError when the job's request is wrong.
        """
        remarks = self._resolver.remarks_on(asset.object_path) if asset.exportable else ()
        if not self._converts:
            remarks = tuple(remark for remark in remarks if remark != NO_DIGIMARC)
        for planned in self._planned(asset):
            if remarks and planned.action is not PlannedAction.FAILS:
                warnings = heaviest_first((*remarks, *planned.warnings))
                yield replace(planned, warnings=warnings)
            else:
                yield planned

    def _planned(self, asset: Asset) -> Iterator[PlannedAsset]:
        if not asset.exportable:
            yield _failing(asset, asset.reason)
        elif not self._converts:
            yield plan_original(asset, PlannedAction.COPY, self._limits, sizes=self._sizes)
        elif not asset.convertible:
            yield plan_original(asset, PlannedAction.COPY_INSTEAD, self._limits, sizes=self._sizes)
        elif known := self._known.find(asset):
            yield from self._known_output(asset, known)
        else:
            yield from self._plan_conversions(asset)

    def check_request(self, planned: list[PlannedAsset]) -> None:
        """Raise RequestError when the request cannot be rendered with any of the assets."""
        if not self._converts:
            return
        self.requests.check()
        converted = [
            asset
            for asset in planned
            if asset.action is PlannedAction.CONVERT and asset.rendition == self.rendition
        ]
        if self._sizes and not converted and self._first_refusal is not None:
            raise self._first_refusal
        if not self._sizes:
            self._check_any(converted)

    def _check_any(self, planned: list[PlannedAsset]) -> None:
        """Plan replies until one succeeds; raise the first RequestError when none does."""
        first: RequestError | None = None
        for asset in planned:
            try:
                self._plan_reply(asset.asset, asset.page)
            except RequestError as error:
                if isinstance(error, UnsupportedError) and error.column is not None:
                    raise
                first = first or error
            except ExportguiError:
                continue
            else:
                return
        if first is not None:
            raise first

    def _known_output(self, asset: Asset, known: KnownFile) -> Iterator[PlannedAsset]:
        """The output of a file that is as it was for an earlier job by the same request."""
        effective = self.requests.resolve_for(asset, PLAIN, self._request)
        if isinstance(effective, RequestError):
            yield _failing(asset, effective.message)
        else:
            yield self._first_page(asset, PLAIN, effective, None, known.identity, known.digest)

    def _plan_conversions(self, asset: Asset) -> Iterator[PlannedAsset]:
        try:
            # The rules of a catalog may show another object, or refuse this one.
            resolver, processed = self._resolver.preprocess(asset.object_path, self._request)
            record = resolver.find_object(processed.object_path)
        except (SourceError, RequestError) as error:
            yield _failing(asset, error.reason)
            return
        effective = self.requests.resolve_for(asset, record, processed.request)
        if isinstance(effective, RequestError):
            yield _failing(asset, effective.message)
            return
        try:
            source = record.path if processed.object_path == asset.object_path else asset.path
            identity = None if source is None else SourceIdentity.of(source)
            digest = self._digests.digest(asset.object_path, processed, record, effective)
            is_known = self._known.has(source, identity, digest)
            header = self._read_checked(record.path) if record.path and not is_known else None
        except SourceError as error:
            yield _failing(asset, error.reason)
        except OSError as error:
            yield _failing(asset, source_unreadable(error))
        else:
            first = self._first_page(asset, record, effective, header, identity, digest)
            yield from (first,) if is_known else self._pages(first, record, effective, header)

    def _read_checked(self, path: Path) -> Header:
        header = read_header(path, limits=self._limits)
        memory_estimate.check(path, header, self._limits)
        if self._sizes and not self._limits.salvage:
            from exportgui.media.pillow import (
                reading,
            )  # imports Pillow, which the window starts without

            with reading(path, header.format):
                check_outline(path, header.format)
        return header

    def _first_page(
        self,
        asset: Asset,
        record: ObjectRecord,
        effective: Effective,
        header: Header | None,
        identity: SourceIdentity | None,
        digest: str,
    ) -> PlannedAsset:
        output: Format = effective.request.get("fmt", DEFAULT_FORMAT)
        warnings = () if header is None else heaviest_first(map(verbatim, header.warnings))
        return PlannedAsset(
            asset,
            PlannedAction.CONVERT,
            stem=base_name(asset, record),
            extension=OUTPUTS[output.name].extension,
            warnings=warnings,
            identity=identity,
            rendition=self.rendition,
            request_hash=digest,
        )

    def _pages(
        self,
        first: PlannedAsset,
        record: ObjectRecord,
        effective: Effective,
        header: Header | None,
    ) -> Iterator[PlannedAsset]:
        output: Format = effective.request.get("fmt", DEFAULT_FORMAT)
        loses_alpha = _may_be_transparent(record, header) and not output.alpha
        needs_reply = self._sizes or loses_alpha or self._has_new_profile(header)
        is_document = header is not None and header.format == "PDF"
        pages = range(header.frames) if header is not None and is_document else (None,)
        for page in pages:
            planned = replace(first, page=page, request_hash=of_page(first.request_hash, page))
            yield self._with_reply(planned) if needs_reply else planned

    def _has_new_profile(self, header: Header | None) -> bool:
        """Whether no earlier asset of the job has this profile; notes may depend on it."""
        profile = header.icc if header is not None else None
        if profile is None or profile in self._profiles:
            return False
        self._profiles.add(profile)
        return True

    def _with_reply(self, planned: PlannedAsset) -> PlannedAsset:
        """Plan the reply, for width, height, bytes, and warnings such as lost transparency."""
        try:
            plan = self._plan_reply(planned.asset, planned.page)
        except ExportguiError as error:
            if not self._sizes:
                return planned  # it will fail when the job runs
            if isinstance(error, RequestError):
                self._first_refusal = self._first_refusal or error
            reason = reason_of(error)
            return replace(planned, action=PlannedAction.FAILS, reason=reason, warnings=())
        known = {*self.warnings, *planned.warnings}
        messages = (note.sentence for note in plan.notes if note.level == "warning")
        new = [message for message in messages if message not in known]
        return replace(
            planned,
            width=plan.width,
            height=plan.height,
            warnings=heaviest_first((*planned.warnings, *new)),
            size=estimate_bytes(plan) if self._sizes else 0,
        )

    def _plan_reply(self, asset: Asset, page: int | None) -> render.Plan:
        resolver = self._resolver.at_page(asset.object_path, page)
        with reading_boundary(asset.object_path):
            plan = render.plan(asset.object_path, self._request, resolver, limits=self._limits)
        notes = (note for note in plan.notes if note.level == "note")
        self._explanations.update(dict.fromkeys(notes))
        return plan


def base_name(asset: Asset, record: ObjectRecord) -> str:
    """An output's name without extension: the file's, or the last part of a record's Id."""
    if getattr(record, "record_id", None):
        return PurePosixPath(asset.name).name
    return split_name(name_on_disk(asset.name))[0]


def _failing(asset: Asset, reason: Message) -> PlannedAsset:
    return PlannedAsset(asset, PlannedAction.FAILS, reason)


def _may_be_transparent(record: ObjectRecord, header: Header | None) -> bool:
    has_alpha = header is not None and header.has_alpha
    return record.path is None or record.mask_path is not None or has_alpha
