"""The queue of mails, stored in the ledger so that it survives a restart.

A mail belongs to no process. Whoever sends it claims it first, by an UPDATE whose WHERE clause
holds for one of them only; a claim whose process died lapses.
"""

from __future__ import annotations

import json
import sqlite3
import time
import zlib
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from exportgui.errors import JobError
from exportgui.job.ledger.owner import owner
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, from_json, to_json

if TYPE_CHECKING:
    from exportgui.job.ledger.ledger_file import LedgerFile

TABLE = """
CREATE TABLE mails (
    id INTEGER PRIMARY KEY, job_id INTEGER NOT NULL REFERENCES jobs(id), occasion TEXT NOT NULL,
    recipients TEXT NOT NULL, taken TEXT NOT NULL DEFAULT '[]', refused TEXT NOT NULL DEFAULT '[]',
    message BLOB NOT NULL, state TEXT NOT NULL, created REAL NOT NULL, due REAL NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, owner TEXT NOT NULL DEFAULT '',
    claimed REAL NOT NULL DEFAULT 0, note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX mails_by_job ON mails (job_id);
CREATE INDEX mails_by_state ON mails (state, due);
"""
LEASE_SECONDS = 120.0
"""How long a claim holds: several times what an attempt may take."""
_FAR_SECONDS = 86_400.0
"""No attempt is due later than this from now, unless the clock was put back meanwhile."""
_DUE = "state='waiting' AND abs(? - claimed) > ? AND (due <= ? OR due > ?)"
_PLAIN = ("id", "job_id", "created", "due", "attempts")
_LISTS = ("recipients", "taken", "refused")


class Occasion(StrEnum):
    """What a mail tells of."""

    START = "start"
    END = "end"


class MailState(StrEnum):
    """What became of a mail."""

    WAITING = "waiting"
    SENT = "sent"
    GIVEN_UP = "given up"


@dataclass(frozen=True, slots=True)
class QueuedMail:
    """A mail of the queue. ``recipients``, as typed, may still get it, ``taken`` have got it.

    ``refused`` never will. Times are seconds since the epoch; ``message`` is empty unless the mail
    waits; ``note`` is what went wrong with the last attempt.
    """

    id: int
    job_id: int
    occasion: Occasion
    recipients: tuple[str, ...]
    taken: tuple[str, ...]
    refused: tuple[str, ...]
    message: bytes
    state: MailState
    created: float
    due: float
    attempts: int
    note: Message


class MailTable:
    """The mails of a ledger; ``clock`` tells the seconds since the epoch."""

    def __init__(self, file: LedgerFile, clock: Callable[[], float] = time.time) -> None:
        self._file = file
        self.clock = clock

    def add(
        self, job_id: int, occasion: Occasion, recipients: Sequence[str], message: bytes
    ) -> None:
        """Queue a mail; when this returns, it survives a power cut."""
        now = self.clock()
        row = (job_id, occasion, json.dumps(recipients), zlib.compress(message), now, now)
        with self._file.write(durable=True) as db:
            db.execute(
                "INSERT INTO mails (job_id, occasion, recipients, message, state, created, due)"
                " VALUES (?, ?, ?, ?, 'waiting', ?, ?)",
                row,
            )

    def claim(self, *, only_new: bool = False) -> QueuedMail | None:
        """Claim a mail that is due, those that nobody has tried yet first; None without any."""
        fresh = " AND attempts = 0" if only_new else ""
        query = f"SELECT id, claimed, attempts FROM mails WHERE {_DUE}{fresh} ORDER BY 3, 1"
        for row in self._file.read(query, *self._due_now()):
            if self._claimed(row):
                return _mail(self._file.read("SELECT * FROM mails WHERE id=?", row["id"])[0])
        return None

    def _claimed(self, row: sqlite3.Row) -> bool:
        return bool(
            self._file.note(
                "UPDATE mails SET owner=?, claimed=?"
                " WHERE id=? AND state='waiting' AND claimed=? AND attempts=?",
                *(owner(), self.clock(), row["id"], row["claimed"], row["attempts"]),
            )
        )

    def settle(self, before: QueuedMail, after: QueuedMail) -> None:
        """Write what an attempt made of a mail; one that goes on waiting is free again."""
        people = map(json.dumps, (after.recipients, after.taken, after.refused))
        values = (after.state, to_json(after.note), *people, after.due, after.attempts)
        kept = "message" if after.state is MailState.WAITING else "x''"
        with self._file.write(durable=True) as db:
            db.execute(
                "UPDATE mails SET state=?, note=?, recipients=?, taken=?, refused=?, due=?,"
                f" attempts=?, claimed=0, message={kept} WHERE id=? AND owner=? AND attempts=?",
                (*values, before.id, owner(), before.attempts),
            )

    def has_due(self) -> bool:
        """Whether there is a mail to be sent now."""
        query = f"SELECT 1 FROM mails WHERE {_DUE} LIMIT 1"
        return bool(self._file.read(query, *self._due_now()))

    def of_job(self, job_id: int) -> list[QueuedMail]:
        """The mails of a job, oldest first."""
        return list(
            map(_mail, self._file.read("SELECT * FROM mails WHERE job_id=? ORDER BY id", job_id))
        )

    def _due_now(self) -> tuple[float, ...]:
        now = self.clock()
        return now, LEASE_SECONDS, now, now + _FAR_SECONDS


def _mail(row: sqlite3.Row) -> QueuedMail:
    """A row as a mail. JobError when it is damaged."""
    try:
        values = {name: row[name] for name in _PLAIN}
        values |= {name: tuple(json.loads(row[name])) for name in _LISTS}
        return QueuedMail(
            **values,
            occasion=Occasion(row["occasion"]),
            message=zlib.decompress(row["message"]) if row["message"] else b"",
            state=MailState(row["state"]),
            note=from_json(row["note"]),
        )
    except (ValueError, TypeError, zlib.error) as error:
        raise JobError(
            Message("what the ledger holds of job {number} is damaged", number=row["job_id"])
        ) from error
