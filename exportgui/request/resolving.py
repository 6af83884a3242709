"""From a request to its meaning: macros, variables, segments, overriding, and what is ignored.

Order of the texts: a record's Modifier, then the request, then the record's PostModifier; of two
commands that say the same, the later wins. Pages: r-modifier-cat.md, r-postmodifier-cat.md,
r-layer.md.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Sequence

from exportgui.errors import RequestError
from exportgui.messages import Message
from exportgui.request.budget import MAX_DEPTH, Budget
from exportgui.request.effective import Effective, Note, Segment
from exportgui.request.encoding import decode, encode
from exportgui.request.macro_expansion import Expanded, expand_items
from exportgui.request.macros import EMPTY, MacroBook
from exportgui.request.model import Item, Kind, Request
from exportgui.request.routing import NESTED_IGNORED, Assignment, Fail, Router, located
from exportgui.request.rules import apply_rules
from exportgui.request.values import NestedRequest

__all__ = ["Effective", "Note", "Segment", "resolve"]


def _raise(error: RequestError, item: Item) -> None:
    raise error


def resolve(
    request: Request,
    macros: MacroBook = EMPTY,
    *,
    before: Request = Request(),  # noqa: B008
    after: Request = Request(),  # noqa: B008
    object_path: str | None = None,
    nested: bool = False,
    watermark: bool = False,
) -> Effective:
    """Work out what ``request`` says.

    ``before`` and ``after`` are the Modifier and PostModifier of the object's catalog record;
    ``object_path`` is what ``$object$`` stands for; ``nested`` requests ignore what only the
    outermost can say; ``watermark`` records may say for layer 0 how they lie on their target.
    Raises RequestError (also MacroError, ObjectError, UnsupportedError) for the first thing that is
    wrong.
    """
    budget = Budget()
    parts = [expand_items(part.items, macros, budget) for part in (before, request, after)]
    router = route(parts, object_path, _raise, budget, NESTED_IGNORED if nested else ())
    apply_rules(router, nested=nested, watermark=watermark)
    check_nested(router, macros)
    _forward_variables(router)
    return Effective(
        request=router.request.built().values,
        layers={number: builder.built() for number, builder in sorted(router.layers.items())},
        comp=router.comp.built(),
        variables={name: decode(value, plus=True) for name, value in router.variables.items()},
        notes=tuple(note for note, _ in router.notes),
        items=tuple(each.item for part in parts for each in part),
    )


def route(
    parts: Sequence[Sequence[Expanded]],
    object_path: str | None,
    fail: Fail,
    budget: Budget,
    ignored: tuple[str, ...] = (),
) -> Router:
    """Feed a record's Modifier, the request and the PostModifier to a router.

    Variables that the request defines replace the defaults that the Modifier gives them, wherever
    they stand. ``ignored`` commands are passed over.
    """
    predefined = {} if object_path is None else {"object": encode(object_path)}
    router = Router(fail, dict(predefined), budget=budget, ignored=ignored)
    typed = {
        each.item.key: each.item.raw_value or ""
        for each in parts[1]
        if each.item.kind is Kind.VARIABLE
    }
    if parts[0]:
        router.variables.update(typed)
        router.feed((each.item for each in parts[0]), typed)
        own = {
            each.item.key: each.item.raw_value or ""
            for each in parts[0]
            if each.item.kind is Kind.VARIABLE
        }
        router.variables = {**predefined, **own}
    for part in parts[1:]:
        router.feed(each.item for each in part)
    return router


def check_nested(router: Router, macros: MacroBook, depth: int = 1) -> None:
    """Read the nested requests too, so that what is wrong inside them is known before anything is
    drawn.

    Only each command by itself can be checked here: what a nested object's own record adds is not
    known yet.
    """
    for said in router.sources:
        if not isinstance(said.value, NestedRequest):
            continue
        fail = _failing_at(said.item, router.fail)
        if depth > MAX_DEPTH:
            fail(
                RequestError(
                    Message("requests are nested more than {number} deep", number=MAX_DEPTH),
                    command=said.item.name,
                ),
                said.item,
            )
            return
        try:
            items = expand_items(said.value.request.items, macros, router.budget, typed=False)
        except RequestError as error:
            fail(error, said.item)
            continue
        inner = Router(
            fail,
            ChainMap({}, router.variables),
            budget=router.budget,
            nested=True,
            ignored=NESTED_IGNORED,
        )
        inner.feed(each.item for each in items)
        check_nested(inner, macros, depth + 1)
        router.notes += [
            (note, said.item if item.column is None else item) for note, item in inner.notes
        ]


def _failing_at(outer: Item, fail: Fail) -> Fail:
    """Like ``fail``, pointing at the outer command where a nested one has no column of its own."""

    def failing(error: RequestError, item: Item) -> None:
        if error.column is None:
            error = located(error, outer)
            item = outer
        fail(error, item)

    return failing


def _forward_variables(router: Router) -> None:
    """Give every nested request the variables of this one. Page:
    r-is-http-substitution-variables.md.
    """
    defined = router.defined
    forwarded = Request(
        tuple(
            Item(Kind.VARIABLE, name, decode(value), f"${name}={value}", None, "outer request")
            for name, value in router.variables.items()
            if name in defined
        )
    )
    if not forwarded.items:
        return
    for builder in router.layers.values():
        for name in ("src", "mask"):
            said = builder.said.get(name)
            if said is not None and isinstance(said.value, NestedRequest):
                value = NestedRequest(said.value.path, forwarded + said.value.request)
                builder.said[name] = Assignment(value, said.item)
