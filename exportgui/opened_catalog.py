"""Catalogs and their assets, as scripts see them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType

from exportgui import paths, settings
from exportgui.catalog.assets import Asset
from exportgui.catalog.catalog import Catalog
from exportgui.catalog.library import Library
from exportgui.catalog.query import Query
from exportgui.errors import CatalogError
from exportgui.job.job_resolver import JobResolver
from exportgui.job.model import ExportJob
from exportgui.job.single_reply import ReplyQuery
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.request.macros import MacroBook


class OpenedCatalog:
    """A catalog in the user's library; a context manager that closes it. Safe for any thread.

    After `close` its methods raise ValueError, as those of a closed file do.
    """

    def __init__(self, source: Path) -> None:
        database = paths.data_dir() / "library.sqlite"
        self._library: Library | None = Library(database, allow_eps=settings.load().allow_eps)
        try:
            self._catalog = self._library.open_catalog(source)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> OpenedCatalog:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[CatalogAsset]:
        """All assets, as `assets` without patterns."""
        return iter(self.assets())

    @property
    def source(self) -> Path:
        """The folder, or the attribute file (``.ini``) of an IS catalog."""
        return self.core.source

    @property
    def title(self) -> str:
        """A short name for people."""
        return self.core.title

    @property
    def problems(self) -> tuple[str, ...]:
        """What the last scan of this object could not read, a sentence each."""
        return self.core.problems

    @property
    def core(self) -> Catalog:
        """The catalog as the program uses it; not for scripts."""
        if self._library is None:
            raise ValueError("the catalog is closed")
        return self._catalog

    def close(self) -> None:
        """Close the library; once more does nothing."""
        if self._library is not None:
            self._library.close()
        self._library = None

    def scan(self) -> None:
        """Bring the list of assets up to date with what is on the disk.

        Raises EnvironmentFault when the folder is gone, CatalogError when the files of an IS
        catalog are damaged.
        """
        self.core.scan()

    def assets(self, *patterns: str) -> list[CatalogAsset]:
        """The assets that match any of the patterns, or all; by folder and name.

        Patterns are those of ``--select``: paths below the catalog's folder, or record Ids, with
        ``*``, ``?`` and ``**``. Sets and other assets that no export takes are among them.
        """
        core = self.core
        everything = Query(include_unsupported=True, sort="folder")
        ids = core.ids_matching(patterns) if patterns else core.ids(everything)
        return [self._asset(asset) for asset in core.assets(ids)]

    def asset(self, name: str) -> CatalogAsset:
        """The asset with a handle (``a|12``), a path or a record Id. CatalogError without one."""
        with contextlib.suppress(CatalogError):
            return self._asset(self.core.by_handle(name))
        located = self.core.locate(name)
        if located is None:
            reason = Message("{catalog} has no asset {name}", catalog=self.title, name=name)
            raise CatalogError(reason)
        return self._asset(self.core.assets([located[0]])[0])

    def _asset(self, asset: Asset) -> CatalogAsset:
        return CatalogAsset(self, asset)


@dataclass(frozen=True, slots=True)
class CatalogAsset:
    """One asset of an opened catalog, as it was when it was listed.

    ``core`` is the asset as the program uses it; not for scripts.
    """

    catalog: OpenedCatalog
    core: Asset

    def __repr__(self) -> str:
        return f"<asset {self.path!r} of {self.catalog.title}>"

    @property
    def handle(self) -> str:
        """``a|<number>``; it stays the same as long as the library is kept."""
        return self.core.handle

    @property
    def name(self) -> str:
        """The file's name, or the record's Id in an IS catalog."""
        return self.core.name

    @property
    def path(self) -> str:
        """What it is called in requests: the path below the catalog's folder, with slashes."""
        return self.core.object_path

    @property
    def file(self) -> Path | None:
        """The source file; None for an asset without one, such as a template or a set."""
        return self.core.path

    @property
    def type(self) -> str:
        """One of the constants of r-asset-types.md, such as ``Image``; sets have their kind's."""
        return self.core.type.value

    @property
    def exportable(self) -> bool:
        """Whether an export takes it; `reason` says why not."""
        return self.core.exportable

    @property
    def reason(self) -> str:
        """Why it cannot be exported; empty if it can."""
        return self.core.reason

    def query(self, modifiers: str, macros: Sequence[str], book: MacroBook | None) -> ReplyQuery:
        """The request for its picture, by the catalog's macros and the user's own."""
        catalog = self.catalog.core
        own = catalog.user_macros.book()
        resolver = JobResolver.over(catalog.resolver, own.merged(book) if book else own)
        request = ExportJob((), "convert", modifiers, "&".join(macros)).request()
        return ReplyQuery(self.path, request, resolver)
