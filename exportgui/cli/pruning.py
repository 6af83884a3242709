"""``--prune``: remove outputs of earlier jobs whose asset is gone, once the user agrees."""

from __future__ import annotations

import contextlib
import sys

from exportgui.cli.console import Console
from exportgui.errors import EnvironmentFault
from exportgui.job.planning.job_plan import JobPlan
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.io_faults import TransferError
from exportgui.job.publishing.prune import prune_output
from exportgui.messages import Message, joined, marked

_YES = "yes"
_ASK = Message("remove these files? Type {word} to do it, anything else to keep them:", word=_YES)
_REMOVED = marked("removed {number} of {total} files")
_KEPT = Message("nothing was removed")


def prune(plan: JobPlan, console: Console) -> None:
    """List the plan's orphans and, if the answer on standard input is yes, remove them.

    A file that was altered meanwhile stays.
    """
    for record in plan.orphans:
        console.note(Message("its asset is gone: {name}", name=record.output))
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
