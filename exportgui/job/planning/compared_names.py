"""Choose the names under which outputs are compared with those of earlier jobs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from exportgui.job.output_record import OutputRecord, RecordKey
from exportgui.job.planning.changed_outputs import ChangedOutputs
from exportgui.job.planning.existing_files import ExistingFiles, folder_of
from exportgui.job.planning.naming import NameRegistry
from exportgui.job.planning.planned_asset import PlannedAsset
from exportgui.job.planning.recorded_assets import record_key
from exportgui.lazy_dataclass import dataclass
from exportgui.same_file import folded


@dataclass(frozen=True, slots=True)
class ComparedName:
    """A name relative to the destination, "" for no output, and the ``record`` to compare with.

    ``is_kept``: the output had the name before. ``rival`` is the output of another asset that
    keeps the wished name.
    """

    name: str
    record: OutputRecord | None = None
    is_kept: bool = False
    rival: OutputRecord | None = None


class ComparedNames:
    """Gives each output the name that it had, and none that another asset's output has."""

    def __init__(
        self, registry: NameRegistry, changed: ChangedOutputs, existing: ExistingFiles
    ) -> None:
        self._registry = registry
        self._changed = changed
        self._existing = existing

    def choose(self, named: Sequence[tuple[PlannedAsset, str]]) -> list[ComparedName]:
        """A name for each output and its wished path.

        All have one before any goes beside a file, so that it takes none of them.
        """
        keys = {record_key(planned) for planned, wished in named if wished}
        kept = list(self._kept(named))
        return [
            before or self._new_name(planned, wished, keys)
            for before, (planned, wished) in zip(kept, named, strict=True)
        ]

    def _kept(self, named: Sequence[tuple[PlannedAsset, str]]) -> Iterator[ComparedName | None]:
        """The names that outputs had and may keep; None for others."""
        for planned, wished in named:
            record = self._changed.find_own(planned, wished) if wished else None
            yield self._kept_name(wished, record) if record is not None else None

    def _kept_name(self, wished: str, record: OutputRecord) -> ComparedName | None:
        before = record.planned_output
        name = wished if folded(before) == folded(wished) else before
        if not self._registry.claim_free(name):
            return None
        if record.output != before and self._changed.exists(record.output):
            self._registry.claim_free(record.output)  # of a file that is beside another
        return ComparedName(name, record, is_kept=True)

    def _new_name(self, planned: PlannedAsset, wished: str, keys: Set[RecordKey]) -> ComparedName:
        if not wished:
            return ComparedName("")
        name = self._registry.claim(wished)
        rival = self._changed.find_rival(planned, name, keys)
        if rival is None:
            return ComparedName(name, self._changed.find(name))
        taken = self._existing.keys_in(folder_of(wished))
        return ComparedName(self._registry.claim(wished, taken), rival=rival)
