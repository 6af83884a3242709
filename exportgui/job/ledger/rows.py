"""The ledger's tables, and the conversion of values to and from their rows."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from exportgui.catalog.names import listed_name, name_on_disk
from exportgui.job.archive import ArchiveRecord
from exportgui.job.ledger import mail_table, queue_table, record_table, schedule_table
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
from exportgui.render import revision

if TYPE_CHECKING:
    from exportgui.job.planning.job_plan import JobPlan, PlannedItem

_OUTCOME_COLUMNS = (
    "index",
    "state",
    "output",
    "sha256",
    "size",
    "mtime_ns",
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

_CRASH_SUSPECTS = """
ALTER TABLE items ADD COLUMN alive INTEGER NOT NULL DEFAULT 0;
ALTER TABLE items ADD COLUMN deaths INTEGER NOT NULL DEFAULT 0;
"""

_PLACEHOLDERS = """
ALTER TABLE items ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
"""

_NOTES = """
ALTER TABLE jobs ADD COLUMN notes TEXT NOT NULL DEFAULT '[]';
"""

_IPS_HANDLES = """
ALTER TABLE items ADD COLUMN ips_handle TEXT NOT NULL DEFAULT '';
"""

_ARCHIVES = """
ALTER TABLE jobs ADD COLUMN archive TEXT NOT NULL DEFAULT '';
"""

MIGRATIONS = (
    _TABLES,
    _RENDITIONS,
    _CRASH_SUSPECTS,
    queue_table.TABLE,
    _PLACEHOLDERS,
    _NOTES,
    record_table.COLUMNS,
    record_table.REAL_DESTINATION,
    record_table.OWNERS,
    mail_table.TABLE,
    _IPS_HANDLES,
    _ARCHIVES,
    record_table.ENDED,
    schedule_table.TABLE,
)
"""Statements that bring each version of the ledger to the next."""

INSERT_JOB = """
INSERT INTO jobs (uid, name, state, catalog, destination, real_destination, job, options,
    recipe_hash, created, beat, owner, warnings, notes)
VALUES (:uid, :name, :state, :catalog, :destination, :real_destination, :job, :options,
    :recipe_hash, :now, :now, :owner, :warnings, :notes)
"""
INSERT_ITEM = """
INSERT INTO items (job_id, idx, handle, asset_name, asset_type, folder, object_path,
    source, source_size, source_mtime_ns, source_inode, page, fate, output, replaced, state,
    message, warnings, rendition, planned_output, wished, request_hash, render_revision,
    ips_handle)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def job_values(plan: JobPlan, owner: str) -> dict[str, Any]:
    """A planned job as the values of `INSERT_JOB`."""
    fields = plan.job.to_fields()
    options = plan.options.to_fields()
    return {
        "uid": os.urandom(6).hex(),
        "name": " ".join(plan.options.job_name.split()),
        "state": JobState.RUNNING,
        "catalog": listed_name(str(plan.catalog.source)),
        "destination": listed_name(str(plan.options.destination)),
        "real_destination": record_table.real_folder(plan.options.destination),
        "job": json.dumps(fields),
        "options": json.dumps(options),
        "recipe_hash": _recipe_hash(fields, options),
        "now": time.time(),
        "owner": owner,
        "warnings": message_lines(plan.warnings),
        "notes": message_lines(plan.notes),
    }


def _recipe_hash(fields: dict[str, Any], options: dict[str, Any]) -> str:
    recipe = {name: fields[name] for name in ("fmt", "is_modifier", "macro")} | options
    for name in ("job_name", "mail_to"):  # which make no other files
        del recipe[name]
    return hashlib.sha256(json.dumps(recipe, sort_keys=True).encode()).hexdigest()


def item_values(job_id: int, item: PlannedItem) -> tuple[Any, ...]:
    """A planned item as the values of `INSERT_ITEM`."""
    asset = item.asset
    return (
        job_id,
        item.index,
        asset.handle,
        asset.name,
        str(asset.type),
        asset.folder,
        asset.object_path,
        os.fsencode(asset.file) if asset.file else b"",
        *identity_values(item.identity),
        item.page,
        item.action,
        item.output,
        item.replaces,
        item.first_state,
        message_line(item.reason),
        message_lines(item.warnings),
        item.rendition,
        item.planned_output or item.output,
        item.wished,
        item.request_hash,
        revision.RENDER_REVISION,
        asset.ips_handle,
    )


def identity_values(identity: SourceIdentity | None) -> tuple[int | None, int | None, int | None]:
    """A source as the values of its columns: size, mtime and inode."""
    if identity is None:
        return None, None, None
    return identity.size, identity.mtime_ns, identity.inode


def pending_values(item: PlannedItem) -> tuple[Any, ...]:
    """What an item that is to be exported again has now: action, output, source, and request."""
    identity = identity_values(item.identity)
    return item.action, item.output, *identity, item.request_hash, revision.RENDER_REVISION


def outcome_values(outcome: Outcome) -> dict[str, Any]:
    """An outcome as the values of its row."""
    values = {name: getattr(outcome, name) for name in _OUTCOME_COLUMNS}
    return values | {
        "message": message_line(outcome.message),
        "warnings": message_lines(outcome.warnings),
    }


def message_line(message: Message) -> str:
    """A message as its column stores it: with its template, so that it can be translated later.

    Older versions stored the English text alone, which `from_json` takes as it is.
    """
    return to_json(message) if message else ""


def message_lines(messages: Iterable[Message]) -> str:
    """Several messages as their column stores them: a JSON list of such lines."""
    lines = [to_json(message) for message in messages]
    return json.dumps(lines) if lines else "[]"


def _messages(column: str) -> tuple[Message, ...]:
    return tuple(map(from_json, json.loads(column)))


def standing(row: sqlite3.Row) -> Standing:
    """What a group of rows of ``items`` has in common."""
    transferred = None if row["transferred"] is None else bool(row["transferred"])
    return Standing(State(row["state"]), bool(row["warned"]), bool(row["replaced"]), transferred)


def job_row(row: sqlite3.Row) -> JobRow:
    """A row of ``jobs``."""
    values = dict(row)
    del values["real_destination"]  # which only queries ask for
    values.update({name: name_on_disk(values[name]) for name in ("catalog", "destination")})
    values.update({name: json.loads(values[name]) for name in ("job", "options")})
    values["state"] = JobState(values["state"])
    values["archive"] = ArchiveRecord.from_json(values["archive"])
    values.update({name: from_json(values[name]) for name in ("fatal", "mail")})
    values.update({name: _messages(values[name]) for name in ("warnings", "notes")})
    return JobRow(**values)


def readable_job(row: sqlite3.Row) -> JobRow | None:
    """As `job_row`; None when the row is damaged."""
    try:
        return job_row(row)
    except (ValueError, KeyError, TypeError):
        return None


def damaged_job(job_id: int) -> Message:
    """That the rows of a job cannot be read."""
    return Message("what the ledger holds of job {number} is damaged", number=job_id)


def item_row(row: sqlite3.Row) -> ItemRow:
    """A row of ``items``."""
    values = dict(row)
    del values["wished"], values["adopted"]  # which only queries ask for
    identity = [values.pop(f"source_{name}") for name in ("size", "mtime_ns", "inode")]
    values["identity"] = SourceIdentity(*identity) if identity[0] is not None else None
    values["source"] = os.fsdecode(values["source"])
    values["index"] = values.pop("idx")
    values["action"] = values.pop("fate")
    values["state"] = State(values["state"])
    values.update({name: bool(values[name]) for name in ("alive", "held", "replaced")})
    values["transferred"] = None if values["transferred"] is None else bool(values["transferred"])
    values["message"] = from_json(values["message"])
    values["warnings"] = _messages(values["warnings"])
    return ItemRow(**values)
