"""A submitJob document as values: a job, its name, when it runs, and who submits it."""

from __future__ import annotations

from collections.abc import Iterator

from exportgui.job.model import ExportJob
from exportgui.job.submit_fields import NO_FIELDS, SubmitFields
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.request.macros import MacroBook, called_names


@dataclass(frozen=True, slots=True)
class Submission:
    """The job of a document; its assets are still named as the document names them.

    ``exec_time`` and ``exec_schedule`` are as written, "" for a job that runs at once; at most one
    of them is given. ``warnings`` name what is not followed; ``notes`` explain how it was read.
    """

    job: ExportJob
    name: str
    fields: SubmitFields = NO_FIELDS
    exec_time: str = ""
    exec_schedule: str = ""
    warnings: tuple[Message, ...] = ()
    notes: tuple[Message, ...] = ()


def notes_on_writing(submission: Submission, own: MacroBook) -> Iterator[Message]:
    """What a server lacks in a document; ``own`` are macros that are defined here alone."""
    if not submission.fields.company_handle:
        yield Message("{name} is missing; a server would refuse the document", name="companyHandle")
    called = called_names(submission.job.request_text())
    names = [f"${name}$" for name in own.names() if name.lower() in called]
    if names:
        yield Message("a document has no definitions: a server needs {names}", names=names)
