"""``exportgui render`` and ``exportgui props``: the reply to one request, without a job."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from exportgui import render
from exportgui import settings as stored
from exportgui.catalog.folder import FolderResolver
from exportgui.cli.console import Console
from exportgui.cli.session import interruptible, limits_of, macro_book
from exportgui.errors import JobError, RequestError, SourceError
from exportgui.job.filesystem import FileSystem
from exportgui.job.model import ExportJob
from exportgui.job.objects import JobResolver
from exportgui.job.publish import Placing, publish
from exportgui.job.task import check_picture
from exportgui.media.limits import Limits


def run_render(arguments: argparse.Namespace, console: Console) -> int:
    """Write the reply to a file, whole or not at all; 0 when it is there."""
    output: Path = arguments.output
    if output.is_dir():
        raise JobError(f"{output}: is a folder; name a file")
    if not output.parent.is_dir():
        raise JobError(f"{output.parent}: no such folder to write {output.name} in")
    limits = limits_of(stored.load())
    with interruptible() as stop:
        plan = _plan(arguments, console, limits)

        def produce(temp: Path) -> None:
            written = render.write(plan, temp, stop.is_set)
            check_picture(temp, plan.format.family, written.width, written.height, limits)

        publish(FileSystem(), output.parent, output.name, produce, Placing(overwrite=True, on_taken=lambda name: name))
    return 0


def run_props(arguments: argparse.Namespace, console: Console) -> int:
    """Print the properties of the reply, as ``req=props`` names them."""
    properties = render.props(_plan(arguments, console, limits_of(stored.load())))
    if arguments.json:
        console.document(properties)
    else:
        for name, value in properties.items():
            console.result(f"{name}={value}")
    return 0


def _plan(arguments: argparse.Namespace, console: Console, limits: Limits) -> render.Plan:
    if not 0 < arguments.scale <= 1:
        raise RequestError("out of range", command="--scale", value=f"{arguments.scale:g}", allowed="0 < S ≤ 1")
    request = ExportJob((), "convert", arguments.modifiers, "&".join(arguments.macro)).request()
    root, object_path = locate(arguments.object, arguments.root)
    resolver = JobResolver.over(FolderResolver(root), macro_book(arguments.macro_file))
    plan = render.plan(object_path, request, resolver, scale=arguments.scale, limits=limits)
    for note in plan.notes:
        if note.level == "warning":
            console.warning(note.message)
    return plan


def locate(name: str, root: Path | None) -> tuple[Path, str]:
    """The root and the object's path in it: ``name`` is below ``root``, or a file anywhere that lies in ``root``."""
    if root is None:
        path = Path(name).expanduser()
        if not path.is_file():
            raise SourceError("no such file" if not path.is_dir() else "is a folder, not a picture", path)
        return path.parent, path.name
    if not root.is_dir():
        raise JobError(f"--root {root}: is not a folder")
    if (root / name).is_file() and not Path(name).is_absolute():
        return root, name
    inside = os.path.relpath(Path(name).expanduser(), root)
    if Path(name).exists() and not inside.startswith(".."):
        return root, Path(inside).as_posix()
    return root, name
