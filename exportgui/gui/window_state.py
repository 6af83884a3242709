"""The stored state of the window, in one small JSON file."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from exportgui import documents, paths

FILE_NAME = "window.json"
MAY_HIDE = ("library", "preview", "jobs")
log = logging.getLogger(__name__)


def state_path() -> Path:
    """Where it is kept; the file need not exist."""
    return paths.config_dir() / FILE_NAME


def load() -> dict[str, Any]:
    """What was saved; empty at the first start, or when the file cannot be used, which is kept."""
    state = documents.load_state(state_path())
    if state.problem:
        log.warning("the state of the window cannot be read: %s", state.problem)
    return state.document


def hidden(state: dict[str, Any]) -> list[str]:
    """The parts of the window that a person has hidden."""
    names = state.get("hidden")
    return [name for name in MAY_HIDE if isinstance(names, list) and name in names]


def save(values: dict[str, Any]) -> None:
    """Save values beside the stored ones; a failure is logged."""
    change(lambda _: values)


def change(make: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Save the values that ``make`` returns for the stored ones."""
    try:
        documents.change_state(state_path(), lambda document: document | make(document))
    except OSError as error:
        log.warning("the state of the window cannot be saved: %s", error)
