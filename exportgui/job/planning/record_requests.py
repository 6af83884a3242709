"""Resolve a job's request with the modifiers of its records, once for each set of modifiers."""

from __future__ import annotations

from exportgui.catalog.assets import Asset
from exportgui.errors import RequestError
from exportgui.messages import Message
from exportgui.render.resolver import ObjectRecord
from exportgui.request.macros import MacroBook
from exportgui.request.model import RECORD_ORIGIN, Request
from exportgui.request.parsing import parse
from exportgui.request.resolving import Effective, resolve
from exportgui.request.unused_variables import names_used


class RecordRequests:
    """The effective requests of a job's records, by their modifiers."""

    def __init__(self, request: Request, macros: MacroBook) -> None:
        self._request = request
        self._macros = macros
        self._resolved: dict[tuple[str, str, str], Effective | RequestError] = {}

    @property
    def warnings(self) -> tuple[Message, ...]:
        """Warnings about the request itself, such as unknown commands."""
        for effective in self._resolved.values():
            if isinstance(effective, Effective):
                notes = (note for note in effective.notes if note.level == "warning")
                return tuple(dict.fromkeys(note.sentence for note in notes))
        return ()

    @property
    def names_used(self) -> frozenset[str]:
        """The variables, in lower case, that the requests refer to."""
        found = (one for one in self._resolved.values() if isinstance(one, Effective))
        return frozenset(name for effective in found for name in names_used(effective.items))

    def resolve_for(
        self, asset: Asset, record: ObjectRecord, ruled: Request
    ) -> Effective | RequestError:
        """The effective request, or why the request conflicts with the record's modifiers.

        ``ruled`` is the job's request as changed by the catalog's rules. Raises RequestError for a
        record without modifiers: then the job's request is at fault.
        """
        changed = "" if ruled == self._request else str(ruled)
        modifiers = (record.modifier, record.post_modifier, changed)
        if modifiers not in self._resolved:
            origin = f"{RECORD_ORIGIN}{asset.name}"
            try:
                self._resolved[modifiers] = self._resolve(
                    ruled,
                    parse(record.modifier, origin=origin),
                    parse(record.post_modifier, origin=origin),
                    asset.object_path,
                )
            except RequestError as error:
                if not any(modifiers):
                    raise
                self._resolved[modifiers] = error
        return self._resolved[modifiers]

    def check(self) -> None:
        """Raise RequestError if the request fits no record, or is wrong by itself."""
        errors = [error for error in self._resolved.values() if isinstance(error, RequestError)]
        if errors and len(errors) == len(self._resolved):
            raise errors[0]
        if not self._resolved:
            self._resolve(self._request, Request(), Request(), None)

    def _resolve(
        self, request: Request, before: Request, after: Request, object_path: str | None
    ) -> Effective:
        return resolve(request, self._macros, before=before, after=after, object_path=object_path)
