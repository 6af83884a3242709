"""Parse the vector paths that Photoshop embeds.

They are resources 2000 to 2997; resource 2999 has the clipping path's name. A path is a sequence of
26-byte records: subpaths, each with its number of knots first, and the area before the first of
them. Coordinates are signed fixed-point numbers of 8.24 bits, y first, as fractions of the
picture's height and width.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field, replace
from itertools import islice
from pathlib import Path

from exportgui.lazy_dataclass import dataclass
from exportgui.media.model import Header
from exportgui.media.photoshop_blocks import (
    MAX_BYTES,
    Block,
    DamagedBlockError,
    blocks,
    resource_bytes,
)
from exportgui.messages import Message

MAX_PATHS = 1000
MAX_RECORDS = 100_000
"""Records of all paths together; nearly every record is a knot."""
FIRST = 2000
LAST = 2997
CLIPPING = 2999
NAMES = "mac_roman"
"""Encoding of names; requests can only use ASCII ones."""

EXCLUDE = 0
UNITE = 1
SUBTRACT = 2
INTERSECT = 3
SAME = -1
"""How a subpath changes the area so far; ``SAME`` is one more outline of the subpath before it."""

_MORE = Message("there are more than are read")
_THEIR_DATA = Message("their data is damaged")
_CLOSED = 0
_OPEN = 3
_KNOTS = {1: True, 2: False, 4: True, 5: False}
_RULES = frozenset({6, 7})
_INITIAL = 8
_RECORD = 26
_ONE = 1 << 24

Point = tuple[float, float]
"""x to the right and y down, as fractions of the upright picture's width and height."""


@dataclass(frozen=True, slots=True)
class Knot:
    """A point of a curve with the control points before and after it; ``linked``: a smooth knot."""

    before: Point
    at: Point
    after: Point
    linked: bool = True


@dataclass(frozen=True, slots=True)
class Subpath:
    """One outline; ``operation`` is one of `EXCLUDE`, `UNITE`, `SUBTRACT`, `INTERSECT`, `SAME`."""

    closed: bool
    knots: tuple[Knot, ...]
    operation: int = EXCLUDE


@dataclass(frozen=True, slots=True)
class EmbeddedPath:
    """A named path.

    ``filled``: the area is everything before the first subpath changes it; ``clipping``: page
    layout programs clip the picture by it.
    """

    name: str
    subpaths: tuple[Subpath, ...]
    filled: bool = False
    clipping: bool = False

    def mapped(self, place: Callable[[Point], Point]) -> EmbeddedPath:
        """The path with every point mapped by ``place``."""
        return replace(
            self, subpaths=tuple(replace(s, knots=_mapped(s.knots, place)) for s in self.subpaths)
        )


def _mapped(knots: tuple[Knot, ...], place: Callable[[Point], Point]) -> tuple[Knot, ...]:
    return tuple(Knot(place(k.before), place(k.at), place(k.after), k.linked) for k in knots)


@dataclass(frozen=True, slots=True)
class EmbeddedPaths(Mapping[str, EmbeddedPath]):
    """Paths by name, in the file's order; ``warnings`` name what was left out."""

    found: Mapping[str, EmbeddedPath] = field(default_factory=dict)
    warnings: tuple[Message, ...] = ()

    __eq__ = Mapping.__eq__

    def __getitem__(self, name: str) -> EmbeddedPath:
        return self.found[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.found)

    def __len__(self) -> int:
        return len(self.found)


def read_paths(path: Path, header: Header, *, page: int = 0) -> EmbeddedPaths:
    """The paths of 0-based ``page`` of the file at ``path``, upright as its pixels.

    ``header`` is that page's header. Nothing is raised: damaged paths, and those above the limits,
    are left out with a warning. Of several with one name the first counts.
    """
    data = resource_bytes(Path(path), header.format, page)
    found = _Found()
    try:
        for block in blocks(data[:MAX_BYTES]):
            found.add(block)
    except DamagedBlockError:
        reason = _MORE if len(data) > MAX_BYTES else _THEIR_DATA
        found.warnings.append(
            Message("some embedded paths may be missing: {detail}", detail=reason)
        )
    turn = _TURNS[header.orientation]
    turned = {
        name: replace(p.mapped(turn), clipping=name == found.clipping != "")
        for name, p in found.paths.items()
    }
    return EmbeddedPaths(turned, tuple(dict.fromkeys(found.warnings)))


@dataclass
class _Found:
    """The paths of the blocks so far; ``records`` counts those of all paths."""

    paths: dict[str, EmbeddedPath] = field(default_factory=dict)
    warnings: list[Message] = field(default_factory=list)
    clipping: str = ""
    records: int = 0

    def add(self, block: Block) -> None:
        if block.number == CLIPPING:
            self.clipping = block.data[1 : 1 + block.data[0]].decode(NAMES) if block.data else ""
        elif FIRST <= block.number <= LAST:
            self._add_path(block.name.decode(NAMES), block.data)

    def _add_path(self, name: str, data: bytes) -> None:
        self.records += len(data) // _RECORD
        if len(self.paths) >= MAX_PATHS or self.records > MAX_RECORDS:
            self.warnings.append(Message("some embedded paths are left out: there are too many"))
            return
        try:
            self.paths.setdefault(name, _path(name, data))
        except ValueError:
            self.warnings.append(
                Message("the embedded path “{name}” is left out: it is damaged", name=name)
            )


def _path(name: str, data: bytes) -> EmbeddedPath:
    """Parse one path; ValueError for records in the wrong order."""
    records = (data[at : at + _RECORD] for at in range(0, len(data) - _RECORD + 1, _RECORD))
    subpaths: list[Subpath] = []
    filled = False
    for record in records:
        kind, count, operation = struct.unpack_from(">HHh", record)
        if kind == _INITIAL:
            filled = count == 1
        elif kind in (_CLOSED, _OPEN):
            knots = tuple(_knot(record) for record in islice(records, count))
            if len(knots) < count:
                raise ValueError("knots are missing")
            operation = operation if SAME <= operation <= INTERSECT else EXCLUDE
            subpaths.append(Subpath(kind == _CLOSED, knots, operation))
        elif kind not in _RULES:
            raise ValueError(f"record {kind} stands where none may be")
    return EmbeddedPath(name, tuple(subpath for subpath in subpaths if subpath.knots), filled)


def _knot(record: bytes) -> Knot:
    kind, *places = struct.unpack(">H6i", record)
    if kind not in _KNOTS:
        raise ValueError(f"record {kind} stands where a knot must be")
    fractions = [place / _ONE for place in places]
    before, at, after = ((fractions[n + 1], fractions[n]) for n in (0, 2, 4))
    return Knot(before, at, after, _KNOTS[kind])


# EXIF orientation → the position of a stored point in the upright picture.
_TURNS: dict[int, Callable[[Point], Point]] = {
    1: lambda p: p,
    2: lambda p: (1 - p[0], p[1]),
    3: lambda p: (1 - p[0], 1 - p[1]),
    4: lambda p: (p[0], 1 - p[1]),
    5: lambda p: (p[1], p[0]),
    6: lambda p: (1 - p[1], p[0]),
    7: lambda p: (1 - p[1], 1 - p[0]),
    8: lambda p: (p[1], 1 - p[0]),
}
