"""Write a ZIP of outputs and read it back.

``zipfile`` makes ZIP64 where sizes or the number of members ask for it, and marks names as UTF-8.
"""

from __future__ import annotations

import hashlib
import time
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO

from exportgui.errors import EnvironmentFault
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, marked
from exportgui.request.output_formats import OUTPUTS

_CHUNK = 1 << 20
_FILE_MODE = 0o100644
_FIRST_YEAR = (1980, 1, 1, 0, 0, 0)
_LAST_YEAR = (2107, 12, 31, 23, 59, 58)
_SPACIOUS = frozenset({"tif", "pdf", "eps"})
"""Output formats whose files shrink further."""

_OTHER_COMPRESSED = frozenset({".jpeg", ".zip", ".gz", ".7z", ".mp4", ".mov", ".mp3", ".docx"})
_STORED = _OTHER_COMPRESSED | {
    row.extension for name, row in OUTPUTS.items() if name not in _SPACIOUS
}


_ALTERED = marked("{name} was altered before it was packed; resume the job to export it again")


class StagedFileError(EnvironmentFault):
    """A staged output is not what was exported: it is to be exported again."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file for a ZIP; ``open`` opens it for reading. ``mtime`` is in seconds since the epoch."""

    name: str
    sha256: str
    size: int
    mtime: float
    open: Callable[[], BinaryIO]


def manifest(members: Iterable[Member]) -> bytes:
    """The SHA-256 of members in the format of ``sha256sum -c``."""
    return "".join(f"{member.sha256}  {member.name}\n" for member in members).encode()


def write_archive(path: Path, members: Sequence[Member], checkpoint: Callable[[], None]) -> None:
    """Write members in their order; ``checkpoint`` is called now and then and may raise.

    Pictures that are compressed already are stored. Raises StagedFileError for a member that is not
    what its SHA-256 says, OSError as the system does.
    """
    with zipfile.ZipFile(path, "w") as archive:
        for member in members:
            with member.open() as source, archive.open(_info(member), "w") as target:
                digest = _copy(source, target, checkpoint)
            if digest != member.sha256:
                raise StagedFileError(Message(_ALTERED, name=member.name))


def check_archive(
    file: IO[bytes], members: Sequence[Member], checkpoint: Callable[[], None]
) -> None:
    """Read a ZIP back: the CRC and the SHA-256 of each member. Raises EnvironmentFault."""
    try:
        with zipfile.ZipFile(file) as archive:
            is_whole = archive.namelist() == [member.name for member in members] and all(
                member_digest(archive, member.name, checkpoint) == (member.sha256, member.size)
                for member in members
            )
    except (zipfile.BadZipFile, EOFError):
        is_whole = False
    if not is_whole:
        raise EnvironmentFault(Message("the ZIP cannot be read back as it was written"))


def member_digest(
    archive: zipfile.ZipFile, name: str, checkpoint: Callable[[], None] = lambda: None
) -> tuple[str, int]:
    """The SHA-256 in hex and the size in bytes of a member; KeyError when there is none.

    Raises BadZipFile where its CRC is wrong.
    """
    with archive.open(name) as source:
        return _copy(source, None, checkpoint), archive.getinfo(name).file_size


def _copy(source: IO[bytes], target: IO[bytes] | None, checkpoint: Callable[[], None]) -> str:
    digest = hashlib.sha256()
    while chunk := source.read(_CHUNK):
        checkpoint()
        digest.update(chunk)
        if target is not None:
            target.write(chunk)
    return digest.hexdigest()


def _info(member: Member) -> zipfile.ZipInfo:
    date = time.localtime(member.mtime)[:6]
    info = zipfile.ZipInfo(member.name, min(max(date, _FIRST_YEAR), _LAST_YEAR))
    is_stored = PurePosixPath(member.name).suffix.lower() in _STORED
    info.compress_type = zipfile.ZIP_STORED if is_stored else zipfile.ZIP_DEFLATED
    info.external_attr = _FILE_MODE << 16
    info.file_size = member.size
    return info
