"""Small files that are read with care and written whole: settings, recipes, the window's state.

A file of state is for this person only (0600). It is written beside its place under a name of its
own, brought to the disk and renamed, so that a crash, a full disk or a second program leave the old
one or the new one. The standard library has no such call; ``tempfile`` has the name alone, and
loads ``random`` for it.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from exportgui import paths
from exportgui.errors import ExportguiError
from exportgui.messages import NOTHING, Message, joined, marked, verbatim
from exportgui.system_errors import cannot_be_read

MAX_BYTES = 1 << 20
"""No document of ours comes near this size."""

MAX_DEPTH = 50
"""Ours are three deep; Python stops at some hundreds, depending on who calls."""

_JSON_REASONS = (
    marked("Expecting value"),
    marked("Expecting property name enclosed in double quotes"),
    marked("Expecting ':' delimiter"),
    marked("Expecting ',' delimiter"),
    marked("Extra data"),
    marked("Unterminated string starting at"),
    marked("Invalid control character at"),
    marked("Invalid \\escape"),
)
"""What Python says of text that is not JSON, in English only."""


class DocumentError(ExportguiError):
    """A document cannot be read; ``reason`` is why, without its name."""

    def __init__(self, path: Path, reason: Message) -> None:
        self.reason = reason
        super().__init__(joined(": ", (path.name, reason)))


class Kept(NamedTuple):
    """A document of state: empty where there was none, or a bad one, of which ``problem`` tells."""

    document: dict[str, Any]
    problem: Message = NOTHING


def read_document(path: Path) -> Any:
    """What a JSON file holds. Raises DocumentError, FileNotFoundError where there is none."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise DocumentError(path, Message("larger than {size} MiB", size=MAX_BYTES >> 20))
        document = json.loads(data.decode("utf-8-sig"), parse_constant=_refuse_constant)
        _check_depth(document)
        return document
    except FileNotFoundError:
        raise
    except OSError as error:
        raise DocumentError(path, cannot_be_read(error)) from error
    except json.JSONDecodeError as error:
        reason = Message(
            "not JSON: {detail} in line {line}, column {column}",
            detail=Message(error.msg) if error.msg in _JSON_REASONS else verbatim(error.msg),
            line=error.lineno,
            column=error.colno,
        )
        raise DocumentError(path, reason) from error
    except ValueError as error:
        raise DocumentError(path, Message("not JSON in UTF-8")) from error
    except RecursionError as error:
        raise DocumentError(path, Message("nested too deeply")) from error


def load_state(path: Path) -> Kept:
    """A JSON object that this program wrote; one that cannot be used is kept under another name."""
    try:
        document = read_document(path)
        if isinstance(document, dict):
            return Kept(document)
        reason = Message("does not hold a JSON object")
    except FileNotFoundError:
        return Kept({})
    except DocumentError as error:
        reason = error.reason
    try:
        aside = _set_aside(path)
    except OSError:
        return Kept({}, joined(": ", (path.name, reason)))
    kept = Message("it is kept as {name}", name=aside.name)
    return Kept({}, joined(": ", (path.name, joined("; ", (reason, kept)))))


def change_state(path: Path, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Write what ``change`` makes of the state as it is now. Raises OSError.

    Programs that change one file at once do so one after the other, so that none loses what another
    wrote.
    """
    paths.make_private_folder(path.parent)
    with _locked(path):
        write_document(path, change(load_state(path).document))


def write_document(path: Path, document: Any, *, private: bool = True) -> None:
    """Write JSON for people to read, as `write_whole` does. Raises OSError."""
    try:
        data = json.dumps(document, indent=2, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # the name of a file that is no UTF-8
        data = json.dumps(document, indent=2).encode()
    write_whole(path, data + b"\n", private=private)


def write_whole(path: Path, data: bytes, *, private: bool = True) -> None:
    """Write a file so that it is whole or as it was, and on the disk. Raises OSError.

    A link stays one. Without ``private`` the file is one to pass on: it keeps its permissions, or
    gets those that files of this person have.
    """
    target = Path(os.path.realpath(path))
    fresh = target.with_name(f".{target.name}.{os.getpid()}-{os.urandom(4).hex()}.new")
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    descriptor = os.open(fresh, flags, 0o600 if private else 0o666)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if not private and target.exists():
            fresh.chmod(stat.S_IMODE(target.stat().st_mode))
        fresh.replace(target)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _check_depth(document: Any) -> None:
    """Raise RecursionError for a document that could be read, but perhaps not written again."""
    level = [document] if isinstance(document, dict | list) else []
    for _ in range(MAX_DEPTH):
        branches = (value.values() if isinstance(value, dict) else value for value in level)
        level = [each for branch in branches for each in branch if isinstance(each, dict | list)]
    if level:
        raise RecursionError


def _refuse_constant(name: str) -> None:
    raise ValueError(name)  # NaN and Infinity are no JSON, and no value of ours


def _set_aside(path: Path) -> Path:
    """Rename a bad file, under a name that is free. Raises OSError."""
    number = 1
    aside = path.with_suffix(f".broken{path.suffix}")
    while aside.exists():
        number += 1
        aside = path.with_suffix(f".broken-{number}{path.suffix}")
    return path.rename(aside)


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Within, other programs wait that want the same; for nothing where there are no locks."""
    with open(path.with_name(f".{path.name}.lock"), "ab", opener=paths.private_opener) as file:
        with contextlib.suppress(OSError):
            _lock(file.fileno())
        yield


def _lock(descriptor: int) -> None:
    """Until the file is closed. Raises OSError where that cannot be had."""
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined]
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX)


def _sync_folder(folder: Path) -> None:
    """Bring a folder's names to the disk, where the system has that."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
