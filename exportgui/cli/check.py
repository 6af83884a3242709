"""``exportgui check``: what is wrong with presets, catalogs, recipes, jobs and addresses."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence

from exportgui.cli.console import Console
from exportgui.job.checks.fault import Fault
from exportgui.job.checks.files import Checked, check_files
from exportgui.messages import Message, counted, joined, marked, verbatim

_WORDS = {
    "error": Message("error"),
    "warning": Message("warning"),
    "note": Message("note"),
}


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Print the faults; 1 when one of them is an error, else 0."""
    checked = check_files(arguments.files)
    faults = [fault for one in checked for fault in one.faults]
    if arguments.json:
        console.document([_document(one) for one in checked])
    else:
        for fault in faults:
            console.result(_line(fault))
        console.result(_summary(checked, faults))
    return int(any(fault.level == "error" for fault in faults))


def _line(fault: Fault) -> Message:
    return joined(": ", (verbatim(fault.place), _WORDS[fault.level], fault.message))


def _summary(checked: Sequence[Checked], faults: Sequence[Fault]) -> Message:
    counts = Counter(fault.level for fault in faults)
    parts = [counted(marked("{n} file checked"), marked("{n} files checked"), len(checked))]
    parts += [counted(marked("{n} error"), marked("{n} errors"), counts["error"])]
    parts += [counted(marked("{n} warning"), marked("{n} warnings"), counts["warning"])]
    return joined(", ", parts)


def _document(one: Checked) -> dict[str, object]:
    faults = [fault.document() for fault in one.faults]
    return {"file": str(one.file), "kind": one.kind, "faults": faults}
