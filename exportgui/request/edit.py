"""Edits items of a typed request and leaves every other character as it was typed.

Items are numbered by their place. An edit that would change how other items are read (a bracket
that closes elsewhere, a word that becomes a URL) is not made. Page: r-basic-syntax.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.request.budget import MAX_TEXT
from exportgui.request.commands import Command, lookup
from exportgui.request.model import Item, Kind, written
from exportgui.request.parsing import Span, hidden_request, pieces, read_item


@dataclass(frozen=True, slots=True)
class Line:
    """One item of a typed request with its offsets; ``item`` is None when it cannot be read."""

    place: int
    start: int
    end: int
    raw: str
    item: Item | None

    @property
    def command(self) -> Command | None:
        """The command of the item, None for other items and unknown names."""
        return (
            lookup(self.item.name)
            if self.item is not None and self.item.kind is Kind.COMMAND
            else None
        )

    @property
    def value(self) -> str:
        """The decoded value; empty when there is none."""
        return (self.item.value or "") if self.item is not None else ""


def plain(text: str) -> str:
    """The request to edit: decoded from base64 where ``text`` is that, else the text itself."""
    hidden = hidden_request(text)
    return text if hidden is None else hidden


# An edit asks for the lines of the text before and after it several times.
@lru_cache(maxsize=4)
def lines(text: str) -> tuple[Line, ...]:
    """Every item of ``text``; never raises."""
    if len(text) > MAX_TEXT:
        return ()
    text = plain(text)
    return tuple(_line(text, place, piece) for place, piece in enumerate(pieces(text)))


def _line(text: str, place: int, piece: Span) -> Line:
    raw = text[piece.start : piece.end]
    try:
        item = read_item(text, piece, 0, "typed")
    except RequestError:
        item = None
    return Line(place, piece.start, piece.end, raw, item)


def with_value(text: str, place: int, value: str) -> str:
    """``text`` with the value of one item replaced; ``value`` is plain text."""
    text = plain(text)
    found = lines(text)
    line = found[place]
    name, equals, old = line.raw.partition("=")
    lead = old[: len(old) - len(old.lstrip())]
    new = written(line.item.name if line.item else name.strip(), value)
    if "%24" in old and "$" not in old:
        new = new.replace("$", "%24")
    raw = f"{name}{equals or '='}{lead}{new}"
    raws = [raw.strip() if other is line else other.raw for other in found]
    return _kept(text, text[: line.start] + raw + text[line.end :], raws)


def replaced(text: str, place: int, raw: str) -> str:
    """``text`` with one item replaced by ``raw``."""
    text = plain(text)
    found = lines(text)
    raws = [raw if line.place == place else line.raw for line in found]
    return _kept(text, text[: found[place].start] + raw + text[found[place].end :], raws)


def without(text: str, places: Sequence[int]) -> str:
    """``text`` without these items and the separators before them."""
    text = plain(text)
    found = lines(text)
    gone = set(places)
    kept = [line for line in found if line.place not in gone]
    done = ""
    position = 0
    for line in found:
        if line.place not in gone:
            done += text[position : line.end]
            position = line.end
            continue
        first = not kept or line.place < kept[0].place
        after = found[line.place + 1].start if first and line.place + 1 < len(found) else line.end
        done += text[position : line.start] if first else ""
        position = after
    return _kept(text, done + text[position:], [line.raw for line in kept])


def inserted(text: str, raw: str, place: int | None = None) -> str:
    """``text`` with an item inserted before the one at ``place``, or appended."""
    text = plain(text)
    found = lines(text)
    raws = [line.raw for line in found]
    added = [line.raw for line in lines(raw)]
    if place is None or place >= len(found):
        done = text + ("" if not found or text.rstrip()[-1:] in ("&", "?") else "&") + raw
        return _kept(text, done, raws + added)
    start = found[place].start
    return _kept(text, f"{text[:start]}{raw}&{text[start:]}", raws[:place] + added + raws[place:])


def arranged(text: str, order: Sequence[int]) -> str:
    """``text`` with its items reordered; the separators stay where they are."""
    text = plain(text)
    found = lines(text)
    if sorted(order) != list(range(len(found))):
        raise ValueError("order must name every item once")
    done = ""
    position = 0
    for line, other in zip(found, order, strict=True):
        done += text[position : line.start] + found[other].raw
        position = line.end
    return _kept(text, done + text[position:], [found[other].raw for other in order])


def _kept(before: str, after: str, raws: Sequence[str]) -> str:
    """``after`` if it has exactly the items ``raws``, else ``before``."""
    fits = hidden_request(after) is None and [line.raw for line in lines(after)] == list(raws)
    return after if fits else before
