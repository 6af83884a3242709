"""HTML ``AREA`` elements: read, moved, cut and written. Pages: r-image-maps.md, r-map-cat.md."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from exportgui.lazy_dataclass import dataclass
from exportgui.render.geometry import rounded

Point = tuple[float, float]
Rectangle = tuple[float, float, float, float]
"""Left, top, right, bottom."""

_AREA = re.compile(r"""<(area)\b((?:[^>"']|"[^"]*"|'[^']*')*)>""", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""\s*\b(shape|coords)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)""", re.IGNORECASE)
_NAMED = re.compile(r"""([^\s"'>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?""")
_NUMBER = re.compile(r"[+-]?(?:\d{1,9}(?:\.\d*)?|\.\d{1,9})")


@dataclass(frozen=True, slots=True)
class Area:
    """One element: its tag, its other attributes as written, and its outline.

    The outline None is the whole layer.
    """

    tag: str
    rest: str
    outline: tuple[Point, ...] | None

    def moved(self, place: Callable[[Point], Point]) -> Area:
        """The area with every corner mapped by ``place``."""
        return (
            self
            if self.outline is None
            else replace(self, outline=tuple(place(point) for point in self.outline))
        )

    def within(self, limits: Rectangle) -> Area | None:
        """The part of the area in the rectangle; None where there is none.

        The area of a whole layer becomes all of the rectangle.
        """
        if self.outline is None:
            left, top, right, bottom = limits
            return replace(
                self, outline=((left, top), (right, top), (right, bottom), (left, bottom))
            )
        outline = _cut(self.outline, limits)
        return replace(self, outline=outline) if _covers(outline) else None

    def html(self) -> str:
        """The element, with integer coordinates."""
        shape, coords = self._shape()
        return f'<{self.tag} shape="{shape}" coords="{coords}"{self.rest}>'

    def attributes(self) -> Iterator[tuple[str, str]]:
        """Names and values, shape and coordinates first; values are HTML, without quotes."""
        shape, coords = self._shape()
        yield from (("shape", shape), ("coords", coords))
        for match in _NAMED.finditer(self.rest):
            value = match[2] if match[2] is not None else match[1]
            yield match[1], value[1:-1] if value[:1] in ("'", '"') else value

    def _shape(self) -> tuple[str, str]:
        corners = [(rounded(x), rounded(y)) for x, y in self.outline or ()]
        across = sorted({x for x, _ in corners})
        down = sorted({y for _, y in corners})
        if len(across) == len(down) == 2 and len(set(corners)) == 4:
            return "rect", f"{across[0]},{down[0]},{across[1]},{down[1]}"
        return "poly", ",".join(f"{x},{y}" for x, y in corners)


def read_areas(text: str) -> tuple[list[Area], int]:
    """The elements in order, and how many are left out: circles, percentages, bad shapes."""
    elements = [_area(match) for match in _AREA.finditer(text)]
    areas = [area for area in elements if area is not None]
    return areas, len(elements) - len(areas)


def _area(match: re.Match[str]) -> Area | None:
    attributes = {name.lower(): value.strip("\"'") for name, value in _ATTRIBUTE.findall(match[2])}
    rest = _ATTRIBUTE.sub("", match[2]).rstrip()
    shape = attributes.get("shape", "default").lower()
    if shape == "default":
        return Area(match[1], rest, None)
    parts = [part for part in re.split(r"[\s,]+", attributes.get("coords", "").strip()) if part]
    if not all(_NUMBER.fullmatch(part) for part in parts):
        return None
    outline = _OUTLINES[shape]([float(part) for part in parts]) if shape in _OUTLINES else None
    return None if outline is None else Area(match[1], rest, outline)


def _rectangle(numbers: Sequence[float]) -> tuple[Point, ...] | None:
    if len(numbers) != 4:
        return None
    left, top, right, bottom = numbers
    return (left, top), (right, top), (right, bottom), (left, bottom)


def _polygon(numbers: Sequence[float]) -> tuple[Point, ...] | None:
    if len(numbers) < 6 or len(numbers) % 2:
        return None
    return tuple(zip(numbers[::2], numbers[1::2], strict=True))


_OUTLINES: dict[str, Callable[[Sequence[float]], tuple[Point, ...] | None]] = {
    "rect": _rectangle,
    "rectangle": _rectangle,
    "poly": _polygon,
    "polygon": _polygon,
}


def _cut(outline: Sequence[Point], limits: Rectangle) -> tuple[Point, ...]:
    """The outline clipped to the rectangle, one side after the other (Sutherland and Hodgman)."""
    left, top, right, bottom = limits
    for axis, edge, sign in ((0, left, 1), (0, right, -1), (1, top, 1), (1, bottom, -1)):
        outline = _cut_side(outline, axis, edge, sign)
    return tuple(outline)


def _cut_side(outline: Sequence[Point], axis: int, edge: float, sign: int) -> list[Point]:
    kept: list[Point] = []
    for start, end in zip([*outline[-1:], *outline[:-1]], outline, strict=True):
        was_in, is_in = ((point[axis] - edge) * sign >= 0 for point in (start, end))
        if was_in != is_in:
            share = (edge - start[axis]) / (end[axis] - start[axis])
            crossing = [a + share * (b - a) for a, b in zip(start, end, strict=True)]
            crossing[axis] = edge
            kept.append((crossing[0], crossing[1]))
        if is_in:
            kept.append(end)
    return kept


def _covers(outline: Sequence[Point]) -> bool:
    """Whether the outline covers whole pixels."""
    across = {rounded(x) for x, _ in outline}
    down = {rounded(y) for _, y in outline}
    return len(across) > 1 and len(down) > 1
