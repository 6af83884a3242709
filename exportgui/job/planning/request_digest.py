"""Digest what an output depends on besides its source: its request, and the files that draws on.

The files are found by planning a reply. One is planned for all objects whose request, record and
rules are alike; each object has its own where the request may name it (``$object$``, its file), and
so has each drawing. The profiles that a catalog declares always count: whether one is used depends
on the picture.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterator
from dataclasses import fields
from operator import attrgetter
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import exportgui.render as render
from exportgui.boundary import reading_boundary
from exportgui.catalog.assets import Asset
from exportgui.catalog.defaults import Defaults
from exportgui.catalog.objects import SourceRecord
from exportgui.errors import ExportguiError, RequestError, SourceError
from exportgui.job.job_resolver import JobResolver
from exportgui.job.planning.record_requests import RecordRequests
from exportgui.job.planning.request_inputs import DRAWINGS, OBJECT, FilesRead, RecordingResolver
from exportgui.media.limits import Limits
from exportgui.render.resolver import ObjectRecord
from exportgui.request.macros import MacroBook, called_names
from exportgui.request.model import Request
from exportgui.request.preprocessing import Preprocessed
from exportgui.request.resolving import Effective

ORIGINAL = hashlib.sha256(b"original").hexdigest()
"""The digest of a copy, which has no request."""

_FORM = 1
"""Raised when the same request gets another digest: then every output seems changed."""
_OF_RECORD = (
    "modifier",
    "post_modifier",
    "anchor",
    "resolution",
    "print_resolution",
    "icc_profile",
    "is_template",
    "thumb_type",
    "thumb_resolution",
)
_facts_of = attrgetter(*_OF_RECORD)
PLAIN = SourceRecord(None)
"""What is known of a file that has no record in a catalog."""
_PLAIN_FACTS: tuple[Any, ...] = _facts_of(PLAIN)
_KINDS = ("rgb", "gray", "cmyk")
_Alike = tuple[Any, ...]


class RequestDigests:
    """The digests of a job's conversions by one request; for one thread at a time."""

    def __init__(self, request: Request, resolver: JobResolver, limits: Limits) -> None:
        self._request = request
        self._resolver = resolver
        self._limits = limits
        self._records = RecordRequests(request, resolver.macros)
        self._texts: dict[_Alike, str] = {}
        self._shared: dict[_Alike, str] = {}

    def digest(
        self, object_path: str, processed: Preprocessed, record: ObjectRecord, effective: Effective
    ) -> str:
        """The digest for an object, in hex, without its page; "" where no reply can be planned.

        ``processed`` is what the catalog's rules make of the request, ``record`` the record of the
        object that they leave, ``effective`` the request with the record's modifiers.
        """
        try:
            base = self._base(object_path, processed, record, effective)
            if record.mask_path is None and not record.page:
                return base
            mask = [] if record.mask_path is None else _identity(record.mask_path)
        except (ExportguiError, OSError):
            return ""
        return _hashed([base, record.page, mask])

    def of_plain_file(self, object_path: str) -> str:
        """The digest of a file without a record or rules; "" before another one was asked for.

        Also "" for one that has a digest of its own.
        """
        digest = self._shared.get(_PLAIN_FACTS, "")
        if not digest or object_path.lower().endswith(DRAWINGS):
            return ""
        return "" if _may_name(object_path, self._texts[_PLAIN_FACTS]) else digest

    def of_asset(self, asset: Asset, page: int | None) -> str:
        """The digest for an asset that is converted, and a page of it; "" as for `digest`."""
        try:
            resolver, processed = self._resolver.preprocess(asset.object_path, self._request)
            record = resolver.find_object(processed.object_path)
            effective = self._records.resolve_for(asset, record, processed.request)
        except (SourceError, RequestError):
            return ""
        if isinstance(effective, RequestError):
            return ""
        return of_page(self.digest(asset.object_path, processed, record, effective), page)

    def _base(
        self, object_path: str, processed: Preprocessed, record: ObjectRecord, effective: Effective
    ) -> str:
        """The part that objects with alike records share."""
        alike: _Alike = _facts_of(record)
        text = "" if processed.by_rules else self._text(alike, effective)
        is_drawing = record.path is not None and record.path.suffix.lower() in DRAWINGS
        if processed.by_rules or is_drawing or _may_name(object_path, text):
            named = object_path if processed.by_rules or OBJECT in text else ""
            return self._planned(object_path, record, effective, named)
        if alike not in self._shared:
            self._shared[alike] = self._planned(object_path, record, effective)
        return self._shared[alike]

    def _text(self, alike: _Alike, effective: Effective) -> str:
        """All that a request says, in lower case and plain text."""
        if alike not in self._texts:
            raw = _raw(effective)
            macros = json.dumps(_called(raw, self._resolver.macros), ensure_ascii=False)
            self._texts[alike] = unquote(raw + macros).lower()
        return self._texts[alike]

    def _planned(
        self, object_path: str, record: ObjectRecord, effective: Effective, named: str = ""
    ) -> str:
        """The digest of a reply that is planned; ``named`` is the object, if the request names it.

        The object's own picture and mask are not in it.
        """
        reads = FilesRead()
        resolver = RecordingResolver(self._resolver, reads)
        with reading_boundary(object_path):
            render.plan(object_path, self._request, resolver, limits=self._limits)
        files = {*reads.paths, *self._declared_profiles(record)}
        files -= {record.path, record.mask_path}
        texts = [_raw(effective), *sorted(reads.modifiers)]
        ruled, _ = self._resolver.preprocess(object_path, self._request)
        return _hashed(
            [
                _FORM,
                texts,
                _called("&".join(texts), self._resolver.macros),
                _declared(ruled.for_catalog_of(object_path).defaults),
                [repr(fact) for fact in _facts_of(record)],
                sorted(_identity(path) for path in files),
                self._limits.salvage,
                named,
            ]
        )

    def _declared_profiles(self, record: ObjectRecord) -> Iterator[Path]:
        icc = self._resolver.defaults.icc
        names = [getattr(icc, prefix + kind) for prefix in ("", "source_") for kind in _KINDS]
        for name in filter(None, (*names, record.icc_profile)):
            with contextlib.suppress(ExportguiError, OSError):
                yield self._resolver.find_profile(name)


def of_page(digest: str, page: int | None) -> str:
    """The digest of one page of a document; itself for what has no pages, or no digest."""
    return digest if page is None or not digest else _hashed([digest, page])


def _may_name(object_path: str, text: str) -> bool:
    """Whether a request may read other files for this object than for another one."""
    name = object_path.rpartition("/")[2]
    return OBJECT in text or (name.rpartition(".")[0] or name).lower() in text


def _hashed(value: object) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()


def _identity(path: Path) -> tuple[str, int, int, int]:
    """A file's name, size in bytes, mtime in ns and inode: no folder, as catalogs are moved."""
    status = path.stat()
    return path.name, status.st_size, status.st_mtime_ns, status.st_ino


def _raw(effective: Effective) -> str:
    return str(Request(effective.items))


def _called(text: str, book: MacroBook) -> list[tuple[str, str]]:
    """The macros that a text calls, such as in a nested request, with their definitions."""
    found: dict[str, str] = {}
    texts = [text]
    while texts:
        for name in called_names(texts.pop()) - found.keys():
            if name in book:
                found[name] = book[name]
                texts.append(book[name])
    return sorted(found.items())


def _declared(defaults: object) -> list[tuple[str, str]]:
    """The attributes that are not those of a missing catalog: new ones leave old digests alone."""
    plain = Defaults()
    values = (
        (one.name, getattr(defaults, one.name), getattr(plain, one.name)) for one in fields(plain)
    )
    return [(name, repr(value)) for name, value, own in values if value != own]
