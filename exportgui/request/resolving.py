"""Resolve a request: expand macros and variables, sort commands into layers, apply the rules.

Order of the texts: a record's Modifier, then the request, then the record's PostModifier; a later
command overrides an earlier one. Pages: r-modifier-cat.md, r-postmodifier-cat.md, r-layer.md.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping, Sequence

from exportgui.errors import RequestError
from exportgui.messages import Message
from exportgui.request.budget import MAX_DEPTH, Budget
from exportgui.request.cross_checks import apply_cross_checks
from exportgui.request.effective import Effective, Note, Segment
from exportgui.request.encoding import decode, encode
from exportgui.request.macro_expansion import Expanded, expand_items
from exportgui.request.macros import EMPTY, MacroBook
from exportgui.request.model import FORWARDED, Item, Kind, Request
from exportgui.request.routing import NESTED_IGNORED, Assignment, Fail, Router, located
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
    """Resolve ``request`` to its effective commands.

    ``before`` and ``after`` are the Modifier and PostModifier of the object's catalog record;
    ``object_path`` is the value of ``$object$``. ``nested`` requests ignore what only the outermost
    may have. In ``watermark`` records the commands of layer 0 may place them on their target.
    Raises the first RequestError (also MacroError, ObjectError, UnsupportedError).
    """
    budget = Budget()
    parts = [expand_items(part.items, macros, budget) for part in (before, request, after)]
    router = route(parts, object_path, _raise, budget, NESTED_IGNORED if nested else ())
    apply_cross_checks(router, nested=nested, watermark=watermark)
    check_nested(router, macros)
    _forward_variables(router)
    return Effective(
        request=router.request.build().values,
        layers={number: builder.build() for number, builder in sorted(router.layers.items())},
        comp=router.comp.build(),
        variables={name: decode(value, plus=True) for name, value in router.variables.items()},
        notes=tuple(note for note, _ in router.notes),
        items=tuple(expanded.item for part in parts for expanded in part),
    )


def route(
    parts: Sequence[Sequence[Expanded]],
    object_path: str | None,
    fail: Fail,
    budget: Budget,
    ignored: tuple[str, ...] = (),
) -> Router:
    """Process a record's Modifier, the request and the PostModifier with one router.

    Variables that the request defines replace the defaults that the Modifier gives them, wherever
    they stand. ``ignored`` commands are skipped.
    """
    predefined = {} if object_path is None else {"object": encode(object_path)}
    router = Router(fail, dict(predefined), budget=budget, ignored=ignored)
    modifier, *others = parts
    if modifier:
        typed = _definitions(parts[1])
        router.variables.update(typed)
        router.process((expanded.item for expanded in modifier), typed)
        router.variables = {**predefined, **_definitions(modifier)}
    for part in others:
        router.process(expanded.item for expanded in part)
    return router


def _definitions(part: Sequence[Expanded]) -> dict[str, str]:
    """The encoded values of the variables that a text defines."""
    return {
        expanded.item.key: expanded.item.raw_value or ""
        for expanded in part
        if expanded.item.kind is Kind.VARIABLE
    }


def check_nested(router: Router, macros: MacroBook, depth: int = 1) -> None:
    """Check the nested requests, so that their errors are known before anything is drawn.

    Commands can only be checked one by one, as the records of nested objects are not known yet.
    """
    for assignment in router.sources:
        if not isinstance(assignment.value, NestedRequest):
            continue
        if depth > MAX_DEPTH:
            reason = Message("requests are nested more than {number} deep", number=MAX_DEPTH)
            error = RequestError(reason, command=assignment.item.name)
            _failing_at(assignment.item, router.fail)(error, assignment.item)
            return
        _check_inner(router, assignment.item, assignment.value, macros, depth)


def _check_inner(
    router: Router, outer: Item, nested: NestedRequest, macros: MacroBook, depth: int
) -> None:
    """Check one nested request, and those in it; its notes are added to the router's."""
    fail = _failing_at(outer, router.fail)
    try:
        book = macros.for_object(nested.path)
        items = expand_items(nested.request.items, book, router.budget, typed=False)
    except RequestError as error:
        fail(error, outer)
        return
    inner = Router(
        fail,
        ChainMap({}, router.variables),
        budget=router.budget,
        nested=True,
        ignored=NESTED_IGNORED,
    )
    inner.process(expanded.item for expanded in items)
    check_nested(inner, book, depth + 1)
    router.notes += [(note, outer if item.column is None else item) for note, item in inner.notes]


def _failing_at(outer: Item, fail: Fail) -> Fail:
    """``fail`` that points at the outer command where the nested one has no column of its own."""

    def failing(error: RequestError, item: Item) -> None:
        if error.column is None:
            error = located(error, outer)
            item = outer
        fail(error, item)

    return failing


def forwarded_variables(variables: Mapping[str, str]) -> Request:
    """The definitions of an outer request's variables, which are in plain text."""
    return Request(
        tuple(
            Item(Kind.VARIABLE, name, value, f"${name}={encode(value)}", None, FORWARDED)
            for name, value in variables.items()
        )
    )


def _forward_variables(router: Router) -> None:
    """Pass the variables of this request on to every nested one.

    Page: r-is-http-substitution-variables.md.
    """
    defined = router.defined
    forwarded = forwarded_variables(
        {name: decode(value) for name, value in router.variables.items() if name in defined}
    )
    if not forwarded.items:
        return
    for builder in router.layers.values():
        for name in ("src", "mask"):
            assignment = builder.assignments.get(name)
            if assignment is not None and isinstance(assignment.value, NestedRequest):
                value = NestedRequest(assignment.value.path, forwarded + assignment.value.request)
                builder.assignments[name] = Assignment(value, assignment.item)
