"""``--prune``: remove outputs of earlier jobs whose asset is gone, once the user agrees."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Sequence

from exportgui.cli.console import Console
from exportgui.errors import EnvironmentFault
from exportgui.job.planning.job_plan import JobPlan
from exportgui.job.planning.naming import listed
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.io_faults import TransferError
from exportgui.job.publishing.prune import prune_output
from exportgui.messages import Message, joined, marked

_YES = "yes"
_ASK = Message("remove these files? Type {word} to do it, anything else to keep them:", word=_YES)
_REMOVED = marked("removed {number} of {total} files")
_COVERS = marked("only files of assets that match {patterns} are looked at by --prune")
_COVERS_NOTHING = Message(
    "a list or a job document names assets that exist, so that --prune looks at no file;"
    " select by patterns, or all"
)
_ALTERED = marked("its asset is gone, but the file was altered and stays: {name}")
_KEPT = Message("nothing was removed")


def list_orphans(plan: JobPlan, console: Console, *, covers: Sequence[str] | None) -> None:
    """List the plan's orphans, and which assets they are of if those are not all.

    ``covers`` are the patterns by which the job selects assets, None for the whole catalog.
    """
    if covers:
        console.note(Message(_COVERS, patterns=listed(covers)))
    elif covers is not None:
        console.note(_COVERS_NOTHING)
    for record in plan.orphans:
        console.note(Message("its asset is gone: {name}", name=record.output))
    for record in plan.altered_orphans:
        console.note(Message(_ALTERED, name=record.output))


def prune(plan: JobPlan, console: Console) -> None:
    """Remove the plan's orphans, if the answer on standard input is yes.

    A file that was altered meanwhile stays.
    """
    console.note(_ASK)
    if sys.stdin.readline().strip().casefold() != _YES:
        console.note(_KEPT)
        return
    fs = FileSystem()
    removed = 0
    with contextlib.closing(Destination(fs, plan.options.destination)) as root:
        for record in plan.orphans:
            try:
                removed += prune_output(fs, root, record)
            except FileNotFoundError:
                continue
            except (TransferError, EnvironmentFault) as error:
                console.failure(joined(": ", (record.output, error.message)))
    console.note(Message(_REMOVED, number=removed, total=len(plan.orphans)))
