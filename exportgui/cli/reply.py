"""``exportgui render`` and ``exportgui props``: the reply to one request, without a job."""

from __future__ import annotations

import argparse
import contextlib
import os
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from exportgui import render
from exportgui import settings as stored
from exportgui.boundary import asset_boundary, reading_boundary
from exportgui.catalog.folder import FolderResolver
from exportgui.catalog.iscatalog import read_catalog
from exportgui.catalog.resolver import CatalogResolver
from exportgui.cli.advice import advising
from exportgui.cli.console import Console
from exportgui.cli.session import inputs_of, interruptible, macro_book
from exportgui.errors import (
    ExportguiError,
    JobError,
    RequestError,
    SourceError,
)
from exportgui.file_kinds import not_a_file
from exportgui.job.job_resolver import JobResolver
from exportgui.job.model import ExportJob
from exportgui.job.planning.protected_files import ProtectedFiles
from exportgui.job.planning.request_inputs import FilesRead, RecordingResolver
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.picture_check import check_picture
from exportgui.job.publishing.publish import PublishPolicy, publish
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.media.limits import Limits
from exportgui.messages import NOTHING, Message, joined
from exportgui.request.address import take_apart
from exportgui.request.address_path import path_notes
from exportgui.request.effective import in_order
from exportgui.request.model import Request
from exportgui.request.resolving import Note
from exportgui.same_file import same_file

_SERVED = pattern(r"(?:^|/|%2F)is(?:/|%2F)image(?:[/?%]|$)", re.IGNORECASE)


def run_render(arguments: argparse.Namespace, console: Console) -> int:
    """Write the reply to a file, whole or not at all; 0 when it is there."""
    output: Path = arguments.output
    _check_is_file_name(output)
    limits = Limits.of(stored.load())
    with advising(arguments.modifiers, arguments.macro_file), interruptible() as control:
        query = _query(arguments)
        reads = FilesRead()
        plan = _plan_reply(query, reads, arguments.scale, limits)
        protected = ProtectedFiles(lambda: (*reads.paths, *query.files))

        def produce(temp: Path) -> None:
            written = render.write(plan, temp, lambda: control.stopping)
            check_picture(temp, plan.format.family, written.width, written.height, limits)

        def refusal(place: Path) -> Message:
            return _refusal(place, query, protected)

        if reason := refusal(output):
            raise JobError(joined(": ", (output, reason)))
        try:
            _publish(output, produce, refusal, query.object_path)
        except ExportguiError:
            # A source that cannot be drawn is refused by its reason alone.
            _print_notes((note for note in plan.notes if note.command is not None), console)
            raise
        _print_notes(in_order((*query.notes, *plan.notes)), console)
    return 0


def _plan_reply(query: _Query, reads: FilesRead, scale: float, limits: Limits) -> render.Plan:
    """Plan the reply to a request; ``reads`` gets the files it is made of."""
    resolver = RecordingResolver(query.resolver, reads)
    with reading_boundary(query.object_path):
        return render.plan(query.object_path, query.request, resolver, scale=scale, limits=limits)


def _check_is_file_name(output: Path) -> None:
    """Raise JobError for a path that no file can be written to."""
    if output.exists() and (kind := not_a_file(output.stat().st_mode)):
        advice = Message("name a file to write to")
        raise JobError(joined(": ", (output, joined("; ", (kind, advice)))))
    if not output.parent.is_dir():
        reason = Message("no such folder to write {name} in", name=output.name)
        raise JobError(joined(": ", (output.parent, reason)))


def _publish(
    output: Path,
    produce: Callable[[Path], None],
    refusal: Callable[[Path], Message],
    object_path: str,
) -> None:
    """Put what ``produce`` writes at ``output``, whole or not at all."""
    fs = FileSystem()
    policy = PublishPolicy(overwrite=True, on_taken=lambda name: name, refusal=refusal)
    with (
        asset_boundary(object_path),
        contextlib.closing(Destination(fs, output.parent)) as folder,
    ):
        publish(fs, folder, output.name, lambda temp: fs.write(temp, produce), policy)


def _refusal(place: Path, query: _Query, protected: ProtectedFiles) -> Message:
    """Why the reply must not replace the file at ``place``; empty when it may."""
    source = protected.find_protected(place)
    if source is None:
        return NOTHING
    with contextlib.suppress(SourceError):  # a missing object has the default image
        original = query.resolver.find_object(query.object_path).path
        if original is not None and same_file(original, place):
            return Message("would replace its own source; name another file")
    return Message(
        "would replace {name}, a source of this request; name another file", name=source.name
    )


def run_props(arguments: argparse.Namespace, console: Console) -> int:
    """Print the text reply: the properties of the image, or what ``req=`` asks for."""
    limits = Limits.of(stored.load())
    with advising(arguments.modifiers, arguments.macro_file):
        query = _query(arguments)
    with advising(arguments.modifiers, arguments.macro_file), reading_boundary(query.object_path):
        reply = render.text_response(
            query.object_path, query.request, query.resolver, scale=arguments.scale, limits=limits
        )
    notes = in_order((*query.notes, *reply.notes))
    _print_notes(notes, console)
    if arguments.json:
        sentences = [note.sentence for note in notes]
        console.document(dict(reply.properties) | ({"notes": sentences} if sentences else {}))
    else:
        for line in reply.text.splitlines():
            console.result(line)
    return 0


@dataclass(frozen=True, slots=True)
class _Query:
    """A request, its object, and what both come from; ``files`` are inputs of the command."""

    object_path: str
    request: Request
    resolver: JobResolver
    files: tuple[Path, ...]
    notes: tuple[Note, ...] = ()

    def located(self) -> _Query:
        """The same with the object's exact name in the catalog, if the catalog has it."""
        with contextlib.suppress(SourceError, RequestError):
            location = self.resolver.locate_object(self.object_path)
            notes = (*self.notes, *location.notes)
            return replace(self, object_path=location.object_path, notes=notes)
        return self


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


def _query(arguments: argparse.Namespace) -> _Query:
    written = (arguments.object, arguments.modifiers)
    name, modifiers, is_address = _named(*written)
    request = ExportJob((), "convert", modifiers, "&".join(arguments.macro)).request()
    extra = macro_book(arguments.macro_file)
    if arguments.root is not None and arguments.root.is_file():
        catalog = CatalogResolver(read_catalog(arguments.root))
        resolver = JobResolver.over(catalog, extra)
        files = (*inputs_of(arguments), *catalog.files)
        notes = tuple(path_notes(written, resolver.macros))
        return _Query(name, request, resolver, files, notes).located()
    root, object_path = locate(name, arguments.root)
    resolver = JobResolver.over(FolderResolver(root), extra)
    notes = tuple(path_notes(written, resolver.macros))
    query = _Query(object_path, request, resolver, inputs_of(arguments), notes)
    may_differ = arguments.root is not None or is_address
    return query.located() if may_differ else query


def _print_notes(notes: Iterable[Note], console: Console) -> None:
    for level, message in dict.fromkeys((note.level, note.sentence) for note in notes):
        show = console.warning if level == "warning" else console.note
        show(message)


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
