"""The effective request, explained: where each command comes from, what it overrides, what becomes
of it.

Order: the record's Modifier, what is typed, the job's macros, the record's PostModifier. Pages:
r-modifier-cat.md, r-postmodifier-cat.md, r-exportjob.md.
"""

from __future__ import annotations

from collections.abc import Iterator

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.request.budget import Budget
from exportgui.request.macro_expansion import Expanded, expand_items
from exportgui.request.macros import MacroBook, macro_calls
from exportgui.request.model import RECORD, Item, Kind
from exportgui.request.parsing import parse
from exportgui.request.resolving import route
from exportgui.request.routing import Router, SegmentBuilder
from exportgui.request.rules import apply_rules


@dataclass(frozen=True, slots=True)
class Explained:
    """One command of the expanded request.

    ``origin`` is ``typed``, ``record`` or the name of a macro in dollars; ``column`` where it
    stands in the typed text, itself or the macro it comes from; ``lost_to`` is the place of the
    command that prevails over it, ``note`` why it is ignored.
    """

    text: str
    origin: str
    column: int | None
    lost_to: int | None = None
    note: Message | None = None


def explain(
    typed: str, macro: str, book: MacroBook, *, before: str = "", after: str = ""
) -> tuple[Explained, ...]:
    """Every command of the expanded request in its order; empty when the request cannot be read."""
    try:
        budget = Budget()
        request = (*parse(typed).items, *macro_calls(macro))
        sources = (parse(before, origin=RECORD).items, request, parse(after, origin=RECORD).items)
        parts = [expand_items(items, book, budget) for items in sources]
        router = route(parts, None, _pass, budget)
        apply_rules(router)
    except RequestError:
        return ()
    return tuple(_explained([each for part in parts for each in part], router))


def _pass(error: RequestError, item: Item) -> None:
    """What is wrong is told elsewhere; the rest can be explained."""


def _explained(items: list[Expanded], router: Router) -> Iterator[Explained]:
    # The items live in ``items`` all the while, so that their identity is a safe key.
    places = {id(each.item): place for place, each in enumerate(items)}
    lost = {
        id(old): places.get(id(new)) for builder in _builders(router) for old, new in builder.lost
    }
    notes = {id(item): note.message for note, item in router.notes if note.level == "note"}
    for each in items:
        key = id(each.item)
        yield Explained(
            each.item.raw, _origin(each), each.root.column, lost.get(key), notes.get(key)
        )


def _builders(router: Router) -> Iterator[SegmentBuilder]:
    for builder in (router.request, router.comp, *router.layers.values()):
        yield builder
        yield from builder.effects.values()


def _origin(each: Expanded) -> str:
    if each.root.kind is Kind.MACRO:
        return f"${each.root.name}$"
    return each.item.origin


def prevailing(explained: tuple[Explained, ...], place: int) -> int | None:
    """The command that has the last word over the one at ``place``; None when that is it itself."""
    seen = {place}
    at = explained[place].lost_to
    while at is not None and explained[at].lost_to is not None and at not in seen:
        seen.add(at)
        at = explained[at].lost_to
    return at
