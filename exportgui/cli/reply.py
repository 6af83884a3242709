"""``exportgui render`` and ``exportgui props``: the reply to one request, without a job."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterable
from pathlib import Path

import exportgui.render as render
from exportgui import settings as stored
from exportgui.boundary import reading_boundary
from exportgui.cli.advice import advising
from exportgui.cli.console import Console
from exportgui.cli.session import inputs_of, interruptible, macro_book
from exportgui.errors import ExportguiError, JobError, SourceError
from exportgui.file_kinds import not_a_file
from exportgui.job.planning.protected_files import ProtectedFiles
from exportgui.job.planning.request_inputs import FilesRead
from exportgui.job.single_reply import ReplyQuery, reply_query, write_reply
from exportgui.media.limits import Limits
from exportgui.messages import NOTHING, Message, joined
from exportgui.request.effective import in_order
from exportgui.request.resolving import Note
from exportgui.same_file import same_file


def run_render(arguments: argparse.Namespace, console: Console) -> int:
    """Write the reply to a file, whole or not at all; 0 when it is there."""
    output: Path = arguments.output
    _check_is_file_name(output)
    with advising(arguments.modifiers, arguments.macro_file), interruptible() as control:
        query = _query(arguments)
        reads = FilesRead()
        plan = query.plan(Limits.of(stored.load()), scale=arguments.scale, reads=reads)
        inputs = (*inputs_of(arguments), *query.files)
        protected = ProtectedFiles(lambda: (*reads.paths, *inputs))

        def refusal(place: Path) -> Message:
            return _refusal(place, query, protected)

        if reason := refusal(output):
            raise JobError(joined(": ", (output, reason)))
        try:
            write_reply(plan, output, refusal, lambda: control.stopping)
        except ExportguiError:
            # A source that cannot be drawn is refused by its reason alone.
            _print_notes((note for note in plan.notes if note.command is not None), console)
            raise
        _print_notes(in_order((*query.notes, *plan.notes)), console)
    return 0


def _query(arguments: argparse.Namespace) -> ReplyQuery:
    book = macro_book(arguments.macro_file)
    return reply_query(arguments.object, arguments.modifiers, arguments.macro, book, arguments.root)


def _check_is_file_name(output: Path) -> None:
    """Raise JobError for a path that no file can be written to."""
    if output.exists() and (kind := not_a_file(output.stat().st_mode)):
        advice = Message("name a file to write to")
        raise JobError(joined(": ", (output, joined("; ", (kind, advice)))))
    if not output.parent.is_dir():
        reason = Message("no such folder to write {name} in", name=output.name)
        raise JobError(joined(": ", (output.parent, reason)))


def _refusal(place: Path, query: ReplyQuery, protected: ProtectedFiles) -> Message:
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


def _print_notes(notes: Iterable[Note], console: Console) -> None:
    for level, message in dict.fromkeys((note.level, note.sentence) for note in notes):
        show = console.warning if level == "warning" else console.note
        show(message)
