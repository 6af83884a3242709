"""The ledger's tables, and the conversion of values to and from their rows."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from exportgui.job.ledger import queue_table
from exportgui.job.outcome import (
    ItemRow,
    JobRow,
    JobState,
    Outcome,
    SourceIdentity,
    Standing,
    State,
)
from exportgui.messages import Message, from_json, to_json

if TYPE_CHECKING:
    from exportgui.job.planning.job_plan import PlannedItem

_OUTCOME_COLUMNS = (
    "index",
    "state",
    "output",
    "sha256",
    "size",
    "replaced",
    "transferred",
    "seconds",
)

_TABLES = """
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL, name TEXT NOT NULL, state TEXT NOT NULL,
    catalog TEXT NOT NULL, destination TEXT NOT NULL, job TEXT NOT NULL, options TEXT NOT NULL,
    recipe_hash TEXT NOT NULL, created REAL NOT NULL, ended REAL, beat REAL NOT NULL,
    owner TEXT NOT NULL, fatal TEXT NOT NULL DEFAULT '', mail TEXT NOT NULL DEFAULT '',
    warnings TEXT NOT NULL DEFAULT '[]'
);
CREATE TABLE items (
    job_id INTEGER NOT NULL REFERENCES jobs(id), idx INTEGER NOT NULL, handle TEXT NOT NULL,
    asset_name TEXT NOT NULL, asset_type TEXT NOT NULL, folder TEXT NOT NULL,
    object_path TEXT NOT NULL, source BLOB NOT NULL, source_size INTEGER,
    source_mtime_ns INTEGER, source_inode INTEGER, page INTEGER, fate TEXT NOT NULL,
    output TEXT NOT NULL, replaced INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL,
    sha256 TEXT NOT NULL DEFAULT '', size INTEGER NOT NULL DEFAULT 0, transferred INTEGER,
    message TEXT NOT NULL DEFAULT '', warnings TEXT NOT NULL DEFAULT '[]',
    attempts INTEGER NOT NULL DEFAULT 0, finished REAL, PRIMARY KEY (job_id, idx)
) WITHOUT ROWID;
CREATE INDEX items_by_state ON items (job_id, state);
"""

_RENDITIONS = """
ALTER TABLE items ADD COLUMN rendition TEXT NOT NULL DEFAULT '';
ALTER TABLE items ADD COLUMN seconds REAL NOT NULL DEFAULT 0;
"""

_LIVES = """
ALTER TABLE items ADD COLUMN alive INTEGER NOT NULL DEFAULT 0;
ALTER TABLE items ADD COLUMN deaths INTEGER NOT NULL DEFAULT 0;
"""

_HELD = """
ALTER TABLE items ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
"""

_NOTES = """
ALTER TABLE jobs ADD COLUMN notes TEXT NOT NULL DEFAULT '[]';
"""

MIGRATIONS = (_TABLES, _RENDITIONS, _LIVES, queue_table.TABLE, _HELD, _NOTES)
"""Statements that lead from each version of the ledger to the next."""


def item_values(job_id: int, item: PlannedItem) -> tuple[Any, ...]:
    """A planned item as the values of its row."""
    asset = item.asset
    identity = item.identity
    return (
        job_id,
        item.index,
        asset.handle,
        asset.name,
        str(asset.type),
        asset.folder,
        asset.object_path,
        os.fsencode(asset.path) if asset.path else b"",
        identity.size if identity else None,
        identity.mtime_ns if identity else None,
        identity.inode if identity else None,
        item.page,
        item.action,
        item.output,
        item.replaces,
        item.first_state,
        message_line(item.reason),
        message_lines(item.warnings),
        item.rendition,
    )


def outcome_values(outcome: Outcome) -> dict[str, Any]:
    """An outcome as the values of its row."""
    values = {name: getattr(outcome, name) for name in _OUTCOME_COLUMNS}
    return values | {
        "message": message_line(outcome.message),
        "warnings": message_lines(outcome.warnings),
    }


def message_line(message: Message) -> str:
    """A message as its column keeps it: with its template, so that it can be read in any language.

    Older versions kept the English text alone, which `from_json` takes as it is.
    """
    return to_json(message) if message else ""


def message_lines(messages: Iterable[Message]) -> str:
    """Several messages as their column keeps them: a JSON list of such lines."""
    return json.dumps([to_json(message) for message in messages])


def _messages(column: str) -> tuple[Message, ...]:
    return tuple(map(from_json, json.loads(column)))


def standing(row: sqlite3.Row) -> Standing:
    """A group of rows of ``items`` that count alike."""
    transferred = None if row["transferred"] is None else bool(row["transferred"])
    return Standing(State(row["state"]), bool(row["warned"]), bool(row["replaced"]), transferred)


def job_row(row: sqlite3.Row) -> JobRow:
    """A row of ``jobs``."""
    values = dict(row)
    values.update({name: json.loads(values[name]) for name in ("job", "options")})
    values["state"] = JobState(values["state"])
    values.update({name: from_json(values[name]) for name in ("fatal", "mail")})
    values.update({name: _messages(values[name]) for name in ("warnings", "notes")})
    return JobRow(**values)


def item_row(row: sqlite3.Row) -> ItemRow:
    """A row of ``items``."""
    values = dict(row)
    identity = [values.pop(f"source_{name}") for name in ("size", "mtime_ns", "inode")]
    values["identity"] = SourceIdentity(*identity) if identity[0] is not None else None
    values["source"] = os.fsdecode(values["source"])
    values["index"] = values.pop("idx")
    values["action"] = values.pop("fate")
    values["alive"], values["held"] = bool(values["alive"]), bool(values["held"])
    values["state"] = State(values["state"])
    values["replaced"] = bool(values["replaced"])
    values["transferred"] = None if values["transferred"] is None else bool(values["transferred"])
    values["message"] = from_json(values["message"])
    values["warnings"] = _messages(values["warnings"])
    return ItemRow(**values)
