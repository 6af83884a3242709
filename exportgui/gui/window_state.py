"""What the window remembers from one start to the next, in one small JSON file."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

from exportgui import paths

FILE_NAME = "window.json"
MAY_HIDE = ("library", "preview", "jobs")
log = logging.getLogger(__name__)


def state_path() -> Path:
    """Where it is kept; the file need not exist."""
    return paths.config_dir() / FILE_NAME


def load() -> dict[str, Any]:
    """What was kept; empty at the first start or when the file cannot be read."""
    try:
        found = json.loads(state_path().read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        log.warning("the state of the window cannot be read: %s", error)
        return {}
    return found if isinstance(found, dict) else {}


def hidden(kept: dict[str, Any]) -> list[str]:
    """The parts of the window that a person has hidden."""
    names = kept.get("hidden")
    return [name for name in MAY_HIDE if isinstance(names, list) and name in names]


def save(values: dict[str, Any]) -> None:
    """Keep this; a disk that refuses costs no more than a line in the log."""
    path = state_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(values, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        log.warning("the state of the window cannot be kept: %s", error)
