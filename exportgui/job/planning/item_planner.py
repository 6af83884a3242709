"""One asset's fate, before names are given: is it converted, copied or refused, and as what kind of
file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from exportgui import render
from exportgui.boundary import reading_boundary
from exportgui.catalog.assets import Asset, AssetType
from exportgui.errors import (
    ExportguiError,
    ObjectError,
    RequestError,
    SourceError,
    UnsupportedError,
)
from exportgui.job.job_resolver import JobResolver
from exportgui.job.model import ExportJob
from exportgui.job.outcome import SourceIdentity, reason_of
from exportgui.job.planning.draft import EPS_OFF, NO_FILE, NO_PICTURE, PlannedAction, PlannedAsset
from exportgui.job.planning.naming import split_name
from exportgui.job.planning.size_estimate import guess_bytes
from exportgui.media import memory_estimate
from exportgui.media.header import Header, read_header
from exportgui.media.integrity import check_outline
from exportgui.media.limits import Limits
from exportgui.messages import NOTHING, Message, verbatim
from exportgui.render.resolver import ObjectRecord
from exportgui.request.model import RECORD_ORIGIN, Request
from exportgui.request.output_formats import OUTPUTS
from exportgui.request.parsing import parse
from exportgui.request.resolving import Effective, Note, resolve
from exportgui.request.values import Format
from exportgui.system_errors import cannot_be_read
from exportgui.weights import heaviest_first

DEFAULT_FORMAT = Format("jpeg")
TEMPLATE_ORIGINAL = Message("a template cannot be exported as an original; use fmt=convert")


class ItemPlanner:
    """Decides the fate of assets, one by one; opens no file of an asset that is only copied.

    ``sizes`` asks for the width, height and bytes of every result, which the name or a person may
    need: then copies are opened too, and an asset that was cut short or whose reply cannot be
    planned fails. ``rendition`` is the one macro that counts.
    """

    def __init__(
        self,
        job: ExportJob,
        resolver: JobResolver,
        limits: Limits,
        *,
        sizes: bool = False,
        rendition: str = "",
    ) -> None:
        self._converts = job.fmt == "convert"
        self.rendition = rendition
        self._request = job.request(rendition) if self._converts else Request()
        self._resolver = resolver
        self._limits = limits
        self._sizes = sizes
        self._effective: dict[tuple[str, str], Effective | RequestError] = {}
        self._refused: RequestError | None = None
        self._explained: dict[Note, None] = {}
        self._profiles: set[bytes] = set()

    @property
    def explanations(self) -> tuple[Note, ...]:
        """What only explains, once however many pictures it concerns, such as a command that
        changes nothing here.

        Of every picture that was planned: the first, and the first of each profile. After
        check_request().
        """
        return tuple(self._explained)

    @property
    def notes(self) -> tuple[Message, ...]:
        """Warnings about the request itself, such as unknown commands; after the drafts are
        made.
        """
        effectives = [one for one in self._effective.values() if isinstance(one, Effective)]
        return tuple(
            dict.fromkeys(
                verbatim(note.message)
                for one in effectives[:1]
                for note in one.notes
                if note.level == "warning"
            )
        )

    def drafts(self, asset: Asset) -> Iterator[PlannedAsset]:
        """One draft, or one for each page of a document. Raises RequestError when the job's request
        is wrong.
        """
        if not asset.exportable:
            yield PlannedAsset(asset, PlannedAction.FAILS, verbatim(asset.reason))
        elif not self._converts:
            yield self._copy(asset, PlannedAction.COPY)
        elif not asset.convertible:
            yield self._copy(asset, PlannedAction.COPY_INSTEAD)
        else:
            yield from self._conversions(asset)

    def check_request(self, drafts: list[PlannedAsset]) -> None:
        """Raise RequestError when the request can be drawn with none of the assets: then it is the
        request.
        """
        if not self._converts:
            return
        errors = [one for one in self._effective.values() if isinstance(one, RequestError)]
        if errors and len(errors) == len(self._effective):
            raise errors[0]
        if not self._effective:
            self._resolved(Request(), Request(), None)
        converted = [
            draft
            for draft in drafts
            if draft.fate is PlannedAction.CONVERT and draft.rendition == self.rendition
        ]
        if self._sizes and not converted and self._refused is not None:
            raise self._refused
        if not self._sizes:
            self._probe(converted)

    def _probe(self, drafts: list[PlannedAsset]) -> None:
        first: RequestError | None = None
        for draft in drafts:
            try:
                self._plan(draft.asset, draft.page)
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

    def _copy(self, asset: Asset, fate: PlannedAction) -> PlannedAsset:
        if asset.type is AssetType.TEMPLATE:
            return PlannedAsset(asset, PlannedAction.FAILS, TEMPLATE_ORIGINAL)
        if asset.path is None:
            return PlannedAsset(asset, PlannedAction.FAILS, NO_FILE)
        try:
            identity = SourceIdentity.of(asset.path)
        except OSError as error:
            return PlannedAsset(asset, PlannedAction.FAILS, cannot_be_read(error))
        stem, extension = split_name(asset.path.name)
        width, height = (
            self._size(asset, asset.path, identity) if self._sizes and asset.convertible else (0, 0)
        )
        instead = _why_as_it_is(asset) if fate is PlannedAction.COPY_INSTEAD else NOTHING
        return PlannedAsset(
            asset,
            fate,
            reason=instead,
            stem=stem,
            extension=extension,
            width=width,
            height=height,
            warnings=(instead,) if instead else (),
            identity=identity,
            size=identity.size,
        )

    def _size(self, asset: Asset, path: Path, identity: SourceIdentity) -> tuple[int, int]:
        """Width and height of an original; none of a file that cannot be read, which is copied all
        the same.
        """
        if asset.pixel_type and (identity.size, identity.mtime_ns) == (asset.size, asset.mtime_ns):
            return asset.width, asset.height  # the catalog has measured it
        try:
            header = read_header(path, limits=self._limits)
        except SourceError:
            return 0, 0
        return header.width, header.height

    def _decodable(self, path: Path) -> Header:
        header = read_header(path, limits=self._limits)
        memory_estimate.check(path, header, self._limits)
        if self._sizes and not self._limits.salvage:
            from exportgui.media.pillow import reading  # the window starts without Pillow

            with reading(path, header.format):
                check_outline(path, header.format)
        return header

    def _conversions(self, asset: Asset) -> Iterator[PlannedAsset]:
        try:
            record = self._resolver.find_object(asset.object_path)
        except (SourceError, ObjectError) as error:
            yield PlannedAsset(asset, PlannedAction.FAILS, verbatim(error.reason))
            return
        effective = self._resolve(asset, record)
        if isinstance(effective, RequestError):
            yield PlannedAsset(asset, PlannedAction.FAILS, effective.message)
            return
        try:
            header = None if record.path is None else self._decodable(record.path)
            identity = None if record.path is None else SourceIdentity.of(record.path)
        except SourceError as error:
            yield PlannedAsset(asset, PlannedAction.FAILS, verbatim(error.reason))
        except OSError as error:
            yield PlannedAsset(asset, PlannedAction.FAILS, cannot_be_read(error))
        else:
            yield from self._pages(asset, record, effective, header, identity)

    def _pages(
        self,
        asset: Asset,
        record: ObjectRecord,
        effective: Effective,
        header: Header | None,
        identity: SourceIdentity | None,
    ) -> Iterator[PlannedAsset]:
        form: Format = effective.request.get("fmt", DEFAULT_FORMAT)
        stem = base_name(asset, record)
        extension = OUTPUTS[form.name].extension
        document = header is not None and header.format == "PDF"
        pages = range(header.frames) if header is not None and document else (None,)
        transparent = (
            record.path is None
            or record.mask_path is not None
            or (header is not None and header.has_alpha)
        )
        warnings = heaviest_first(map(verbatim, header.warnings)) if header is not None else ()
        looked_at = self._sizes or (transparent and not form.alpha) or self._is_new(header)
        for page in pages:
            draft = PlannedAsset(
                asset,
                PlannedAction.CONVERT,
                page=page,
                stem=stem,
                extension=extension,
                warnings=warnings,
                identity=identity,
                rendition=self.rendition,
            )
            yield self._measured(draft) if looked_at else draft

    def _is_new(self, header: Header | None) -> bool:
        """Whether a picture's profile is one that no picture of the job had before; what is noted
        may depend on it.
        """
        profile = header.icc if header is not None else None
        if profile is None or profile in self._profiles:
            return False
        self._profiles.add(profile)
        return True

    def _measured(self, draft: PlannedAsset) -> PlannedAsset:
        """With width, height and bytes, and the plan's warnings, among them that transparency is
        lost.
        """
        try:
            plan = self._plan(draft.asset, draft.page)
        except ExportguiError as error:
            if not self._sizes:
                return draft  # the run will say why
            if isinstance(error, RequestError):
                self._refused = self._refused or error
            return replace(draft, fate=PlannedAction.FAILS, reason=reason_of(error), warnings=())
        known = {*self.notes, *draft.warnings}
        told = [
            verbatim(note.message)
            for note in plan.notes
            if note.level == "warning" and note.message not in known
        ]
        return replace(
            draft,
            width=plan.width,
            height=plan.height,
            warnings=heaviest_first((*draft.warnings, *told)),
            size=guess_bytes(plan) if self._sizes else 0,
        )

    def _plan(self, asset: Asset, page: int | None) -> render.Plan:
        resolver = self._resolver.at_page(asset.object_path, page)
        with reading_boundary(asset.object_path):
            plan = render.plan(asset.object_path, self._request, resolver, limits=self._limits)
        self._explained.update(dict.fromkeys(note for note in plan.notes if note.level == "note"))
        return plan

    def _resolve(self, asset: Asset, record: ObjectRecord) -> Effective | RequestError:
        """The request with the record's modifiers, or why they do not go together; once for records
        that have the same.

        Without modifiers of a record the job's own request is at fault: RequestError.
        """
        modifiers = (record.modifier, record.post_modifier)
        if modifiers not in self._effective:
            origin = f"{RECORD_ORIGIN}{asset.name}"
            try:
                self._effective[modifiers] = self._resolved(
                    parse(record.modifier, origin=origin),
                    parse(record.post_modifier, origin=origin),
                    asset.object_path,
                )
            except RequestError as error:
                if not any(modifiers):
                    raise
                self._effective[modifiers] = error
        return self._effective[modifiers]

    def _resolved(self, before: Request, after: Request, object_path: str | None) -> Effective:
        return resolve(
            self._request,
            self._resolver.macros,
            before=before,
            after=after,
            object_path=object_path,
        )


def base_name(asset: Asset, record: ObjectRecord) -> str:
    """What an output is called without extension: the file's base name, or the last part of a
    record's Id.
    """
    if getattr(record, "record_id", None):
        return PurePosixPath(asset.name).name
    return split_name(asset.name)[0]


def _why_as_it_is(asset: Asset) -> Message:
    """Why an asset is exported as its original though the job converts."""
    return EPS_OFF if asset.type is AssetType.POSTSCRIPT else NO_PICTURE
