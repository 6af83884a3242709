"""Tell in which set an asset is, and where: for names with ``{set}`` and ``{position}``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from exportgui.catalog.assets import id_of_handle
from exportgui.catalog.catalog import Catalog


class SetPlace(NamedTuple):
    """A set's name, and the place in it, from 1."""

    name: str
    position: int


class SetPlaces:
    """The places of a catalog's assets; ``chosen`` are handles of sets that count before others.

    The catalog is asked when the first place is.
    """

    def __init__(self, catalog: Catalog, chosen: Sequence[str] = ()) -> None:
        self._catalog = catalog
        self._chosen = chosen

    def find(self, id_: int) -> SetPlace | None:
        """The first set that has an asset as a member; None for none."""
        return self._places.get(id_)

    @cached_property
    def _places(self) -> Mapping[int, SetPlace]:
        members = self._catalog.set_members()
        ids = filter(None, map(id_of_handle, self._chosen))
        chosen = [id_ for id_ in ids if id_ in members]
        order = list(dict.fromkeys((*chosen, *members)))
        titles = {asset.id: asset.name for asset in self._catalog.assets(order)}
        places: dict[int, SetPlace] = {}
        for set_ in order:
            for position, member in enumerate(members[set_], 1):
                places.setdefault(member, SetPlace(titles.get(set_, ""), position))
        return places


def members_of(catalog: Catalog, set_id: int) -> list[int]:
    """The members of a set in its order, those of sets in it included; each once."""
    members = catalog.set_members()
    found: dict[int, None] = {}

    def walk(id_: int, above: frozenset[int]) -> None:
        for member in members.get(id_, ()):
            if member in members and member not in above:
                walk(member, above | {member})
            elif member not in members:
                found[member] = None

    walk(set_id, frozenset({set_id}))
    return list(found)
