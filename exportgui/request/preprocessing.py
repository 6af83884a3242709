"""Preprocess a request by its main catalog's rule set. Page: r-request-preprocessing.md."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote, unquote

from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.request.effective import Note
from exportgui.request.encoding import shown
from exportgui.request.model import FORWARDED, RULES, Request
from exportgui.request.parsing import parse

_SAFE = "/:;,@!$&'()*+=~"


@dataclass(frozen=True, slots=True)
class Preprocessed:
    """What is to be rendered instead of the request, and notes that say so.

    ``by_rules``: there are rules, so that another object's request may change otherwise.
    """

    object_path: str
    request: Request
    notes: tuple[Note, ...] = ()
    by_rules: bool = False


def preprocess(
    object_path: str, request: Request, root_id: str, change: Callable[[str], str], file: str
) -> Preprocessed:
    """Apply ``change`` to ``path?query``, the path with the catalog's RootId.

    Items that stay keep their columns; variables of an outer request are not seen by rules.
    ``file`` is what the rules are called. Raises RequestError for a query that cannot be read.
    """
    lead = f"{root_id}/" if root_id and not f"{object_path}/".startswith(f"{root_id}/") else ""
    outer = tuple(item for item in request.items if item.origin == FORWARDED)
    own = Request(tuple(item for item in request.items if item.origin != FORWARDED))
    query = str(own)
    text = quote(lead + object_path, safe=_SAFE) + (f"?{query}" if query else "")
    changed = change(text)
    if changed == text:
        return Preprocessed(object_path, request, by_rules=True)
    path, _, new_query = changed.partition("?")
    path = unquote(path)
    kept = {item.raw: item for item in own.items}
    items = (kept.get(item.raw, item) for item in parse(new_query, origin=RULES).items)
    note = Note(
        Message(
            "the rules of {file} make {reading} of {written}",
            file=file,
            written=shown(text),
            reading=shown(changed),
        )
    )
    return Preprocessed(path.removeprefix(lead), Request((*outer, *items)), (note,), by_rules=True)
