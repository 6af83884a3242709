"""``exportgui verify``: are the files of a finished export still what was published?"""

from __future__ import annotations

import argparse
from collections import Counter

from exportgui.cli.console import Console
from exportgui.cli.job_output import job_name
from exportgui.cli.session import interruptible, opened_ledger
from exportgui.errors import Cancelled
from exportgui.job.archive import is_archive
from exportgui.job.publishing.verify import Check, Verdict, verify_job
from exportgui.messages import Message, joined, marked

_GONE = marked("the folder is not there; add {option} if it was moved")

_ZIP_GONE = marked("the ZIP is not there; add {option} if it was moved")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Check every published file; 0 when all are as they were, else 1."""
    checks = _check_files(arguments, console)
    counts = Counter(check.verdict for check in checks)
    if arguments.json:
        files = [{"output": check.item.output, "verdict": check.verdict} for check in checks]
        console.document({"job": arguments.job, "counts": counts, "files": files})
    else:
        parts = (joined(" ", (counts[kind], kind.word)) for kind in Verdict if counts[kind])
        result = joined(", ", parts) or Message("no files were published")
        console.result(joined(": ", (job_name(arguments.job), result)))
    return 0 if all(check.verdict is Verdict.OK for check in checks) else 1


def _check_files(arguments: argparse.Namespace, console: Console) -> list[Check]:
    """Check the files of a job and print those that are not as they were published."""
    checks: list[Check] = []
    with opened_ledger(console) as ledger, interruptible() as control:
        place = arguments.at
        folder = place or ledger.job(arguments.job).place
        if not folder.exists():
            gone = _ZIP_GONE if is_archive(folder) else _GONE
            console.failure(joined(": ", (folder, Message(gone, option="--at DIR"))))
        checked = verify_job(ledger, arguments.job, place=place, stop=lambda: control.stopping)
        for check in checked:
            checks.append(check)
            if check.verdict is not Verdict.OK:
                console.failure(joined(": ", (check.item.output, check.verdict.word)))
        if control.stopping:
            raise Cancelled(Message("cancelled; not every file was checked"))
    return checks
