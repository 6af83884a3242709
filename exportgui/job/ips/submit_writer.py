"""Write an IPS ``submitJob`` document: bare, or in a SOAP envelope.

Pages: r-submit-job.md, r-exportjob.md. Elements are in the order of the pages' tables, in the
namespace of the newest version. There is no ``authHeader``: a password has no place in a file.
"""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from exportgui.atomic_write import write_whole
from exportgui.errors import IpsError
from exportgui.job.ips.namespaces import SOAP, WRITTEN, SoapVersion
from exportgui.job.ips.submission import Submission
from exportgui.job.model import ExportJob
from exportgui.lazy_regex import pattern
from exportgui.messages import Message

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NOT_XML = pattern("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", re.UNICODE)
"""What XML 1.0 cannot hold, not even escaped."""
_REQUIRED = ("companyHandle", "jobName", "assetHandleArray", "fmt")


def write_submission(submission: Submission, path: Path, soap: SoapVersion | None = None) -> None:
    """Write a document, whole or not at all. Raises IpsError, OSError."""
    write_whole(path, document(submission, soap).encode(), private=False)


def document(submission: Submission, soap: SoapVersion | None = None) -> str:
    """The text of a document. Raises IpsError for a text that XML cannot hold."""
    lines = _param(submission)
    if soap is not None:
        lines = _enveloped(lines, SOAP[soap])
    return _DECLARATION + "\n".join(lines) + "\n"


def _param(submission: Submission) -> list[str]:
    fields = submission.fields
    return [
        f'<submitJobParam xmlns="{WRITTEN}">',
        *_element("companyHandle", fields.company_handle),
        *_element("userHandle", fields.user_handle),
        *_element("jobName", submission.name),
        *_element("locale", fields.locale),
        *_element("execTime", submission.exec_time),
        *_element("execSchedule", submission.exec_schedule),
        *_element("description", fields.description),
        *_export_job(submission.job),
        "</submitJobParam>",
    ]


def _export_job(job: ExportJob) -> list[str]:
    return [
        "  <exportJob>",
        "    <assetHandleArray>",
        *(line for handle in job.asset_handles for line in _element("items", handle, 3)),
        "    </assetHandleArray>",
        *_element("fmt", job.fmt, 2),
        *_element("is_modifier", job.is_modifier, 2),
        *_element("macro", job.macro, 2),
        *_element("emailSetting", job.email_setting, 2),
        *_element("clientId", job.client_id, 2),
        "  </exportJob>",
    ]


def _element(name: str, text: str, level: int = 1) -> list[str]:
    """The line of an element; none for an empty one that need not be there."""
    if not text and name not in _REQUIRED:
        return []
    if found := _NOT_XML.search(text):
        sign = f"U+{ord(found[0]):04X}"
        raise IpsError(Message("holds {sign}, which XML cannot", sign=sign), name)
    escaped = escape(text, quote=False).replace("\r", "&#13;")
    return [f"{'  ' * level}<{name}>{escaped}</{name}>"]


def _enveloped(lines: list[str], namespace: str) -> list[str]:
    return [
        f'<soap:Envelope xmlns:soap="{namespace}">',
        "  <soap:Body>",
        *lines,
        "  </soap:Body>",
        "</soap:Envelope>",
    ]
