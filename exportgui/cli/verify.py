"""``exportgui verify``: are the files of a finished export still what was published?"""

from __future__ import annotations

import argparse
from collections import Counter

from exportgui.cli.console import Console
from exportgui.cli.job_output import job_name
from exportgui.cli.session import interruptible, opened_ledger
from exportgui.errors import Cancelled
from exportgui.job.publishing.verify import Check, Verdict, verify_job
from exportgui.messages import Message, joined


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Check every published file; 0 when all are as they were, else 1."""
    checks = _check_files(arguments.job, console)
    counts = Counter(check.verdict for check in checks)
    if arguments.json:
        files = [{"output": check.item.output, "verdict": check.verdict} for check in checks]
        console.document({"job": arguments.job, "counts": counts, "files": files})
    else:
        parts = (joined(" ", (counts[kind], kind.word)) for kind in Verdict if counts[kind])
        result = joined(", ", parts) or Message("no files were published")
        console.result(joined(": ", (job_name(arguments.job), result)))
    return 0 if all(check.verdict is Verdict.OK for check in checks) else 1


def _check_files(job_id: int, console: Console) -> list[Check]:
    """Check the files of a job and print those that are not as they were published."""
    checks: list[Check] = []
    with opened_ledger(console) as ledger, interruptible() as control:
        for check in verify_job(ledger, job_id, stop=lambda: control.stopping):
            checks.append(check)
            if check.verdict is not Verdict.OK:
                console.failure(joined(": ", (check.item.output, check.verdict.word)))
        if control.stopping:
            raise Cancelled(Message("cancelled; not every file was checked"))
    return checks
