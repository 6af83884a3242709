"""A ZIP file as the destination of a job: its name, its staging folder, and its record."""

from __future__ import annotations

import json
from pathlib import Path

from exportgui.lazy_dataclass import dataclass

ARCHIVE_SUFFIX = ".zip"
_ATTEMPTS = 16
_NAMED = 40
"""Letters of the ZIP's name in that of its staging folder."""


@dataclass(frozen=True, slots=True)
class ArchiveRecord:
    """The ZIP that a job made, with its SHA-256 and size in bytes.

    Without ``is_published`` it was about to be renamed to ``path``, or was when the job stopped.
    ``before`` has the SHA-256 of earlier attempts of the same job, with blanks between: one of
    them may be what is there. An ``is_outdated`` one lacks items that were exported since, and is
    to be replaced.
    """

    path: Path
    sha256: str
    size: int
    is_published: bool = False
    is_outdated: bool = False
    before: str = ""

    @property
    def own_digests(self) -> frozenset[str]:
        """What the SHA-256 of a file at ``path`` may be if this job has put it there."""
        return frozenset((self.sha256, *self.before.split()))

    def followed_by(self, sha256: str) -> str:
        """The ``before`` of a further attempt at the same path."""
        earlier = dict.fromkeys((self.sha256, *self.before.split()))
        return " ".join([digest for digest in earlier if digest != sha256][:_ATTEMPTS])

    def to_json(self) -> str:
        """A line that `from_json` reads."""
        flags = (self.is_published, self.is_outdated)
        return json.dumps((str(self.path), self.sha256, self.size, *flags, self.before))

    @classmethod
    def from_json(cls, line: str) -> ArchiveRecord | None:
        """Read what `to_json` wrote; None for an empty line. Raises ValueError or TypeError."""
        if not line:
            return None
        path, *rest = json.loads(line)
        return cls(Path(path), *rest)


def is_archive(destination: Path) -> bool:
    """Whether outputs are packed into a file of that name instead of put into a folder."""
    return destination.suffix.lower() == ARCHIVE_SUFFIX


def job_folder(destination: Path, uid: str) -> Path:
    """Where a job writes its outputs: its destination, or a staging folder beside the ZIP."""
    if not is_archive(destination):
        return destination
    return destination.with_name(f"{destination.name[:_NAMED]}.{uid}.partial")
