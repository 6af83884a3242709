"""Where a line may end. Page: r-textattr.md (word boundaries and hyphens).

After spaces and hyphens, at soft hyphens and zero-width spaces, and between the characters of
Chinese, Japanese and Korean. Pango in libvips' wheels has no dictionaries, so scripts without
spaces break between grapheme clusters.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

_SPACES = frozenset(" \u2002\u2003\u3000")
_BREAK_AFTER = frozenset("-\u2010\u2013\u2014\u00ad\u200b")
_NEVER_FIRST = frozenset(
    "、。，．・：；？！’”）〕］｝〉》」』】ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.;:!?)]}%"
)
_NEVER_LAST = frozenset("‘“（〔［｛〈《「『【([{¥$")
_IDEOGRAPHIC = (
    (0x2E80, 0x33FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xAC00, 0xD7A3),
    (0xF900, 0xFAFF),
    (0xFF00, 0xFFEF),
    (0x20000, 0x3FFFF),
)
_JOINER = "\u200d"


class TextSpan(NamedTuple):
    """Characters that stay together: ``start`` to ``visible``, then spaces up to ``end``."""

    start: int
    visible: int
    end: int


def text_spans(text: str) -> list[TextSpan]:
    """The whole text, cut wherever a line may end."""
    spans = []
    start = 0
    while start < len(text):
        visible = start
        while visible < len(text) and text[visible] not in _SPACES:
            visible += 1
            if visible < len(text) and _may_break(
                text[visible - 1], text[visible], start == visible - 1
            ):
                break
        end = visible
        while end < len(text) and text[end] in _SPACES:
            end += 1
        spans.append(TextSpan(start, visible, end))
        start = end
    return spans


def _may_break(before: str, after: str, first: bool) -> bool:
    if after in _NEVER_FIRST or before in _NEVER_LAST or not _starts_cluster(before, after):
        return False
    if before in _BREAK_AFTER:
        return not (before == "-" and (first or after.isdigit()))
    return _ideographic(before) or _ideographic(after)


def _ideographic(letter: str) -> bool:
    return letter > "\u2e7f" and any(low <= ord(letter) <= high for low, high in _IDEOGRAPHIC)


def _starts_cluster(before: str, letter: str) -> bool:
    return (
        before != _JOINER
        and letter != _JOINER
        and unicodedata.category(letter) not in ("Mn", "Mc", "Me", "Cf")
    )


def clusters(text: str) -> list[tuple[int, int]]:
    """Start and end of each character together with its marks."""
    ends = cluster_ends(text) if text else []
    return list(zip([0, *ends], ends, strict=False))


def cluster_ends(text: str) -> list[int]:
    """Offsets after each character together with its marks."""
    return [
        index for index in range(1, len(text)) if _starts_cluster(text[index - 1], text[index])
    ] + [len(text)]
