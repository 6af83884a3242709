"""Find the assets that a list of names means: by handle, address, path, IS id, or file name.

A line is tried as each kind in turn, and the first kind with a hit counts; exact case comes before
any case. The whole catalog is searched, sets included.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from exportgui.catalog.name_list import Column, Entry
from exportgui.catalog.names import STATIC_PREFIX, fold
from exportgui.catalog.near_names import NearNames
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.request.address import take_apart

_ADDRESS = pattern(r"(?:https?:)?//|(?:.*/)?is/(?:image|content)/", re.IGNORECASE)
_ABSOLUTE = pattern(r"/|~|[A-Za-z]:/")
_HEADING = pattern(r"[^\W\d_]+(?:[ _-][^\W\d_]+)*")
_HEADINGS = frozenset(
    (
        *("address", "asset", "asset id", "asset name", "assets", "file", "file name", "filename"),
        *("files", "handle", "handles", "id", "ids", "image", "images", "name", "names", "object"),
        *("path", "paths", "picture", "pictures", "sku", "url", "urls"),
    )
)
_MAX_NEAR = 100
"""Missing names that get the nearest one."""


class Fit(StrEnum):
    """What became of a line."""

    FOUND = "found"
    SEVERAL = "several"
    MISSING = "missing"
    REFUSED = "refused"


class Named(NamedTuple):
    """An asset by its names: its IS id or object path, and its file's path below the root.

    ``handle`` is what lists may call it; ``title`` is its name on a server that has listed it.
    """

    id: int
    object_path: str
    path: str
    is_set: bool
    handle: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """A line of the list, and the assets that fit: one, several, or none.

    ``nearest`` is the name of an asset that is much like a missing one; ``request`` the modifiers
    of a line that is an address.
    """

    entry: Entry
    fit: Fit
    hits: tuple[Named, ...] = ()
    nearest: str = ""
    request: str = ""


@dataclass(frozen=True, slots=True)
class ListMatches:
    """The lines of a list, each text once; ``heading`` is a first line that is no name.

    ``column`` is the number of the table's column that has the names, from 1; 0 for whole lines.
    """

    matches: tuple[Match, ...]
    column: int = 0
    heading: str = ""

    @property
    def found(self) -> tuple[int, ...]:
        """The ids of the assets found, each once, in the list's order."""
        hits = (match.hits[0].id for match in self.matches if match.fit is Fit.FOUND)
        return tuple(dict.fromkeys(hits))

    def of(self, fit: Fit) -> tuple[Match, ...]:
        """The lines of one kind."""
        return tuple(match for match in self.matches if match.fit is fit)


def match_list(columns: Sequence[Column], assets: Callable[[], Iterable[Named]]) -> ListMatches:
    """Match the column with the most hits; ``assets()`` are all assets of the catalog."""
    wanted = [_Line(entry) for column in columns for entry in column]
    index = _Index(assets(), wanted)
    matched = [_matched(column, index) for column in columns]
    hits = [sum(match.fit is not Fit.MISSING for match in matches) for matches in matched]
    best = max(range(len(columns)), key=lambda column: (hits[column], -column))
    heading, rest = _without_heading(matched[best], is_table=best > 0, has_hits=hits[best] > 0)
    return ListMatches(tuple(_with_nearest(rest, assets)), best, heading)


def match_names(names: Iterable[str], assets: Callable[[], Iterable[Named]]) -> list[Match]:
    """What each name means, in order: no name is a heading, and none is suggested."""
    lines = [_Line(Entry(line, name)) for line, name in enumerate(names, 1)]
    index = _Index(assets(), lines)
    return [index.match(line) for line in lines]


def names_that_begin(matches: ListMatches, assets: Iterable[Named]) -> tuple[int, ...]:
    """The assets whose names begin with missing ones, if over half of the lines are missing."""
    missing = {fold(match.entry.text) for match in matches.of(Fit.MISSING)}
    if 2 * len(missing) <= len(matches.matches):
        return ()
    lengths = sorted({len(text) for text in missing})  # str.startswith tries each of 100,000 names
    named = ((asset.id, fold(_name(asset))) for asset in assets)
    return tuple(id_ for id_, name in named if any(name[:length] in missing for length in lengths))


def _matched(column: Column, index: _Index) -> list[Match]:
    lines = {entry.text: entry for entry in reversed(column)}  # the first of equal ones
    return [index.match(_Line(entry)) for entry in sorted(lines.values())]


def _without_heading(
    matches: list[Match], *, is_table: bool, has_hits: bool
) -> tuple[str, list[Match]]:
    """The heading and the lines below it; "" and all lines if there is none."""
    if not has_hits or matches[0].fit is not Fit.MISSING:
        return "", matches
    text = matches[0].entry.text
    is_heading = fold(text) in _HEADINGS or (is_table and _HEADING.fullmatch(text) is not None)
    return (text, matches[1:]) if is_heading else ("", matches)


def _with_nearest(
    matches: Iterable[Match], assets: Callable[[], Iterable[Named]]
) -> Iterator[Match]:
    near: NearNames | None = None
    left = _MAX_NEAR
    for match in matches:
        if match.fit is not Fit.MISSING or not left:
            yield match
            continue
        near = near or NearNames(map(_name, assets()))
        left -= 1
        yield Match(match.entry, match.fit, nearest=near.find(match.entry.text))


class _Line:
    """A line, taken apart."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        address = take_apart(entry.text) if _ADDRESS.match(entry.text) else None
        name, self.request = address or (entry.text, "")
        self.is_absolute = address is None and bool(_ABSOLUTE.match(name.replace("\\", "/")))
        parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".")]
        self.path = "/".join(parts)
        self.last = parts[-1] if parts else ""
        self.rest = "/".join(parts[1:])
        self.object = name.strip("/")

    @property
    def keys(self) -> frozenset[str]:
        """What an asset's id, name or stem must be to come into question, folded."""
        return frozenset(fold(text) for text in (self.last, self.object, self.rest) if text)


class _Index:
    """The assets that come into question for some lines."""

    def __init__(self, assets: Iterable[Named], lines: Sequence[_Line]) -> None:
        keys = frozenset[str]().union(*(line.keys for line in lines))
        texts = {line.entry.text for line in lines}
        self._by_handle: dict[str, Named] = {}
        self._by_key: dict[str, list[Named]] = {}
        for asset in assets:
            if asset.handle in texts:
                self._by_handle[asset.handle] = asset
            for key in _keys(asset) & keys:
                self._by_key.setdefault(key, []).append(asset)

    def match(self, line: _Line) -> Match:
        hits = tuple(self._hits(line))
        fit = Fit.MISSING if not hits else Fit.SEVERAL
        if len(hits) == 1:
            fit = Fit.REFUSED if hits[0].is_set else Fit.FOUND
        return Match(line.entry, fit, hits, request=line.request)

    def _hits(self, line: _Line) -> list[Named]:
        """The hits of the first kind that has any."""
        if line.entry.text in self._by_handle:
            return [self._by_handle[line.entry.text]]
        found = (asset for key in line.keys for asset in self._by_key.get(key, ()))
        pool = dict.fromkeys(found)
        for fits in _KINDS:
            for form in (_composed, fold):
                if hits := [asset for asset in pool if fits(line, asset, form)]:
                    return sorted(hits)
        return []


def _keys(asset: Named) -> set[str]:
    name = _name(asset)
    own = asset.object_path
    texts = (name, _stem(name), own, own.removeprefix(STATIC_PREFIX), _stem(asset.path))
    return {fold(text) for text in (*texts, asset.title) if text}


Form = Callable[[str], str]
_Fits = Callable[[_Line, Named, Form], bool]


def _whole_path(line: _Line, asset: Named, form: Form) -> bool:
    return form(asset.path) == form(line.path)


def _end_of_path(line: _Line, asset: Named, form: Form) -> bool:
    return "/" in line.path and form(asset.path).endswith(form(f"/{line.path}"))


def _id(line: _Line, asset: Named, form: Form) -> bool:
    own = asset.object_path
    names = filter(None, (own, own.removeprefix(STATIC_PREFIX), asset.title))
    return form(line.object) in map(form, names)


def _id_without_company(line: _Line, asset: Named, form: Form) -> bool:
    """The id, or what serves as one in a folder: the path, with or without its extension."""
    if not line.rest or line.is_absolute:
        return False
    names = (asset.object_path, asset.path, _stem(asset.path))
    return form(line.rest) in map(form, names)


def _path_within(line: _Line, asset: Named, form: Form) -> bool:
    """The path of another computer that ends with the asset's whole path."""
    is_long = "/" in asset.path or line.is_absolute
    return is_long and form(line.path).endswith(form(f"/{asset.path}"))


def _file_name(line: _Line, asset: Named, form: Form) -> bool:
    return form(_name(asset)) == form(line.path)


def _without_extension(line: _Line, asset: Named, form: Form) -> bool:
    return form(line.path) in (form(_stem(asset.path)), form(_stem(_name(asset))))


_KINDS: tuple[_Fits, ...] = (
    _whole_path,
    _end_of_path,
    _id,
    _id_without_company,
    _path_within,
    _file_name,
    _without_extension,
)
"""In the order in which a line is tried as them; a handle comes first."""


def _composed(text: str) -> str:
    import unicodedata

    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _name(asset: Named) -> str:
    return asset.path.rpartition("/")[2]


def _stem(name: str) -> str:
    folder, slash, last = name.rpartition("/")
    return folder + slash + (last.rpartition(".")[0] or last)
