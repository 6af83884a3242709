"""The reply to one request, outside of any job: what is asked for, and its file."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import exportgui.render as render
from exportgui.boundary import asset_boundary, reading_boundary
from exportgui.catalog.folder import FolderResolver
from exportgui.catalog.iscatalog import read_catalog
from exportgui.catalog.resolver import CatalogResolver
from exportgui.errors import JobError, RequestError, SourceError
from exportgui.job.job_resolver import JobResolver
from exportgui.job.model import ExportJob
from exportgui.job.planning.request_inputs import FilesRead, RecordingResolver
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.picture_check import check_picture
from exportgui.job.publishing.publish import PublishPolicy, publish
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.media.limits import Limits
from exportgui.messages import Message, joined
from exportgui.request.address import take_apart
from exportgui.request.address_path import path_notes
from exportgui.request.effective import Note
from exportgui.request.macros import MacroBook
from exportgui.request.model import Request

_SERVED = pattern(r"(?:^|/|%2F)is(?:/|%2F)image(?:[/?%]|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ReplyQuery:
    """A request, its object, and what both come from; ``files`` define the catalog."""

    object_path: str
    request: Request
    resolver: JobResolver
    files: tuple[Path, ...] = ()
    notes: tuple[Note, ...] = ()

    def located(self) -> ReplyQuery:
        """The same with the object's exact name in the catalog, if the catalog has it."""
        with contextlib.suppress(SourceError, RequestError):
            location = self.resolver.locate_object(self.object_path)
            notes = (*self.notes, *location.notes)
            return replace(self, object_path=location.object_path, notes=notes)
        return self

    def plan(
        self, limits: Limits, *, scale: float = 1.0, reads: FilesRead | None = None
    ) -> render.Plan:
        """Plan the reply; ``reads`` gets the files that it is made of.

        ``scale`` is a factor for its size, 0 < scale ≤ 1. Raises RequestError or SourceError.
        """
        resolver = RecordingResolver(self.resolver, reads or FilesRead())
        with reading_boundary(self.object_path):
            return render.plan(self.object_path, self.request, resolver, scale=scale, limits=limits)


def reply_query(
    name: str,
    modifiers: str,
    macros: Sequence[str] = (),
    book: MacroBook | None = None,
    root: Path | None = None,
) -> ReplyQuery:
    """What is asked for by an object, or the address of a reply, and modifiers.

    ``macros`` are calls, which come last; the definitions of ``book`` win over the catalog's.
    ``root`` is a folder or an IS catalog's attribute file that has the object; without one ``name``
    is the path of a picture. Raises RequestError, SourceError, CatalogError or JobError.
    """
    written = (name, modifiers)
    name, modifiers, is_address = _named(name, modifiers)
    request = ExportJob((), "convert", modifiers, "&".join(macros)).request()
    if root is not None and root.is_file():
        catalog = CatalogResolver(read_catalog(root))
        resolver = JobResolver.over(catalog, book)
        notes = tuple(path_notes(written, resolver.macros))
        return ReplyQuery(name, request, resolver, tuple(catalog.files), notes).located()
    folder, object_path = locate(name, root)
    resolver = JobResolver.over(FolderResolver(folder), book)
    notes = tuple(path_notes(written, resolver.macros))
    query = ReplyQuery(object_path, request, resolver, notes=notes)
    return query.located() if root is not None or is_address else query


def _named(name: str, modifiers: str) -> tuple[str, str, bool]:
    """The object and the request, and whether an address names the object.

    An address may stand in the place of the object, or with the modifiers where no object is given;
    modifiers follow those of the object's address.
    """
    if not name:
        found = take_apart(modifiers)
        return (found[0], modifiers, True) if found and found[0] else (name, modifiers, False)
    if not _SERVED.search(name) or Path(name).exists():
        return name, modifiers, False
    found = take_apart(name)
    if found is None or not found[0]:
        return name, modifiers, False
    other = take_apart(modifiers)
    more = other[1] if other is not None else modifiers.lstrip("?& ")
    return found[0], "&".join(filter(None, (found[1], more))), True


def locate(name: str, root: Path | None) -> tuple[Path, str]:
    """The root folder of an object and its path below that.

    ``name`` is relative to ``root``, or the path of a file that lies in ``root``; without a root it
    is the path of a file. Raises SourceError or JobError for a folder in its place.
    """
    if root is None:
        path = Path(name).expanduser()
        if path.is_dir():
            raise SourceError(Message("is a folder, not a picture"), path)
        return path.parent, path.name
    if not root.is_dir():
        reason = Message("is neither a folder nor a catalog's .ini file")
        raise JobError(joined(": ", (f"--root {root}", reason)))
    if (root / name).is_file() and not Path(name).is_absolute():
        return root, name
    inside = os.path.relpath(Path(name).expanduser(), root)
    if Path(name).exists() and not inside.startswith(".."):
        return root, Path(inside).as_posix()
    return root, name


def write_reply(
    plan: render.Plan,
    output: Path,
    refusal: Callable[[Path], Message],
    stop: Callable[[], bool] | None = None,
) -> None:
    """Draw a plan and put its file at ``output``, whole or not at all.

    ``refusal`` says why a file that is there must not be replaced. Raises as `publish`.
    """
    fs = FileSystem()
    policy = PublishPolicy(overwrite=True, on_taken=lambda name: name, refusal=refusal)

    def produce(temp: Path) -> None:
        written = render.write(plan, temp, stop)
        family = plan.format.family
        check_picture(temp, family, written.width, written.height, plan.limits)

    with (
        asset_boundary(plan.object_path),
        contextlib.closing(Destination(fs, output.parent)) as folder,
    ):
        publish(fs, folder, output.name, lambda temp: fs.write(temp, produce), policy)
