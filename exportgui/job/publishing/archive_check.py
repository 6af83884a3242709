"""Check the members of a job's ZIP against the sizes and hashes in the ledger."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from exportgui.job.outcome import ItemRow
from exportgui.job.publishing.archive_file import member_digest
from exportgui.job.publishing.verdict import Verdict

_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError)


def check_members(
    path: Path, rows: list[ItemRow], stop: Callable[[], bool]
) -> Iterator[tuple[ItemRow, Verdict]]:
    """Compare the members of a ZIP with the rows of published items."""
    try:
        archive = zipfile.ZipFile(path)
    except FileNotFoundError:
        yield from ((row, Verdict.MISSING) for row in rows)
        return
    except _DAMAGED:
        yield from ((row, Verdict.UNREADABLE) for row in rows)
        return
    with archive:
        for row in rows:
            if stop():
                return
            yield row, _check_member(archive, row)


def _check_member(archive: zipfile.ZipFile, row: ItemRow) -> Verdict:
    try:
        found = member_digest(archive, row.output)
    except KeyError:
        return Verdict.MISSING
    except _DAMAGED:
        return Verdict.UNREADABLE
    return Verdict.OK if found == (row.sha256, row.size) else Verdict.CHANGED
