"""Read an IPS ``submitJob`` document. Pages: r-submit-job.md, r-exportjob.md, r-handle-array.md.

Namespaces and a SOAP envelope around ``submitJobParam`` are ignored. Entities and document types
are refused.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import defusedxml.ElementTree as SafeTree
from defusedxml import DefusedXmlException

from exportgui.errors import JobError
from exportgui.job.model import ExportJob
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined, quoted
from exportgui.system_errors import cannot_be_read

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_BYTES = 64 << 20
_OTHER_JOBS = frozenset(
    {
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
    }
)
_LATER = ("execTime", "execSchedule")


@dataclass(frozen=True, slots=True)
class Submission:
    """The job in a document; ``warnings`` name what is not supported, such as schedules."""

    job: ExportJob
    name: str
    warnings: tuple[Message, ...]


def read_submission(path: Path) -> Submission:
    """Read a document. Raises JobError if it is not valid."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise _error(
                path,
                Message("larger than {size} MB, which no job document is", size=MAX_BYTES >> 20),
            )
        root: Element = SafeTree.fromstring(path.read_bytes(), forbid_dtd=True)
    except OSError as error:
        raise _error(path, cannot_be_read(error)) from error
    except DefusedXmlException as error:
        reason = Message("document types and entities are not accepted in a job document")
        raise _error(path, reason) from error
    except (SafeTree.ParseError, ValueError, LookupError) as error:
        wrong = Message("not well-formed XML: {detail}", detail=quoted(str(error)))
        raise _error(path, wrong) from error
    return _submission(root, path)


def _error(path: Path, reason: Message) -> JobError:
    return JobError(joined(": ", (path, reason)))


def _submission(root: Element, path: Path) -> Submission:
    param = next((one for one in root.iter() if _name(one) == "submitJobParam"), None)
    if param is None:
        raise _error(path, Message("holds no {element}", element="submitJobParam"))
    children = {_name(child): child for child in param}
    if other := sorted(_OTHER_JOBS & children.keys()):
        raise _error(
            path,
            Message(
                "{job} cannot be run here; allowed: {choices}", job=other[0], choices="exportJob"
            ),
        )
    if "exportJob" not in children:
        reason = Message("holds no {element}", element="exportJob")
        raise _error(path, joined(" ", ("submitJobParam", reason)))
    later = [name for name in _LATER if name in children and _text(children[name])]
    warnings = tuple(
        Message("{name} is not followed: the job runs now", name=name) for name in later
    )
    name = _text(children["jobName"]) if "jobName" in children else ""
    return Submission(_export_job(children["exportJob"]), name, warnings)


def _export_job(element: Element) -> ExportJob:
    fields: dict[str, object] = {}
    for child in element:
        name = _name(child)
        if name in fields:
            raise JobError(Message("exportJob names {name} twice", name=name))
        fields[name] = _handles(child) if name == "assetHandleArray" else _text(child)
    return ExportJob.from_fields(fields)


def _handles(element: Element) -> list[str]:
    return [_text(item) for item in element if _name(item) == "items"]


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _text(element: Element) -> str:
    return (element.text or "").strip()
