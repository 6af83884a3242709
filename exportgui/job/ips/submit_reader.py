"""Read an IPS ``submitJob`` document. Pages: r-submit-job.md, r-exportjob.md, r-handle-array.md.

``submitJobParam`` may stand alone or in a SOAP envelope, in the namespace of any version of the
API. Elements may be in any order, as the pages list some of them by the alphabet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from exportgui.errors import IpsError, JobError
from exportgui.job.choices import EMAIL_SETTINGS, EXPORT_TYPES
from exportgui.job.ips.email_settings import email_setting
from exportgui.job.ips.envelope import content, is_undocumented
from exportgui.job.ips.namespaces import WRITTEN, is_ips
from exportgui.job.ips.submission import Submission
from exportgui.job.ips.xml_tree import MAX_BYTES, Node, read_tree
from exportgui.job.model import ExportJob
from exportgui.job.submit_fields import NAMES, SubmitFields
from exportgui.messages import Message, joined, marked
from exportgui.system_errors import cannot_be_read

ROOT = "submitJobParam"
JOB = "exportJob"
OTHER_JOBS = (
    "imageServingPublishJob",
    "imageRenderingPublishJob",
    "videoPublishJob",
    "serverDirectoryPublishJob",
    "uploadDirectoryJob",
    "uploadUrlsJob",
    "optimizeImagesJob",
    "ripPdfsJob",
    "reprocessAssetsJob",
    "automatedSetGenerationJob",
)
LATER = marked("{name} is followed by `exportgui submit`; here the job runs when it is started")
"""The template of the warning about a time: it is no matter of who runs a document later."""
_TIMES = ("execTime", "execSchedule")
_FIELDS = ("companyHandle", "userHandle", "jobName", "locale", *_TIMES, "description", JOB)
_REQUIRED = ("companyHandle", "jobName")
_CHOICES: Mapping[str, tuple[str, ...]] = {"fmt": EXPORT_TYPES, "emailSetting": EMAIL_SETTINGS}
_MODIFIERS = ("is_modifier", "is_modifer")
_JOB_FIELDS = ("assetHandleArray", "fmt", *_MODIFIERS, "macro", "emailSetting", "clientId")


def read_submission(path: Path) -> Submission:
    """Read a document. Raises IpsError with the path, element and line if it is not valid."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise IpsError(cannot_be_read(error), file=path) from error
    try:
        return submission_in(data)
    except IpsError as error:
        raise error.of_file(path) from error


def submission_in(data: bytes) -> Submission:
    """Read the bytes of a document. Raises IpsError with the element and line."""
    param = content(read_tree(data), ROOT)
    _check_job(param)
    _check_names(param, _FIELDS)
    _check_times(param)
    return Submission(
        _export_job(param.child(JOB) or param),
        param.text_of("jobName"),
        SubmitFields.from_fields({name: param.text_of(name) for name in NAMES}),
        exec_time=param.text_of("execTime"),
        exec_schedule=param.text_of("execSchedule"),
        warnings=tuple(_warnings(param)),
        notes=tuple(_notes(param)),
    )


def _check_job(param: Node) -> None:
    """Raise IpsError for a document of another job than an export."""
    other = next((child for child in param.children if child.name in OTHER_JOBS), None)
    if other is not None:
        template = marked("{job} cannot be run here; allowed: {choices}")
        reason = Message(template, job=other.name, choices=JOB)
        raise IpsError(reason, line=other.line)
    if param.child(JOB) is None:
        raise IpsError(Message("holds no {element}", element=JOB), ROOT, param.line)


def _check_times(param: Node) -> None:
    """Raise IpsError for two times to run at."""
    if sum(bool(param.text_of(name)) for name in _TIMES) > 1:
        second = param.child(_TIMES[1]) or param
        reason = Message("is given besides {name}; at most one of them is allowed", name=_TIMES[0])
        raise IpsError(reason, second.name, second.line)


def _check_names(parent: Node, allowed: tuple[str, ...]) -> None:
    """Raise IpsError for elements that are not allowed here, or are there twice."""
    seen: set[str] = set()
    for child in parent.children:
        if child.name not in allowed or not is_ips(child.namespace):
            reason = Message("is no element of {parent}", parent=parent.name)
            choices = Message("allowed: {choices}", choices=allowed)
            raise IpsError(joined("; ", (reason, choices)), child.name, child.line)
        if child.name in seen:
            reason = Message("is there twice in {parent}", parent=parent.name)
            raise IpsError(reason, child.name, child.line)
        seen.add(child.name)


def _export_job(element: Node) -> ExportJob:
    _check_names(element, _JOB_FIELDS)
    values: dict[str, object] = {}
    for child in element.children:
        read = _READERS.get(child.name)
        values[child.name] = child.text if read is None else read(child)
    try:
        return ExportJob.from_fields(values)
    except JobError as error:
        raise IpsError(error.message, JOB, element.line) from error


def _handles(element: Node) -> list[str]:
    for item in element.children:
        if item.name != "items" or not is_ips(item.namespace) or not item.text:
            reason = Message("is not a handle such as {example}", example="a|942|1|579")
            raise IpsError(reason, f"{element.name}/{item.name}", item.line)
    return [item.text for item in element.children]


def _choice(element: Node) -> str:
    text = email_setting(element.text) if element.name == "emailSetting" else element.text
    if text not in _CHOICES[element.name]:
        reason = Message(
            "{value} is not allowed; allowed (as spelled): {choices}",
            value=element.text,
            choices=_CHOICES[element.name],
        )
        raise IpsError(reason, f"{JOB}/{element.name}", element.line)
    return text


_READERS: Mapping[str, Callable[[Node], object]] = {
    "assetHandleArray": _handles,
    "fmt": _choice,
    "emailSetting": _choice,
}
"""How fields are read that are not just text."""


def _warnings(param: Node) -> Iterator[Message]:
    for name in _TIMES:
        if param.text_of(name):
            yield Message(LATER, name=name)


def _notes(param: Node) -> Iterator[Message]:
    for name in _REQUIRED:
        if not param.text_of(name):
            yield Message("{name} is missing; a server would refuse the document", name=name)
    if is_undocumented(param.namespace):
        yield Message(
            "namespace {name} is of no documented version; read as {written}",
            name=param.namespace or '""',
            written=WRITTEN,
        )
    job = param.child(JOB) or param
    printed = job.text_of("emailSetting")
    if email_setting(printed) != printed:
        yield Message(
            "emailSetting {printed} is a translation; it is read as {setting}",
            printed=printed,
            setting=email_setting(printed),
        )
