"""Check the ZIP of a job before the job begins, and tell what will become of an existing one."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from exportgui.errors import JobError
from exportgui.job.model import Options
from exportgui.job.planning.existing_files import ExistingFiles
from exportgui.job.planning.naming import NameRegistry
from exportgui.job.planning.protected_files import ProtectedFiles
from exportgui.messages import NOTHING, Message, joined

ROOM_FACTOR = 2
"""The outputs and the ZIP of them exist side by side until the ZIP is whole."""

_ROOM = Message(
    "the files are collected in a folder beside the ZIP and packed at the end; until then they"
    " take up to twice the room"
)


def check_archive_place(options: Options) -> None:
    """Raise JobError where a folder has the name of the ZIP."""
    if options.packs and options.destination.is_dir():
        reason = Message("is a folder; choose another name for the ZIP; nothing was written")
        raise JobError(joined(": ", (options.destination, reason)))


def archive_refusal(options: Options, files: Iterable[Path]) -> Message:
    """Why a job must not start because its ZIP exists already; empty if it may.

    ``files`` are those that the job reads.
    """
    path = options.destination
    if not options.packs or not path.exists():
        return NOTHING
    if options.on_conflict in ("fail", "skip"):
        return Message("{name} exists already; nothing was written", name=path)
    if options.on_conflict == "unique":
        return NOTHING
    reason = ProtectedFiles(lambda: files).refusal(path, None)
    return joined(": ", (path, reason)) if reason else NOTHING


def archive_notes(options: Options) -> tuple[Message, ...]:
    """What happens to a ZIP of that name, and the room that packing takes."""
    if not options.packs:
        return ()
    path = options.destination
    if not path.exists():
        return (_ROOM,)
    registry = NameRegistry()
    registry.add_claimed([path.name])
    other = registry.claim(path.name, ExistingFiles(path.parent).keys_in(""))
    replaced = Message("{name} is replaced", name=path.name)
    beside = Message("{name} exists and is kept; packed as {file}", name=path.name, file=other)
    either = Message(
        "{name} is replaced if it is as an earlier job wrote it and all its files are exported"
        " again; else it is kept and {file} made",
        name=path.name,
        file=other,
    )
    is_sure = options.on_conflict == "overwrite" or options.replace_altered
    told = {"changed": either}.get(options.on_conflict, beside)
    return (replaced if is_sure else told, _ROOM)
