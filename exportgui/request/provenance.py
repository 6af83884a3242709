"""Explains the effective request: where each command comes from, what overrides or ignores it.

Order: the record's Modifier, the typed request, the job's macros, the record's PostModifier. Pages:
r-modifier-cat.md, r-postmodifier-cat.md, r-exportjob.md.
"""

from __future__ import annotations

from collections.abc import Iterator

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.request.budget import Budget
from exportgui.request.cross_checks import apply_cross_checks
from exportgui.request.macro_expansion import Expanded, expand_items
from exportgui.request.macros import MacroBook, macro_calls
from exportgui.request.model import RECORD, Item, Kind
from exportgui.request.parsing import parse
from exportgui.request.resolving import route
from exportgui.request.routing import Router, SegmentBuilder


@dataclass(frozen=True, slots=True)
class Explained:
    """One command of the expanded request.

    ``origin`` is ``typed``, ``record`` or a macro call such as ``$zoom$``; ``column`` is the place
    of the command, or of the macro that it comes from, in the typed text; ``lost_to`` is the index
    of the command that overrides it; ``note`` says why it is ignored.
    """

    text: str
    origin: str
    column: int | None
    lost_to: int | None = None
    note: Message | None = None


def explain(
    typed: str, macro: str, book: MacroBook, *, before: str = "", after: str = ""
) -> tuple[Explained, ...]:
    """Every command of the expanded request in order; empty for a request that cannot be read."""
    try:
        budget = Budget()
        request = (*parse(typed).items, *macro_calls(macro))
        sources = (parse(before, origin=RECORD).items, request, parse(after, origin=RECORD).items)
        parts = [expand_items(items, book, budget) for items in sources]
        router = route(parts, None, _pass, budget)
        apply_cross_checks(router)
    except RequestError:
        return ()
    return tuple(_explained([expanded for part in parts for expanded in part], router))


def _pass(error: RequestError, item: Item) -> None:
    """Skip the item: errors are shown elsewhere, and the other items can still be explained."""


def _explained(items: list[Expanded], router: Router) -> Iterator[Explained]:
    # ``items`` keeps the objects alive, so their ids stay unique.
    places = {id(expanded.item): place for place, expanded in enumerate(items)}
    lost = {
        id(old): places.get(id(new))
        for builder in _builders(router)
        for old, new in builder.overridden
    }
    notes = {id(item): note.message for note, item in router.notes if note.level == "note"}
    for expanded in items:
        key = id(expanded.item)
        yield Explained(
            expanded.item.raw,
            _origin(expanded),
            expanded.root.column,
            lost.get(key),
            notes.get(key),
        )


def _builders(router: Router) -> Iterator[SegmentBuilder]:
    for builder in (router.request, router.comp, *router.layers.values()):
        yield builder
        yield from builder.effects.values()


def _origin(expanded: Expanded) -> str:
    if expanded.root.kind is Kind.MACRO:
        return f"${expanded.root.name}$"
    return expanded.item.origin


def prevailing(explained: tuple[Explained, ...], place: int) -> int | None:
    """The index of the command that finally overrides the one at ``place``; None if none does."""
    seen = {place}
    winner = explained[place].lost_to
    while winner is not None and explained[winner].lost_to is not None and winner not in seen:
        seen.add(winner)
        winner = explained[winner].lost_to
    return winner
