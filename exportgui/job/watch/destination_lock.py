"""One watch at a time for each destination of a person: a second one is refused, and told why."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from exportgui import paths
from exportgui.errors import JobError
from exportgui.job.ledger.owner import owner
from exportgui.messages import Message, joined
from exportgui.same_file import folded


@contextlib.contextmanager
def sole_watch(destination: Path, source: Path) -> Iterator[None]:
    """Hold a destination for the watch of the catalog ``source``.

    The system takes the lock back from processes that die. Raises JobError while another watch, of
    this process or not, holds it, naming that one.
    """
    folder = paths.data_dir() / "watches"
    paths.make_private_folder(folder)
    key = hashlib.sha256(os.fsencode(folded(os.path.realpath(destination)))).hexdigest()[:32]
    with (folder / f"{key}.lock").open("a+", encoding="utf-8") as file:
        if not _lock(file):
            raise JobError(joined(": ", (destination, _refusal(folder / f"{key}.json"))))
        about = {"process": owner(), "catalog": os.fsdecode(source)}
        (folder / f"{key}.json").write_text(json.dumps(about), "utf-8")
        yield


def _refusal(file: Path) -> Message:
    try:
        about = json.loads(file.read_text("utf-8"))
        process, catalog = str(about["process"]), str(about["catalog"])
    except (OSError, ValueError, LookupError, TypeError):  # it is just being written
        process = catalog = "?"
    return Message(
        "another watch ({process}) exports {catalog} to this folder already; stop that one first,"
        " or choose another folder",
        process=process,
        catalog=catalog,
    )


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import errno
    import fcntl

    def _lock(file: IO[str]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            # a file system without locks: nobody can be told apart
            return error.errno not in (errno.EWOULDBLOCK, errno.EACCES)
        return True
