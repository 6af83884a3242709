"""Pack the staged outputs of a job into its ZIP once all of them are there.

The ZIP is published like any output: under a temporary name beside its own, read back, renamed
when it is whole. The staged files go only after the ledger has it.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

from exportgui.errors import Cancelled, EnvironmentFault
from exportgui.job.archive import ArchiveRecord
from exportgui.job.ledger.owner import HEARTBEAT_SECONDS, JobTakenError
from exportgui.job.outcome import State
from exportgui.job.planning.existing_files import ExistingFiles
from exportgui.job.planning.naming import NameRegistry
from exportgui.job.publishing.archive_file import StagedFileError
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.folder import Entry
from exportgui.job.publishing.io_faults import TransferError, TransientError, environment_faults
from exportgui.job.publishing.publish import Published, PublishPolicy, publish
from exportgui.job.running.archive_members import Staging, member_names, produce_archive
from exportgui.job.running.context import Context
from exportgui.job.timeouts import check_answers
from exportgui.messages import NOTHING, Message

_POLL_SECONDS = 0.2


class Packing:
    """The last step of a job whose destination is a ZIP; for the job's own thread only.

    ``show(text)`` tells what is being done.
    """

    def __init__(self, context: Context, show: Callable[[str], None]) -> None:
        self._context = context
        self._show = show
        self._path = context.plan.options.destination
        self._record = context.ledger.job(context.job_id).archive

    def run(self) -> tuple[Message, bool]:
        """Pack; returns what stopped it for good, or an empty message, and whether it was stopped.

        A fault of the machine pauses the job as in `RunLoop`.
        """
        control = self._context.control
        with _heartbeats(self._context):
            while True:
                try:
                    self._pack_with_retries()
                except Cancelled:
                    return control.reason, True
                except EnvironmentFault as error:
                    lasts = isinstance(error, JobTakenError | StagedFileError)
                    if lasts or not control.waits:
                        return error.message, True
                    control.pause(error.message)
                else:
                    return NOTHING, False

    def _pack_with_retries(self) -> None:
        for delay in self._context.timeouts.retries:
            try:
                self._pack()
            except TransientError:
                self._context.sleep(delay)
            else:
                return
        self._pack()

    def _pack(self) -> None:
        """Pack unless the ledger has the ZIP already; then remove what was staged."""
        context = self._context
        self._checkpoint()
        rows = [row for row in context.ledger.iter_items(context.job_id) if row.state is State.DONE]
        staging = Staging(context.fs, context.destination, rows)
        is_packed = self._record is not None and self._record.is_published
        if rows and not is_packed:
            self._publish(staging)
        with contextlib.suppress(OSError, EnvironmentFault, TransferError):
            staging.remove()

    def _publish(self, staging: Staging) -> None:
        context = self._context
        folder = self._path.parent
        check_answers(folder)
        name = self._path.name if self._record is None else self._record.path.name
        self._show(Message("packing {name}", name=name))
        members = staging.members(context.ledger, context.job_id)
        policy = self._policy(frozenset(member.name for member in members))
        produce = produce_archive(context.fs, members, self._checkpoint)
        tag = f"{context.tag}-archive-"
        with contextlib.closing(Destination(context.fs, folder)) as root:
            root.open()
            try:
                published = publish(context.fs, root, name, produce, policy, temp_tag=tag)
            except TransferError as error:
                raise EnvironmentFault(error.message) from error
            with root.open_below(PurePosixPath()) as opened, environment_faults(folder):
                context.fs.sync_folder(opened)
        self._note(published, is_published=True)

    def _policy(self, names: frozenset[str]) -> PublishPolicy:
        options = self._context.plan.options
        policy = options.on_conflict
        return PublishPolicy(
            overwrite=policy == "overwrite" or (policy == "changed" and options.replace_altered),
            on_taken=self._next_name,
            on_name_chosen=self._note_chosen,
            accept_existing=True,
            refusal=lambda place: self._context.protected.refusal(place, None),
            may_replace=lambda entry: self._may_replace(entry, names),
        )

    def _may_replace(self, entry: Entry, names: frozenset[str]) -> bool:
        """Whether a file is the job's own ZIP or, by ``changed``, one that an earlier job made.

        The latter only if nothing is lost by it: the new one has ``names``, and all of its.
        """
        context = self._context
        own = frozenset() if self._record is None else self._record.own_digests
        earlier: set[str] = set()
        if context.plan.options.on_conflict == "changed":
            records = context.ledger.records.archives(self._path)
            earlier.update(digest for record in records for digest in record.own_digests)
        if not own and not earlier:
            return False
        with environment_faults(self._path.parent):
            digest = context.fs.digest(entry)[0]
            return digest in own or (digest in earlier and member_names(entry) <= names)

    def _next_name(self, output: str) -> str:
        if self._context.plan.options.on_conflict in ("fail", "skip"):
            raise EnvironmentFault(
                Message("{name} appeared after the job began; move it away", name=output)
            )
        registry = NameRegistry()
        registry.add_claimed([self._path.name, output])
        return registry.claim(self._path.name, ExistingFiles(self._path.parent).keys_in(""))

    def _note_chosen(self, output: str, sha256: str, size: int) -> None:
        self._note(Published(output, sha256, size, replaced=False))

    def _note(self, published: Published, *, is_published: bool = False) -> None:
        """Write into the ledger which ZIP is about to be renamed, or is in its place."""
        path = self._path.with_name(published.output)
        old = self._record
        is_same = old is not None and old.path == path
        before = old.followed_by(published.sha256) if old is not None and is_same else ""
        record = ArchiveRecord(
            path, published.sha256, published.size, is_published=is_published, before=before
        )
        self._context.ledger.check_owner(self._context.job_id)
        self._context.ledger.record_archive(self._context.job_id, record)
        self._record = record

    def _checkpoint(self) -> None:
        control = self._context.control
        while control.paused and not control.stopping:
            control.wait(_POLL_SECONDS)
        if control.stopping:
            raise Cancelled(Message("cancelled while the ZIP was packed"))


@contextlib.contextmanager
def _heartbeats(context: Context) -> Iterator[None]:
    """Write the job's heartbeat meanwhile: a large ZIP takes longer than one may stay away."""
    done = threading.Event()

    def beat() -> None:
        while not done.wait(HEARTBEAT_SECONDS):
            with contextlib.suppress(EnvironmentFault):
                context.ledger.write_heartbeat(context.job_id)

    thread = threading.Thread(target=beat, name="heartbeat", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()
