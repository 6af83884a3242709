"""Read and write small JSON files: settings, recipes, the window's state.

Files of state are readable by this user only (0600), and replaced atomically. The command line
reads and writes them too, and loads no Qt, so they are neither QSettings nor locked by QLockFile.
"""

from __future__ import annotations

import contextlib
import errno
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from exportgui import paths
from exportgui.atomic_write import write_whole
from exportgui.errors import ExportguiError
from exportgui.messages import NOTHING, Message, joined, marked, quoted
from exportgui.system_errors import cannot_be_read

MAX_BYTES = 1 << 20
"""Far more than any document of ours."""

MAX_DEPTH = 50
"""Ours are three deep. Python's parser has no limit but the stack's: it stops at some hundreds,
depending on the caller's depth, and may accept what ``json.dumps`` then cannot write."""

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
    """A document cannot be read; ``reason`` does not name it."""

    def __init__(self, path: Path, reason: Message) -> None:
        self.reason = reason
        super().__init__(joined(": ", (path.name, reason)))


class StoredState(NamedTuple):
    """A document of state: empty where there was none or a bad one, as ``problem`` explains."""

    document: dict[str, Any]
    problem: Message = NOTHING


def read_document(path: Path) -> Any:
    """The content of a JSON file. Raises DocumentError, or FileNotFoundError if there is none."""
    try:
        document = json.loads(_read_text(path), parse_constant=_refuse_constant)
        _check_depth(document)
        return document
    except json.JSONDecodeError as error:
        reason = Message(
            "not JSON: {detail} in line {line}, column {column}",
            detail=json_reason(error),
            line=error.lineno,
            column=error.colno,
        )
        raise DocumentError(path, reason) from error
    except ValueError as error:
        raise DocumentError(path, Message("not JSON in UTF-8")) from error
    except RecursionError as error:
        raise DocumentError(path, Message("nested too deeply")) from error


def json_reason(error: json.JSONDecodeError) -> Message:
    """Python's text for an error, without its place."""
    return Message(error.msg) if error.msg in _JSON_REASONS else quoted(error.msg)


def _read_text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise DocumentError(path, cannot_be_read(error)) from error
    if len(data) > MAX_BYTES:
        raise DocumentError(path, Message("larger than {size} MiB", size=MAX_BYTES >> 20))
    return data.decode("utf-8-sig")


def load_state(path: Path) -> StoredState:
    """A JSON object that this program wrote; an unusable file is renamed, not lost."""
    try:
        document = read_document(path)
        if isinstance(document, dict):
            return StoredState(document)
        reason = Message("does not hold a JSON object")
    except FileNotFoundError:
        return StoredState({})
    except DocumentError as error:
        reason = error.reason
    try:
        aside = _set_aside(path)
    except OSError:
        return StoredState({}, joined(": ", (path.name, reason)))
    renamed = Message("it is kept as {name}", name=aside.name)
    return StoredState({}, joined(": ", (path.name, joined("; ", (reason, renamed)))))


def change_state(path: Path, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Write what ``change`` makes of the state on the disk. Raises OSError.

    Under a lock, so that of two programs neither loses what the other wrote.
    """
    paths.make_private_folder(path.parent)
    with _locked(path):
        write_document(path, change(load_state(path).document))


def write_document(path: Path, document: Any, *, private: bool = True) -> None:
    """Write indented JSON as `write_whole` does. Raises OSError."""
    try:
        data = json.dumps(document, indent=2, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # a file name that is not UTF-8
        data = json.dumps(document, indent=2).encode()
    write_whole(path, data + b"\n", private=private)


def _check_depth(document: Any) -> None:
    """Raise RecursionError for a document that is too deep to be written again safely."""
    level = [document] if isinstance(document, dict | list) else []
    for _ in range(MAX_DEPTH):
        branches = (value.values() if isinstance(value, dict) else value for value in level)
        level = [value for branch in branches for value in branch if isinstance(value, dict | list)]
    if level:
        raise RecursionError


def _refuse_constant(name: str) -> None:
    raise ValueError(name)  # NaN and Infinity are not JSON


def _set_aside(path: Path) -> Path:
    """Rename a bad file to a free name. Raises OSError."""
    number = 1
    aside = path.with_suffix(f".broken{path.suffix}")
    while aside.exists():
        number += 1
        aside = path.with_suffix(f".broken-{number}{path.suffix}")
    return path.rename(aside)


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold the lock of a file; without effect on file systems that have no locks.

    A window and a command, or two windows, may change a file at once: each reads it, changes it and
    replaces it, so that one change would be lost. The standard library locks files only by the
    systems' own calls. The lock is on a file beside it, as the file itself is replaced.
    """
    with open(path.with_name(f".{path.name}.lock"), "ab", opener=paths.private_opener) as file:
        with contextlib.suppress(OSError):
            _lock(file.fileno())
        yield


def _lock(descriptor: int) -> None:
    """Lock a file until it is closed. Raises OSError where that is not possible."""
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        while True:
            try:
                msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined]
            except OSError as error:
                if error.errno != errno.EDEADLK:  # given up after ten attempts, one a second
                    raise
            else:
                return
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
