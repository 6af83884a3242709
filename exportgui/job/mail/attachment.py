"""The JobLog of a job as a file that goes with a mail."""

from __future__ import annotations

import io
import json
import zipfile
from email.message import EmailMessage
from typing import NamedTuple

from exportgui.job.reporting.job_log import JobLog
from exportgui.messages import Message

MAX_PLAIN = 1 << 20
"""Bytes from which on it is zipped."""
MAX_BYTES = 7 << 20
"""Many servers take 10 MB, and what is sent grows by a third on its way."""


class LogFile(NamedTuple):
    """A log as a file; ``data`` is empty where it is too large for a mail."""

    name: str
    data: bytes

    def attach(self, message: EmailMessage) -> None:
        """Add it to a mail that has its text."""
        if self.data:
            kind = self.name.rpartition(".")[2]
            message.add_attachment(
                self.data, maintype="application", subtype=kind, filename=self.name
            )


def log_file(log: JobLog) -> LogFile:
    """The log of a job, zipped if it is long."""
    name = f"job-{log.job_id}.json"
    data = json.dumps(log.to_dict(), indent=1, ensure_ascii=False).encode(errors="replace")
    if len(data) > MAX_PLAIN:
        data, name = _zipped(data, name), f"job-{log.job_id}.zip"
    return LogFile(name, data if len(data) <= MAX_BYTES else b"")


def about(file: LogFile, log: JobLog) -> Message:
    """A line that names the file, or says how else the log is had."""
    if file.data:
        return Message("The whole log is attached as {name}.", name=file.name)
    command = f"exportgui jobs show {log.job_id} --report job-{log.job_id}.html"
    return Message("The log is too large for a mail; this writes it: {command}", command=command)


def _zipped(data: bytes, name: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return file.getvalue()
