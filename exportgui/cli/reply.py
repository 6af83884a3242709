"""``exportgui render`` and ``exportgui props``: the reply to one request, without a job."""

from __future__ import annotations

import argparse
import contextlib
import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from exportgui import render
from exportgui import settings as stored
from exportgui.boundary import asset_boundary, reading_boundary
from exportgui.catalog.folder import FolderResolver
from exportgui.catalog.iscatalog import read_catalog
from exportgui.catalog.resolver import CatalogResolver
from exportgui.cli.console import Console
from exportgui.cli.session import inputs_of, interruptible, limits_of, macro_book
from exportgui.errors import ExportguiError, JobError, RequestError, SourceError
from exportgui.file_identity import same_file
from exportgui.file_kinds import not_a_file
from exportgui.job.job_resolver import JobResolver
from exportgui.job.model import ExportJob
from exportgui.job.planning.protected_files import ProtectedFiles
from exportgui.job.planning.request_inputs import FilesRead, RecordingResolver
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.publish import PublishPolicy, publish
from exportgui.job.running.conversion import check_picture
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, joined, verbatim
from exportgui.request.effective import in_order
from exportgui.request.model import Request
from exportgui.request.resolving import Note


def run_render(arguments: argparse.Namespace, console: Console) -> int:
    """Write the reply to a file, whole or not at all; 0 when it is there."""
    output: Path = arguments.output
    if output.exists() and (kind := not_a_file(output.stat().st_mode)):
        advice = Message("name a file to write to")
        raise JobError(joined(": ", (output, joined("; ", (kind, advice)))))
    if not output.parent.is_dir():
        reason = Message("no such folder to write {name} in", name=output.name)
        raise JobError(joined(": ", (output.parent, reason)))
    limits = limits_of(stored.load())
    with interruptible() as control:
        asked = _asked(arguments)
        reads = FilesRead()
        resolver = RecordingResolver(asked.resolver, reads)
        with reading_boundary(asked.object_path):
            plan = render.plan(
                asked.object_path, asked.request, resolver, scale=arguments.scale, limits=limits
            )

        def produce(temp: Path) -> None:
            written = render.write(plan, temp, lambda: control.stopping)
            check_picture(temp, plan.format.family, written.width, written.height, limits)

        protected = ProtectedFiles(lambda: (*reads.paths, *asked.files))

        def refusal(place: Path) -> Message:
            return _refusal(place, asked, protected)

        if why := refusal(output):
            raise JobError(joined(": ", (output, why)))
        fs = FileSystem()
        policy = PublishPolicy(overwrite=True, on_taken=lambda name: name, refusal=refusal)
        try:
            with (
                asset_boundary(asked.object_path),
                contextlib.closing(Destination(fs, output.parent)) as folder,
            ):
                publish(fs, folder, output.name, lambda temp: fs.write(temp, produce), policy)
        except ExportguiError:
            # A source that cannot be drawn is refused by its reason alone.
            _warn((note for note in plan.notes if note.command is not None), console)
            raise
        _warn(in_order((*asked.notes, *plan.notes)), console)
    return 0


def _refusal(place: Path, asked: _Asked, protected: ProtectedFiles) -> Message:
    """Why the reply must not replace the file at ``place``; empty when it may."""
    source = protected.find(place)
    if source is None:
        return NOTHING
    with contextlib.suppress(SourceError):  # a missing object has the default image
        own = asked.resolver.find_object(asked.object_path).path
        if own is not None and same_file(own, place):
            return Message("would replace its own source; name another file")
    return Message(
        "would replace {name}, a source of this request; name another file", name=source.name
    )


def run_props(arguments: argparse.Namespace, console: Console) -> int:
    """Print the reply in words: the properties of the picture, or what ``req=`` asks for."""
    asked = _asked(arguments)
    limits = limits_of(stored.load())
    with reading_boundary(asked.object_path):
        reply = render.text_reply(
            asked.object_path, asked.request, asked.resolver, scale=arguments.scale, limits=limits
        )
    notes = in_order((*asked.notes, *reply.notes))
    _warn(notes, console)
    if arguments.json:
        told = [note.sentence for note in notes]
        console.document(dict(reply.properties) | ({"notes": told} if told else {}))
    else:
        for line in reply.text.splitlines():
            console.result(line)
    return 0


@dataclass(frozen=True, slots=True)
class _Asked:
    object_path: str
    request: Request
    resolver: JobResolver
    files: tuple[Path, ...]
    notes: tuple[Note, ...] = ()

    def located(self) -> _Asked:
        """With the exact name of the object; as it is where there is none of that name."""
        with contextlib.suppress(SourceError, RequestError):
            found = self.resolver.locate_object(self.object_path)
            return replace(self, object_path=found.object_path, notes=tuple(found.notes))
        return self


def _asked(arguments: argparse.Namespace) -> _Asked:
    request = ExportJob((), "convert", arguments.modifiers, "&".join(arguments.macro)).request()
    extra = macro_book(arguments.macro_file)
    if arguments.root is not None and arguments.root.is_file():
        catalog = CatalogResolver(read_catalog(arguments.root))
        resolver = JobResolver.over(catalog, extra)
        files = (*inputs_of(arguments), *catalog.files)
        return _Asked(arguments.object, request, resolver, files).located()
    root, object_path = locate(arguments.object, arguments.root)
    resolver = JobResolver.over(FolderResolver(root), extra)
    asked = _Asked(object_path, request, resolver, inputs_of(arguments))
    return asked if arguments.root is None else asked.located()


def _warn(notes: Iterable[Note], console: Console) -> None:
    for level, message in dict.fromkeys((note.level, verbatim(note.sentence)) for note in notes):
        show = console.warning if level == "warning" else console.note
        show(message)


def locate(name: str, root: Path | None) -> tuple[Path, str]:
    """The root and the object's path in it: ``name`` is below ``root``, or a file anywhere that
    lies in ``root``.
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
